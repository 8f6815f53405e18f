// `peer staff confirm`: the lead confirms that a worker is stabilized; the date and nothing else.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"
#include "session_input.hpp"

namespace peer::commands::staff_confirm {

namespace {

using domain::Date;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "STAFF", .help = "id, name, number or address", .ask = "Worker"}};

constexpr Option options_taken[] = {
    {"--on", "DATE", "the day of the confirmation; otherwise today"},
    {"--by", "STAFF", "the coordinator who confirms it; otherwise PEER_STAFF"}};

domain::PersonId read_lead(Workspace& workspace, const Arguments& arguments,
                           const domain::PersonId& id, Date day) {
  const auto words = arguments.has("--by") ? arguments.get("--by") : workspace.environment().typist;
  if (!words) {
    base::fail_usage("--by is missing: who confirms it?",
                     "name the coordinator, or set PEER_STAFF to your own id");
  }
  domain::PersonId lead = workspace::resolve_staff(workspace, *words);
  const domain::Staff& staff = workspace.need_worker(lead);
  if (staff.role.value != domain::Role::coordinator) {
    actions::refuse(fmt::format("'{}' is no coordinator", lead),
                    "who leads the program confirms it (program §3.3): --by STAFF");
  }
  if (!domain::employed_on(staff, day)) {
    actions::refuse(fmt::format("'{}' is not employed on {}", lead, domain::with_weekday(day)),
                    "name a coordinator of that day: --by STAFF");
  }
  if (lead == id)
    actions::refuse(fmt::format("'{}' cannot confirm it of themselves", id), "--by STAFF");
  return lead;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::write);
  const Date day = day_option_or_today(arguments, "--on", workspace.today());
  if (day > workspace.today()) {
    base::fail_usage(fmt::format("{} is yet to come", domain::with_weekday(day)),
                     "a confirmation is written down when it was given");
  }
  const domain::PersonId id = workspace::resolve_staff(workspace, arguments.need("STAFF"));
  const domain::PersonId lead = read_lead(workspace, arguments, id, day);
  const domain::Staff& staff = workspace.need_worker(id);
  if (!domain::employed_on(staff, day)) {
    actions::refuse(fmt::format("'{}' is not employed on {}", id, domain::with_weekday(day)),
                    "give a day of the employment: --on DATE");
  }
  const bool known = std::ranges::any_of(staff.confirmations, [&](const domain::Stability& one) {
    return one.on.value == day && one.by.value == lead;
  });
  if (known) {
    return nothing_to_do(context, fmt::format("'{}' confirmed it of '{}' on {}", lead, id,
                                              domain::with_weekday(day)));
  }
  workspace::Proposal proposal;
  proposal.edit(store::staff_path(id), {store::append({"stability"}, {{"on", day}, {"by", lead}})});
  const auto next = static_cast<int>(workspace.program().policy.stability_days);
  return commit(context, workspace, proposal, workspace::Nature::plan,
                fmt::format("{}  stability confirmed on {} by {}; again by {}",
                            introduce(workspace, id), domain::with_weekday(day),
                            actions::name_of(workspace, lead), domain::with_weekday(day + next)));
}

}  // namespace

extern const Command command{
    .name = "staff confirm",
    .theme = "People",
    .summary = "record that the lead confirms a worker's stability",
    .details =
        "A consultant is stabilized (program §3.3); the coordinator confirms it, by default every "
        "365 days (policy stability-days). The day and who confirmed it are written down, and "
        "nothing about anybody's health.",
    .examples =
        "peer staff confirm ada --by eva\n"
        "peer staff confirm ada --on 2026-11-20 --by eva",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::staff_confirm
