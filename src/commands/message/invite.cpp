// `peer invite`: personal invitations – to whom, by which channel, and who gets none and why.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "messaging.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::message_invite {
namespace {

// What the words and options of the command line choose.
delivery::Topics load_chosen(workspace::Workspace& workspace,
                             const std::vector<std::string>& sessions, bool only_notices) {
  delivery::Topics topics =
      delivery::load_topics(workspace, sessions, delivery::sessions_to_invite_to, true);
  if (only_notices) topics.ahead.clear();
  return topics;
}

delivery::Planner planner(const Arguments& arguments) {
  const std::vector<std::string> sessions = arguments.all("SESSION");
  const bool only_notices = arguments.has("--notices");
  return [sessions, only_notices](workspace::Workspace& workspace) {
    const delivery::Topics topics = load_chosen(workspace, sessions, only_notices);
    delivery::SendPlan plan{delivery::plan_invites(workspace, topics), {}};
    if (!topics.is_named && !only_notices) {
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
  const delivery::Topics topics =
      load_chosen(workspace, arguments.all("SESSION"), arguments.has("--notices"));
  const std::vector<delivery::Entry> entries = delivery::plan_invites(workspace, topics);
  if (shown_client) return answer_preview(context, workspace, entries, client);
  if (arguments.has("--by-hand")) return answer_by_hand(context, workspace, entries, "invite");
  return answer_plan(context, workspace, arguments, entries, "invite");
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  check_options(arguments);
  if (arguments.has("--send")) return send(context, "invite", planner(arguments));
  if (arguments.has("--resend")) return send_again(context, "invite", arguments.all("--resend"));
  if (arguments.has("--done")) {
    return record_done(context, "invite", planner(arguments), arguments.all("--done"));
  }
  return show(context, arguments);
}

constexpr std::array<Argument, 1> arguments_taken = {
    {{.name = "SESSION",
      .help = "id, date, today or next, each with /ACTIVITY if needed",
      .required = false,
      .repeated = true}}};
constexpr std::array<Option, 7> options_taken = {{
    {.name = "--send", .value = "", .help = "send what can be sent; also for cron"},
    {.name = "--notices", .value = "", .help = "only notices of changes and cancellations"},
    {.name = "--outbox", .value = "DIR", .help = "write each message to a file in DIR"},
    {.name = "--preview", .value = "CLIENT", .help = "print what this client would get"},
    {.name = "--by-hand", .value = "", .help = "print whom to write to by hand, with the text"},
    {.name = "--done",
     .value = "CLIENT…",
     .help = "record that these clients were told by hand",
     .repeated = true},
    {.name = "--resend",
     .value = "CLIENT…",
     .help = "send again what has an unknown outcome",
     .repeated = true},
}};

}  // namespace

extern const Command command{
    .name = "invite",
    .theme = "Messages",
    .summary = "send or show personal invitations",
    .details =
        "Without --send, lists every client: who gets an invitation by e-mail or SMS, whom you "
        "write to by hand (Messenger, Facebook, phone), and who gets none and why. Without "
        "SESSION, it covers the planned sessions of the next policy.invite-window-days, and "
        "trips and workshops of the next policy.trip-window-days. One message holds everything "
        "due for a person; invitations to one week's sessions wait for each other, so a daily "
        "run writes once a week.\n\n"
        "--send hands the messages to the programs in [delivery] of program.toml, only on the "
        "clone named as 'sender'. Notices of a moved, changed or cancelled session go first, "
        "despite caps and quiet hours, to everybody who was told of it or said they were "
        "coming; --notices sends nothing else; those who cannot be reached this way are listed on stderr, to be called. "
        "Running it twice sends once: the ledger (messages/) records who was told what. If a "
        "run is interrupted during hand-over, the outcome is reported as unknown until --done "
        "or --resend settles it. Exit status 75 means that something could not be handed over "
        "now; the next run tries again.\n\n"
        "--send --format json prints a list of objects: client, kind, channel, sessions, fate "
        "(sent later refused unknown unsendable forbidden waiting recorded) and why.\n\n"
        "--by-hand prints the texts to paste or say, and --done CLIENT… records that you did "
        "it. --outbox writes each message to DIR/DATE-CLIENT-invite.txt, where DATE is the day "
        "of its first session. DIR must be outside the data directory or under .peer/.\n\n"
        "templates/invite.cs.txt and invite.en.txt in the data directory replace the built-in "
        "texts (first line 'Subject: …', then perhaps 'Several: …', the subject of a message about "
        "more than two sessions, then a blank line), invite-sms.cs.txt and invite-sms.en.txt those "
        "for SMS; change and cancel work the same way. Placeholders: {greeting} {call} {sessions} "
        "{session} {date} {day} {when} {time} {at} {end} {place} {staff} {program} {phone} {email} "
        "{about} {was} {reason}; write {{ for a brace. In Czech {day} stands after 'na', {when} on "
        "its own; {at} is 'v 18:00' or 've 14:00'. A {reason} without a title for clients is left "
        "out.",
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
    .no_undo = "what was sent cannot be called back",
    .run = run};

}  // namespace peer::commands::message_invite
