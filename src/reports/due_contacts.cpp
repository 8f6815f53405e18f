// What a contact outside sessions left to be decided: crises and referrals (program §7.6).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "due_parts.hpp"
#include "peer/domain/caller.hpp"

namespace peer::reports {
namespace {

using domain::Contact;
using domain::Date;
using domain::ReferralState;

DueMatter matter_of(const DueList& list, DueKind kind, const Contact& contact) {
  DueMatter matter;
  matter.kind = kind;
  matter.subject = contact.id;
  matter.owners = list.owners(contact.by);
  matter.contact = contact.id;
  matter.source = source_at(contact.file, contact.at.at);
  if (contact.client) {
    matter.client = *contact.client;
    matter.source.who = *contact.client;  // a view of the record: the matter itself moves
  }
  return matter;
}

bool is_within(const DueList& list, const Contact& contact) {
  if (!contact.at) return false;
  const Date day = contact.at->local.date;
  return day >= list.span.from && day <= list.today;
}

bool refers(const Contact& contact) {
  return contact.referral && contact.referral->to && contact.referral->state &&
         *contact.referral->to != domain::ReferralTarget::none &&
         *contact.referral->to != domain::ReferralTarget::group;
}

// A later referral of the same person takes its place: to the same helper; where the provider has
// declined, to anyone, or the decision that none is needed.
bool is_replaced(const DueList& list, const Contact& contact) {
  if (domain::is_unknown(*contact.client)) return false;
  const bool any = *contact.referral->state == ReferralState::declined_by_provider;
  return std::ranges::any_of(list.records.contacts, [&](const Contact& later) {
    if (later.client.value != contact.client.value || !later.at || !later.referral) return false;
    if (later.at->local.date > list.today || !(*later.at > *contact.at)) return false;
    return any || later.referral->to.value == contact.referral->to.value;
  });
}

}  // namespace

void add_crises(DueList& list) {
  for (const Contact& contact : list.records.contacts) {
    if (contact.purpose.value != domain::ContactPurpose::crisis || !is_within(list, contact)) {
      continue;
    }
    if (!contact.serious.value_or(false)) continue;
    if (contact.referral && contact.follow_up) continue;
    DueMatter matter = matter_of(list, DueKind::crisis, contact);
    matter.due = contact.at->local.date;
    matter.detail = contact.referral    ? "follow-up"
                    : contact.follow_up ? "referral"
                                        : "referral, follow-up";
    list.add(std::move(matter));
  }
}

void add_referrals(DueList& list) {
  for (const Contact& contact : list.records.contacts) {
    if (!is_within(list, contact) || !contact.client || !refers(contact)) continue;
    const ReferralState state = *contact.referral->state;
    if (state == ReferralState::reached || state == ReferralState::declined_by_client) continue;
    if (is_replaced(list, contact)) continue;
    DueMatter matter = matter_of(list, DueKind::referral, contact);
    const Date since = contact.referral->on.value_or(contact.at->local.date);
    const auto days = static_cast<int>(list.records.program.policy.referral_days);
    matter.due = state == ReferralState::declined_by_provider ? since : since + days;
    matter.detail =
        std::string(domain::word(*contact.referral->to)) + " " + std::string(domain::word(state));
    list.add_when_near(std::move(matter));
  }
}

}  // namespace peer::reports
