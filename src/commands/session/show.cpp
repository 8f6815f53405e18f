// `session show`: everything that stands in one session, with names where people/ knows them.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/company_text.hpp"
#include "peer/documents/contact_text.hpp"
#include "peer/domain/answers.hpp"
#include "peer/render/record_node.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::session_show {
namespace {

using render::Node;
using render::NodeList;
using render::NodeObject;
using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if needed",
     .ask = "Which session?"},
};

// The rows of a table that stand under ids, each with the name of whose it is.
NodeList named_rows(Workspace& workspace, const domain::Session& session, std::string_view key,
                    std::string_view id_key) {
  const domain::FieldInfo& field = *find_field(domain::session_record, key);
  NodeList list;
  for (std::size_t i = 0; i < field.count(&session); ++i) {
    const domain::RecordView row = row_of(field, &session, i);
    NodeObject node = render::record_node(row, render::shown_cell, id_key);
    const domain::PersonId who(std::string(row.info->id(row.record)));
    render::put_after(node, id_key, {{"name", actions::name_of(workspace, who)}});
    list.emplace_back(std::move(node));
  }
  return list;
}

NodeList replies_node(Workspace& workspace, const domain::Session& session) {
  NodeList list = named_rows(workspace, session, "replies", "client");
  for (std::size_t i = 0; i < list.size(); ++i) {
    std::get<NodeObject>(list[i].data)
        .emplace_back("before-change", domain::is_before_change(session, session.replies[i]));
  }
  return list;
}

NodeList attendance_node(Workspace& workspace, const domain::Session& session) {
  NodeList list = named_rows(workspace, session, "attendance", "person");
  for (std::size_t i = 0; i < list.size(); ++i) {
    render::replace(std::get<NodeObject>(list[i].data), "minutes",
                    session.minutes_of(session.marks[i]));
  }
  return list;
}

NodeObject node_of_session(Workspace& workspace, const domain::Session& session,
                           const documents::Ahead& ahead) {
  NodeObject node = render::record_node(domain::view(session), render::shown_cell, "session");
  render::put_after(node, "session", {{"file", session.file}});
  render::put_after(
      node, "activity",
      {{"activity-title", actions::activity_title(workspace.program(), session)},
       {"weekday", domain::weekday_word(domain::weekday(actions::date_of(session)))}});
  render::replace(node, "status", domain::word(actions::status_of(session)));
  render::replace(node, "nobody-came", session.nobody_came.value_or(false));
  render::replace(node, "replies", replies_node(workspace, session));
  render::replace(node, "attendance", attendance_node(workspace, session));
  render::put_after(node, "attendance",
                    {{"companies", documents::companies_node(workspace, ahead)},
                     {"back-again", documents::back_again_node(workspace, ahead)}});
  return node;
}

// Lines "key  value", only for what is there.
class Card {
 public:
  void add(std::string_view key, const std::string& value) {
    if (value.empty()) return;
    text_ += base::pad(key, 13) + base::printable(value) + "\n";
  }
  void add(std::string_view key, const std::optional<std::string>& value) {
    if (value) add(key, *value);
  }
  void heading(std::string_view text) { text_ += std::string(text) + "\n"; }
  void line(std::string_view left, const std::string& right) {
    text_ += "  " + base::pad(left, 24) + " " + base::printable(right) + "\n";
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

std::string names_of(Workspace& workspace, const std::vector<base::Field<domain::PersonId>>& ids) {
  std::vector<std::string> names;
  for (const auto& id : ids) names.push_back(actions::name_of(workspace, id.value_or({})));
  return base::join(names, ", ");
}

// A reason as it is read.
std::string title_of(const Workspace& workspace, domain::ReasonPlace place,
                     const base::Field<std::string>& reason) {
  return actions::reason_text(workspace.program(), domain::reason_bit(place), reason);
}

void add_people(Card& card, Workspace& workspace, const domain::Session& session) {
  if (!session.replies.empty()) card.heading("replies");
  for (const domain::Reply& reply : session.replies) {
    const std::string at = reply.at ? "  " + domain::format(reply.at->local) : std::string();
    const std::string answer(reply.answer ? domain::word(*reply.answer) : "?");
    const std::string_view before =
        domain::is_before_change(session, reply) ? ", before the change" : "";
    card.line(actions::name_of(workspace, reply.who), fmt::format("{}{}{}", answer, at, before));
  }
  if (!session.marks.empty()) card.heading("attendance");
  for (const domain::Mark& mark : session.marks) {
    std::string words(mark.status ? domain::word(*mark.status) : "?");
    if (mark.minutes) words += fmt::format(", {} min", *mark.minutes);
    if (mark.reason)
      words += ", " + title_of(workspace, domain::ReasonPlace::sent_away, mark.reason);
    if (mark.follow_up)
      words += "; follow-up: " + documents::tell_promise(workspace, *mark.follow_up);
    card.line(actions::name_of(workspace, mark.who), words);
  }
}

void add_history(Card& card, Workspace& workspace, const domain::Session& session) {
  for (const domain::Move& move : session.moves) {
    card.add("moved", fmt::format("from {} to {}: {}", domain::with_weekday(move.from.value_or({})),
                                  domain::with_weekday(move.until.value_or({})),
                                  title_of(workspace, domain::ReasonPlace::move, move.reason)));
  }
  for (const domain::Task& task : session.tasks) {
    const std::string due = task.due ? ", until " + domain::with_weekday(*task.due) : "";
    const std::string end =
        task.done ? ", done"
        : task.dropped
            ? ", dropped: " + title_of(workspace, domain::ReasonPlace::drop, task.dropped)
            : std::string();
    card.add("task",
             task.what.value_or("") + " (" +
                 actions::name_of(workspace, task.who.value_or(domain::PersonId("nobody"))) + due +
                 end + ")");
  }
  for (const domain::Anyway& anyway : session.anyway) {
    card.add("anyway", anyway.rule.value_or("") + ": " +
                           title_of(workspace, domain::ReasonPlace::anyway, anyway.reason));
  }
}

void add_ahead(Card& card, Workspace& workspace, const documents::Ahead& ahead) {
  for (const documents::Accompanied& accompanied : ahead.companies) {
    card.add("company", documents::company_line(workspace, accompanied));
  }
  card.add("back again", documents::back_again_names(workspace, ahead));
}

std::string card_of(Workspace& workspace, const domain::Session& session,
                    const documents::Ahead& ahead) {
  Card card;
  card.heading(session.id + "  " + actions::activity_title(workspace.program(), session));
  card.add("when", actions::day_and_hours(session));
  if (session.ended) card.add("ended", domain::format(*session.ended));
  card.add("place", session.place.value);
  card.add("online", session.online.value);
  card.add("status", std::string(domain::word(actions::status_of(session))));
  card.add("reason", title_of(workspace, domain::reason_place(session), session.reason));
  card.add("staff", names_of(workspace, session.staff));
  if (session.facilitator)
    card.add("facilitator", actions::name_of(workspace, *session.facilitator));
  if (session.guests) card.add("guests", std::to_string(*session.guests));
  if (session.nobody_came.value_or(false)) card.add("nobody-came", std::string("true"));
  add_ahead(card, workspace, ahead);
  add_history(card, workspace, session);
  add_people(card, workspace, session);
  return card.text();
}

base::ExitCode run(Context& context, const Arguments& words) {
  Workspace workspace = context.open(workspace::Access::read);
  const domain::SessionId id = workspace::resolve_session(workspace, words.need("SESSION"));
  const domain::Session& session = workspace.need_session(id);
  const documents::Ahead ahead = documents::look_ahead(workspace, session);
  if (context.format == Format::text) {
    context.out += card_of(workspace, session, ahead);
  } else {
    context.print(Node(node_of_session(workspace, session, ahead)));
  }
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "session show",
    .theme = "Sessions",
    .summary = "show one session",
    .details =
        "Shows everything recorded about one session: time, place, staff, moves, answers and "
        "attendance. Names replace ids if people/ is there.\n\n"
        "For a session still to come it also lists companions, and clients who are back after "
        "being sent away: for staff only, without the story, until their next mark.",
    .examples =
        "peer session show next\n"
        "peer session show 2026-11-23-group --format json\n"
        "peer session show thursday/club-thursday",
    .arguments = arguments,
    .options = {},
    .formats = Formats::json,
    .run = run,
};

}  // namespace peer::commands::session_show
