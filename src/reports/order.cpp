// Which sessions a report looks at and in which order; months and memberships.
// SPDX-License-Identifier: MIT
#include "order.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace peer::reports {
namespace {

using domain::Date;

bool is_for_staff(const domain::Records& records, const domain::Session& session) {
  const domain::Activity* activity = records.program.activity(*session.activity);
  return activity != nullptr && activity->kind && domain::is_for_staff(*activity->kind);
}

auto place_in_time(const domain::Session& session) {
  return std::tuple(*session.date, session.start.value_or({}), std::string_view(session.id));
}

std::vector<const domain::Session*> sessions_of(const domain::Records& records, bool of_staff) {
  std::vector<const domain::Session*> sessions;
  for (const domain::Session& session : records.sessions) {
    if (!session.date || !session.status || !session.activity) continue;
    if (is_for_staff(records, session) == of_staff) sessions.push_back(&session);
  }
  std::sort(sessions.begin(), sessions.end(),
            [](const domain::Session* left, const domain::Session* right) {
              return place_in_time(*left) < place_in_time(*right);
            });
  return sessions;
}

}  // namespace

std::vector<const domain::Session*> client_sessions(const domain::Records& records) {
  return sessions_of(records, false);
}

std::vector<const domain::Session*> staff_sessions(const domain::Records& records) {
  return sessions_of(records, true);
}

domain::LocalTime begin_of(const domain::Session& session) {
  return {session.date.value_or(domain::Date{}), session.start.value_or(domain::TimeOfDay{})};
}

std::string month_of(Date date) {
  const domain::CalendarDay day = domain::calendar_day(date);
  return fmt::format("{:04}-{:02}", day.year, day.month);
}

std::vector<std::string> months_between(Date from, Date until) {
  const domain::CalendarDay first = domain::calendar_day(from);
  const domain::CalendarDay last = domain::calendar_day(until);
  std::vector<std::string> months;
  for (int month = first.year * 12 + first.month - 1; month < last.year * 12 + last.month;
       ++month) {
    months.push_back(fmt::format("{:04}-{:02}", month / 12, month % 12 + 1));
  }
  return months;
}

std::optional<Date> first_membership(const domain::Client& client) {
  std::optional<Date> first;
  for (const domain::Spell& spell : client.spells) {
    if (spell.from && (!first || *spell.from < *first)) first = *spell.from;
  }
  return first;
}

}  // namespace peer::reports
