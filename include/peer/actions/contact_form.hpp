// What `contact record` and `contact seen` write: the moment, what was typed, and what follows from
// it when less was typed than is recorded. Pure.
//
// A person's answer is never assumed: the outcome of a contact of ours is asked for. What is
// assumed about our own side (the channel, the purpose, who called) is told in the answer.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/contact.hpp"
#include "peer/domain/zone.hpp"
#include "peer/store/edit.hpp"

namespace peer::actions {

struct ContactMoment {
  domain::Instant at{};
  std::string remark{};  // the clock showed that time twice that night, or never; else ""
};

// T of `--at T`: a date and a time, a time of today, an instant as the files spell it. A moment
// ahead is refused: nobody was spoken to then. Nothing typed: now.
ContactMoment read_contact_moment(std::string_view typed, const domain::Zone& zone,
                                  const domain::Instant& now);

struct ReferralWords {
  domain::ReferralTarget to = domain::ReferralTarget::none;
  std::optional<domain::ReferralState> state{};
};
// TO:STATE, or none.
ReferralWords read_referral(std::string_view typed);
store::Value referral_value(const ReferralWords& words, std::optional<domain::Date> on);

struct FollowUpWords {
  std::string by{};  // as typed
  domain::Date due{};
};
// STAFF:DATE.
FollowUpWords read_follow_up(std::string_view typed, domain::Date today);
// Failure(usage) for a follow-up that would be due before what it follows ("contact", "session").
void need_due_after(domain::Date due, domain::Date day, std::string_view what);
// { by, due }; `by` is the worker's id.
store::Value follow_up_value(const domain::PersonId& by, domain::Date due);

// One contact outside sessions, as far as it was said.
struct ContactForm {
  domain::PersonId client{};  // or "unknown"
  domain::Instant at{};
  domain::PersonId by{};
  std::optional<domain::Channel> channel{};
  std::optional<domain::ContactDirection> direction{};
  std::optional<domain::ContactPurpose> purpose{};
  std::optional<domain::ContactOutcome> outcome{};
  bool serious = false;
  bool plan = false;
  bool to_group = false;
  std::optional<ReferralWords> referral{};
  std::optional<domain::PersonId> follow_up_by{};
  domain::Date follow_up_due{};
};

// Fills in what is missing, from the client's preferred channel among others; returns what was
// assumed ("by phone", "it came from them"). Failure(usage) for what contradicts itself, and where
// the outcome is missing.
std::vector<std::string> complete_contact(ContactForm& form,
                                          std::optional<domain::Channel> preferred);

// The text of the new file.
std::string contact_document(const ContactForm& form);

}  // namespace peer::actions
