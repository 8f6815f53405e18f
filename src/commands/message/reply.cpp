// `reply`: what clients answered to an invitation.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_record.hpp"
#include "peer/actions/replying.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/mail_file.hpp"
#include "peer/delivery/reply_decision.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::message_reply {
namespace {

using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if needed",
     .ask = "Which session?"},
    {.name = "CLIENT=ANSWER",
     .help = "id, name, phone or e-mail, and yes, no or maybe; CLIENT= removes the answer",
     .repeated = true,
     .ask = "Who answered what (CLIENT=yes|no|maybe)?"},
};

std::vector<actions::ReplyLine> read_lines(Workspace& workspace, const domain::Session& session,
                                           const Arguments& words) {
  const bool for_staff = actions::asks_staff(workspace.program(), session);
  std::vector<actions::ReplyLine> lines;
  for (const std::string& text : words.all("CLIENT=ANSWER")) {
    const actions::TypedReply typed = actions::read_reply(text);
    lines.push_back({for_staff ? workspace::resolve_anyone(workspace, typed.name)
                               : workspace::resolve_client(workspace, typed.name),
                     typed.answer});
  }
  if (lines.empty()) base::fail_usage("CLIENT=ANSWER is missing", "peer reply SESSION CLIENT=yes");
  return lines;
}

std::string done_text(Workspace& workspace, const domain::Session& session,
                      const std::vector<actions::ReplyLine>& lines) {
  std::string text = fmt::format("{} on {}", session.id, actions::day_and_hours(session));
  for (const actions::ReplyLine& line : lines) {
    text += fmt::format("\n  {} {}{}", base::pad(actions::name_of(workspace, line.who), 24),
                        line.answer ? domain::word(*line.answer) : "no answer",
                        line.changed ? "" : " (as before)");
  }
  return text;
}

void remark(Context& context, const Workspace& workspace, const domain::Session& session) {
  const std::string remark = actions::remark_if_over(session, workspace.today());
  if (!remark.empty()) context.note(remark);
}

base::ExitCode record_mail(Context& context, const std::string& file) {
  const delivery::MailedReply reply = delivery::read_reply(delivery::read_mail(file));
  Workspace workspace = context.open(workspace::Access::write);
  delivery::ReplyDecision decision = delivery::decide_reply(workspace, reply);
  if (decision.operations.empty()) return nothing_to_do(context, decision.told);
  remark(context, workspace, *decision.session);
  workspace::Proposal proposal;
  proposal.edit(decision.session->file, std::move(decision.operations));
  return commit(context, workspace, proposal, workspace::Nature::fact,
                "recorded: " + decision.told);
}

actions::Decision decide(Context& context, Workspace& workspace, const domain::Session& session,
                         const Arguments& words) {
  actions::need_answerable(session);
  actions::ReplyDecision decision =
      actions::decide_replies(session, read_lines(workspace, session, words), workspace.now());
  if (decision.operations.empty()) {
    return {{},
            fmt::format("the answers for {} are recorded already",
                        domain::with_weekday(actions::date_of(session)))};
  }
  remark(context, workspace, session);
  return {std::move(decision.operations), done_text(workspace, session, decision.lines)};
}

base::ExitCode run(Context& context, const Arguments& words) {
  const auto file = words.get("--mail");
  if (file && words.has("SESSION")) {
    base::fail_usage("'--mail' takes no SESSION and no CLIENT", "the mail says who answers what");
  }
  if (file) return record_mail(context, *file);
  return change_session(context, words, workspace::Nature::fact,
                        [&](Workspace& workspace, const domain::Session& session) {
                          return decide(context, workspace, session, words);
                        });
}

constexpr Option options_taken[] = {
    {.name = "--mail",
     .value = "FILE",
     .help = "read one answer from a mail; '-' for standard input",
     .instead_of_arguments = true},
};

}  // namespace

extern const Command command{
    .name = "reply",
    .theme = "Messages",
    .summary = "record clients' answers",
    .details =
        "Records each client's answer, with the time of recording. An answer is yes, no or "
        "maybe and is never assumed. A new answer replaces the old one; CLIENT= removes it. An "
        "answer to a cancelled session is refused; one to a session that was held or whose day "
        "is over is recorded with a note, since an answer is not attendance.\n\n"
        "An answer is a fact: if it breaks a rule (no accepted interview yet), you can still "
        "record it with --anyway REASON.\n\n"
        "--mail FILE reads a mail that answers an e-mail from this program: what a calendar "
        "program sends when somebody accepts or declines (iTIP REPLY), or yes, no, maybe, ano, "
        "ne or možná alone on the first line. It asks nothing and prints one line with ids "
        "only, so a mail program can run it for each mail. A mail that is no such answer, comes "
        "from an address other than the one in people/, or answers a session that has changed "
        "since is not recorded: exit code 1 and the reason. An answer older than the recorded "
        "one changes nothing.",
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
