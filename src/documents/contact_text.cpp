// Words for contacts outside sessions; see contact_text.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/contact_text.hpp"

#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/caller.hpp"
#include "peer/render/card.hpp"
#include "peer/reports/last_contact.hpp"

namespace peer::documents {
namespace {

using domain::Contact;
using domain::ContactDirection;
using domain::ContactOutcome;
using domain::ContactPurpose;
using domain::ReferralState;
using workspace::Workspace;

std::string tell_event(Workspace& workspace, const Contact& contact) {
  std::string text(contact.purpose ? domain::word(*contact.purpose) : "contact");
  text += fmt::format(" on {}, {}", domain::with_weekday(contact.at->local.date),
                      domain::format(contact.at->local.time));
  if (contact.channel) text += fmt::format(", by {}", domain::word(*contact.channel));
  if (contact.direction) {
    text += *contact.direction == ContactDirection::in ? ", from them" : ", from us";
  }
  const bool is_decision = contact.outcome.value == ContactOutcome::left_in_peace;
  text += (is_decision ? ", recorded by " : ", with ") +
          actions::name_of(workspace, contact.by.value_or(domain::PersonId("?")));
  if (contact.outcome) text += fmt::format("; {}", domain::word(*contact.outcome));
  return text;
}

std::string tell_crisis(const Contact& contact) {
  std::vector<std::string> parts;
  if (contact.serious.value_or(false)) parts.emplace_back("serious");
  if (contact.plan.value_or(false)) parts.emplace_back("a crisis plan was made");
  if (contact.to_group.value_or(false)) parts.emplace_back("advised to bring it to the group");
  return base::join(parts, "; ");
}

std::string tell_referral(const domain::Referral& referral) {
  if (!referral.state) return "referral: none is needed";
  std::string text =
      fmt::format("referral: {}, {}", domain::word(*referral.to), domain::word(*referral.state));
  if (referral.on) text += " since " + domain::with_weekday(*referral.on);
  return text;
}

}  // namespace

std::string name_of_contact(Workspace& workspace, const Contact& contact) {
  const domain::PersonId client = contact.client.value_or({});
  return domain::is_unknown(client) ? "a caller who is not known"
                                    : actions::name_of(workspace, client);
}

std::string tell_promise(Workspace& workspace, const domain::FollowUp& follow_up) {
  std::string text = fmt::format(
      "{} until {}", actions::name_of(workspace, follow_up.by.value_or(domain::PersonId("?"))),
      domain::with_weekday(follow_up.due.value_or(domain::Date{})));
  if (follow_up.done) text += ", done on " + domain::with_weekday(*follow_up.done);
  if (follow_up.dropped) text += ", dropped: " + base::printable(*follow_up.dropped);
  return text;
}

std::vector<std::string> tell_contact(Workspace& workspace, const Contact& contact) {
  std::vector<std::string> lines{tell_event(workspace, contact)};
  const std::string crisis = tell_crisis(contact);
  if (!crisis.empty()) lines.push_back(crisis);
  if (contact.referral) lines.push_back(tell_referral(*contact.referral));
  if (contact.follow_up) {
    lines.push_back("follow-up: " + tell_promise(workspace, *contact.follow_up));
  }
  return lines;
}

bool is_open_referral(const Contact& contact) {
  if (!contact.referral || !contact.referral->to || !contact.referral->state) return false;
  if (*contact.referral->to == domain::ReferralTarget::group) return false;
  const ReferralState state = *contact.referral->state;
  return state != ReferralState::reached && state != ReferralState::declined_by_client;
}

bool lacks_decision(const Contact& contact) {
  return contact.purpose.value == ContactPurpose::crisis && contact.serious.value_or(false) &&
         (!contact.referral || !contact.follow_up);
}

std::string next_after(const Contact& contact) {
  const std::string set = "peer contact set " + contact.id;
  if (lacks_decision(contact)) {
    return set + (contact.referral ? "" : " referral=TO:STATE") +
           (contact.follow_up ? "" : " follow-up=STAFF:DATE");
  }
  if (domain::is_unknown(contact.client.value_or({}))) return set + " client=CLIENT";
  if (is_open_referral(contact)) {
    return fmt::format("{} referral={}:STATE", set, domain::word(*contact.referral->to));
  }
  if (contact.follow_up && contact.follow_up->is_open()) {
    return fmt::format("peer contact record {} --out --outcome OUTCOME", *contact.client);
  }
  if (reports::is_attempt(contact)) return "peer due";
  return {};
}

}  // namespace peer::documents
