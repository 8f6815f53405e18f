// Decides what may be taken back; see taking_back.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/taking_back.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"

namespace peer::actions {
namespace {

using domain::Instant;
using domain::SessionStatus;

Instant a_second_after(Instant at) {
  constexpr int seconds_of_a_day = 24 * 3600;
  if (++at.local.time.seconds == seconds_of_a_day) at.local = {at.local.date + 1, {}};
  return at;
}

// Every answer recorded so far must be older, also one of this second.
Instant moment_of_return(const domain::Session& session, const Instant& now) {
  Instant moment = now;
  for (const domain::Reply& reply : session.replies) {
    if (reply.at && moment <= *reply.at) moment = a_second_after(*reply.at);
  }
  return moment;
}

// Why the session is more than a plan; "" when it is none.
std::string what_is_known(const domain::Session& session, bool is_known) {
  if (status_of(session) == SessionStatus::held) return "it is recorded as held";
  if (!session.marks.empty()) return "people are marked in it";
  if (!session.tasks.empty()) return "tasks were given in it";
  if (!session.replies.empty()) return "people have answered";
  return is_known ? "people were told of it" : "";
}

}  // namespace

Decision restore_session(const domain::Session& session, const Instant& now,
                         const std::optional<std::string>& reason) {
  if (status_of(session) != SessionStatus::cancelled) {
    refuse(fmt::format("'{}' on {} is {}: there is no cancellation to take back", session.id,
                       domain::with_weekday(date_of(session)), domain::word(status_of(session))));
  }
  Decision decision;
  decision.operations.push_back(store::set({"status"}, "planned"));
  decision.operations.push_back(reason ? store::set({"reason"}, *reason)
                                       : store::remove({"reason"}));
  decision.operations.push_back(store::set({"restored"}, moment_of_return(session, now)));
  decision.told = fmt::format("'{}' takes place after all: {}", session.id, day_and_hours(session));
  const auto answers = session.replies.size();
  if (answers > 0) {
    decision.told +=
        fmt::format("\n{} from before the change: whoever gave one is asked again",
                    answers == 1 ? "1 answer is" : fmt::format("{} answers are", answers));
  }
  return decision;
}

void need_removable(const domain::Session& session, bool is_known) {
  const std::string why = what_is_known(session, is_known);
  if (why.empty()) return;
  const bool is_planned = status_of(session) == SessionStatus::planned && session.marks.empty();
  refuse(fmt::format("'{}' on {} cannot be removed: {}", session.id,
                     domain::with_weekday(date_of(session)), why),
         is_planned ? fmt::format("what does not take place is cancelled: `peer session cancel {} "
                                  "--reason REASON`",
                                  session.id)
                    : std::string("what has happened stays on record"));
}

}  // namespace peer::actions
