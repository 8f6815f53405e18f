// `peer remind`: reminders on the day of a session.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "messaging.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::message_remind {
namespace {

delivery::Topics load_reminders(workspace::Workspace& workspace) {
  return delivery::load_topics(workspace, {}, delivery::sessions_to_remind_of, true);
}

delivery::SendPlan plan_all(workspace::Workspace& workspace) {
  return {delivery::plan_reminds(workspace, load_reminders(workspace)),
          delivery::plan_missed(workspace.records(), workspace.now().local,
                                domain::MessageKind::remind)};
}

void warn_of_places(Context& context, const delivery::Topics& topics) {
  for (const domain::Session* session : topics.ahead) {
    if (session->has_venue()) continue;
    context.warn(
        fmt::format("nobody is reminded of '{}': it has neither place nor link", session->id));
  }
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const int ways = (arguments.has("--send") ? 1 : 0) + (arguments.has("--outbox") ? 1 : 0) +
                   (arguments.has("--by-hand") ? 1 : 0) + (arguments.has("--done") ? 1 : 0) +
                   (arguments.has("--preview") ? 1 : 0);
  if (ways > 1) {
    base::fail_usage(
        "'--send', '--outbox', '--preview', '--by-hand' and '--done' exclude each other",
        "give one of them");
  }
  if (arguments.has("--send")) {
    bool is_warned = false;  // a run that plans anew says it once
    return send(context, "remind", [&](workspace::Workspace& workspace) {
      delivery::SendPlan plan = plan_all(workspace);
      if (!is_warned) warn_of_places(context, load_reminders(workspace));
      is_warned = true;
      return plan;
    });
  }
  if (arguments.has("--done")) {
    return record_done(context, "remind", plan_all, arguments.all("--done"));
  }
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const auto typed = arguments.get("--preview");
  const domain::PersonId shown =
      typed ? workspace::resolve_client(workspace, *typed) : domain::PersonId();
  const delivery::Topics topics = load_reminders(workspace);
  warn_of_places(context, topics);
  const std::vector<delivery::Entry> entries = delivery::plan_reminds(workspace, topics);
  if (typed) return answer_preview(context, workspace, entries, shown);
  if (arguments.has("--by-hand")) return answer_by_hand(context, workspace, entries, "remind");
  return answer_plan(context, workspace, arguments, entries, "remind");
}

constexpr std::array<Option, 5> options_taken = {
    {{.name = "--send", .value = "", .help = "send what can be sent; for cron"},
     {.name = "--outbox", .value = "DIR", .help = "write each message to a file in DIR"},
     {.name = "--preview", .value = "CLIENT", .help = "print what this client would get"},
     {.name = "--by-hand", .value = "", .help = "print whom to remind by hand, with the text"},
     {.name = "--done",
      .value = "CLIENT…",
      .help = "record that these clients were reminded by hand",
      .repeated = true}}};

}  // namespace

extern const Command command{
    .name = "remind",
    .theme = "Messages",
    .summary = "send or show today's reminders",
    .details =
        "For sessions that begin later today, reminds those who answered yes or maybe, and "
        "those who were invited and have not answered. If the ledger has no invitation to a "
        "session, everybody who would be invited counts as invited. Nobody is reminded of a "
        "session without a place or link.\n\n"
        "--send sends them, after any notices of changes and cancellations, as for 'peer "
        "invite'; run it from cron every morning, even several times. Without --send nothing is "
        "sent. --outbox writes each message to DIR/DATE-CLIENT-remind.txt. "
        "templates/remind.cs.txt and so on replace the built-in texts, as for 'peer invite'.",
    .examples =
        "peer remind\npeer remind --send\npeer remind --outbox ~/outbox\npeer remind --format json",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .writes = true,
    .no_undo = "what was sent cannot be called back",
    .run = run};

}  // namespace peer::commands::message_remind
