// `peer staff confirm`: the lead confirms that a worker is stabilized; the date and nothing else.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_record.hpp"
#include "peer/actions/employment.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::staff_confirm {

namespace {

using domain::Date;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "STAFF", .help = "id, name, number or address", .ask = "Worker"}};

constexpr Option options_taken[] = {
    {"--on", "DATE", "day of the confirmation; default: today"},
    {"--by", "STAFF", "the coordinator who confirms it; default: PEER_STAFF"}};

const domain::Staff& read_lead(Workspace& workspace, const Arguments& arguments) {
  const auto words = arguments.has("--by") ? arguments.get("--by") : workspace.environment().typist;
  if (!words) {
    base::fail_usage("--by is missing: who confirms it?",
                     "name the coordinator, or set PEER_STAFF to your own id");
  }
  return workspace.need_worker(workspace::resolve_staff(workspace, *words));
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  return change_worker(context, arguments, [&](Workspace& workspace, const domain::Staff& worker) {
    const Date day = day_option_or_today(arguments, "--on", workspace.today());
    if (day > workspace.today()) {
      base::fail_usage(fmt::format("{} is yet to come", domain::with_weekday(day)),
                       "a confirmation is written down when it was given");
    }
    const domain::Staff& lead = read_lead(workspace, arguments);
    actions::Decision decision = actions::confirm_stability(worker, lead, day);
    if (!decision.nothing()) {
      const auto next = static_cast<int>(workspace.program().policy.stability_days);
      decision.told += fmt::format(" by {}; again by {}", actions::name_of(workspace, lead.id),
                                   domain::with_weekday(day + next));
    }
    return decision;
  });
}

}  // namespace

extern const Command command{
    .name = "staff confirm",
    .theme = "People",
    .summary = "record that a coordinator confirms a worker's stability",
    .details =
        "A consultant must be stable (program §3.3). A coordinator confirms it, by default "
        "every 365 days (policy stability-days). Only the day and the coordinator are recorded, "
        "nothing about anybody's health.",
    .examples =
        "peer staff confirm ada --by eva\n"
        "peer staff confirm ada --on 2026-11-20 --by eva",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::staff_confirm
