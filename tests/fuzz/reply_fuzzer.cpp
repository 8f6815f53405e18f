// Any bytes as a mail, and as the calendar of one: no crash, and what is taken for an answer has
// all that an answer must have.
// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "peer/base/text.hpp"
#include "peer/delivery/reply_mail.hpp"

namespace {

using peer::delivery::MailedReply;

void demand(bool holds) {
  if (!holds) std::abort();
}

void read(std::string_view mail) {
  const MailedReply reply = peer::delivery::read_reply(mail);
  if (reply.token) {
    demand(peer::delivery::day_of_token(reply.token->token).has_value());
    demand(reply.token->position != std::size_t{0});
  }
  if (reply.kind == MailedReply::Kind::none) {
    demand(!reply.why.empty() && !reply.answer);
    demand(!peer::base::find_forbidden(reply.why));
    return;
  }
  demand(reply.why.empty() && reply.answer && reply.token);
  const bool is_event = reply.kind == MailedReply::Kind::calendar;
  demand(is_event == reply.token->position.has_value());
  demand(is_event == reply.word.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  read(input);
  read("From: a@example.org\nContent-Type: text/calendar\n\n" + std::string(input));
  return 0;
}
