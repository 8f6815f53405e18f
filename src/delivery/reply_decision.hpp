// What a mail that came in changes, and what of it waits for a person.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peer/delivery/reply_mail.hpp"
#include "peer/store/edit.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::delivery {

// What is filed in inbox/: never a word of the mail.
struct FiledMail {
  domain::InboxKind kind = domain::InboxKind::unknown;
  domain::InboxReason reason = domain::InboxReason::stranger;
  domain::PersonId client{};    // "": nobody knows
  domain::SessionId session{};  // "": none, or several
  std::optional<domain::ReplyAnswer> answer{};
};

struct MailDecision {
  struct Edit {
    std::string file{};
    std::vector<store::Operation> operations{};
  };
  std::vector<Edit> edits{};                       // none: nothing is recorded
  std::vector<const domain::Session*> sessions{};  // whose answers are recorded
  std::vector<std::string> told{};  // lines, by ids only: mail programs and cron keep logs
  std::optional<FiledMail> filed{};
};

// Loads the ledger from the day of the token on, and people/ where only an address tells who wrote.
// Throws what a workspace throws of files that cannot be read.
MailDecision decide_mail(workspace::Workspace& workspace, MailedReply reply);

}  // namespace peer::delivery
