// `peer staff end`: the end of an employment, and the sessions that still count on the worker.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/input.hpp"
#include "peer/commands/membership.hpp"
#include "peer/commands/persons.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "STAFF", .help = "id, name, number or address", .ask = "Worker"}};

constexpr Option options_taken[] = {
    {.name = "--last-day",
     .value = "DATE",
     .help = "last day of employment",
     .required = true,
     .ask = "Last day of employment"},
    {.name = "--reason", .value = "REASON", .help = "a short word: new-job, health, …"}};

bool names_worker(const domain::Session& session, const std::string& id) {
  const bool leads = session.facilitator && *session.facilitator == id;
  return leads || std::ranges::any_of(session.staff,
                                      [&](const auto& field) { return field && *field == id; });
}

// "still planned with s-ada: 2026-12-07-group …": what somebody must settle now.
std::string left_sessions(workspace::Workspace& workspace, const std::string& id,
                          domain::Date last_day) {
  workspace.load_sessions(last_day + 1, std::nullopt);
  std::string lines;
  for (const domain::Session& session : workspace.records().sessions) {
    const bool planned = session.status && *session.status == domain::SessionStatus::planned;
    if (!planned || !session.date || *session.date <= last_day) continue;
    if (!names_worker(session, id)) continue;
    lines += fmt::format("\n  {}  {}", session.id, domain::with_weekday(*session.date));
  }
  if (lines.empty()) return lines;
  return fmt::format("\nstill planned with {} (peer session set SESSION staff=…):{}", id, lines);
}

// Activities plan new sessions with their default staff.
std::string left_activities(const domain::Program& program, const std::string& id) {
  std::vector<std::string> names;
  for (const domain::Activity& activity : program.activities) {
    const bool named = std::ranges::any_of(
        activity.staff, [&](const auto& field) { return field && *field == id; });
    if (named) names.push_back(activity.id);
  }
  if (names.empty()) return "";
  return fmt::format("\nstill default staff in program.toml of: {}", base::join(names, ", "));
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::optional<std::string> reason = read_option(
      arguments, "--reason", [](std::string_view typed) { return read_reason("reason", typed); });
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::Date last_day =
      domain::parse_date_word(arguments.need("--last-day"), workspace.today());
  const std::string id = workspace::resolve_staff(workspace, arguments.need("STAFF"));
  Decision decision = end_staff(workspace.need_worker(id), last_day, reason);
  if (decision.nothing()) return nothing_to_do(context, decision.told);
  std::string answer = fmt::format("{}  {}", introduce(workspace, id), decision.told);
  answer += left_sessions(workspace, id, last_day);
  answer += left_activities(workspace.program(), id);
  workspace::Proposal proposal;
  proposal.edit(store::staff_path(id), std::move(decision.operations));
  return commit(context, workspace, proposal, workspace::Nature::departure, answer);
}

}  // namespace

extern const Command staff_end;
const Command staff_end{
    .name = "staff end",
    .theme = "People",
    .summary = "end an employment",
    .details =
        "Closes the running employment on its last day and lists the planned sessions after "
        "it that still name the worker. Clients are used to the people they meet: prepare "
        "the departure with them.",
    .examples = "peer staff end ada --last-day 2027-01-31 --reason new-job",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands
