// `session list`: the sessions of a period with answers and attendance counted.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using domain::ReplyAnswer;
using domain::SessionStatus;
using workspace::Workspace;

constexpr int weeks_shown = 5;

constexpr Option options[] = {
    {.name = "--from", .value = "DATE", .help = "first day", .suggestion = "today"},
    {.name = "--until", .value = "DATE", .help = "last day; five weeks from the first one"},
    {.name = "--activity", .value = "A", .help = "only sessions of that activity"},
    {.name = "--status", .value = "S", .help = "only planned, held or cancelled ones"},
};

struct Filter {
  domain::Date from;
  domain::Date until;
  std::optional<domain::ActivityId> activity;
  std::optional<SessionStatus> status;

  bool takes(const domain::Session& session) const {
    const domain::Date date = actions::date_of(session);
    return from <= date && date <= until && (!activity || session.activity.value == activity) &&
           (!status || actions::status_of(session) == *status);
  }
};

Filter read_filter(Workspace& workspace, const Arguments& words) {
  Filter filter;
  filter.from = day_option_or_today(words, "--from", workspace.today());
  filter.until =
      day_option(words, "--until", workspace.today()).value_or(filter.from + (weeks_shown * 7 - 1));
  if (filter.until < filter.from) {
    base::fail_usage(
        fmt::format("--until {} lies before --from {}", domain::with_weekday(filter.until),
                    domain::with_weekday(filter.from)),
        words.has("--from") ? "" : "give --from DATE for days gone by");
  }
  if (const auto activity = words.get("--activity")) {
    filter.activity = workspace::resolve_activity(workspace, *activity);
  }
  if (const auto status = words.get("--status")) {
    filter.status = actions::read_word<SessionStatus>("status of a session", *status);
  }
  return filter;
}

int answers(const domain::Session& session, ReplyAnswer answer) {
  return static_cast<int>(std::ranges::count_if(
      session.replies, [&](const domain::Reply& reply) { return reply.answer.value == answer; }));
}

// How many came: clients, or staff where the session is theirs; guests are counted too.
render::Node people_who_came(const domain::Records& records, const domain::Session& session) {
  if (actions ::status_of(session) != SessionStatus ::held) return {};
  const domain ::Activity* activity = records.program.activity(session.activity.value_or({}));
  const bool for_staff =
      activity != nullptr && activity->kind && domain::is_for_staff(*activity->kind);
  const auto came = std::ranges::count_if(session.marks, [&](const domain::Mark& mark) {
    const bool counts = for_staff || records.worker(mark.who) == nullptr;
    return counts && mark.status && domain::came(*mark.status);
  });
  return render::Node(static_cast<std::int64_t>(came) + session.guests.value_or(0));
}

std::vector<const domain::Session*> chosen(const domain::Records& records, const Filter& filter) {
  std::vector<const domain::Session*> sessions;
  for (const domain::Session& session : records.sessions) {
    if (filter.takes(session)) sessions.push_back(&session);
  }
  std::ranges::sort(sessions, [](const domain::Session* left, const domain::Session* right) {
    const auto key = [](const domain::Session& session) {
      return std::make_tuple(actions::date_of(session), session.start.value_or({}), session.id);
    };
    return key(*left) < key(*right);
  });
  return sessions;
}

render::Table table_of(const domain::Records& records, const Filter& filter, bool as_text) {
  render::Table table;
  table.columns = {{"session", "session"}, {"activity", ""},      {"weekday", "weekday"},
                   {"date", "date"},       {"start", "start"},    {"end", "end"},
                   {"ended", ""},          {"place", "place"},    {"online", ""},
                   {"status", "status"},   {"yes", "yes", true},  {"maybe", "maybe", true},
                   {"no", "no", true},     {"came", "came", true}};
  table.empty = "no sessions from " + domain::with_weekday(filter.from) + " until " +
                domain::with_weekday(filter.until);
  for (const domain::Session* session : chosen(records, filter)) {
    table.rows.push_back(
        {session->id, session->activity.value_or({}),
         domain ::weekday_word(domain ::weekday(actions ::date_of(*session))),
         domain ::format(actions ::date_of(*session)), actions ::time_node(session->start.value),
         actions ::time_node(session->end.value), actions ::time_node(session->ended.value),
         as_text ? render ::Node(actions ::venue(*session))
                 : actions ::text_node(session->place.value),
         actions ::text_node(session->online.value), domain ::word(actions ::status_of(*session)),
         answers(*session, ReplyAnswer ::yes), answers(*session, ReplyAnswer ::maybe),
         answers(*session, ReplyAnswer ::no), people_who_came(records, *session)});
  }
  return table;
}

base::ExitCode run(Context& context, const Arguments& words) {
  Workspace workspace = context.open(workspace::Access::read);
  const Filter filter = read_filter(workspace, words);
  workspace.load_staff();
  workspace.load_sessions(filter.from, filter.until);
  context.print(table_of(workspace.records(), filter, context.format == Format::text));
  return answered(context, workspace);
}

}  // namespace

extern const Command session_list{
    .name = "session list",
    .theme = "Sessions",
    .summary = "list the sessions of a period",
    .details =
        "Lists the sessions that take place between two days, by default in the five weeks from "
        "today, with the answers of clients (yes, maybe, no) and how many came. A moved session is "
        "listed on its new day under its old id.",
    .examples =
        "peer session list\n"
        "peer session list --from 2026-11-01 --until 2026-11-30 --status held\n"
        "peer session list --activity group --format csv",
    .arguments = {},
    .options = options,
    .formats = Formats::json_and_csv,
    .run = run,
};

}  // namespace peer::commands
