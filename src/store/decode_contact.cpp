// contacts/YYYY/ID.toml: one contact outside sessions (program §7.4–7.6).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "decode_kinds.hpp"

namespace peer::store {

namespace {

// referral = { to = "psychiatrist", state = "agreed" }, or "none": decided that none is needed.
void read_referral(Reader& reader, void* record) {
  auto& contact = *static_cast<domain::Contact*>(record);
  Source& source = reader.source();
  const toml::node* node = reader.find("referral");
  if (node == nullptr) return;
  if (const toml::table* table = node->as_table()) {
    const domain::FieldInfo& field = *domain::find_field(domain::contact_record, "referral");
    return Reader(*table, source, range_of(*table)).read(*field.rows, field.add_row(record));
  }
  const auto* text = node->as_string();
  if (text == nullptr || text->get() != "none") {
    report_type(source, "referral", "a table or \"none\"", *node,
                "write referral = { to = \"psychiatrist\", state = \"agreed\" }, or \"none\" when "
                "it was decided so");
    return;
  }
  contact.referral.emplace();
  contact.referral->to = {domain::ReferralTarget::none, range_of(*node)};
  contact.referral->state.at = range_of(*node);
}

constexpr Special contact_specials[] = {{"contact", "referral", read_referral},
                                        {"follow-up", "", check_follow_up}};

// The file's name is DATEthhmm-CLIENT, with -2 … behind it when there were several in that minute.
void check_name(const DecodeInput& input, const domain::Contact& contact) {
  check_year_folder(input);
  if (!contact.at || !contact.client) return;
  const domain::ContactId contact_id = domain::contact_id(contact.at->local, *contact.client);
  const std::string& name = contact_id.text();
  const std::string_view id = contact.id;
  if (id == name || (id.starts_with(name) && id[name.size()] == '-')) return;
  input.source.report(contact.at.at,
                      fmt::format("the record is '{}', but the file is named '{}'", name, id),
                      "correct 'at' or 'client', or rename the file");
}

}  // namespace

void decode_contact(const DecodeInput& input, domain::Records& records) {
  auto contact = read_record<domain::Contact>(input, contact_specials);
  check_name(input, contact);
  if (contact.client && contact.at) {
    records.contacts.push_back(std::move(contact));
  } else {
    records.unreadable.insert(contact.file);
  }
}

}  // namespace peer::store
