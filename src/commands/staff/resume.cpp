// `peer staff resume`: a new employment of somebody who comes back.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/membership.hpp"
#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"
#include "session_input.hpp"

namespace peer::commands::staff_resume {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "STAFF", .help = "id, name, number or address", .ask = "Worker"}};

constexpr Option options_taken[] = {{.name = "--from",
                                     .value = "DATE",
                                     .help = "first day of the new employment",
                                     .required = true,
                                     .ask = "First day"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  arguments.need("--from");
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::Date from = *day_option(arguments, "--from", workspace.today());
  const domain::PersonId id = workspace::resolve_staff(workspace, arguments.need("STAFF"));
  const domain::Staff& staff = workspace.need_worker(id);
  for (const domain::Spell& spell : staff.spells) {
    if (!spell.from || (spell.until && *spell.until < from)) continue;
    const std::string when = actions::period_text(*spell.from, spell.until.value);
    if (*spell.from == from && !spell.until) {
      return nothing_to_do(context, fmt::format("'{}' is employed {}", id, when));
    }
    actions::refuse_change(
        fmt::format("'{}' is employed {}", id, when),
        spell.until ? "a new employment begins after that one" : "peer staff end closes it first");
  }
  workspace::Proposal proposal;
  proposal.edit(store::staff_path(id), {store::append({"spell"}, {{"from", from}})});
  return commit(context, workspace, proposal, workspace::Nature::plan,
                fmt::format("{}  employed {} from {}", introduce(workspace, id),
                            staff.spells.empty() ? "for the first time" : "again",
                            domain::with_weekday(from)));
}

}  // namespace

extern const Command command{
    .name = "staff resume",
    .theme = "People",
    .summary = "take a former worker back",
    .details =
        "Opens a new employment of somebody whose last one is over, on a day after it; the former "
        "ones stay written.",
    .examples = "peer staff resume ada --from 2027-09-01",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::staff_resume
