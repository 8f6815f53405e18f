// `reply`: what clients answered to an invitation.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_record.hpp"
#include "peer/actions/replying.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/mail_file.hpp"
#include "peer/delivery/mail_taking.hpp"
#include "peer/render/findings.hpp"
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

// The lock is not held while the SMS program works. What became of the text is told by nobody: the
// mail waits in `due` all the same.
void send_alarm(const domain::Program& program, const delivery::Outgoing& alarm) {
  delivery::ProgramTransport(program, program.email.value_or("")).hand_over(alarm);
}

delivery::TakenMail take_mail(Context& context, const std::string& file, domain::Program& program) {
  const delivery::MailedReply reply = delivery::read_reply(delivery::read_mail(file));
  Workspace workspace = context.open(workspace::Access::write);
  delivery::TakenMail taken = delivery::take_mail(
      workspace, reply,
      {.nature = workspace::Nature::fact, .anyway = context.anyway, .dry_run = context.dry_run});
  for (const domain::Session* session : taken.sessions) remark(context, workspace, *session);
  context.written.files = taken.result.files;
  if (context.format == Format::json) {
    context.written.findings = taken.broken;
  } else {
    context.err += render::findings_to_text(
        taken.broken, [&](const std::string& path) { return workspace.text_of(path); },
        context.error_color);
  }
  program = workspace.program();
  taken.sessions.clear();
  return taken;
}

// In a mail pipe nothing is printed, since a mail server sends it to whoever wrote the mail, and
// whatever goes wrong is tried again later.
base::ExitCode pipe_mail(Context& context) {
  base::ExitCode code = base::ExitCode::temporary;
  try {
    domain::Program program;
    const delivery::TakenMail taken = take_mail(context, "-", program);
    if (taken.alarm) send_alarm(program, *taken.alarm);
    if (!taken.result.refused) code = base::ExitCode::done;
    context.restart();
    if (context.dry_run) context.show_diff(taken.result.diff);
  } catch (const std::exception&) {
    context.restart();
  } catch (const workspace::Broken&) {
    context.restart();
  }
  return code;
}

base::ExitCode record_mail(Context& context, const std::string& file) {
  if (file == "-") return pipe_mail(context);
  domain::Program program;
  const delivery::TakenMail taken = take_mail(context, file, program);
  if (context.dry_run) context.show_diff(taken.result.diff);
  for (const std::string& line : taken.told) context.say(line);
  if (!taken.filed.empty()) context.say("waits: peer inbox show " + taken.filed);
  if (taken.alarm) {
    send_alarm(program, *taken.alarm);
    context.say("whoever has the service phone gets a text");
  }
  return base::ExitCode::done;
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
        "--mail FILE reads a mail that came in, - one from standard input: what a calendar program "
        "sends when somebody accepts or declines (iTIP REPLY), or an answer in words, as people "
        "write them. It asks nothing and tells ids only. What it cannot settle waits in 'peer "
        "inbox list' and 'peer due': somebody's own words first of all, then what can mean two "
        "things, came from another address than those in people/, or answers what is no more. No "
        "word of a mail is kept. With - it prints nothing and ends with 0, or with 75 to be tried "
        "again later, so that a mail server can run it; peer-inbox(7) shows how.",
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
