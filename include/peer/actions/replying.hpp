// What clients answered to an invitation, as somebody types it: pure.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peer/domain/program.hpp"
#include "peer/domain/session.hpp"
#include "peer/store/edit.hpp"

namespace peer::actions {

// CLIENT=ANSWER; an empty answer takes the recorded one away.
struct TypedReply {
  std::string name{};  // as typed
  std::optional<domain::ReplyAnswer> answer{};
};
TypedReply read_reply(const std::string& typed);

// Refuses (exit 1) a cancelled session.
void need_answerable(const domain::Session& session);
// Only clients answer to what is for clients.
bool asks_staff(const domain::Program& program, const domain::Session& session);

struct ReplyLine {
  domain::PersonId who{};
  std::optional<domain::ReplyAnswer> answer{};  // nullopt: taken away
  bool changed = false;                         // set by decide_replies()
};
struct ReplyDecision {
  std::vector<store::Operation> operations{};  // none: all is so already
  std::vector<ReplyLine> lines{};              // without repetitions, in the order typed
};
// Failure(usage) for somebody named twice with different answers.
ReplyDecision decide_replies(const domain::Session& session, const std::vector<ReplyLine>& typed,
                             const domain::Instant& now);

// An answer to a session that is over is recorded all the same; attendance is something else. ""
// for one that is not over.
std::string remark_if_over(const domain::Session& session, domain::Date today);

}  // namespace peer::actions
