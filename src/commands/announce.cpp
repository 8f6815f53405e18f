// `peer announce`: the text for all about the coming sessions, to paste.
// SPDX-License-Identifier: MIT
#include <array>

#include "messages.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/input.hpp"

namespace peer::commands {
namespace {

using render::Node;
using render::NodeList;
using render::NodeObject;

Node answer_node(const delivery::Message& message, std::string_view language,
                 const delivery::Sessions& sessions) {
  NodeList ids;
  for (const domain::Session* session : sessions) ids.emplace_back(session->id);
  return NodeObject{{"language", language},
                    {"sessions", std::move(ids)},
                    {"subject", message.subject},
                    {"text", message.body}};
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const auto asked = read_option(arguments, "--language", read_language);
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const delivery::Templates templates = load_templates(workspace, domain::MessageKind::announce);
  const delivery::Sessions sessions =
      load_sessions_ahead(workspace, arguments.all("SESSION"), delivery::sessions_to_invite_to);
  if (sessions.empty() && context.format == Format::text) {
    nothing_to_do(context, "no session ahead to announce");
    return answered(context, workspace);
  }
  const std::string_view language =
      delivery::known_language(asked ? *asked : workspace.program().language);
  const delivery::Message message =
      sessions.empty() ? delivery::Message{}
                       : delivery::announcement(workspace.records(), templates, language, sessions);
  const auto directory = arguments.get("--outbox");
  if (directory && !sessions.empty()) {
    put_into_outbox(context, workspace, *directory,
                    {delivery::announcement_file(message, sessions)});
  }
  if (context.format == Format::json) {
    context.print(answer_node(message, language, sessions));
  } else {
    context.out += base::printable(message.body, true) + "\n";
  }
  return answered(context, workspace);
}

constexpr std::array<Argument, 1> arguments_taken = {
    {{.name = "SESSION",
      .help = "id, date, today, next, each also with /ACTIVITY",
      .required = false,
      .repeated = true}}};
constexpr std::array<Option, 2> options_taken = {{
    {.name = "--outbox", .value = "DIR", .help = "also write the text to a file in DIR"},
    {.name = "--language", .value = "LANGUAGE", .help = "cs or en; else the program's"},
}};

}  // namespace

extern const Command announce;
const Command announce{
    .name = "announce",
    .theme = "Messages",
    .summary = "print the announcement of the coming sessions",
    .details =
        "A text for all, to paste into the group's page or a notice board. Without a SESSION, the "
        "planned sessions of the next policy.invite-window-days, trips and workshops of the next "
        "policy.trip-window-days. It names no client. With --outbox it is also written to "
        "DIR/DATE-announce.txt. templates/announce.cs.txt and announce.en.txt replace the "
        "built-in texts, as for 'peer invite'.",
    .examples = "peer announce\npeer announce next --language en\npeer announce --outbox ~/outbox",
    .arguments = arguments_taken,
    .options = options_taken,
    .formats = Formats::json,
    .writes = true,
    .run = run};

}  // namespace peer::commands
