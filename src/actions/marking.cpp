// Decides which lines of a session change when attendance is marked (program §6.4, §8.1).
// SPDX-License-Identifier: MIT
#include "peer/actions/marking.hpp"
#include "peer/base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "peer/actions/contact_form.hpp"
#include "peer/actions/input.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"

namespace peer::actions {
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
  base::fail_usage(
      fmt::format("'{}' was sent away: --reason is missing", line.who),
      "mark that person alone, with --reason REASON; 'peer explain reasons' has the words");
}

void check_request(const domain::Session& session, const MarkRequest& request,
                   const std::vector<MarkLine>& lines) {
  if (request.nobody && !lines.empty()) {
    base::fail_usage("--nobody does not go with names", "leave out one of them");
  }
  if (!request.nobody && lines.empty() && !request.ended) {
    base::fail_usage("nobody is named", "name who came, or say --nobody");
  }
  const bool about_one = request.minutes || request.reason || request.follow_up;
  if (about_one && lines.size() != 1) {
    base::fail_usage("--minutes, --reason and --follow-up are about one person",
                     "name exactly one");
  }
  if (about_one && !lines.front().status) {
    base::fail_usage("--minutes, --reason and --follow-up do not go with 'unmarked'");
  }
  if (request.reason && lines.front().status != AttendanceStatus::sent_away) {
    base::fail_usage("--reason goes with sent-away only",
                     "nobody has to give a reason for staying away: leave it out");
  }
  if (request.follow_up) need_due_after(*request.follow_up->due, date_of(session), "session");
  if (request.minutes && !domain::came(*lines.front().status)) {
    base::fail_usage("--minutes goes with somebody who came");
  }
  for (const MarkLine& line : lines) check_sent_away(session, line, request.reason.has_value());
}

using FollowUpOfMark = std::shared_ptr<const domain::FollowUp>;

store::Value follow_up_entries(const domain::FollowUp& follow_up) {
  store::Entries entries;
  if (follow_up.by) entries.emplace_back("by", *follow_up.by);
  if (follow_up.due) entries.emplace_back("due", *follow_up.due);
  if (follow_up.done) entries.emplace_back("done", *follow_up.done);
  if (follow_up.dropped) entries.emplace_back("dropped", *follow_up.dropped);
  return entries;
}

// The value of one line of [attendance].
store::Value mark_value(const domain::Mark& mark) {
  const std::string word(domain::word(*mark.status));
  if (!mark.minutes && !mark.reason && mark.follow_up == nullptr) return word;
  store::Entries entries{{"status", word}};
  if (mark.reason) entries.emplace_back("reason", *mark.reason);
  if (mark.minutes) entries.emplace_back("minutes", *mark.minutes);
  if (mark.follow_up != nullptr) {
    entries.emplace_back("follow-up", follow_up_entries(*mark.follow_up));
  }
  return entries;
}

bool is_same_promise(const FollowUpOfMark& known, const std::optional<domain::FollowUp>& asked) {
  if (!asked) return true;
  return known != nullptr && known->is_open() && known->by.value == asked->by.value &&
         known->due.value == asked->due.value;
}

bool is_so(const domain::Mark* mark, const MarkLine& line, const MarkRequest& request) {
  if (mark == nullptr || !line.status) return mark == nullptr && !line.status;
  if (mark->status.value != line.status) return false;
  if (!is_same_promise(mark->follow_up, request.follow_up)) return false;
  const bool only_promise = request.follow_up && !request.minutes && !request.reason;
  const bool keeps_reason = line.status == AttendanceStatus::sent_away && !request.reason;
  return only_promise || (mark->minutes.value == request.minutes &&
                          (keeps_reason || mark->reason.value == request.reason));
}

// What becomes of the follow-up that the mark had: it is undone with a mark that was wrong.
MarkedFollowUp fate_of(const domain::Mark* mark, const MarkLine& line, const MarkRequest& request) {
  if (request.follow_up) return MarkedFollowUp::made;
  if (mark == nullptr || mark->follow_up == nullptr) return MarkedFollowUp::untouched;
  if (line.status && mark->status.value == line.status) return MarkedFollowUp::untouched;
  if (mark->follow_up->is_open() && !request.begun.contains(line.who)) {
    return MarkedFollowUp::taken_back;
  }
  return line.status ? MarkedFollowUp::stays : MarkedFollowUp::removed;
}

domain::Mark mark_after(const domain::Mark* before, const MarkLine& line,
                        const MarkRequest& request) {
  domain::Mark mark;
  mark.status.value = line.status;
  const bool is_same = before != nullptr && before->status.value == line.status;
  const bool adds_promise = request.follow_up && !request.minutes && !request.reason;
  if (is_same && adds_promise) mark = *before;
  if (request.minutes) mark.minutes.value = request.minutes;
  if (request.reason) mark.reason.value = request.reason;
  if (line.follow_up == MarkedFollowUp::made) {
    mark.follow_up = std::make_shared<const domain::FollowUp>(*request.follow_up);
  } else if (before != nullptr && line.follow_up != MarkedFollowUp::taken_back) {
    mark.follow_up = before->follow_up;
  }
  return mark;
}

// Marks as they will be: who → status.
using Marks = std::map<domain::PersonId, AttendanceStatus>;

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

std::optional<AttendanceStatus> read_mark(const std::string& word) {
  std::vector<std::string> words = domain::all_words<AttendanceStatus>();
  words.emplace_back("unmarked");
  if (const auto meant = domain::meant_word(word, words)) {
    return domain::parse<AttendanceStatus>(*meant);
  }
  refuse_word("mark of attendance", word, words);
}

void need_markable(const domain::Session& session, bool has_reason) {
  if (status_of(session) != SessionStatus::cancelled || has_reason) return;
  refuse(fmt::format("'{}' on {} is cancelled ({})", session.id,
                     domain::with_weekday(date_of(session)), session.reason.value_or("no reason")),
         "if it took place anyway, --anyway REASON makes it held");
}

MarkDecision decide_marks(const domain::Session& session, const MarkRequest& request) {
  MarkDecision decision;
  decision.lines = without_repetitions(request.lines);
  check_request(session, request, decision.lines);
  for (MarkLine& line : decision.lines) {
    const domain::Mark* mark = session.mark_of(line.who);
    line.changed = !is_so(mark, line, request);
    if (!line.changed) continue;
    line.follow_up = fate_of(mark, line, request);
    const store::KeyPath path{"attendance", line.who.text()};
    decision.operations.push_back(
        line.status ? store::set_sorted(path, mark_value(mark_after(mark, line, request)))
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

}  // namespace peer::actions
