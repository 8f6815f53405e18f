// `reply`: what clients answered to an invitation.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/delivery/mail_file.hpp"
#include "peer/delivery/reply_decision.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::message_reply {
namespace {

using domain::ReplyAnswer;
using domain::SessionStatus;
using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if need be",
     .ask = "Which session?"},
    {.name = "CLIENT=ANSWER",
     .help = "id, name, phone or e-mail, and yes, no or maybe; CLIENT= takes the answer away",
     .repeated = true,
     .ask = "Who answered what (CLIENT=yes|no|maybe)?"},
};

struct Line {
  domain::PersonId who{};
  std::optional<ReplyAnswer> answer;  // nullopt: taken away
  bool changed = true;
};

bool is_for_staff(const Workspace& workspace, const domain::Session& session) {
  const domain::Activity* activity = workspace.program().activity(session.activity.value_or({}));
  return activity != nullptr && activity->kind && domain::is_for_staff(*activity->kind);
}

Line read_line(Workspace& workspace, bool for_staff, const std::string& text) {
  const actions::Pair pair = actions::read_pair(text);
  // An answer is never assumed (design §1.6).
  if (!pair.word) {
    base::fail_usage(fmt::format("what did '{}' answer?", base::printable(text)),
                     fmt::format("write {}=yes, {}=no or {}=maybe", base::printable(text),
                                 base::printable(text), base::printable(text)));
  }
  Line line;
  if (!pair.word->empty()) line.answer = actions::read_word<ReplyAnswer>("answer", *pair.word);
  line.who = for_staff ? workspace::resolve_anyone(workspace, pair.name)
                       : workspace::resolve_client(workspace, pair.name);
  return line;
}

std::vector<Line> read_lines(Workspace& workspace, bool for_staff, const Arguments& words) {
  std::vector<Line> lines;
  for (const std::string& text : words.all("CLIENT=ANSWER")) {
    const Line line = read_line(workspace, for_staff, text);
    const auto same = std::ranges::find(lines, line.who, &Line::who);
    if (same == lines.end()) {
      lines.push_back(line);
    } else if (same->answer != line.answer) {
      base::fail_usage(fmt::format("'{}' is named twice with different answers", line.who),
                       "give one answer for each person");
    }
  }
  if (lines.empty()) base::fail_usage("CLIENT=ANSWER is missing", "peer reply SESSION CLIENT=yes");
  return lines;
}

// Marks each line that changes something, and gives the edits.
std::vector<store::Operation> operations_of(const domain::Session& session,
                                            std::vector<Line>& lines, const domain::Instant& now) {
  std::vector<store::Operation> operations;
  for (Line& line : lines) {
    const domain::Reply* reply = session.reply_of(line.who);
    const auto before = reply != nullptr ? reply->answer.value : std::nullopt;
    line.changed = before != line.answer;
    if (!line.changed) continue;
    if (!line.answer) {
      operations.push_back(store::remove({"replies", line.who.text()}));
      continue;
    }
    operations.push_back(delivery::set_reply(line.who, *line.answer, now));
  }
  return operations;
}

std::string done_text(Workspace& workspace, const domain::Session& session,
                      const std::vector<Line>& lines) {
  std::string text = fmt::format("{} on {}", session.id, actions::day_and_hours(session));
  for (const Line& line : lines) {
    text += fmt::format("\n  {} {}{}", base::pad(actions::name_of(workspace, line.who), 24),
                        line.answer ? domain::word(*line.answer) : "no answer",
                        line.changed ? "" : " (as before)");
  }
  return text;
}

// An answer to a session that is over is recorded all the same; attendance is something else.
void remark_if_over(Context& context, const domain::Session& session, domain::Date today) {
  const bool held = actions::status_of(session) == SessionStatus::held;
  if (!held && actions::date_of(session) >= today) return;
  context.note(fmt::format("'{}' {} on {}: who came is recorded by `peer attendance mark`",
                           session.id, held ? "was held" : "was",
                           domain::with_weekday(actions::date_of(session))));
}

