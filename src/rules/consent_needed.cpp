// Rule consent-needed: nobody outside hears of a client who has not agreed to it (program §6.1).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"

namespace peer::rules::consent_needed {

namespace {

using domain::Client;
using domain::Consent;
using domain::ConsentState;
using domain::Contact;
using domain::Date;
using domain::Records;
using domain::ReferralState;
using domain::ReferralTarget;

constexpr std::string_view purpose = "referral";

// To the ambulance nobody waits for a consent; to the group, or to nobody, nothing goes out.
bool goes_out(const domain::Referral& referral) {
  if (!referral.to || !referral.state) return false;
  if (*referral.state != ReferralState::made && *referral.state != ReferralState::reached) {
    return false;
  }
  return *referral.to == ReferralTarget::therapist ||
         *referral.to == ReferralTarget::psychiatrist ||
         *referral.to == ReferralTarget::crisis_center;
}

// The newest statement until the day; nullptr: nothing is recorded, which is no answer at all.
const Consent* statement_on(const Client& client, Date day) {
  const Consent* newest = nullptr;
  for (const Consent& consent : client.consents) {
    if (consent.purpose.value != purpose || !consent.state) continue;
    if (!consent.on || *consent.on > day) continue;
    if (newest == nullptr || *consent.on >= *newest->on) newest = &consent;
  }
  return newest;
}

std::string problem_of(const Consent* consent) {
  if (consent == nullptr) return "whether they agree is not recorded";
  switch (*consent->state) {
    case ConsentState::given:
      return {};
    case ConsentState::refused:
      return "they have refused it";
    case ConsentState::withdrawn:
      return "they have withdrawn their consent";
    case ConsentState::not_asked:
      return "they were not asked whether they agree";
  }
  return {};
}

void check_contact(const Records& records, const Contact& contact, Report& report) {
  if (!contact.client || !contact.at || !contact.referral || !goes_out(*contact.referral)) return;
  // A caller who is not known cannot be asked; a client without a record is for `references`.
  const Client* client = records.client(*contact.client);
  if (client == nullptr) return;
  const Consent* consent = statement_on(*client, contact.at->local.date);
  const std::string problem = problem_of(consent);
  if (problem.empty()) return;
  std::vector<base::Related> related;
  if (consent != nullptr) related.push_back({client->file, consent->state.at, "the statement"});
  report.add(contact.file, contact.referral->state.at,
             fmt::format("'{}' was referred to the {}, but {}", client->id,
                         domain::word(*contact.referral->to), problem),
             {}, std::move(related));
}

void check(const Records& records, Report& report) {
  for (const Contact& contact : records.contacts) check_contact(records, contact, report);
}

}  // namespace

constinit const Rule rule{
    .id = "consent-needed",
    .theme = "Privacy",
    .title = "a client is referred outside only with their consent on that day",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "What is said here stays here. Somebody whose therapist or psychiatrist hears about "
        "them without their consent learns that it does not, and next time they call nobody. "
        "\"Not asked\" and \"not recorded\" are not consent, but not a refusal either: ask. "
        "Danger to life does not wait: the ambulance needs no consent.",
    .remedy =
        "ask the person and record what they say with 'peer client consent', or keep the referral "
        "at \"agreed\" until they call there themselves",
    .source = "program §6.1, §7.6",
    .good = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
before-records = true
outcome = "accepted"

[[spell]]
from = 2026-01-01

[[consent]]
purpose = "referral"
state = "given"
on = 2026-11-23

# FILE contacts/2026/2026-11-23t2110-c-2.toml
client = "c-2"
at = 2026-11-23T21:10:00+01:00
by = "s-ada"
purpose = "crisis"
serious = true
referral = { to = "psychiatrist", state = "made" }
follow-up = { by = "s-eva", due = 2026-11-24 }
)",
    .bad = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
before-records = true
outcome = "accepted"

[[spell]]
from = 2026-01-01

[[consent]]
purpose = "referral"
state = "withdrawn"
on = 2026-11-20

# FILE contacts/2026/2026-11-23t2110-c-2.toml
client = "c-2"
at = 2026-11-23T21:10:00+01:00
by = "s-ada"
purpose = "crisis"
serious = true
referral = { to = "psychiatrist", state = "made" }  #! consent-needed
follow-up = { by = "s-eva", due = 2026-11-24 }
)",
    .check = check};

}  // namespace peer::rules::consent_needed
