// Tables of `peer export` from sessions/.
// SPDX-License-Identifier: MIT
#include "peer/export/column.hpp"

namespace peer::exports {
namespace {

using domain::Mark;
using domain::Move;
using domain::Reply;
using domain::Session;
using domain::Task;

constexpr ColumnOf<Session> session_columns[] = {
    {"id", "id", "The session; the id keeps the first date and activity for ever.",
     [](const Session& row) { return Node(row.id); }},
    {"activity", "id", "The activity.", [](const Session& row) { return cell(row.activity); }},
    {"date", "date", "The day.", [](const Session& row) { return cell(row.date); }},
    {"start", "time", "When it begins.", [](const Session& row) { return cell(row.start); }},
    {"end", "time", "When it ends as planned.", [](const Session& row) { return cell(row.end); }},
    {"ended", "time", "When it ended, if not as planned.",
     [](const Session& row) { return cell(row.ended); }},
    {"place", "text", "Where it is.", [](const Session& row) { return cell(row.place); }},
    {"online", "text", "Link of a meeting by video.",
     [](const Session& row) { return cell(row.online); }},
    {"status", "word", "planned, held or cancelled.",
     [](const Session& row) { return cell(row.status); }},
    {"reason", "text", "Why it was cancelled, or why it is held on a public holiday.",
     [](const Session& row) { return cell(row.reason); }},
    {"staff", "list of ids", "Workers who lead it.",
     [](const Session& row) { return cell(row.staff); }},
    {"facilitator", "id", "The worker who leads the conversation.",
     [](const Session& row) { return cell(row.facilitator); }},
    {"guests", "number", "Guests of a workshop, who are only counted.",
     [](const Session& row) { return cell(row.guests); }},
    {"nobody-came", "true/false", "Whether it was held although nobody came.",
     [](const Session& row) { return cell(row.nobody_came); }},
};

void each_session(const ExportSource& source, const ExportSink& sink) {
  for (const Session& session : source.records.sessions) send(session_columns, session, sink);
}

using MovePart = Part<Session, Move>;
constexpr ColumnOf<MovePart> move_columns[] = {
    {"session", "id", "The session.", [](const MovePart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the session's file, from 1.",
     [](const MovePart& row) { return Node(row.number); }},
    {"from", "date", "The day that it was moved from.",
     [](const MovePart& row) { return cell(row.item.from); }},
    {"until", "date", "The day that it was moved to.",
     [](const MovePart& row) { return cell(row.item.until); }},
    {"reason", "text", "Why it was moved.",
     [](const MovePart& row) { return cell(row.item.reason); }},
};

void each_move(const ExportSource& source, const ExportSink& sink) {
  for (const Session& session : source.records.sessions) {
    send_parts(move_columns, session, session.moves, sink);
  }
}

using ReplyPart = Part<Session, Reply>;
constexpr ColumnOf<ReplyPart> reply_columns[] = {
    {"session", "id", "The session.", [](const ReplyPart& row) { return Node(row.of.id); }},
    {"person", "id", "The client or worker who answered.",
     [](const ReplyPart& row) { return Node(row.item.who); }},
    {"answer", "word", "yes, no or maybe.",
     [](const ReplyPart& row) { return cell(row.item.answer); }},
    {"at", "instant", "When the answer was recorded.",
     [](const ReplyPart& row) { return cell(row.item.at); }},
};

void each_reply(const ExportSource& source, const ExportSink& sink) {
  for (const Session& session : source.records.sessions) {
    send_parts(reply_columns, session, session.replies, sink);
  }
}

using MarkPart = Part<Session, Mark>;

template <class T>
Node promise_cell(const MarkPart& row, domain::Field<T> domain::FollowUp::*field) {
  return row.item.follow_up ? cell((*row.item.follow_up).*field) : Node();
}

constexpr ColumnOf<MarkPart> mark_columns[] = {
    {"session", "id", "The session.", [](const MarkPart& row) { return Node(row.of.id); }},
    {"person", "id", "The client or worker; who has no row is unmarked, not absent.",
     [](const MarkPart& row) { return Node(row.item.who); }},
    {"status", "word", "present, late, left-early, excused, absent or sent-away.",
     [](const MarkPart& row) { return cell(row.item.status); }},
    {"minutes", "number", "Minutes that the person was there; none: as long as the session.",
     [](const MarkPart& row) { return cell(row.item.minutes); }},
    {"reason", "text", "Why, in a word or two.",
     [](const MarkPart& row) { return cell(row.item.reason); }},
    {"follow-up-by", "id", "The worker who asks them how they are.",
     [](const MarkPart& row) { return promise_cell(row, &domain::FollowUp::by); }},
    {"follow-up-due", "date", "The day by which that is to be done.",
     [](const MarkPart& row) { return promise_cell(row, &domain::FollowUp::due); }},
    {"follow-up-done", "date", "The day on which it was done.",
     [](const MarkPart& row) { return promise_cell(row, &domain::FollowUp::done); }},
    {"follow-up-dropped", "text", "Why it was given up.",
     [](const MarkPart& row) { return promise_cell(row, &domain::FollowUp::dropped); }},
};

void each_mark(const ExportSource& source, const ExportSink& sink) {
  for (const Session& session : source.records.sessions) {
    send_parts(mark_columns, session, session.marks, sink);
  }
}

using TaskPart = Part<Session, Task>;
constexpr ColumnOf<TaskPart> task_columns[] = {
    {"session", "id", "The team meeting.", [](const TaskPart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the session's file, from 1.",
     [](const TaskPart& row) { return Node(row.number); }},
    {"id", "id", "The task.", [](const TaskPart& row) { return cell(row.item.id); }},
    {"who", "id", "The worker who took it on.",
     [](const TaskPart& row) { return cell(row.item.who); }},
    {"what", "text", "What is to be done.",
     [](const TaskPart& row) { return cell(row.item.what); }},
    {"due", "date", "The day by which it is to be done.",
     [](const TaskPart& row) { return cell(row.item.due); }},
    {"done", "date", "The day on which it was done.",
     [](const TaskPart& row) { return cell(row.item.done); }},
    {"dropped", "text", "Why it was dropped.",
     [](const TaskPart& row) { return cell(row.item.dropped); }},
};

void each_task(const ExportSource& source, const ExportSink& sink) {
  for (const Session& session : source.records.sessions) {
    send_parts(task_columns, session, session.tasks, sink);
  }
}

}  // namespace

void add_session_tables(std::vector<ExportTable>& tables) {
  tables.push_back({"sessions", "One row a session, of clients or of staff.",
                    described(session_columns), each_session});
  tables.push_back(
      {"moves", "One row a move of a session to another day.", described(move_columns), each_move});
  tables.push_back(
      {"replies", "One row an answer to an invitation.", described(reply_columns), each_reply});
  tables.push_back({"attendance", "One row a person who was marked in a session.",
                    described(mark_columns), each_mark});
  tables.push_back(
      {"tasks", "One row a task of a team meeting.", described(task_columns), each_task});
}

}  // namespace peer::exports