base::ExitCode record_mail(Context& context, const std::string& file) {
  const delivery::MailedReply reply = delivery::read_reply(delivery::read_mail(file));
  Workspace workspace = context.open(workspace::Access::write);
  delivery::ReplyDecision decision = delivery::decide_reply(workspace, reply);
  if (decision.operations.empty()) return nothing_to_do(context, decision.told);
  remark_if_over(context, decision.session, workspace.today());
  workspace::Proposal proposal;
  proposal.edit(decision.session.file, std::move(decision.operations));
  return commit(context, workspace, proposal, workspace::Nature::fact,
                "recorded: " + decision.told);
}

base::ExitCode run(Context& context, const Arguments& words) {
  if (const auto file = words.get("--mail")) {
    if (words.has("SESSION")) {
      base::fail_usage("'--mail' takes no SESSION and no CLIENT",
                       "who answers what stands in the mail");
    }
    return record_mail(context, *file);
  }
  Workspace workspace = context.open(workspace::Access::write);
  const domain::SessionId id = workspace::resolve_session(workspace, words.need("SESSION"));
  const domain::Session session = workspace.need_session(id);
  if (actions::status_of(session) == SessionStatus::cancelled) {
    actions::refuse(fmt::format("'{}' on {} is cancelled ({}): there is nothing to answer", id,
                                domain::with_weekday(actions::date_of(session)),
                                session.reason.value_or("no reason")),
                    "tell the person that it does not take place");
  }
  std::vector<Line> lines = read_lines(workspace, is_for_staff(workspace, session), words);
  std::vector<store::Operation> operations = operations_of(session, lines, workspace.now());
  if (operations.empty()) {
    return nothing_to_do(context, fmt::format("the answers for {} are recorded already",
                                              domain::with_weekday(actions::date_of(session))));
  }
  remark_if_over(context, session, workspace.today());
  const std::string done = done_text(workspace, session, lines);
  workspace::Proposal proposal;
  proposal.edit(session.file, std::move(operations));
  return commit(context, workspace, proposal, workspace::Nature::fact, done);
}

constexpr Option options_taken[] = {
    {.name = "--mail",
     .value = "FILE",
     .help = "read one answer from a mail, '-' for standard input",
     .instead_of_arguments = true},
};

}  // namespace

extern const Command command{
    .name = "reply",
    .theme = "Messages",
    .summary = "record what clients answered",
    .details =
        "Records the answer of each client with the moment it was recorded; an answer is yes, no "
        "or maybe and is never assumed. A new answer replaces the one before, CLIENT= takes it "
        "away. An answer to a cancelled session is refused; one to a session whose day is over, or "
        "that was held, is recorded with a remark, since an answer is no attendance.\n\n"
        "An answer is a fact: when a rule is broken (no accepted interview yet) it can be recorded "
        "with --anyway REASON.\n\n"
        "--mail FILE reads a mail that answers an e-mail of this program: what a calendar program "
        "sends when somebody accepts or declines (iTIP REPLY), or yes, no, maybe, ano, ne, možná "
        "alone on the first line. It asks nothing and prints one line with ids only, so that a "
        "mail program can run it for each mail. What is no such answer, comes from another address "
        "than that in people/, or answers a session as it was before it changed, is not recorded: "
        "exit code 1 and the reason. An answer older than the recorded one changes nothing.",
    .examples =
        "peer reply next/group alena=yes bedřich=maybe\n"
        "peer reply 2026-11-23-group c-7k3f=no\n"
        "peer reply --mail answer.eml",
    .arguments = arguments,
    .options = options_taken,
    .formats = Formats::none,
    .writes = true,
    .records_facts = true,
    .run = run,
};

}  // namespace peer::commands::message_reply
