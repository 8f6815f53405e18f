// Who wrote a mail, and which message of ours it is about. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/delivery/reply_mail.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::delivery {

// Why an answer is not recorded as it is; caught in this layer.
struct NotRecorded {
  domain::InboxReason reason = domain::InboxReason::unclear;
  std::string why{};
};

// The ledger's message that was answered, and whose it is.
struct Asked {
  domain::Message message{};
  domain::PersonId client{};
};

// Loads the ledger from the day of the token on. NotRecorded where there is no such message.
Asked find_asked(workspace::Workspace& workspace, const TokenPlace& place);

// The session at a position of the message (from 1); "" where it has none.
domain::SessionId session_at(const Asked& asked, std::size_t position);

// Whether it is an address of theirs, in any spelling: `email` or one of `also`.
bool is_address_of(const domain::Person& person, std::string_view address);

// The one client with that address; "" for nobody, or several. Loads people/.
domain::PersonId client_at(workspace::Workspace& workspace, std::string_view address);

// A mail that was handed on and answered by somebody else answers nothing, nor does one that the
// receiving server says is forged.
void check_sender(workspace::Workspace& workspace, const domain::PersonId& client,
                  const MailedReply& reply);

// Words that are names of the client, the team or the program, as a greeting or signature has
// them; folded.
std::vector<std::string> names_around(workspace::Workspace& workspace,
                                      const domain::PersonId& client);

// What stands behind the end of our own message in a quotation that has no marks; all of it where
// that end is not to be found.
std::string below_quotation(const domain::Program& program, const std::string& below);

}  // namespace peer::delivery
