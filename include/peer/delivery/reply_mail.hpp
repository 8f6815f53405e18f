// Reads an answer to an invitation from a mail: an iTIP REPLY as calendar programs send it
// (RFC 5546 §3.2.3, RFC 6047), or words as people write them above a quoted invitation.
//
// Nothing in a mail is trusted but the token that only the invitation carried. A mail is read with
// GMime and libical; both are told to stop at sizes and depths beyond which nobody answers.
// Pure: what the answer changes is decided by the command `reply --mail`.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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

// An answer to one of the sessions of a message.
struct GivenAnswer {
  std::size_t position = 0;  // from 1; 0: the session that the message, or the token, is about
  domain::ReplyAnswer answer = domain::ReplyAnswer::yes;
  bool for_all = false;  // it says so
};

struct MailedReply {
  enum class Kind {
    calendar,  // an iTIP REPLY
    word,      // words
    wish,    // to be written to no more: what mail programs send for our List-Unsubscribe, or words
    bounce,  // a mail server could not deliver a message of ours
    receipt,  // it could, or somebody has opened it; or no mail: nobody waits for anything
    none      // no answer; `why` says what it is
  } kind = Kind::none;
  std::optional<TokenPlace> token{};     // what it answers; absent: nobody can tell
  std::vector<GivenAnswer> answers{};    // none: it can mean two things, or is no answer
  std::string from{};                    // the address of From, if it is one
  std::string attendee{};                // whom a calendar answers for; "" when it names no address
  std::string word{};                    // the only one that says it: "no" is a yes in Czech
  std::int64_t sequence = 0;             // of the event that was answered
  std::optional<std::int64_t> moment{};  // seconds since 1970: the later of DTSTAMP and Date
  domain::InboxReason reason = domain::InboxReason::unclear;  // why it is not recorded as it is
  std::string why{};                                          // the same in words
  std::string id{};                                           // of Message-ID, without brackets
  std::vector<std::string> undelivered{};                     // of a bounce: addresses

  // A person has to read it: somebody says more than an answer, or it cannot be read here.
  bool has_own_words = false;
  bool has_attachment = false;
  bool brings_guests = false;
  bool is_forged = false;  // says the receiving server
  // What they wrote, never stored or printed; words that stand beneath a quotation, perhaps the
  // quotation itself; names that the mail gives to whoever wrote it.
  std::string text{};
  std::string below{};
  std::vector<std::string> names{};
};

inline constexpr std::size_t largest_mail = std::size_t{32} << 20U;

// `bytes`: a whole RFC 5322 message with LF or CRLF, possibly with an mbox "From " line before it.
MailedReply read_reply(std::string_view bytes);

// Reads the words once more, now that it is known who wrote them (folded names), and how our own
// messages end: behind that, somebody writes below a quotation.
void read_words(MailedReply& reply, std::span<const std::string> names);

}  // namespace peer::delivery
