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
  demand(!peer::base::find_forbidden(reply.why));
  const bool is_event = reply.kind == MailedReply::Kind::calendar;
  const bool is_answer = is_event || reply.kind == MailedReply::Kind::word;
  demand(is_answer || reply.answers.empty());
  demand(!is_event || reply.word.empty());
  demand(reply.kind != MailedReply::Kind::none || !reply.why.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  read(input);
  read("From: a@example.org\nContent-Type: text/calendar\n\n" + std::string(input));
  return 0;
}
