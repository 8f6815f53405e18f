// `session plan`: one session by hand, or all that the schedule says; idempotent (program §2).
// SPDX-License-Identifier: MIT
#include "peer/actions/plan_days.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/plan_words.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::session_plan {
namespace {

using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "ACTIVITY",
     .help = "activity to plan; default: all with a weekday",
     .required = false},
};
constexpr Option options[] = {
    {.name = "--on", .value = "DATE", .help = "plan one session on that day"},
    {.name = "--from", .value = "DATE", .help = "first day of the period"},
    {.name = "--until", .value = "DATE", .help = "last day of the period"},
    {.name = "--start", .value = "TIME", .help = "start instead of the activity's own"},
    {.name = "--end", .value = "TIME", .help = "end instead of the activity's own"},
    {.name = "--place", .value = "PLACE", .help = "place instead of the activity's own"},
    {.name = "--online", .value = "URL", .help = "link for a video session"},
    {.name = "--staff", .value = "STAFF[,STAFF]", .help = "staff instead of the activity's own"},
    {.name = "--facilitator", .value = "STAFF", .help = "who leads the session"},
    {.name = "--holiday",
     .value = "keep|skip",
     .help = "on a public holiday, keep the session (needs --reason) or skip it"},
    {.name = "--reason",
     .value = "REASON",
     .help = "why it is kept or skipped on the holiday",
     .reasons = domain::reason_bit(domain::ReasonPlace::holiday) |
                domain::reason_bit(domain::ReasonPlace::cancel)},
    {.name = "--update",
     .value = "KEY[,KEY]",
     .help =
         "copy these keys of the activity to planned sessions: start, end, place, online, staff"},
};

actions::PlanChoices read_choices(Workspace& workspace, const Arguments& words) {
  actions::PlanChoices choices;
  choices.holiday = actions::read_holiday(words.get("--holiday"), words.has("--reason"));
  choices.reason = words.get("--reason");
  choices.start = time_option(words, "--start");
  choices.end = time_option(words, "--end");
  choices.place = text_option(words, "--place", domain::place_limit.typed());
  if (const auto link = words.get("--online")) choices.online = actions::read_link("link", *link);
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

base::ExitCode run(Context& context, const Arguments& words) {
  actions::check_plan_options(words.names());
  Workspace workspace = context.open(workspace::Access::write);
  const domain::Date today = workspace.today();
  actions::PlanRequest request;
  request.activity = read_activity(workspace, words);
  request.choices = read_choices(workspace, words);
  request.on = day_option(words, "--on", today, domain::Year::coming);
  request.from = day_option(words, "--from", today, domain::Year::coming).value_or(domain::Date{});
  request.until =
      day_option(words, "--until", today, domain::Year::coming).value_or(domain::Date{});
  request.update = words.get("--update");
  actions::Plan plan = actions::plan_sessions(workspace, request);
  if (!plan.remark.empty()) context.note(plan.remark);
  const std::string answer = documents::plan_text(plan.sessions);
  base::ExitCode code = base::ExitCode::done;
  if (plan.proposal.empty()) {
    context.say(answer);
  } else {
    code = commit(context, workspace, plan.proposal, workspace::Nature::plan, answer);
  }
  if (code != base::ExitCode::done) return code;
  const render::Table days = documents::plan_table(plan.sessions);
  if (context.format == Format::csv && !context.dry_run) context.print(days);
  context.written.more = {{"days", render::table_to_node(days)}};
  return code;
}

}  // namespace

extern const Command command{
    .name = "session plan",
    .theme = "Sessions",
    .summary = "plan one session, or all sessions in the schedule",
    .details =
        "--on plans one session of ACTIVITY on that day with the activity's own hours, place "
        "and staff, unless you give others. A second session of the activity on that day gets "
        "its time in its id.\n\n"
        "--from and --until plan every day in the schedule, for ACTIVITY or for all activities "
        "with a weekday. Existing sessions are left alone, even if moved or cancelled, so you "
        "can safely run it twice. Days in a closure are skipped. A public holiday stays "
        "unplanned until somebody decides: --holiday keep (with --reason) plans the session, "
        "--holiday skip records it as cancelled.\n\n"
        "After you change an activity in program.toml, --update KEY,KEY copies these keys to "
        "its planned sessions in the period that have not begun. Past, cancelled and moved "
        "sessions stay as they are; anybody who was told otherwise gets a notice ('peer "
        "remind').\n\n"
        "A period is at most two years. Each day's state is planned, kept, skipped, already, "
        "updated, closure or holiday-undecided.",
    .examples =
        "peer session plan --from 2026-11-01 --until 2027-01-31\n"
        "peer session plan trip --on saturday --start 09:00 --end 17:00 --place Karlštejn\n"
        "peer session plan club-friday --on 2027-01-01 --holiday keep --reason clients-wish\n"
        "peer session plan group --on 2027-04-05 --holiday skip",
    .arguments = arguments,
    .options = options,
    .formats = Formats::json_and_csv,
    .writes = true,
    .takes_texts = true,
    .run = run,
};

}  // namespace peer::commands::session_plan
