// Takes a mail that came in: records what it answers, files what waits for a person.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peer/delivery/reply_mail.hpp"
#include "peer/delivery/transport.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::delivery {

struct TakenMail {
  std::vector<std::string> told{};                 // lines, by ids only
  std::vector<const domain::Session*> sessions{};  // whose answers are recorded
  std::string filed{};                             // the id in inbox/; "" for none
  workspace::CommitResult result{};
  base::Findings broken{};  // by what a rule does not let be recorded
  // For whoever has the service phone: a mail waits to be read. Nothing of what stands in it.
  std::optional<Outgoing> alarm{};
};

// Commits. What a rule does not allow is filed instead, so that no mail is lost; `anyway` as in
// CommitOptions. A mail that is filed already (the same Message-ID) is not filed twice.
TakenMail take_mail(workspace::Workspace& workspace, const MailedReply& reply,
                    const workspace::CommitOptions& options);

}  // namespace peer::delivery
