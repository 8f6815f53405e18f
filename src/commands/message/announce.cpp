// `peer announce`: the text for all about the coming sessions, to paste.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "messaging.hpp"
#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/others.hpp"
#include "peer/documents/messages.hpp"
#include "peer/locale/language.hpp"

namespace peer::commands::message_announce {
namespace {

base::ExitCode send_announcement(Context& context, const Arguments& arguments,
                                 const std::optional<std::string>& asked) {
  return send(context, "announce", [&](workspace::Workspace& workspace) {
    if (!workspace.program().announce_to) {
      base::fail("program.toml names no mailing list to announce to",
                 "write announce-to = \"members@example.org\" under [delivery], or paste what "
                 "'peer announce' prints");
    }
    const std::string_view language =
        locale::known_code(asked ? *asked : workspace.program().language);
    return delivery::plan_announcement(workspace, arguments.all("SESSION"), language);
  });
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const auto asked = read_option(arguments, "--language", actions::read_language);
  if (arguments.has("--send") && arguments.has("--outbox")) {
    base::fail_usage("'--send' and '--outbox' exclude each other", "give one of them");
  }
  if (arguments.has("--send")) return send_announcement(context, arguments, asked);
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const delivery::Templates templates =
      delivery::load_templates(workspace, {domain::MessageKind::announce});
  const delivery::Sessions sessions = delivery::load_topics(workspace, arguments.all("SESSION"),
                                                            delivery::sessions_to_invite_to, false)
                                          .ahead;
  if (sessions.empty() && context.format == Format::text) {
    nothing_to_do(context, "no session ahead to announce");
    return answered(context, workspace);
  }
  const std::string_view language =
      locale::known_code(asked ? *asked : workspace.program().language);
  const delivery::Message message =
      sessions.empty() ? delivery::Message{}
                       : delivery::announcement(workspace.records(), templates, language, sessions);
  const auto compose = [&](const delivery::Sessions& about) {
    return delivery::announcement(workspace.records(), {}, language, about);
  };
  const delivery::Others others(workspace.records());
  if (const auto named = others.named_in(message, sessions, {}, compose)) {
    throw base::Failure(
        base::ExitCode::findings,
        fmt::format("the announcement is held back: its text names '{}'", *named),
        "word the title or place of the session otherwise: peer session set SESSION KEY=TEXT");
  }
  const auto directory = arguments.get("--outbox");
  if (directory && !sessions.empty()) {
    put_into_outbox(context, workspace, *directory,
                    {delivery::announcement_file(message, sessions)});
  }
  if (context.format == Format::json) {
    context.print(documents::announcement_node(message, language, sessions));
  } else {
    context.out += base::printable(message.body, true) + "\n";
  }
  return answered(context, workspace);
}

constexpr std::array<Argument, 1> arguments_taken = {
    {{.name = "SESSION",
      .help = "id, date, today or next, each with /ACTIVITY if needed",
      .required = false,
      .repeated = true}}};
constexpr std::array<Option, 3> options_taken = {{
    {.name = "--send", .value = "", .help = "mail it to the address in program.toml"},
    {.name = "--outbox", .value = "DIR", .help = "also write the text to a file in DIR"},
    {.name = "--language", .value = "LANGUAGE", .help = "{languages}; default: the program's"},
}};

}  // namespace

extern const Command command{
    .name = "announce",
    .theme = "Messages",
    .summary = "print an announcement of upcoming sessions",
    .details =
        "A text for everybody, to paste into the group's page or pin to a notice board. Without "
        "SESSION, it covers the planned sessions of the next policy.invite-window-days, and "
        "trips and workshops of the next policy.trip-window-days. It names no client. --outbox "
        "also writes it to DIR/DATE-announce.txt. templates/announce.cs.txt and announce.en.txt "
        "replace the built-in texts, as for 'peer invite'.\n\n"
        "--send mails it to the address 'announce-to' in [delivery] of program.toml, once for "
        "each session and again if a session changes.",
    .examples =
        "peer announce\npeer announce next --language en\npeer announce --outbox ~/outbox\n"
        "peer announce --send",
    .arguments = arguments_taken,
    .options = options_taken,
    .formats = Formats::json,
    .writes = true,
    .no_undo = "what was sent cannot be called back",
    .run = run};

}  // namespace peer::commands::message_announce
