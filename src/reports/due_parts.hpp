// What the parts of `due` share: what is looked at, and the list that grows. One part a theme, each
// in a file of its own; peer-due(7) is the page that they follow.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "order.hpp"
#include "peer/domain/records.hpp"
#include "peer/domain/zone.hpp"
#include "peer/reports/due.hpp"
#include "peer/reports/last_contact.hpp"

namespace peer::reports {

class DueList {
 public:
  DueList(const domain::Records& looked_at, const domain::Instant& moment,
          const domain::Zone& program_zone);

  const domain::Records& records;
  const domain::Instant& now;
  const domain::Zone& zone;
  const domain::Date today;
  const DueSpan span;
  const domain::Date last_day_ahead;  // policy due-days
  const ContactHistory history;

  void add(DueMatter matter) { matters_.push_back(std::move(matter)); }
  // Until the last day ahead; a matter without a day is listed at once.
  void add_when_near(DueMatter matter);

  // Those of `named` who are employed today, else the coordinators. Sorted.
  std::vector<domain::PersonId> owners(const std::vector<domain::PersonId>& named) const;
  std::vector<domain::PersonId> owners(const domain::Field<domain::PersonId>& named) const;
  // Its facilitator, else its staff, as far as they are employed today; else the coordinators.
  std::vector<domain::PersonId> leaders_of(const domain::Session& session) const;
  const std::vector<domain::PersonId>& coordinators() const { return coordinators_; }
  bool is_employed(const domain::PersonId& worker) const;

  std::vector<DueMatter> take() { return std::move(matters_); }

 private:
  std::vector<domain::PersonId> coordinators_{};
  std::vector<DueMatter> matters_{};
};

// The end, on the next day for a session that passes midnight.
domain::LocalTime end_of(const domain::Session& session);
bool is_planned(const domain::Session& session);
domain::Date last_of_month(domain::Date day);

// The parts.
void add_inbox(DueList& list);   // due_inbox.cpp: unread, mail
void add_crises(DueList& list);  // due_contacts.cpp
void add_referrals(DueList& list);
void add_follow_ups(DueList& list, const std::vector<OpenFollowUp>& open);  // due_silence.cpp
void add_silences(DueList& list, const std::vector<OpenFollowUp>& open);
void add_sessions(DueList& list);     // due_sessions.cpp: unmarked, staff, place
void add_schedule(DueList& list);     // due_schedule.cpp: holiday, planning
void add_messages(DueList& list);     // due_messages.cpp
void add_entry(DueList& list);        // due_entry.cpp: interview, waiting, review, consent
void add_team(DueList& list);         // due_team.cpp: task, course, stability
void add_supervision(DueList& list);  // due_supervision.cpp
void add_rota(DueList& list);         // due_rota.cpp

}  // namespace peer::reports
