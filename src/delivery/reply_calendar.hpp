// The answers among the calendars of a mail. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "peer/delivery/reply_mail.hpp"
#include "reply_parts.hpp"

namespace peer::delivery {

// nullopt when no calendar of the mail is an answer. Some programs put the same one twice, and one
// that can be read is enough.
std::optional<MailedReply> read_calendars(const MailParts& parts);

// It is no answer; why.
void answer_nothing(MailedReply& reply, domain::InboxReason reason, std::string why);
MailedReply nothing(domain::InboxReason reason, std::string why);

}  // namespace peer::delivery
