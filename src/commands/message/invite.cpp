// `peer invite`: personal invitations – to whom, by which channel, and who gets none and why.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "messaging.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::message_invite {
namespace {

delivery::Planner planner(const std::vector<std::string>& sessions) {
  return [sessions](workspace::Workspace& workspace) {
    const delivery::Topics topics =
        delivery::load_topics(workspace, sessions, delivery::sessions_to_invite_to, true);
    delivery::SendPlan plan{delivery::plan_invites(workspace, topics), {}};
    if (!topics.is_named) {
      plan.missed = delivery::plan_missed(workspace.records(), workspace.now().local,
                                          domain::MessageKind::invite);
    }
    return plan;
  };
}

// The options that say what is to be done exclude each other.
void check_options(const Arguments& arguments) {
  std::string_view given;
  for (const std::string_view name :
       {"--send", "--outbox", "--preview", "--by-hand", "--done", "--resend"}) {
    if (!arguments.has(name)) continue;
    if (!given.empty()) {
      base::fail_usage(fmt::format("'{}' and '{}' exclude each other", given, name),
                       "give one of them");
    }
    given = name;
  }
}

base::ExitCode show(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const auto shown_client = arguments.get("--preview");
  const domain::PersonId client =
      shown_client ? workspace::resolve_client(workspace, *shown_client) : domain::PersonId();
  const delivery::Topics topics = delivery::load_topics(workspace, arguments.all("SESSION"),
                                                        delivery::sessions_to_invite_to, true);
  const std::vector<delivery::Entry> entries = delivery::plan_invites(workspace, topics);
  if (shown_client) return answer_preview(context, workspace, entries, client);
  if (arguments.has("--by-hand")) return answer_by_hand(context, workspace, entries, "invite");
  return answer_plan(context, workspace, arguments, entries, "invite");
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  check_options(arguments);
  const std::vector<std::string> sessions = arguments.all("SESSION");
  if (arguments.has("--send")) return send(context, "invite", planner(sessions));
  if (arguments.has("--resend")) return send_again(context, "invite", arguments.all("--resend"));
  if (arguments.has("--done")) {
    return record_done(context, "invite", planner(sessions), arguments.all("--done"));
  }
  return show(context, arguments);
}

constexpr std::array<Argument, 1> arguments_taken = {
    {{.name = "SESSION",
      .help = "id, date, today, next, each also with /ACTIVITY",
      .required = false,
      .repeated = true}}};
constexpr std::array<Option, 6> options_taken = {{
    {.name = "--send", .value = "", .help = "hand over what can be sent; for cron too"},
    {.name = "--outbox", .value = "DIR", .help = "write each message to a file in DIR"},
    {.name = "--preview", .value = "CLIENT", .help = "print what this client would get"},
    {.name = "--by-hand", .value = "", .help = "print whom to write to by hand, with the text"},
    {.name = "--done",
     .value = "CLIENT…",
     .help = "record that these were told by hand",
     .repeated = true},
    {.name = "--resend",
     .value = "CLIENT…",
     .help = "send once more what nobody knows the fate of",
     .repeated = true},
}};

}  // namespace

extern const Command command{
    .name = "invite",
    .theme = "Messages",
    .summary = "send or show personal invitations",
    .details =
        "Without --send, lists every client: who gets an invitation by e-mail or SMS, who is to be "
        "written to by hand (Messenger, Facebook, phone), and who gets none and why. Without a "
        "SESSION, the planned sessions of the next policy.invite-window-days, trips and workshops "
        "of the next policy.trip-window-days. One message holds all that is due for a person; the "
        "sessions of a week wait for each other, so that a daily run writes once a week.\n\n"
        "With --send the messages are handed to the programs of [delivery] in program.toml, on the "
        "one clone that 'sender' names. Notices of a session that was moved, changed or cancelled "
        "go first, past every cap and quiet hour, to all who were told of it or said that they "
        "would come; whom nothing can be sent to is told on stderr as to be called. Running it "
        "twice sends once: the ledger (messages/) knows who was told what. What was interrupted "
        "between hand-over and outcome is reported as unknown until --done or --resend settles it. "
        "Exit status 75 means that something could not be handed over now; the next run tries "
        "again.\n\n"
        "--send --format json answers with a list of objects: client, kind, channel, sessions, "
        "fate (sent later refused unknown unsendable forbidden waiting recorded) and why.\n\n"
        "--by-hand prints the texts to paste or to say, --done CLIENT… records that it was done. "
        "With --outbox each message is written to DIR/DATE-CLIENT-invite.txt, where DATE is the "
        "day of its first session. DIR must not lie among the records.\n\n"
        "templates/invite.cs.txt and invite.en.txt in the data directory replace the built-in "
        "texts (first line 'Subject: …', then a blank line), invite-sms.cs.txt and "
        "invite-sms.en.txt those of SMS; change and cancel likewise. Placeholders: {greeting} "
        "{call} {sessions} {session} {date} {day} {time} {end} {place} {staff} {program} {phone} "
        "{email} {about} {was} {reason}; {{ is a brace.",
    .examples =
        "peer invite\n"
        "peer invite 2026-11-23 --preview alena\n"
        "peer invite next/group --outbox ~/outbox --dry-run\n"
        "peer invite --send\n"
        "peer invite --done david radek",
    .arguments = arguments_taken,
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .writes = true,
    .run = run};

}  // namespace peer::commands::message_invite
