// Reads an answer to an invitation from a mail: an iTIP REPLY as calendar programs send it
// (RFC 5546 §3.2.3, RFC 6047), or one plain word above a quoted invitation.
//
// Nothing in a mail is trusted but the token that only the invitation carried. A mail is read with
// GMime and libical; both are told to stop at sizes and depths beyond which nobody answers.
// Pure: what the answer changes is decided by the command `reply --mail`.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"

namespace peer::delivery {

// Tokens are DATE (8 digits: the day of the claim) '-' and 20 base-32 letters.
//   Message-ID  TOKEN@DOMAIN
//   UID         TOKEN.N@DOMAIN, N the position of the session in the message, from 1
struct TokenPlace {
  std::string token{};
  std::optional<std::size_t> position{};  // absent in a Message-ID
};
std::string message_id(std::string_view token, std::string_view domain);
std::string event_uid(std::string_view token, std::size_t position, std::string_view domain);
// nullopt for anything else, whatever the domain.
std::optional<TokenPlace> parse_token(std::string_view id);
std::optional<domain::Date> day_of_token(std::string_view token);

struct MailedReply {
  enum class Kind {
    calendar,  // an iTIP REPLY
    word,      // one plain word
    none       // no answer; `why` says what it is
  } kind = Kind::none;
  std::optional<TokenPlace> token{};  // what it answers; absent: nobody can tell
  std::optional<domain::ReplyAnswer> answer{};
  std::string from{};                    // who answers: ATTENDEE, or the From address of a word
  std::string word{};                    // of a word, folded: "no" is a colloquial yes in Czech
  std::int64_t sequence = 0;             // of the event that was answered
  std::optional<std::int64_t> moment{};  // seconds since 1970: DTSTAMP, or the Date header
  std::string why{};                     // "an automatic reply", "a bounce", "no answer in it", …
};

inline constexpr std::size_t largest_mail = std::size_t{1} << 20U;

// `bytes`: a whole RFC 5322 message with LF or CRLF, possibly with an mbox "From " line before it.
MailedReply read_reply(std::string_view bytes);

}  // namespace peer::delivery
