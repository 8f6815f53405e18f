// Supervision of every month, each consultant's own and the team's (program §3.5).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "due_parts.hpp"
#include "duty.hpp"

namespace peer::reports {
namespace {

using domain::ActivityKind;
using domain::Date;
using domain::Session;

// The last day of the month after the one that holds `day`.
Date end_of_next_month(Date day) {
  return last_of_month(last_of_month(day) + 1);
}

// The last day of the first month that begins on `day` or later.
Date end_of_first_whole_month(Date day) {
  const bool is_first = domain::calendar_day(day).day == 1;
  return is_first ? last_of_month(day) : end_of_next_month(day);
}

bool is_of(const DueList& list, const Session& session, ActivityKind kind) {
  const domain::Activity* activity = list.records.program.activity(session.activity.value_or({}));
  return activity != nullptr && activity->kind.value == kind;
}

bool names(const Session& session, const domain::PersonId& worker) {
  return std::ranges::any_of(session.staff, [&](const auto& name) { return name.value == worker; });
}

// Whose supervision it is: a worker's, or with "" the team's.
class Supervision {
 public:
  Supervision(DueList& list, ActivityKind kind, const domain::PersonId& worker)
      : list_(list), kind_(kind), worker_(worker) {}

  // `since`: the employment that makes it due every month.
  void add(Date since, Source source) {
    const std::optional<Date> held = newest_held();
    const Date horizon_month = list_.span.from - (domain::calendar_day(list_.span.from).day - 1);
    const Date first = std::max(end_of_first_whole_month(since), last_of_month(horizon_month));
    DueMatter matter;
    matter.kind = DueKind::supervision;
    matter.due = held ? end_of_next_month(*held) : first;
    if (is_planned_until(*matter.due >= list_.today ? *matter.due : list_.last_day_ahead)) return;
    matter.worker = worker_;
    matter.subject = worker_.empty() ? "team" : worker_.text();
    matter.owners = list_.coordinators();
    matter.source = source;
    list_.add_when_near(std::move(matter));
  }

 private:
  std::optional<Date> newest_held() const {
    std::optional<Date> newest;
    for (const Session& session : list_.records.sessions) {
      if (session.status.value != domain::SessionStatus::held || !session.date) continue;
      if (*session.date < list_.span.from || *session.date > list_.today) continue;
      if (!is_of(list_, session, kind_) || !is_with(session)) continue;
      if (!worker_.empty() && !was_there(session, worker_)) continue;
      if (!newest || *session.date > *newest) newest = *session.date;
    }
    return newest;
  }

  bool is_planned_until(Date last) const {
    return std::ranges::any_of(list_.records.sessions, [&](const Session& session) {
      return is_planned(session) && end_of(session) > list_.now.local && *session.date <= last &&
             is_of(list_, session, kind_) && is_with(session);
    });
  }

  bool is_with(const Session& session) const { return worker_.empty() || names(session, worker_); }

  DueList& list_;
  ActivityKind kind_;
  domain::PersonId worker_;
};

}  // namespace

void add_supervision(DueList& list) {
  const domain::Staff* longest = nullptr;
  std::optional<Date> since;
  for (const domain::Staff& worker : list.records.staff) {
    const domain::Spell* spell = domain::spell_on(worker, list.today);
    if (spell == nullptr) continue;
    if (!since || *spell->from < *since) {
      since = *spell->from;
      longest = &worker;
    }
    if (worker.role.value != domain::Role::consultant) continue;
    Supervision(list, ActivityKind::supervision, worker.id)
        .add(*spell->from, source_at(worker.file, spell->at, worker.id));
  }
  if (!since) return;
  Supervision(list, ActivityKind::team_supervision, {})
      .add(*since, source_at(longest->file, longest->spells.front().at));
}

}  // namespace peer::reports
