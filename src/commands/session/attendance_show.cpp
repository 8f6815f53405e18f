// `attendance show`: who came to a session, and who was expected and is not marked.
// SPDX-License-Identifier: MIT
#include "peer/commands/command.hpp"
#include "peer/documents/company_text.hpp"
#include "peer/documents/session_attendance.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::session_attendance_show {
namespace {

using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last (the default), each with /ACTIVITY if needed",
     .required = false},
};

void say_ahead(Context& context, Workspace& workspace, const documents::Ahead& ahead) {
  for (const documents::Accompanied& accompanied : ahead.companies) {
    context.say(documents::company_line(workspace, accompanied));
  }
  const std::string back_again = documents::back_again_names(workspace, ahead);
  if (!back_again.empty()) context.say("back again: " + back_again);
}

base::ExitCode run(Context& context, const Arguments& words) {
  Workspace workspace = context.open(workspace::Access::read);
  const domain::SessionId id =
      workspace::resolve_session(workspace, words.get("SESSION").value_or("last"));
  const domain::Session& session = workspace.need_session(id);
  const documents::Ahead ahead = documents::look_ahead(workspace, session);
  context.say(documents::session_heading(workspace, session));
  say_ahead(context, workspace, ahead);
  context.print(
      documents::attendance_table(workspace, session, ahead, context.format == Format::text));
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "attendance show",
    .theme = "Sessions",
    .summary = "show who came to a session",
    .details =
        "Lists everybody who is marked, with minutes and reasons, and everybody who answered "
        "yes or maybe and is not marked yet. Without SESSION, shows the latest one up to today.\n\n"
        "For a session still to come it also lists companions, and clients who are back after "
        "being sent away: for staff only, without the story, until their next mark.",
    .examples =
        "peer attendance show\n"
        "peer attendance show 2026-11-23-group --format csv",
    .arguments = arguments,
    .options = {},
    .formats = Formats::json_and_csv,
    .run = run,
};

}  // namespace peer::commands::session_attendance_show
