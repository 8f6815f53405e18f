// `session plan`: one session by hand, or all that the schedule says; idempotent (program §2).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/plan_update.hpp"
#include "peer/actions/planning.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/documents/plan_words.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using workspace::Workspace;

constexpr int longest_period = 2 * 366;  // days

constexpr Argument arguments[] = {
    {.name = "ACTIVITY",
     .help = "activity to plan; without it all that have a weekday",
     .required = false},
};
constexpr Option options[] = {
    {.name = "--on", .value = "DATE", .help = "plan one session on that day"},
    {.name = "--from", .value = "DATE", .help = "first day of the period"},
    {.name = "--until", .value = "DATE", .help = "last day of the period"},
    {.name = "--start", .value = "T", .help = "start instead of the activity's own"},
    {.name = "--end", .value = "T", .help = "end instead of the activity's own"},
    {.name = "--place", .value = "P", .help = "place instead of the activity's own"},
    {.name = "--online", .value = "URL", .help = "link of a session held by video"},
    {.name = "--staff", .value = "ID,ID", .help = "staff instead of the activity's own"},
    {.name = "--facilitator", .value = "ID", .help = "who leads the session"},
    {.name = "--holiday",
     .value = "keep|skip",
     .help = "on public holidays: keep the session (needs --reason) or skip it"},
    {.name = "--reason", .value = "TEXT", .help = "why it is kept or skipped on the holiday"},
    {.name = "--update",
     .value = "KEY,KEY",
     .help =
         "give planned sessions ahead what the activity has now: start, end, place, online, staff"},
};

actions::HolidayDecision holiday_option(const Arguments& words) {
  const std::optional<std::string> word = words.get("--holiday");
  if (!word) {
    if (words.has("--reason")) {
      base::fail_usage("--reason goes with --holiday", "it says why a holiday is kept or skipped");
    }
    return actions::HolidayDecision::none;
  }
  if (*word == "skip") return actions::HolidayDecision::skip;
  static const std::vector<std::string> decisions{"keep", "skip"};
  if (*word != "keep") actions::refuse_word("decision about a holiday", *word, decisions);
  if (!words.has("--reason")) {
    base::fail_usage("--holiday keep needs --reason TEXT",
                     "say why the session takes place on a public holiday");
  }
  return actions::HolidayDecision::keep;
}

actions::PlanChoices read_choices(Workspace& workspace, const Arguments& words) {
  actions::PlanChoices choices;
  choices.holiday = holiday_option(words);
  choices.reason = text_option(words, "--reason");
  choices.start = time_option(words, "--start");
  choices.end = time_option(words, "--end");
  choices.place = text_option(words, "--place", longest_place);
  if (const auto link = words.get("--online")) choices.online = link_text("link", *link);
  if (const auto staff = words.get("--staff")) {
    choices.staff = workspace::resolve_staff_list(workspace, *staff);
  }
  if (const auto who = words.get("--facilitator")) {
    choices.facilitator = workspace::resolve_staff(workspace, *who);
  }
  return choices;
}

const domain::Activity* read_activity(Workspace& workspace, const Arguments& words) {
  const std::optional<std::string> word = words.get("ACTIVITY");
  if (!word) return nullptr;
  return workspace.program().activity(workspace::resolve_activity(workspace, *word));
}

render::Table table_of(const std::vector<actions::PlannedSession>& sessions) {
  render::Table table;
  table.columns = {{"session", "session"}, {"activity", ""},   {"weekday", "weekday"},
                   {"date", "date"},       {"start", "start"}, {"end", "end"},
                   {"place", "place"},     {"state", "state"}};
  table.empty = "no day of the schedule lies in that period";
  for (const actions::PlannedSession& session : sessions) {
    table.rows.push_back(
        {session.id, session.activity->id, domain::weekday_word(domain::weekday(session.date)),
         domain::format(session.date), domain::format(session.start), domain::format(session.end),
         actions::text_node(session.place ? session.place : session.online),
         std::string(actions::word(session.state))});
  }
  return table;
}

base::ExitCode write(Context& context, Workspace& workspace,
                     const std::vector<actions::PlannedSession>& sessions,
                     workspace::Proposal proposal = {}) {
  for (const actions::PlannedSession& session : sessions) {
    if (session.is_new()) {
      proposal.create(store::session_path(session.id), actions::session_entries(session));
    }
  }
  const render::Table table = table_of(sessions);
  std::string answer = render::table_to_text(table, false);
  if (sessions.empty()) {
    while (answer.ends_with('\n')) answer.pop_back();
  } else {
    answer += documents::summary_of(sessions) + documents::undecided_text(sessions);
  }
  base::ExitCode code = base::ExitCode::done;
  if (proposal.empty()) {
    context.say(answer);
  } else {
    code = commit(context, workspace, proposal, workspace::Nature::plan, answer);
  }
  const bool written = code == base::ExitCode::done && !context.dry_run;
  if (written && context.format != Format::text) context.print(table);
  return code;
}

// A second session that day gets the id with its time, unless it is this very one.
bool find_free_id(Workspace& workspace, actions ::PlannedSession& session) {
  const domain ::SessionId ids[] = {
      session.id, domain::session_id(session.date, session.activity->id, session.start)};
  for (const domain::SessionId& id : ids) {
    session.id = id;
    if (!workspace.exists(store::session_path(id))) return true;
    const domain::Session& there = workspace.need_session(id);
    if (actions::date_of(there) == session.date && there.start.value == session.start) return false;
  }
  actions::refuse(fmt::format("'{}' is there already, and was moved or changed since", session.id),
                  "`peer session show " + session.id + "` shows it; choose another --start");
}

