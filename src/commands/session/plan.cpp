// `session plan`: one session by hand, or all that the schedule says; idempotent (program §2).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/plan_days.hpp"
#include "peer/actions/plan_update.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/plan_words.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::session_plan {
namespace {

using workspace::Workspace;

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

base::ExitCode write(Context& context, Workspace& workspace,
                     const std::vector<actions::PlannedSession>& sessions,
                     workspace::Proposal proposal = {}) {
  for (const actions::PlannedSession& session : sessions) {
    if (session.is_new()) {
      proposal.create(store::session_path(session.id), actions::session_entries(session));
    }
  }
  const render::Table table = documents::plan_table(sessions);
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
    if (activity == nullptr) {
      base::fail_usage("--on plans one session: ACTIVITY is missing",
                       "peer session plan ACTIVITY --on " + domain::format(*day));
    }
    const actions::PlanOfDay plan = actions::plan_one(workspace, *activity, *day, choices);
    if (!plan.remark.empty()) context.note(plan.remark);
    return write(context, workspace, {plan.session});
  }
  const domain::Date from = *day_option(words, "--from", today);
  const domain::Date until = *day_option(words, "--until", today);
  actions::check_period(from, until);
  auto sessions = actions::plan_period(
      workspace.program(), actions::scheduled(workspace.program(), activity), from, until, choices,
      [&](const domain::SessionId& id) { return workspace.exists(store::session_path(id)); });
  workspace::Proposal proposal;
  if (const auto keys = words.get("--update")) {
    actions::update_sessions(workspace, actions::read_update_keys(*keys), sessions, proposal);
  }
  actions::show_what_is_there(workspace, sessions);
  return write(context, workspace, sessions, std::move(proposal));
}

}  // namespace

extern const Command command{
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

}  // namespace peer::commands::session_plan
