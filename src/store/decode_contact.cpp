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

std::optional<domain::FollowUp> read_follow_up(Reader& record) {
  const toml::table* table = record.table("follow-up");
  if (table == nullptr) return std::nullopt;
  Reader reader(*table, record.source(), range_of(*table));
  domain::FollowUp follow_up;
  follow_up.by = reader.id("by", Presence::required);
  follow_up.due = reader.date("due", Presence::required);
  follow_up.done = reader.date("done");
  reader.finish();
  return follow_up;
}

// The file's name is DATEthhmm-CLIENT, with -2 … behind it when there were several in that minute.
void check_name(const DecodeInput& input, const domain::Contact& contact) {
  check_year_folder(input);
  if (!contact.at || !contact.client) return;
  const domain::LocalTime local = contact.at->local;
  const int minutes = local.time.minutes();
  const std::string name = fmt::format("{}t{:02}{:02}-{}", domain::format(local.date), minutes / 60,
                                       minutes % 60, *contact.client);
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
  contact.id = input.name.id;
  contact.file = input.source.path;
  contact.client = reader.id("client", Presence::required);
  contact.at = reader.instant("at", Presence::required);
  contact.by = reader.id("by", Presence::required);
  contact.channel = reader.word<domain::Channel>("channel");
  contact.direction = reader.word<domain::ContactDirection>("direction");
  contact.purpose = reader.word<domain::ContactPurpose>("purpose", Presence::required);
  contact.outcome = reader.word<domain::ContactOutcome>("outcome");
  contact.serious = reader.boolean("serious");
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
