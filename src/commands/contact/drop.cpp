// `peer contact drop`: a follow-up that nobody will do, with the reason why not.
// SPDX-License-Identifier: MIT
#include "contact/follow_up.hpp"
#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"

namespace peer::commands::contact_drop {
namespace {

constexpr Argument arguments_taken[] = {follow_up_argument};
constexpr Option options_taken[] = {{.name = "--reason",
                                     .value = "REASON",
                                     .help = "why it is dropped",
                                     .required = true,
                                     .ask = "Reason",
                                     .reasons = domain::reason_bit(domain::ReasonPlace::drop)}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::string reason = arguments.need("--reason");
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const actions::NamedFollowUp named =
      actions::resolve_follow_up(workspace, arguments.need("CONTACT"));
  return end_follow_up(context, workspace, named, "dropped", reason,
                       "dropped: " + base::printable(reason));
}

}  // namespace

extern const Command command{
    .name = "contact drop",
    .theme = "Contacts",
    .summary = "drop a follow-up, with a reason",
    .details =
        "Records that the promised follow-up will not happen, and why. This also counts as a decision on a serious crisis.",
    .examples =
        "peer contact drop 2026-12-26t0215-unknown --reason unreachable\n"
        "peer contact drop last/group/alena --reason own-wish",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::contact_drop
