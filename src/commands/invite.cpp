// `peer invite`: personal invitations – to whom, by which channel, and who gets none and why.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "messages.hpp"
#include "peer/base/text.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using delivery::Entry;

std::string preview_text(const Entry& entry) {
  std::string text;
  if (entry.reason) {
    return fmt::format("none for {}: {}\n", base::join(entry.sessions, ", "),
                       delivery::skip_word(*entry.reason));
  }
  for (const delivery::OutboxFile& file : delivery::outbox_files({entry})) text += file.text;
  return base::printable(text, true);
}

base::ExitCode preview(Context& context, const workspace::Workspace& workspace,
                       const Arguments& arguments, const std::vector<Entry>& entries,
                       const std::string& client) {
  std::vector<Entry> theirs;
  for (const Entry& entry : entries) {
    if (entry.client == client) theirs.push_back(entry);
  }
  if (context.format != Format::text) return answer_plan(context, workspace, arguments, theirs);
  for (const Entry& entry : theirs) {
    if (!context.out.empty()) context.out += "\n";
    context.out += preview_text(entry);
  }
  if (theirs.empty()) context.say("no session ahead to invite to");
  return answered(context, workspace);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const auto shown_client = arguments.get("--preview");
  if (shown_client && arguments.has("--outbox")) {
    base::fail_usage("'--preview' and '--outbox' exclude each other", "give one of them");
  }
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const std::string client =
      shown_client ? workspace::resolve_client(workspace, *shown_client) : std::string();
  const delivery::Templates templates = load_templates(workspace, domain::MessageKind::invite);
  const delivery::Sessions sessions =
      load_sessions_ahead(workspace, arguments.all("SESSION"), delivery::sessions_to_invite_to);
  const std::vector<Entry> entries =
      delivery::plan_invitations(workspace.records(), templates, workspace.now().local, sessions);
  if (shown_client) return preview(context, workspace, arguments, entries, client);
  return answer_plan(context, workspace, arguments, entries);
}

constexpr std::array<Argument, 1> arguments_taken = {
    {{.name = "SESSION",
      .help = "id, date, today, next, each also with /ACTIVITY",
      .required = false,
      .repeated = true}}};
constexpr std::array<Option, 2> options_taken = {{
    {.name = "--outbox", .value = "DIR", .help = "write each message to a file in DIR"},
    {.name = "--preview", .value = "CLIENT", .help = "print what this client would get"},
}};

}  // namespace

extern const Command invite;
const Command invite{
    .name = "invite",
    .theme = "Messages",
    .summary = "plan personal invitations",
    .details =
        "Lists every client: who gets an invitation by e-mail or SMS, who is to be written to by "
        "hand (Messenger, Facebook, phone), and who gets none and why. Without a SESSION, the "
        "planned sessions of the next policy.invite-window-days, trips and workshops of the next "
        "policy.trip-window-days. Sessions of one week go in one message.\n\n"
        "Nothing is sent. With --outbox each message is written to DIR/DATE-CLIENT-invite.txt, "
        "where DATE is the day of its first session; the same plan gives the same files. DIR must "
        "not lie among the records.\n\n"
        "templates/invite.cs.txt and invite.en.txt in the data directory replace the built-in "
        "texts (first line 'Subject: …', then a blank line), invite-sms.cs.txt and "
        "invite-sms.en.txt those of SMS. Placeholders: {greeting} {call} {sessions} {session} "
        "{date} {day} {time} {end} {place} {staff} {program} {phone} {email} {about} {was} "
        "{reason}; {{ is a brace.",
    .examples =
        "peer invite\n"
        "peer invite 2026-11-23 --preview alena\n"
        "peer invite next/group --outbox ~/outbox --dry-run",
    .arguments = arguments_taken,
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .writes = true,
    .run = run};

}  // namespace peer::commands
