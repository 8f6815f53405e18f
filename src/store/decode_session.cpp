// sessions/YYYY/ID.toml: one session with its replies and attendance.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "decode_kinds.hpp"

namespace peer::store {

namespace {

constexpr std::size_t length_of_a_date = 10;
constexpr std::size_t length_of_a_time = 4;  // HHMM

constexpr Special session_specials[] = {{"follow-up", "", check_follow_up}};

// The id's part after the date, without -HHMM.
std::string_view activity_of(std::string_view id) {
  std::string_view activity = id.substr(length_of_a_date + 1);
  const std::size_t dash = activity.rfind('-');
  if (dash == std::string_view::npos) return activity;
  const std::string_view last = activity.substr(dash + 1);
  const bool is_time = last.size() == length_of_a_time &&
                       last.find_first_not_of("0123456789") == std::string_view::npos;
  return is_time ? activity.substr(0, dash) : activity;
}

// The file's name is DATE-ACTIVITY or DATE-ACTIVITY-HHMM; a moved session keeps it (design §2).
void check_name(const DecodeInput& input, const domain::Session& session) {
  Source& source = input.source;
  const std::optional<domain::Date> day = domain::date_of_session_id(session.id);
  if (!day) {
    source.report(whole_file,
                  fmt::format("the file name '{}' does not begin with a date", session.id),
                  "a session's file is named DATE-ACTIVITY.toml");
    return;
  }
  check_year_folder(input);
  if (session.activity && *session.activity != activity_of(session.id)) {
    source.report(session.activity.at,
                  fmt::format("'activity' is '{}', but the file is named '{}'", *session.activity,
                              session.id),
                  "correct the activity, or rename the file to DATE-ACTIVITY.toml");
  }
  if (session.date && *session.date != *day && session.moves.empty()) {
    source.report(session.date.at,
                  fmt::format("'date' is {}, but the file is named '{}'",
                              domain::format(*session.date), session.id),
                  "correct the date; a session that was moved says so in [[moved]]");
  }
}

}  // namespace

void decode_session(const DecodeInput& input, domain::Records& records) {
  auto session = read_record<domain::Session>(input, session_specials);
  check_name(input, session);
  if (session.activity && session.date && session.status) {
    records.sessions.push_back(std::move(session));
  } else {
    records.unreadable.insert(session.file);
  }
}

}  // namespace peer::store
