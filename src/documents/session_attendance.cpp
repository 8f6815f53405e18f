// Who came to a session; see session_attendance.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/session_attendance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/documents/contact_text.hpp"
#include "peer/domain/answers.hpp"
#include "peer/render/card.hpp"

namespace peer::documents {

using render::Node;
using workspace::Workspace;

namespace {

constexpr std::size_t follow_up_parts = 4;

struct Row {
  domain::PersonId who{};
  std::string name;
  const domain::Mark* mark = nullptr;
  const domain::Reply* reply = nullptr;
  std::optional<domain::PersonId> companion;
  bool is_back_again = false;
};

// Everybody marked, everybody who answered yes or maybe, and who is back again; in order of name.
std::vector<Row> rows_of(Workspace& workspace, const domain::Session& session, const Ahead& ahead) {
  std::map<domain::PersonId, Row> rows;
  for (const domain::Mark& mark : session.marks) rows[mark.who].mark = &mark;
  for (const domain::Reply& reply : session.replies) {
    const bool expected = reply.answer && (*reply.answer != domain::ReplyAnswer::no ||
                                           domain::is_before_change(session, reply));
    if (expected || rows.contains(reply.who)) rows[reply.who].reply = &reply;
  }
  for (const domain::PersonId& who : ahead.back_again) {
    Row& row = rows[who];
    row.is_back_again = true;
    row.reply = session.reply_of(who);
  }
  for (const Accompanied& accompanied : ahead.companies) {
    const auto row = rows.find(accompanied.newcomer);
    if (row == rows.end() || accompanied.comes_without) continue;
    row->second.companion = accompanied.companion;
  }
  std::vector<Row> list;
  for (auto& [who, row] : rows) {
    row.who = who;
    row.name = actions::name_of(workspace, who);
    list.push_back(std::move(row));
  }
  if (workspace.people_known()) {
    const std::string language = workspace.program().language;
    std::ranges::stable_sort(list, [&](const Row& left, const Row& right) {
      return base::collate_less(language, left.name, right.name);
    });
  }
  return list;
}

// For the eye: who asks until when, and what came of it; for a program the parts.
void add_follow_up(std::vector<Node>& cells, Workspace& workspace, const Row& row) {
  const domain::FollowUp* follow_up = row.mark != nullptr ? row.mark->follow_up.get() : nullptr;
  if (follow_up == nullptr) {
    cells.resize(cells.size() + follow_up_parts + 1);
    return;
  }
  cells.emplace_back(tell_promise(workspace, *follow_up));
  cells.push_back(render::node_of(follow_up->by));
  cells.push_back(render::node_of(follow_up->due));
  cells.push_back(render::node_of(follow_up->done));
  cells.push_back(render::node_of(follow_up->dropped));
}

bool any_before(const domain::Session& session) {
  return std::ranges::any_of(session.replies, [&](const domain::Reply& reply) {
    return reply.answer && domain::is_before_change(session, reply);
  });
}

std::vector<Node> cells_of(const domain::Session& session, const Row& row, bool named) {
  const bool marked = row.mark != nullptr && row.mark->status;
  const bool came = marked && domain::came(*row.mark->status);
  const bool answered = row.reply != nullptr && row.reply->answer;
  const Node answer = answered ? Node(domain::word(*row.reply->answer)) : Node();
  const bool is_before = answered && domain::is_before_change(session, *row.reply);
  return {row.who,
          named ? Node(row.name) : Node(),
          marked ? Node(domain::word(*row.mark->status)) : Node("unmarked"),
          came ? Node(session.minutes_of(*row.mark)) : Node(),
          marked ? render::node_of(row.mark->reason) : Node(),
          is_before ? Node() : answer,
          is_before ? answer : Node(),
          render::node_of(row.companion),
          row.is_back_again};
}

}  // namespace

std::string session_heading(const Workspace& workspace, const domain::Session& session) {
  std::string text = fmt::format(
      "{}  {}, {}, {}", session.id, actions::activity_title(workspace.program(), session),
      actions::day_and_hours(session), domain::word(actions::status_of(session)));
  if (session.ended) text += ", ended " + domain::format(*session.ended);
  if (session.guests) {
    text += ", " + base::counted(static_cast<std::size_t>(*session.guests), "guest", "guests");
  }
  if (session.nobody_came.value_or(false)) text += ", nobody came";
  return text;
}

render::Table attendance_table(Workspace& workspace, const domain::Session& session,
                               const Ahead& ahead, bool as_text) {
  const bool named = workspace.people_known();
  render::Table table;
  table.columns = {{"person", "person"},
                   {"name", named ? "name" : ""},
                   {"status", "status"},
                   {"minutes", "minutes", true},
                   {"reason", "reason"},
                   {"reply", "reply"},
                   {"reply-before-change", any_before(session) ? "before the change" : ""},
                   {"companion", ""},
                   {"back-again", ""}};
  table.empty = "nobody is marked or has answered";
  const bool any = std::ranges::any_of(
      session.marks, [](const domain::Mark& mark) { return mark.follow_up != nullptr; });
  if (as_text) table.columns.push_back({"", any ? "follow-up" : ""});
  for (const char* key : {"follow-up.by", "follow-up.due", "follow-up.done", "follow-up.dropped"}) {
    table.columns.push_back({key, ""});
  }
  for (const Row& row : rows_of(workspace, session, ahead)) {
    std::vector<Node> cells = cells_of(session, row, named);
    const auto own = static_cast<std::ptrdiff_t>(cells.size());
    add_follow_up(cells, workspace, row);
    if (!as_text) cells.erase(cells.begin() + own);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace peer::documents
