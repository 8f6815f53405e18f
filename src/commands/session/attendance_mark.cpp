// `attendance mark`: who came to a session; a fact, and the first mark makes the session held.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_record.hpp"
#include "peer/actions/contact_form.hpp"
#include "peer/actions/marking.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/documents/marks_text.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::session_attendance_mark {
namespace {

using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if needed",
     .ask = "Which session?"},
    {.name = "CLIENT[=STATUS]",
     .help = "id, name, phone or e-mail; STATUS is present (the default), late, left-early, "
             "excused, absent, sent-away or unmarked",
     .required = false,
     .repeated = true},
};
constexpr Option options[] = {
    {.name = "--ended", .value = "TIME", .help = "when the session ended, if not as planned"},
    {.name = "--nobody", .value = "", .help = "the session was held and nobody came"},
    {.name = "--minutes", .value = "N", .help = "how long the person named was there"},
    {.name = "--reason",
     .value = "REASON",
     .help = "why the person named was sent away",
     .reasons = domain::reason_bit(domain::ReasonPlace::sent_away)},
    {.name = "--follow-up",
     .value = "STAFF:DATE",
     .help = "who checks on the person named, and by when"},
};

actions::MarkLine read_line(Workspace& workspace, const std::string& text) {
  const actions::Pair pair = actions::read_pair(text);
  actions::MarkLine line;
  line.status = pair.word ? actions::read_mark(*pair.word) : domain::AttendanceStatus::present;
  line.who = workspace::resolve_anyone(workspace, pair.name);
  return line;
}

actions::MarkRequest read_request(Workspace& workspace, const Arguments& words) {
  actions::MarkRequest request;
  for (const std::string& text : words.all("CLIENT[=STATUS]")) {
    request.lines.push_back(read_line(workspace, text));
  }
  if (const auto minutes = words.get("--minutes")) {
    request.minutes = actions::read_number("--minutes", *minutes, 1, 1440);
  }
  request.reason = words.get("--reason");
  request.ended = time_option(words, "--ended");
  request.nobody = words.has("--nobody");
  if (const auto typed = words.get("--follow-up")) {
    const actions::FollowUpWords promise = actions::read_follow_up(*typed, workspace.today());
    request.follow_up.emplace();
    request.follow_up->by.value = workspace::resolve_staff(workspace, promise.by);
    request.follow_up->due.value = promise.due;
  }
  return request;
}

base::ExitCode run(Context& context, const Arguments& words) {
  return change_session(
      context, words, workspace::Nature::fact,
      [&](Workspace& workspace, const domain::Session& session) -> actions::Decision {
        actions::MarkRequest request = read_request(workspace, words);
        actions::find_begun(workspace, session, request);
        actions::need_markable(session, context.anyway.has_value());
        const actions::MarkDecision decision = actions::decide_marks(session, request);
        if (!decision.operations.empty()) {
          return {decision.operations,
                  documents::marks_text(workspace, session, decision, request)};
        }
        return {{},
                fmt::format("'{}' on {} is marked so already", session.id,
                            domain::with_weekday(actions::date_of(session)))};
      });
}

}  // namespace

extern const Command command{
    .name = "attendance mark",
    .theme = "Sessions",
    .summary = "mark who came to a session",
    .details =
        "Marks clients and staff, each by id, name, phone number or e-mail address; a bare name "
        "means present. A person without a mark is unmarked, never absent. The first mark makes "
        "the session held. A mark replaces an earlier one, and =unmarked removes it.\n\n"
        "sent-away needs --reason, and you mark that person alone; they may come back next "
        "time. No other mark has a reason. --minutes, --reason and --follow-up need exactly one person. --nobody records "
        "that the session was held and nobody came.\n\n"
        "--follow-up STAFF:DATE says who checks on somebody who did not come. It is settled as "
        "soon as they are in touch, or by 'contact done SESSION/CLIENT'; correcting the mark "
        "withdraws it, as long as nobody has tried.\n\n"
        "Attendance is a fact: if it breaks a rule, you can still record it with --anyway "
        "REASON. You cannot mark a day still to come; record answers with 'peer reply'.",
    .examples =
        "peer attendance mark last alena bedřich=late cyril=excused\n"
        "peer attendance mark 2026-11-23-group c-p2mq=sent-away --reason words --minutes 40\n"
        "peer attendance mark last cyril=absent --follow-up ada:wednesday\n"
        "peer attendance mark today/group --nobody\n"
        "peer attendance mark last alena --ended 19:30",
    .arguments = arguments,
    .options = options,
    .formats = Formats::none,
    .writes = true,
    .records_facts = true,
    .run = run,
};

}  // namespace peer::commands::session_attendance_mark
