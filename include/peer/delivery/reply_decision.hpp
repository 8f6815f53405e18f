// What an answer that came by mail changes.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/delivery/reply_mail.hpp"
#include "peer/store/edit.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::delivery {

struct ReplyDecision {
  const domain::Session* session = nullptr;    // of the workspace
  std::vector<store::Operation> operations{};  // none: there is nothing to do
  std::string told{};  // "c-7k3f yes for 2026-11-23-group", and why there is nothing to do
};

// Failure (exit 1) "not recorded: …" when the mail is no answer to what they were told last, or
// comes from another address than that in people/. Loads the ledger from the day of the token on.
ReplyDecision decide_reply(workspace::Workspace& workspace, const MailedReply& reply);

}  // namespace peer::delivery
