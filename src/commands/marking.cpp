// Decides which lines of a session change when attendance is marked (program §6.4, §8.1).
// SPDX-License-Identifier: MIT
#include "peer/commands/marking.hpp"
#include "peer/base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "peer/base/failure.hpp"
#include "peer/commands/session_text.hpp"

namespace peer::commands {
namespace {

using domain::AttendanceStatus;
using domain::SessionStatus;

std::vector<MarkLine> without_repetitions(const std::vector<MarkLine>& lines) {
  std::vector<MarkLine> kept;
  for (const MarkLine& line : lines) {
    const auto same = std::ranges::find(kept, line.who, &MarkLine::who);
    if (same == kept.end()) {
      kept.push_back(line);
    } else if (same->status != line.status) {
      base::fail_usage(fmt::format("'{}' is named twice with different marks", line.who),
                       "give one mark for each person");
    }
  }
  return kept;
}

void check_sent_away(const domain::Session& session, const MarkLine& line, bool has_reason) {
  if (line.status != AttendanceStatus::sent_away || has_reason) return;
  const domain::Mark* mark = session.mark_of(line.who);
  const bool recorded =
      mark != nullptr && mark->reason && mark->status.value == AttendanceStatus::sent_away;
  if (recorded) return;
  base::fail_usage(fmt::format("'{}' was sent away: --reason is missing", line.who),
                   "mark that person alone, with --reason WORD (aggression, influence, …)");
}

void check_request(const domain::Session& session, const MarkRequest& request,
                   const std::vector<MarkLine>& lines) {
  if (request.nobody && !lines.empty()) {
    base::fail_usage("--nobody does not go with names", "leave out one of them");
  }
  if (!request.nobody && lines.empty() && !request.ended) {
    base::fail_usage("nobody is named", "name who came, or say --nobody");
  }
  const bool about_one = request.minutes || request.reason;
  if (about_one && lines.size() != 1) {
    base::fail_usage("--minutes and --reason are about one person", "name exactly one");
  }
  if (about_one && !lines.front().status) {
    base::fail_usage("--minutes and --reason do not go with 'unmarked'");
  }
  if (request.minutes && !domain::came(*lines.front().status)) {
    base::fail_usage("--minutes goes with somebody who came");
  }
  for (const MarkLine& line : lines) check_sent_away(session, line, request.reason.has_value());
}

// The value of one line of [attendance].
store::Value mark_value(AttendanceStatus status, const MarkRequest& request) {
  const std::string word(domain::word(status));
  if (!request.minutes && !request.reason) return word;
  store::Entries entries{{"status", word}};
  if (request.reason) entries.emplace_back("reason", *request.reason);
  if (request.minutes) entries.emplace_back("minutes", *request.minutes);
  return entries;
}

bool is_so(const domain::Mark* mark, const MarkLine& line, const MarkRequest& request) {
  if (mark == nullptr || !line.status) return mark == nullptr && !line.status;
  if (mark->status.value != line.status) return false;
  const bool keeps_reason = line.status == AttendanceStatus::sent_away && !request.reason;
  return mark->minutes.value == request.minutes &&
         (keeps_reason || mark->reason.value == request.reason);
}

// Marks as they will be: who → status.
using Marks = std::map<std::string, AttendanceStatus>;

Marks marks_after(const domain::Session& session, const std::vector<MarkLine>& lines) {
  Marks marks;
  for (const domain::Mark& mark : session.marks) {
    marks[mark.who] = mark.status.value_or(AttendanceStatus::present);
  }
  for (const MarkLine& line : lines) {
    if (line.status) {
      marks[line.who] = *line.status;
    } else {
      marks.erase(line.who);
    }
  }
  return marks;
}

bool somebody_came(const Marks& marks) {
  return std::ranges::any_of(marks, [](const auto& mark) { return domain::came(mark.second); });
}

void check_nobody(const domain::Session& session, const Marks& marks) {
  const std::int64_t guests = session.guests.value_or(0);
  if (!somebody_came(marks) && guests == 0) return;
  const std::string who =
      guests > 0 ? base::counted(static_cast<std::size_t>(guests), "guest", "guests")
                 : fmt::format("'{}'", std::ranges::find_if(marks, [](const auto& mark) {
                                         return domain::came(mark.second);
                                       })->first);
  refuse(fmt::format("'{}': {} came, so it is not so that nobody did", session.id, who),
         "correct that first: `peer attendance mark SESSION CLIENT=absent`, "
         "`peer session set SESSION guests=`");
}

void set_status(MarkDecision& decision, const domain::Session& session, SessionStatus status) {
  decision.status = status;
  if (status_of(session) == status) return;
  decision.operations.push_back(store::set({"status"}, domain::word(status)));
  // The reason of a cancellation is none of a session that took place.
  if (status_of(session) == SessionStatus::cancelled && session.reason) {
    decision.operations.push_back(store::remove({"reason"}));
  }
}

void set_nobody(MarkDecision& decision, const domain::Session& session, bool nobody, bool came) {
  const bool was = session.nobody_came.value_or(false);
  if (nobody && !was) decision.operations.push_back(store::set({"nobody-came"}, true));
  if (came && session.nobody_came) decision.operations.push_back(store::remove({"nobody-came"}));
}

void set_ended(MarkDecision& decision, const domain::Session& session, const MarkRequest& request) {
  if (!request.ended || request.ended == session.ended.value) return;
  if (request.ended != session.end.value) {
    decision.operations.push_back(store::set({"ended"}, *request.ended));
  } else if (session.ended) {  // it ended as planned after all
    decision.operations.push_back(store::remove({"ended"}));
  }
}

}  // namespace

MarkDecision decide_marks(const domain::Session& session, const MarkRequest& request) {
  MarkDecision decision;
  decision.lines = without_repetitions(request.lines);
  check_request(session, request, decision.lines);
  for (MarkLine& line : decision.lines) {
    line.changed = !is_so(session.mark_of(line.who), line, request);
    if (!line.changed) continue;
    const store::KeyPath path{"attendance", line.who};
    decision.operations.push_back(line.status
                                      ? store::set_sorted(path, mark_value(*line.status, request))
                                      : store::remove(path));
  }
  const Marks marks = marks_after(session, decision.lines);
  if (request.nobody) check_nobody(session, marks);
  const bool came = somebody_came(marks);
  set_nobody(decision, session, request.nobody, came);
  set_ended(decision, session, request);
  const bool nobody_stays = request.nobody || (session.nobody_came.value_or(false) && !came);
  const bool held = !marks.empty() || nobody_stays || session.guests;
  const bool unmarked_all = !held && !session.marks.empty();
  SessionStatus status = status_of(session);
  if (held) status = SessionStatus::held;
  if (unmarked_all && status == SessionStatus::held) status = SessionStatus::planned;
  set_status(decision, session, status);
  if (unmarked_all && session.ended) decision.operations.push_back(store::remove({"ended"}));
  return decision;
}

}  // namespace peer::commands
