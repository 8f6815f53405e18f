// Open promises to ask somebody again.
// SPDX-License-Identifier: MIT
#include "peer/reports/follow_up.hpp"

#include <algorithm>
#include <tuple>

#include "order.hpp"
#include "peer/domain/caller.hpp"

namespace peer::reports {
namespace {

using domain::Moment;

bool was_tried_after(const domain::Records& records, const domain::PersonId& client,
                     const Moment& moment) {
  return std::any_of(records.contacts.begin(), records.contacts.end(),
                     [&](const domain::Contact& contact) {
                       return contact.client.value == client && contact.at &&
                              contact.direction.value != domain::ContactDirection::in &&
                              Moment(*contact.at).is_after(moment);
                     });
}

class Collector {
 public:
  Collector(const domain::Records& records, const ContactHistory& history)
      : records_(records), history_(history) {}

  void add_contact(const domain::Contact& contact) {
    if (!contact.follow_up || !contact.follow_up->is_open() || !contact.client || !contact.at) {
      return;
    }
    const bool is_known = !domain::is_unknown(*contact.client);
    const bool asks_only = contact.purpose.value == domain::ContactPurpose::outreach;
    if (is_known && asks_only && history_.was_in_touch_after(*contact.client, *contact.at)) return;
    OpenFollowUp follow_up = made(*contact.follow_up, contact.file, contact.at.at, *contact.client);
    follow_up.contact = &contact;
    follow_up.begun = is_known && was_tried_after(records_, *contact.client, *contact.at);
    found.push_back(std::move(follow_up));
  }

  void add_mark(const domain::Session& session, const domain::Mark& mark) {
    if (!mark.follow_up || !mark.follow_up->is_open() || !session.date) return;
    if (history_.was_in_touch_after(mark.who, begin_of(session))) return;
    OpenFollowUp follow_up = made(*mark.follow_up, session.file, mark.who_at, mark.who);
    follow_up.session = &session;
    follow_up.begun = was_tried_after(records_, mark.who, begin_of(session));
    found.push_back(std::move(follow_up));
  }

  std::vector<OpenFollowUp> found{};

 private:
  static OpenFollowUp made(const domain::FollowUp& promise, const std::string& file,
                           const base::Range& otherwise, const domain::PersonId& client) {
    OpenFollowUp follow_up;
    follow_up.client = client;
    follow_up.by = promise.by.value_or({});
    follow_up.due = promise.due.value_or({});
    follow_up.source = source_at(file, promise.due ? promise.due.at : otherwise, client);
    return follow_up;
  }

  const domain::Records& records_;
  const ContactHistory& history_;
};

}  // namespace

std::vector<OpenFollowUp> open_follow_ups(const domain::Records& records,
                                          const ContactHistory& history) {
  Collector collector(records, history);
  for (const domain::Contact& contact : records.contacts) collector.add_contact(contact);
  for (const domain::Session& session : records.sessions) {
    for (const domain::Mark& mark : session.marks) collector.add_mark(session, mark);
  }
  std::ranges::stable_sort(collector.found, {}, [](const OpenFollowUp& follow_up) {
    return std::tie(follow_up.due, follow_up.source.file, follow_up.client);
  });
  return std::move(collector.found);
}

bool has_begun(const domain::Records& records, const domain::Session& session,
               const domain::PersonId& client) {
  return was_tried_after(records, client, begin_of(session));
}

}  // namespace peer::reports
