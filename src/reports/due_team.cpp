// What the team owes itself: tasks of meetings, courses, confirmations (program §3.3, §3.4).
// SPDX-License-Identifier: MIT
#include "due_parts.hpp"

namespace peer::reports {
namespace {

using domain::Date;
using domain::Staff;

void add_tasks(DueList& list, const domain::Session& session) {
  if (!session.date || *session.date < list.span.from) return;
  for (const domain::Task& task : session.tasks) {
    if (task.done || task.dropped || !task.id) continue;
    DueMatter matter;
    matter.kind = DueKind::task;
    matter.subject = session.id + "/" + *task.id;
    matter.session = session.id;
    matter.due = task.due ? *task.due : *session.date;
    matter.owners = list.owners(task.who);
    matter.detail = task.what.value_or({});
    matter.source = source_at(session.file, task.at);
    list.add_when_near(std::move(matter));
  }
}

DueMatter matter_of(const Staff& worker, DueKind kind, const base::Range& at) {
  DueMatter matter;
  matter.kind = kind;
  matter.subject = matter.worker = worker.id;
  matter.source = source_at(worker.file, at, worker.id);
  return matter;
}

void add_course(DueList& list, const Staff& worker) {
  if (domain::has_course(worker) || !worker.course_due) return;
  DueMatter matter = matter_of(worker, DueKind::course, worker.course_due.at);
  matter.due = *worker.course_due;
  matter.owners = {worker.id};
  list.add_when_near(std::move(matter));
}

void add_stability(DueList& list, const Staff& worker, const domain::Spell& spell) {
  const domain::Stability* newest = nullptr;
  for (const domain::Stability& stability : worker.confirmations) {
    if (!stability.on || *stability.on > list.today) continue;
    if (newest == nullptr || *stability.on > *newest->on) newest = &stability;
  }
  DueMatter matter =
      matter_of(worker, DueKind::stability, newest == nullptr ? spell.at : newest->at);
  const Date since = newest == nullptr ? *spell.from : *newest->on;
  matter.due = since + static_cast<int>(list.records.program.policy.stability_days);
  matter.owners = list.coordinators();
  list.add_when_near(std::move(matter));
}

}  // namespace

void add_team(DueList& list) {
  for (const domain::Session& session : list.records.sessions) add_tasks(list, session);
  for (const Staff& worker : list.records.staff) {
    const domain::Spell* spell = domain::spell_on(worker, list.today);
    if (spell == nullptr || worker.role.value != domain::Role::consultant) continue;
    add_course(list, worker);
    add_stability(list, worker, *spell);
  }
}

}  // namespace peer::reports
