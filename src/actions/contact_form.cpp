// From what was typed to a whole contact; see contact_form.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/contact_form.hpp"

#include <fmt/format.h>

#include "peer/actions/input.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/date_words.hpp"

namespace peer::actions {
namespace {

using domain::Channel;
using domain::ContactDirection;
using domain::ContactOutcome;
using domain::ContactPurpose;
using domain::ReferralTarget;

// Only we try in vain.
bool is_vain(ContactOutcome outcome) {
  return outcome == ContactOutcome::no_answer || outcome == ContactOutcome::message_left ||
         outcome == ContactOutcome::bounced;
}

bool tells_of_crisis(const ContactForm& form) {
  return form.serious || form.plan || form.referral;
}

// The team's own decision: nobody was spoken to.
void complete_decision(ContactForm& form) {
  if (form.direction || form.channel || tells_of_crisis(form) || form.to_group) {
    base::fail_usage("to leave somebody in peace is the team's decision, no contact with them",
                     "give it alone: peer contact record CLIENT --outcome left-in-peace");
  }
  if (form.purpose.value_or(ContactPurpose::outreach) != ContactPurpose::outreach) {
    base::fail_usage("to leave somebody in peace is the end of outreach",
                     "leave out --purpose; who asked for it has the outcome asked-not-to");
  }
  form.purpose = ContactPurpose::outreach;
}

void check_crisis(const ContactForm& form) {
  if (form.serious && form.purpose && *form.purpose != ContactPurpose::crisis) {
    base::fail_usage(fmt::format("--serious is about a crisis, and the purpose is {}",
                                 domain::word(*form.purpose)),
                     "leave out --purpose, or one of the two is wrong");
  }
}

std::string_view way(ContactDirection direction) {
  return direction == ContactDirection::in ? "it came from them (--in)" : "it went out (--out)";
}

// A crisis call comes in, and so does what has no outcome: only what goes out can fail. The rest is
// taken for ours: a wish to be left in peace ends when the person gets in touch, and not otherwise.
ContactDirection direction_of(const ContactForm& form) {
  if (form.purpose == ContactPurpose::outreach) return ContactDirection::out;
  if (!form.outcome) return ContactDirection::in;
  const bool is_call = form.purpose == ContactPurpose::crisis && !is_vain(*form.outcome);
  return is_call ? ContactDirection::in : ContactDirection::out;
}

void check_outcome(const ContactForm& form) {
  if (form.direction == ContactDirection::out && !form.outcome) {
    base::fail_usage("how it ended is missing: --outcome",
                     "one of: " + base::join(domain::all_words<ContactOutcome>(), ", "));
  }
}

void put(std::vector<store::Operation>& operations, const char* key, store::Value value) {
  operations.push_back(store::set({key}, std::move(value)));
}

template <class E>
void put_word(std::vector<store::Operation>& operations, const char* key,
              const std::optional<E>& value) {
  if (value) put(operations, key, domain::word(*value));
}

// "WHAT:REST" at the last colon, both not empty.
std::pair<std::string, std::string> split_colon(std::string_view typed, std::string_view what,
                                                const std::string& hint) {
  const std::size_t colon = typed.rfind(':');
  const std::string left = base::trim(typed.substr(0, colon));
  const std::string right =
      colon == std::string_view::npos ? std::string() : base::trim(typed.substr(colon + 1));
  if (left.empty() || right.empty()) {
    base::fail_usage(fmt::format("'{}' is no {}", base::shown(typed), what), hint);
  }
  return {left, right};
}

}  // namespace

ReferralWords read_referral(std::string_view typed) {
  if (typed == domain::word(ReferralTarget::none)) return {};
  const auto [to, state] =
      split_colon(typed, "referral",
                  "write TO:STATE, such as psychiatrist:agreed, or none when it was decided that "
                  "none is needed");
  ReferralWords words{read_word<ReferralTarget>("place to refer to", to),
                      read_word<domain::ReferralState>("state of a referral", state)};
  if (words.to == ReferralTarget::none) {
    base::fail_usage("a referral to nobody has no state", "write none alone");
  }
  return words;
}

store::Value referral_value(const ReferralWords& words, std::optional<domain::Date> on) {
  if (!words.state) return domain::word(ReferralTarget::none);
  store::Entries entries{{"to", domain::word(words.to)}, {"state", domain::word(*words.state)}};
  if (on) entries.emplace_back("on", *on);
  return entries;
}

FollowUpWords read_follow_up(std::string_view typed, domain::Date today) {
  const auto [by, due] = split_colon(typed, "follow-up", "write STAFF:DATE, such as eva:wednesday");
  return {by, domain::parse_date_word(due, today)};
}

void need_due_after(domain::Date due, domain::Date day, std::string_view what) {
  if (due >= day) return;
  base::fail_usage(fmt::format("the follow-up would be due on {}, before the {} on {}",
                               domain::with_weekday(due), what, domain::with_weekday(day)),
                   "name a later day: --follow-up STAFF:DATE");
}

store::Value follow_up_value(const domain::PersonId& by, domain::Date due) {
  return store::Entries{{"by", by}, {"due", due}};
}

std::vector<std::string> complete_contact(ContactForm& form, std::optional<Channel> preferred) {
  std::vector<std::string> assumed;
  if (form.outcome == ContactOutcome::left_in_peace) {
    complete_decision(form);
    return assumed;
  }
  check_crisis(form);
  if (!form.purpose) {
    form.purpose = tells_of_crisis(form) ? ContactPurpose::crisis : ContactPurpose::support;
    assumed.push_back(fmt::format("the purpose is {}", domain::word(*form.purpose)));
  }
  if (form.purpose == ContactPurpose::seen) return assumed;
  if (!form.direction) {
    form.direction = direction_of(form);
    assumed.emplace_back(way(*form.direction));
  }
  check_outcome(form);
  if (!form.channel) {
    const bool is_theirs =
        form.direction == ContactDirection::out && preferred && *preferred != Channel::none;
    form.channel = is_theirs ? *preferred : Channel::phone;
    assumed.push_back(fmt::format("by {}", domain::word(*form.channel)));
  }
  return assumed;
}

std::string contact_document(const ContactForm& form) {
  std::vector<store::Operation> operations;
  put(operations, "client", form.client);
  put(operations, "at", form.at);
  put(operations, "by", form.by);
  put_word(operations, "channel", form.channel);
  put_word(operations, "direction", form.direction);
  put_word(operations, "purpose", form.purpose);
  put_word(operations, "outcome", form.outcome);
  if (form.serious) put(operations, "serious", true);
  if (form.plan) put(operations, "plan", true);
  if (form.to_group) put(operations, "to-group", true);
  if (form.referral) put(operations, "referral", referral_value(*form.referral, std::nullopt));
  if (form.follow_up_by) {
    put(operations, "follow-up", follow_up_value(*form.follow_up_by, form.follow_up_due));
  }
  return store::edit_document("", operations);
}

}  // namespace peer::actions
