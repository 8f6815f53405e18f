// `peer remind`: reminders on the day of a session.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "messages.hpp"

namespace peer::commands {
namespace {

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const delivery::Templates templates = load_templates(workspace, domain::MessageKind::remind);
  const delivery::Sessions sessions =
      load_sessions_ahead(workspace, {}, delivery::sessions_to_remind_of);
  for (const domain::Session* session : sessions) {
    if (!session->has_venue()) {
      context.warn(
          fmt::format("nobody is reminded of '{}': it has neither place nor link", session->id));
    }
  }
  return answer_plan(
      context, workspace, arguments,
      delivery::plan_reminders(workspace.records(), templates, workspace.now().local, sessions));
}

constexpr std::array<Option, 1> options_taken = {
    {{.name = "--outbox", .value = "DIR", .help = "write each message to a file in DIR"}}};

}  // namespace

extern const Command remind;
const Command remind{
    .name = "remind",
    .theme = "Messages",
    .summary = "plan the reminders of today",
    .details =
        "For the sessions that are still to begin today: reminders to those who replied yes or "
        "maybe, and to those who were invited and have not answered. While the ledger knows of no "
        "invitation to a session, everybody who would be invited counts as invited. A session "
        "without place or link is not reminded of.\n\n"
        "Nothing is sent. With --outbox each message is written to DIR/DATE-CLIENT-remind.txt. "
        "templates/remind.cs.txt and the like replace the built-in texts, as for 'peer invite'.",
    .examples = "peer remind\npeer remind --outbox ~/outbox\npeer remind --format json",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .writes = true,
    .run = run};

}  // namespace peer::commands
