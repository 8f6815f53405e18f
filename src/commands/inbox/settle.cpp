// `peer inbox settle`: somebody has read a mail and done what it asks for.
// SPDX-License-Identifier: MIT
#include <set>

#include "peer/actions/inbox.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands::inbox_settle {
namespace {

constexpr Argument arguments_taken[] = {{.name = "MAIL",
                                         .help = "id, or a client whose only mail waits",
                                         .repeated = true,
                                         .ask = "Which mail?"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::write);
  workspace::Proposal proposal;
  std::set<std::string> settled;
  for (const std::string& typed : arguments.all("MAIL")) {
    const domain::InboxMail& mail = actions::resolve_mail(workspace, typed);
    auto operations = actions::settle_mail(mail, workspace.now());
    if (operations.empty() || !settled.insert(mail.id.text()).second) continue;
    proposal.edit(mail.file, std::move(operations));
  }
  if (settled.empty()) return nothing_to_do(context, "settled already");
  const std::vector<std::string> ids(settled.begin(), settled.end());
  return commit(context, workspace, proposal, workspace::Nature::fact,
                "settled: " + base::join(ids, ", "));
}

}  // namespace

extern const Command command{
    .name = "inbox settle",
    .theme = "Messages",
    .summary = "settle a mail that waited for a person",
    .details =
        "Notes that somebody has read it and done what it asks for; it leaves 'peer due'. A bounce "
        "that is settled means that the address is right after all, and e-mail goes there again; "
        "'client set CLIENT email=…' settles it too.",
    .examples = "peer inbox settle alena\npeer inbox settle 2026-11-20-k2x9 2026-11-21-p7wd",
    .arguments = arguments_taken,
    .options = {},
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::inbox_settle
