// Decides which answers of a session change; see replying.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/replying.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/input.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/answers.hpp"
#include "peer/store/reply_line.hpp"

namespace peer::actions {

using domain::SessionStatus;
using domain::with_weekday;

TypedReply read_reply(const std::string& typed) {
  const Pair pair = read_pair(typed);
  // An answer is never assumed (design §1.6).
  if (!pair.word) {
    base::fail_usage(fmt::format("what did '{}' answer?", base::printable(typed)),
                     fmt::format("write {0}=yes, {0}=no or {0}=maybe", base::printable(typed)));
  }
  if (pair.word->empty()) return {pair.name, std::nullopt};
  return {pair.name, read_word<domain::ReplyAnswer>("answer", *pair.word)};
}

void need_answerable(const domain::Session& session) {
  if (status_of(session) != SessionStatus::cancelled) return;
  refuse(fmt::format("'{}' on {} is cancelled ({}): there is nothing to answer", session.id,
                     with_weekday(date_of(session)), session.reason.value_or("no reason")),
         "tell the person that it does not take place");
}

bool asks_staff(const domain::Program& program, const domain::Session& session) {
  const domain::Activity* activity = program.activity(session.activity.value_or({}));
  return activity != nullptr && activity->kind && domain::is_for_staff(*activity->kind);
}

ReplyDecision decide_replies(const domain::Session& session, const std::vector<ReplyLine>& typed,
                             const domain::Instant& now) {
  ReplyDecision decision;
  for (ReplyLine line : typed) {
    const auto same = std::ranges::find(decision.lines, line.who, &ReplyLine::who);
    if (same != decision.lines.end()) {
      if (same->answer == line.answer) continue;
      base::fail_usage(fmt::format("'{}' is named twice with different answers", line.who),
                       "give one answer for each person");
    }
    const domain::Reply* reply = session.reply_of(line.who);
    const bool is_so =
        reply == nullptr
            ? !line.answer
            : line.answer.has_value() && line.answer == domain::standing_answer(session, *reply);
    line.changed = !is_so;
    decision.lines.push_back(line);
    if (!line.changed) continue;
    const domain::Instant at = domain::moment_of_answer(session, now);
    decision.operations.push_back(
        line.answer ? store::set_reply(line.who, *line.answer, at, begin_of(session))
                    : store::remove({"replies", line.who.text()}));
  }
  return decision;
}

std::string remark_if_over(const domain::Session& session, domain::Date today) {
  const bool held = status_of(session) == SessionStatus::held;
  if (!held && date_of(session) >= today) return {};
  return fmt::format("'{}' {} on {}: who came is recorded by `peer attendance mark`", session.id,
                     held ? "was held" : "was", with_weekday(date_of(session)));
}

}  // namespace peer::actions
