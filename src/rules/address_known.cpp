// Rule address-known: who is written to by e-mail has an address, by phone a number (program §7.1).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"

namespace peer::rules::address_known {

namespace {

using domain::Channel;
using domain::Client;
using domain::Person;
using domain::Records;

// The key of people/ID.toml without which nothing can be sent; empty for channels on which staff
// find the person by hand.
std::string_view address_key(Channel channel) {
  if (channel == Channel::email) return "email";
  return channel == Channel::sms || channel == Channel::phone ? "phone" : std::string_view{};
}

// An address that cannot be understood is there, and told by itself.
bool has_address(const Person& person, std::string_view key) {
  const domain::Field<std::string>& field = key == "email" ? person.email : person.phone;
  constexpr base::Position top{1, 1};
  return field || field.at.begin > top;
}

// Nobody writes to someone who has left for good or was declined.
bool is_over(const Client& client) {
  for (const domain::Spell& spell : client.spells) {
    if (!spell.until) return false;
  }
  if (!client.spells.empty()) return true;
  return !client.intakes.empty() &&
         client.intakes.back().outcome.value == domain::IntakeOutcome::declined;
}

void check(const Records& records, Report& report) {
  for (const Client& client : records.clients) {
    if (!client.channel || is_over(client)) continue;
    const std::string_view key = address_key(*client.channel);
    const Person* person = records.person(client.id);
    // Without people/ everything works by id; who has no entry is the matter of `references`.
    if (key.empty() || person == nullptr || has_address(*person, key)) continue;
    report.add(client.file, client.channel.at,
               fmt::format("the channel of '{}' is {}, but people/ has no '{}'", client.id,
                           domain::word(*client.channel), key),
               fmt::format("peer client set {0} {1}=…, or another channel: peer client set {0} "
                           "channel=…",
                           client.id, key),
               {{person->file, {{1, 1}, {1, 1}}, "who that is"}});
  }
}

}  // namespace

constinit const Rule rule{
    .id = "address-known",
    .theme = "Records",
    .title = "people reached by e-mail, SMS or phone have that address on record",
    .severity = base::Severity::warning,
    .reach = Reach::record,
    .why =
        "Every invitation to this person is lost, and they may think that nobody wanted them to "
        "come.",
    .remedy = "add the address, or choose the channel by which the person can be reached",
    .source = "program §7.1",
    .good = R"(# FILE people/c-1.toml
name = "Jana Nová"
email = "jana@example.org"
)",
    .bad = R"(# FILE clients/c-1.toml
channel = "sms"  #! address-known

[[intake]]
date = 2026-11-02
by = ["s-eva"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["job"]
rules-explained = true
letter = 2026-11-02
outcome = "accepted"

[[spell]]
from = 2026-11-02
# FILE people/c-1.toml
name = "Jana Nová"
email = "jana@example.org"
)",
    .check = check};

}  // namespace peer::rules::address_known
