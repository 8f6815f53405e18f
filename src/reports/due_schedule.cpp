// Days of the schedule about which nothing is decided yet (program §2, design §3 `session plan`).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "due_parts.hpp"
#include "peer/domain/schedule.hpp"

namespace peer::reports {
namespace {

using domain::Activity;
using domain::ScheduledDay;

void add_holiday(DueList& list, const Activity& activity, const ScheduledDay& day) {
  DueMatter matter;
  matter.kind = DueKind::holiday;
  matter.subject = domain::session_id(day.date, activity.id, std::nullopt);
  matter.due = day.date;
  matter.owners = list.coordinators();
  matter.detail = activity.id;
  matter.source = source_at(list.records.program.file, activity.at);
  list.add(std::move(matter));
}

// Once an activity: 'session plan' writes all its days.
void add_planning(DueList& list, const Activity& activity, domain::Date first) {
  DueMatter matter;
  matter.kind = DueKind::planning;
  matter.subject = matter.detail = activity.id;
  matter.due = first;
  matter.owners = list.coordinators();
  matter.source = source_at(list.records.program.file, activity.at);
  list.add(std::move(matter));
}

}  // namespace

void add_schedule(DueList& list) {
  for (const Activity& activity : list.records.program.activities) {
    std::optional<domain::Date> unplanned;
    for (const ScheduledDay& day :
         domain::scheduled_days(list.records.program, activity, list.today, list.last_day_ahead)) {
      if (day.closure != nullptr) continue;
      const domain::SessionId id = domain::session_id(day.date, activity.id, std::nullopt);
      const bool exists = list.records.session(id) != nullptr;
      // One that cannot be read is there, and has findings of its own.
      if (exists || list.records.unreadable.contains("sessions/" + id.text().substr(0, 4) + "/" +
                                                     id + ".toml")) {
        continue;
      }
      if (day.holiday) {
        add_holiday(list, activity, day);
      } else if (!unplanned) {
        unplanned = day.date;
      }
    }
    if (unplanned) add_planning(list, activity, *unplanned);
  }
}

}  // namespace peer::reports
