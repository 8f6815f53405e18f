// `peer inbox list`: mails that wait for a person.
// SPDX-License-Identifier: MIT
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/inbox.hpp"

namespace peer::commands::inbox_list {
namespace {

constexpr Option options_taken[] = {
    {.name = "--all", .value = "", .help = "those that are settled, too"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  workspace.load_inbox(std::nullopt);
  const auto mails = documents::mails_in_order(workspace.records(), arguments.has("--all"));
  if (context.format == Format::text) {
    for (const domain::InboxMail* mail : mails) {
      context.out += mail->id + "  " + base::printable(documents::mail_told(workspace, *mail)) +
                     (mail->waits() ? "" : " (settled)") + "\n";
    }
    if (mails.empty()) context.say("no mail waits");
  } else {
    context.print(documents::inbox_table(workspace, mails));
  }
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "inbox list",
    .theme = "Messages",
    .summary = "list mails that wait for a person",
    .details =
        "Lists what 'peer reply --mail' could not settle by itself, what is to be read first: "
        "somebody's own words, answers that can mean two things, wishes for no more messages, "
        "addresses that e-mail does not reach, mails of nobody who is known. Their text is kept "
        "nowhere; 'mail' is the Message-ID by which a mail program finds it. peer-inbox(7) says "
        "what becomes of a mail.",
    .examples = "peer inbox list\npeer inbox list --all --format json",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands::inbox_list
