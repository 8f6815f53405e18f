// One answer to one session, as [replies] is to hold it. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "mail_sender.hpp"
#include "peer/store/edit.hpp"

namespace peer::delivery {

// An answer to one session of a message.
struct Answered {
  const Asked& asked;
  const MailedReply& reply;
  domain::SessionId session{};
  std::size_t position = 0;
  domain::ReplyAnswer answer = domain::ReplyAnswer::yes;
};

struct AnswerRecord {
  const domain::Session* session = nullptr;
  std::vector<store::Operation> operations{};  // none: all is so already
  std::string told{};                          // "recorded: c-2vgx yes for 2027-01-25-group"
};

// NotRecorded for a session that is gone, cancelled, or has changed since while there is an answer
// to what it is now.
AnswerRecord record_answer(workspace::Workspace& workspace, const Answered& answered);

}  // namespace peer::delivery
