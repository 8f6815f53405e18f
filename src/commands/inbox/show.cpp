// `peer inbox show`: all that is known of one mail that waits.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/inbox.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/inbox.hpp"
#include "peer/render/record_node.hpp"

namespace peer::commands::inbox_show {
namespace {

constexpr Argument arguments_taken[] = {
    {.name = "MAIL", .help = "id, or a client whose only mail waits", .ask = "Which mail?"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const domain::InboxMail& mail = actions::resolve_mail(workspace, arguments.need("MAIL"));
  if (context.format != Format::text) {
    render::NodeObject card = render::record_node(domain::view(mail), render::shown_cell, "mail");
    render::put_after(card, "mail", {{"file", mail.file}});
    context.print(render::Node(std::move(card)));
    return answered(context, workspace);
  }
  context.out +=
      fmt::format("{}  {}\n", mail.id, base::printable(documents::mail_told(workspace, mail)));
  context.out += fmt::format("  read       {}\n", domain::format(*mail.at));
  if (mail.mail) {
    context.out += fmt::format("  Message-ID <{}>\n", base::printable(*mail.mail));
  }
  if (mail.settled) {
    context.out += fmt::format("  settled    {}\n", domain::format(*mail.settled));
  } else {
    const std::string step = documents::mail_step(mail);
    context.out +=
        fmt::format("  {}{}peer inbox settle {}\n", step, step.empty() ? "" : ", then ", mail.id);
  }
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "inbox show",
    .theme = "Messages",
    .summary = "show one mail that waits for a person",
    .details =
        "Shows why it waits, when it was read, the Message-ID by which a mail program finds it, "
        "and what settles it.",
    .examples = "peer inbox show alena\npeer inbox show 2026-11-20-k2x9 --format json",
    .arguments = arguments_taken,
    .options = {},
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands::inbox_show
