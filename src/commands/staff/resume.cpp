// `peer staff resume`: a new employment of somebody who comes back.
// SPDX-License-Identifier: MIT
#include "change_record.hpp"
#include "peer/actions/employment.hpp"
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
  return change_worker(
      context, arguments, [&](workspace::Workspace& workspace, const domain::Staff& worker) {
        return actions::resume_staff(worker, *day_option(arguments, "--from", workspace.today()));
      });
}

}  // namespace

extern const Command command{
    .name = "staff resume",
    .theme = "People",
    .summary = "take a former worker back",
    .details =
        "Starts a new employment for a former worker, on a day after the last one ended. "
        "Earlier employments stay on record.",
    .examples = "peer staff resume ada --from 2027-09-01",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::staff_resume
