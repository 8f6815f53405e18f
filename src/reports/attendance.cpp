// Counts the attendance of a period, session by session, into three kinds of rows at once.
// SPDX-License-Identifier: MIT
#include "peer/reports/attendance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "order.hpp"

namespace peer::reports {
namespace {

using domain::Date;
using domain::Mark;
using domain::Records;
using domain::Session;
using domain::SessionStatus;
using Rows = std::vector<AttendanceFigures*>;

std::string month_of(Date date) {
  const domain::CalendarDay day = domain::calendar_day(date);
  return fmt::format("{:04}-{:02}", day.year, day.month);
}

std::vector<AttendanceFigures> empty_months(Date from, Date until) {
  std::vector<AttendanceFigures> months;
  for (Date date = from; date <= until; date = date + 1) {
    std::string month = month_of(date);
    if (!months.empty() && months.back().label == month) continue;
    months.emplace_back().label = std::move(month);
  }
  return months;
}

AttendanceFigures& row(std::vector<AttendanceFigures>& rows, std::string_view label) {
  for (AttendanceFigures& figures : rows) {
    if (figures.label == label) return figures;
  }
  AttendanceFigures& figures = rows.emplace_back();
  figures.label = label;
  return figures;
}

void count_session(AttendanceFigures& figures, const Session& session, Date today) {
  figures.sessions.add(session.id);
  switch (*session.status) {
    case SessionStatus::held:
      figures.held.add(session.id);
      break;
    case SessionStatus::cancelled:
      figures.cancelled.add(session.id);
      break;
    case SessionStatus::planned:
      (*session.date < today ? figures.unmarked : figures.planned).add(session.id);
      break;
  }
  if (*session.status == SessionStatus::held) {
    figures.guests.add(session.id, session.guests.value_or(0));
  }
}

void count_mark(AttendanceFigures& figures, const Session& session, const Mark& mark) {
  figures.marks[*mark.status].add(session.id);
  if (!domain::came(*mark.status)) return;
  figures.came.add(session.id);
  figures.minutes.add(session.id, session.minutes_of(mark));
  figures.clients.add(mark.who, session.id);
}

// The people already seen, from the first session of all on.
using Seen = std::set<std::string, std::less<>>;

bool is_client_mark(const Records& records, const Mark& mark) {
  return mark.status && records.worker(mark.who) == nullptr;
}

void count_marks(const Rows& rows, const Records& records, const Session& session,
                 const Seen& seen_before) {
  int came = 0;
  for (const Mark& mark : session.marks) {
    if (!is_client_mark(records, mark)) continue;
    const bool was_there = domain::came(*mark.status);
    came += was_there ? 1 : 0;
    const bool is_new = was_there && !seen_before.contains(mark.who);
    for (AttendanceFigures* figures : rows) {
      count_mark(*figures, session, mark);
      if (is_new) figures->newcomers.add(mark.who, session.id);
    }
  }
  const bool with_guests = session.guests.value_or(0) > 0;
  if (came != 1 || with_guests || *session.status != SessionStatus::held) return;
  for (AttendanceFigures* figures : rows) figures->one_person.add(session.id);
}

void remember(Seen& seen, const Session& session) {
  for (const Mark& mark : session.marks) {
    if (mark.status && domain::came(*mark.status)) seen.insert(mark.who);
  }
}

void sort_by_program(std::vector<AttendanceFigures>& rows, const domain::Program& program) {
  const auto place = [&](const AttendanceFigures& figures) {
    const domain::Activity* activity = program.activity(figures.label);
    return activity == nullptr ? program.activities.size()
                               : static_cast<std::size_t>(activity - program.activities.data());
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const AttendanceFigures& left, const AttendanceFigures& right) {
                     return place(left) < place(right);
                   });
}

}  // namespace

const Figure& AttendanceFigures::marked(domain::AttendanceStatus status) const {
  static const Figure none;
  const auto found = marks.find(status);
  return found == marks.end() ? none : found->second;
}

AttendanceReport attendance(const Records& records, Date from, Date until, Date today) {
  AttendanceReport report{from, until, today};
  report.months = empty_months(from, until);
  Seen seen;
  for (const Session* session : client_sessions(records)) {
    if (*session->date > until) break;
    if (*session->date >= from) {
      const Rows rows{&report.totals, &row(report.activities, *session->activity),
                      &row(report.months, month_of(*session->date))};
      for (AttendanceFigures* figures : rows) count_session(*figures, *session, today);
      count_marks(rows, records, *session, seen);
    }
    remember(seen, *session);
  }
  sort_by_program(report.activities, records.program);
  return report;
}

}  // namespace peer::reports
