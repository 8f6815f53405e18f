// A session's id, its length, and the marks and replies of one person.
// SPDX-License-Identifier: MIT
#include "peer/domain/session.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace peer::domain {

PEER_OUT_OF_LINE_MEMBERS(Plan);
PEER_OUT_OF_LINE_MEMBERS(Task);
PEER_OUT_OF_LINE_MEMBERS(Session);

namespace {

constexpr int minutes_of_a_day = 24 * 60;
constexpr std::size_t length_of_a_date = 10;

// 0 when a time is not known; an end that is not after the start lies on the next day.
int minutes_between(const Field<TimeOfDay>& start, const Field<TimeOfDay>& end) {
  if (!start || !end) return 0;
  const int minutes = (end->seconds - start->seconds) / 60;
  return end->seconds > start->seconds ? minutes : minutes + minutes_of_a_day;
}

template <class Entry>
const Entry* find_person(const std::vector<Entry>& entries, const PersonId& who) {
  const auto found = std::ranges::lower_bound(
      entries, who, {}, [](const Entry& entry) -> const PersonId& { return entry.who; });
  return found != entries.end() && found->who == who ? &*found : nullptr;
}

}  // namespace

const Mark* Session::mark_of(const PersonId& who) const {
  return find_person(marks, who);
}
const Reply* Session::reply_of(const PersonId& who) const {
  return find_person(replies, who);
}

int Session::planned_minutes() const {
  return minutes_between(start, end);
}

int Session::held_minutes() const {
  return minutes_between(start, ended ? ended : end);
}

int Session::minutes_of(const Mark& mark) const {
  if (mark.status && !came(*mark.status)) return 0;
  if (mark.minutes) return static_cast<int>(*mark.minutes);
  return held_minutes();
}

ReasonPlace reason_place(const Session& session) {
  return session.status.value == SessionStatus::cancelled ? ReasonPlace::cancel
                                                          : ReasonPlace::holiday;
}

SessionId session_id(Date date, const ActivityId& activity, std::optional<TimeOfDay> start) {
  std::string id = fmt::format("{}-{}", format(date), activity);
  if (start) id += fmt::format("-{:02}{:02}", start->minutes() / 60, start->minutes() % 60);
  return SessionId(std::move(id));
}

std::optional<Date> date_of_session_id(std::string_view id) {
  if (id.size() <= length_of_a_date || id[length_of_a_date] != '-') return std::nullopt;
  return parse_iso_date(id.substr(0, length_of_a_date));
}

}  // namespace peer::domain
