// Counts the marks of those who agreed to be counted; see deidentified_count.hpp.
// SPDX-License-Identifier: MIT
#include "deidentified_count.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace peer::reports {
namespace {

using domain::AttendanceStatus;
using domain::Mark;
using domain::Records;
using domain::Session;

bool agrees(const domain::Client& client, domain::Date today) {
  return domain::consent_on(client, "statistics", today) == domain::ConsentState::given;
}

std::size_t class_of(AttendanceStatus status) {
  if (domain::came(status)) return 0;
  return status == AttendanceStatus::excused ? 1 : 2;
}

// Sessions of clients that were held in the period.
std::vector<const Session*> held_sessions(const Records& records, domain::Date from,
                                          domain::Date until) {
  std::vector<const Session*> sessions;
  for (const Session& session : records.sessions) {
    if (session.status.value != domain::SessionStatus::held) continue;
    if (!session.date || *session.date < from || until < *session.date) continue;
    const domain::Activity* activity = records.program.activity(session.activity.value_or({}));
    if (activity == nullptr || !activity->kind || domain::is_for_staff(*activity->kind)) continue;
    sessions.push_back(&session);
  }
  return sessions;
}

void find_people(TrueCounts& counts, const Records& records,
                 const std::vector<const Session*>& sessions, domain::Date today) {
  std::set<domain::PersonId> others;
  for (const Session* session : sessions) {
    for (const Mark& mark : session->marks) {
      if (!mark.status || !domain::came(*mark.status)) continue;
      const domain::Client* client = records.client(mark.who);
      if (client == nullptr) continue;
      (agrees(*client, today) ? counts.people : others).insert(client->id);
    }
  }
  counts.others = static_cast<std::int64_t>(others.size());
}

// A cell and the sums that it is part of.
std::array<TrueCell*, 4> cells_at(std::vector<std::vector<TrueCell>>& table, std::size_t row,
                                  std::size_t column) {
  return {&table[row][column], &table.back()[column], &table[row].back(), &table.back().back()};
}

void add_marks(TrueCounts& counts, const Session& session, std::size_t row, std::size_t column) {
  for (const Mark& mark : session.marks) {
    const auto person = counts.people.find(mark.who);
    if (!mark.status || person == counts.people.end()) continue;
    const std::size_t which = class_of(*mark.status);
    if (which == 0) ++counts.visits[*person];
    for (TrueCell* cell : cells_at(counts.cells[which], row, column)) {
      ++cell->marks;
      cell->minutes += session.minutes_of(mark);
      cell->people.insert(*person);
    }
  }
}

void size_tables(TrueCounts& counts) {
  const std::size_t rows = counts.activities.size() + 1;
  const std::size_t columns = counts.quarters.size() + 1;
  counts.sessions.assign(rows, std::vector<std::int64_t>(columns, 0));
  for (auto& table : counts.cells) table.assign(rows, std::vector<TrueCell>(columns));
}

}  // namespace

std::vector<QuarterDays> quarters_of(domain::Date from, domain::Date until) {
  std::vector<QuarterDays> quarters;
  domain::CalendarDay day = domain::calendar_day(from);
  int quarter = (day.month + 2) / 3;
  int year = day.year;
  while (true) {
    const auto first = domain::make_date(year, quarter * 3 - 2, 1);
    const auto next = quarter == 4 ? domain::make_date(year + 1, 1, 1)
                                   : domain::make_date(year, quarter * 3 + 1, 1);
    if (!first || !next || until < *first) return quarters;
    quarters.push_back({fmt::format("{}-{}", year, quarter), *first, *next - 1});
    year += quarter / 4;
    quarter = quarter % 4 + 1;
  }
}

TrueCounts count_agreed(const Records& records, domain::Date from, domain::Date until,
                        domain::Date today) {
  TrueCounts counts;
  counts.quarters = quarters_of(from, until);
  const std::vector<const Session*> sessions = held_sessions(records, from, until);
  find_people(counts, records, sessions, today);
  std::set<domain::ActivityId> names;
  for (const Session* session : sessions) names.insert(*session->activity);
  counts.activities.assign(names.begin(), names.end());
  size_tables(counts);
  for (const Session* session : sessions) {
    const auto activity = std::ranges::lower_bound(counts.activities, *session->activity);
    const auto row = static_cast<std::size_t>(activity - counts.activities.begin());
    const auto quarter = std::ranges::find_if(
        counts.quarters, [&](const QuarterDays& days) { return *session->date <= days.until; });
    const auto column = static_cast<std::size_t>(quarter - counts.quarters.begin());
    for (const std::size_t r : {row, counts.activities.size()}) {
      for (const std::size_t c : {column, counts.quarters.size()}) ++counts.sessions[r][c];
    }
    add_marks(counts, *session, row, column);
  }
  return counts;
}

}  // namespace peer::reports
