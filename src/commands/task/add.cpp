// `peer task add`: a task that a team meeting gives somebody.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/actions/tasks.hpp"
#include "peer/commands/command.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::task_add {

namespace {

using domain::Date;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "WHAT", .help = "what to do, in a few words", .ask = "What"}};

constexpr Option options_taken[] = {
    {.name = "--who", .value = "STAFF", .help = "who does it", .required = true, .ask = "Who"},
    {.name = "--due",
     .value = "DATE",
     .help = "the day it is due",
     .required = true,
     .ask = "By which day"},
    {"--meeting", "SESSION",
     "the team meeting it comes from; default: the latest up to today, else the next"},
    {"--id", "ID", "id of the task; default: made from its words"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::string what = actions::read_reason("task", arguments.need("WHAT"));
  arguments.need("--due");
  Workspace workspace = context.open(workspace::Access::write);
  const Date due = *day_option(arguments, "--due", workspace.today(), domain::Year::coming);
  const domain::PersonId who = workspace::resolve_staff(workspace, arguments.need("--who"));
  actions::load_tasks(workspace);
  const domain::SessionId id =
      arguments.has("--meeting")
          ? workspace::resolve_session(workspace, arguments.need("--meeting"))
          : actions::usual_meeting(workspace);
  const domain::Session& meeting = workspace.need_session(id);
  if (!actions::is_meeting(workspace.program(), meeting)) {
    base::fail_usage(fmt::format("'{}' is no team meeting", id),
                     "tasks are given at one: --meeting SESSION");
  }
  if (!domain::employed_on(workspace.need_worker(who), due)) {
    context.warn(fmt::format("'{}' is not employed on {}", who, domain::with_weekday(due)));
  }
  const std::string task = actions::choose_task_id(workspace, arguments.get("--id"), meeting, what);
  workspace::Proposal proposal;
  proposal.edit(
      meeting.file,
      {store::append({"task"}, {{"id", task}, {"who", who}, {"what", what}, {"due", due}})});
  return commit(context, workspace, proposal, workspace::Nature::plan,
                fmt::format("{}/{}  {}: {}, due {}", id, task, actions::name_of(workspace, who),
                            what, domain::with_weekday(due)));
}

}  // namespace

extern const Command command{
    .name = "task add",
    .theme = "Team",
    .summary = "assign a task from a team meeting",
    .details =
        "Writes the task into the meeting's file: who does what by when. It stays due until it "
        "is done or dropped. Its id is made from its words, without anybody's name.",
    .examples =
        "peer task add 'cinema tickets' --who ada --due friday\n"
        "peer task add 'trip in spring' --who ema --due 2027-03-01 --meeting 2027-01-12-team",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .takes_texts = true,
    .run = run};

}  // namespace peer::commands::task_add