base::ExitCode plan_one(Context& context, Workspace& workspace, const domain::Activity* activity,
                        domain::Date day, const actions::PlanChoices& choices) {
  if (activity == nullptr) {
    base::fail_usage("--on plans one session: ACTIVITY is missing",
                     "peer session plan ACTIVITY --on " + domain::format(day));
  }
  actions::PlannedSession session = actions::plan_day(workspace.program(), *activity, day, choices);
  if (!find_free_id(workspace, session)) {
    const domain::Session& there = workspace.need_session(session.id);
    if (actions::status_of(there) == domain::SessionStatus::cancelled &&
        session.state != actions::PlanState::skipped) {
      context.note(fmt::format("'{}' is there and cancelled; another --start plans a second one",
                               session.id));
    }
    session.state = actions::PlanState::already;
    session.place = there.place.value;
    session.online = there.online.value;
  }
  if (session.state == actions::PlanState::undecided) {
    actions::refuse(fmt::format("{} is a public holiday ({}): '{}' is not planned",
                                domain::with_weekday(day), session.holiday->name_en, activity->id),
                    "decide with --holiday keep --reason TEXT, or --holiday skip");
  }
  return write(context, workspace, {session});
}

// All of the program, or the one activity named: those that take place by a weekday.
std::vector<const domain::Activity*> scheduled(const domain::Program& program,
                                               const domain::Activity* named) {
  if (named != nullptr && !named->weekday) {
    base::fail_usage(fmt::format("activity '{}' has no weekday: it is planned by hand", named->id),
                     "peer session plan " + named->id + " --on DATE");
  }
  if (named != nullptr) return {named};
  std::vector<const domain::Activity*> activities;
  for (const domain::Activity& activity : program.activities) {
    if (activity.weekday) activities.push_back(&activity);
  }
  return activities;
}

void check_period(domain::Date from, domain::Date until) {
  if (until < from) {
    base::fail_usage(fmt::format("the period ends on {}, before it begins on {}",
                                 domain::with_weekday(until), domain::with_weekday(from)));
  }
  if (until - from >= longest_period) {
    base::fail_usage("a period of more than two years is planned at once",
                     "plan it in parts: staff, places and closures change");
  }
}

void check_options(const Arguments& words) {
  const bool period = words.has("--from") || words.has("--until");
  if (words.has("--on") && period) {
    base::fail_usage("--on does not go with --from and --until", "plan one day, or a period");
  }
  if (words.has("--on") && words.has("--update")) {
    base::fail_usage("--update is about a period",
                     "'peer session set SESSION KEY=VALUE' changes one");
  }
  if (!words.has("--on") && (!words.has("--from") || !words.has("--until"))) {
    base::fail_usage("the days are missing", "give --on DATE, or --from DATE and --until DATE");
  }
  if (words.has("--on") || words.has("ACTIVITY")) return;
  for (const char* name : {"--start", "--end", "--place", "--online", "--facilitator"}) {
    if (words.has(name)) {
      base::fail_usage(fmt::format("{} is about one activity: ACTIVITY is missing", name));
    }
  }
}

base::ExitCode run(Context& context, const Arguments& words) {
  check_options(words);
  Workspace workspace = context.open(workspace::Access::write);
  const domain::Date today = workspace.today();
  const domain::Activity* activity = read_activity(workspace, words);
  const actions::PlanChoices choices = read_choices(workspace, words);
  if (const auto day = day_option(words, "--on", today)) {
    return plan_one(context, workspace, activity, *day, choices);
  }
  const domain::Date from = *day_option(words, "--from", today);
  const domain::Date until = *day_option(words, "--until", today);
  check_period(from, until);
  auto sessions = actions::plan_period(
      workspace.program(), scheduled(workspace.program(), activity), from, until, choices,
      [&](const domain::SessionId& id) { return workspace.exists(store::session_path(id)); });
  workspace::Proposal proposal;
  if (const auto keys = words.get("--update")) {
    actions::update_sessions(workspace, actions::read_update_keys(*keys), sessions, proposal);
  }
  actions::show_what_is_there(workspace, sessions);
  return write(context, workspace, sessions, std::move(proposal));
}

}  // namespace

extern const Command session_plan{
    .name = "session plan",
    .theme = "Sessions",
    .summary = "plan one session, or all that the schedule says",
    .details =
        "With --on, plans one session of ACTIVITY on that day with the activity's own hours, place "
        "and staff, unless others are given. A second session of the activity that day gets its "
        "time in its id.\n\n"
        "With --from and --until, plans every day that the schedule gives, for ACTIVITY or for all "
        "activities with a weekday. What is there already is left alone, also when it was moved or "
        "cancelled: running it twice plans once. Days in a closure are skipped. A public holiday "
        "stays unplanned until somebody decides: --holiday keep (with --reason) plans the session, "
        "--holiday skip writes it as cancelled.\n\n"
        "After an activity was changed in program.toml, --update KEY,KEY gives these keys to the "
        "sessions of the period that are planned and still to begin. The past, and what was "
        "cancelled or moved, stays as it is; whoever was told otherwise gets a notice ('peer "
        "remind').\n\n"
        "A period is two years at most. The state of each day is one of planned, kept, skipped, "
        "already, updated, closure, holiday-undecided.",
    .examples =
        "peer session plan --from 2026-11-01 --until 2027-01-31\n"
        "peer session plan trip --on saturday --start 09:00 --end 17:00 --place Karlštejn\n"
        "peer session plan club-friday --on 2027-01-01 --holiday keep --reason wish\n"
        "peer session plan group --on 2027-04-05 --holiday skip",
    .arguments = arguments,
    .options = options,
    .formats = Formats::json_and_csv,
    .writes = true,
    .run = run,
};

}  // namespace peer::commands
