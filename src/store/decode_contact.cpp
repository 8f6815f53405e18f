// contacts/YYYY/ID.toml: one contact outside sessions (program §7.4–7.6).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "decode_kinds.hpp"

namespace peer::store {

namespace {

// referral = { to = "psychiatrist", state = "agreed" }, or "none": decided that none is needed.
std::optional<domain::Referral> read_referral(Reader& record) {
  Source& source = record.source();
  const toml::node* node = record.find("referral");
  if (node == nullptr) return std::nullopt;
  domain::Referral referral;
  if (const toml::table* table = node->as_table()) {
    Reader reader(*table, source, range_of(*table));
    referral.to = reader.word<domain::ReferralTarget>("to", Presence::required);
    referral.state = reader.word<domain::ReferralState>("state", Presence::required);
    referral.on = reader.date("on");
    reader.finish();
    return referral;
  }
  const auto* text = node->as_string();
  if (text == nullptr || text->get() != "none") {
    report_type(source, "referral", "a table or \"none\"", *node,
                "write referral = { to = \"psychiatrist\", state = \"agreed\" }, or \"none\" when "
                "it was decided so");
    return std::nullopt;
  }
  referral.to = {domain::ReferralTarget::none, range_of(*node)};
  referral.state.at = range_of(*node);
  return referral;
}

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
  Reader reader(input.root, input.source, first_line);
  domain::Contact contact;
  contact.id = domain::ContactId(input.name.id);
  contact.file = input.source.path;
  contact.client = reader.id<domain::PersonId>("client", Presence::required);
  contact.at = reader.instant("at", Presence::required);
  contact.by = reader.id<domain::PersonId>("by", Presence::required);
  contact.channel = reader.word<domain::Channel>("channel");
  contact.direction = reader.word<domain::ContactDirection>("direction");
  contact.purpose = reader.word<domain::ContactPurpose>("purpose", Presence::required);
  contact.outcome = reader.word<domain::ContactOutcome>("outcome");
  contact.serious = reader.boolean("serious");
  contact.plan = reader.boolean("plan");
  contact.to_group = reader.boolean("to-group");
  contact.referral = read_referral(reader);
  contact.follow_up = read_follow_up(reader);
  contact.anyway = read_anyway(reader);
  report_repeated_tables(input, "anyway", {});
  reader.finish();
  check_name(input, contact);
  if (contact.client && contact.at) {
    records.contacts.push_back(std::move(contact));
  } else {
    records.unreadable.insert(contact.file);
  }
}

}  // namespace peer::store
