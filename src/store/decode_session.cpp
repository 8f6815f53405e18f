// sessions/YYYY/ID.toml: one session with its replies and attendance.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "decode_kinds.hpp"
#include "peer/domain/id.hpp"

namespace peer::store {

namespace {

constexpr Bounds guests_bounds{0, 1000};
constexpr Bounds minutes_bounds{0, 1440};
constexpr std::size_t length_of_a_date = 10;
constexpr std::size_t length_of_a_time = 4;  // HHMM

// Goes over the lines of [replies] or [attendance]; the keys must be ids. A parsed table is in
// order of its keys already.
template <class Entry, class Read>
std::vector<Entry> read_people(Reader& record, std::string_view key, Read read) {
  std::vector<Entry> entries;
  const toml::table* table = record.table(key);
  if (table == nullptr) return entries;
  entries.reserve(table->size());
  for (const auto& [who, node] : *table) {
    if (!domain::is_id(who.str())) {
      record.source().report(range_of(who),
                             fmt::format("'{}' in [{}] is not an id", shown(who.str()), key),
                             domain::id_problem(who.str()));
      continue;
    }
    Entry entry;
    entry.who = domain::PersonId(who.str());
    entry.who_at = range_of(who);
    read(entry, node);
    entries.push_back(std::move(entry));
  }
  return entries;
}

// "yes", or { answer = "yes", at = 2026-11-20T10:00:00+01:00 }.
void read_reply(Source& source, domain::Reply& reply, const toml::node& node) {
  const toml::table* table = node.as_table();
  if (table == nullptr) {
    reply.answer = {read_enum<domain::ReplyAnswer>(source, reply.who, node), range_of(node)};
    reply.at.at = range_of(node);
    return;
  }
  Reader reader(*table, source, range_of(*table));
  reply.answer = reader.word<domain::ReplyAnswer>("answer", Presence::required);
  reply.at = reader.instant("at");
  reader.finish();
}

// "present", or { status = "sent-away", reason = "aggression", minutes = 40 }.
void read_mark(Source& source, domain::Mark& mark, const toml::node& node) {
  const toml::table* table = node.as_table();
  if (table == nullptr) {
    mark.status = {read_enum<domain::AttendanceStatus>(source, mark.who, node), range_of(node)};
    mark.minutes.at = mark.reason.at = range_of(node);
    return;
  }
  Reader reader(*table, source, range_of(*table));
  mark.status = reader.word<domain::AttendanceStatus>("status", Presence::required);
  mark.reason = reader.text("reason", reason_limit);
  mark.minutes = reader.integer("minutes", minutes_bounds);
  if (auto follow_up = read_follow_up(reader)) {
    mark.follow_up = std::make_shared<const domain::FollowUp>(std::move(*follow_up));
  }
  reader.finish();
}

std::vector<domain::Move> read_moves(Reader& record) {
  std::vector<domain::Move> moves;
  for (const toml::table* table : record.tables("moved")) {
    Reader reader(*table, record.source(), range_of(*table));
    domain::Move move;
    move.at = reader.at();
    move.from = reader.date("from", Presence::required);
    move.until = reader.date("until", Presence::required);
    move.reason = reader.text("reason", reason_limit, Presence::required);
    reader.finish();
    moves.push_back(std::move(move));
  }
  return moves;
}

std::vector<domain::Task> read_tasks(Reader& record) {
  std::vector<domain::Task> tasks;
  for (const toml::table* table : record.tables("task")) {
    Reader reader(*table, record.source(), range_of(*table));
    domain::Task task;
    task.at = reader.at();
    task.id = reader.id("id", Presence::required);
    task.who = reader.id<domain::PersonId>("who");
    task.what = reader.text("what", reason_limit, Presence::required);
    task.due = reader.date("due");
    task.done = reader.date("done");
    task.dropped = reader.text("dropped", reason_limit);
    reader.finish();
    tasks.push_back(std::move(task));
  }
  return tasks;
}

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

void read_people_of(Reader& reader, domain::Session& session) {
  Source& source = reader.source();
  session.replies = read_people<domain::Reply>(
      reader, "replies",
      [&](domain::Reply& reply, const toml::node& node) { read_reply(source, reply, node); });
  session.marks = read_people<domain::Mark>(
      reader, "attendance",
      [&](domain::Mark& mark, const toml::node& node) { read_mark(source, mark, node); });
}

}  // namespace

void decode_session(const DecodeInput& input, domain::Records& records) {
  Reader reader(input.root, input.source, first_line);
  domain::Session session;
  session.id = domain::SessionId(input.name.id);
  session.file = input.source.path;
  session.activity = reader.id<domain::ActivityId>("activity", Presence::required);
  session.date = reader.date("date", Presence::required);
  session.start = reader.time("start", Presence::required);
  session.end = reader.time("end", Presence::required);
  session.ended = reader.time("ended");
  session.place = reader.text("place", place_limit);
  session.online = reader.text("online", place_limit);
  session.status = reader.word<domain::SessionStatus>("status", Presence::required);
  session.reason = reader.text("reason", reason_limit);
  const toml::node* staff = input.root.get("staff");
  session.staff_at = staff == nullptr ? first_line : range_of(*staff);
  session.staff = reader.ids<domain::PersonId>("staff", Presence::optional, Repeats::nothing);
  session.facilitator = reader.id<domain::PersonId>("facilitator");
  session.guests = reader.integer("guests", guests_bounds);
  session.nobody_came = reader.boolean("nobody-came");
  session.moves = read_moves(reader);
  read_people_of(reader, session);
  session.tasks = read_tasks(reader);
  session.anyway = read_anyway(reader);
  report_repeated_tables(input, "anyway", {});
  reader.finish();
  check_name(input, session);
  if (session.activity && session.date && session.status) {
    records.sessions.push_back(std::move(session));
  } else {
    records.unreadable.insert(session.file);
  }
}

}  // namespace peer::store
