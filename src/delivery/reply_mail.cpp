// Decides what a mail answers: an answer of a calendar program, one plain word, or nothing.
// SPDX-License-Identifier: MIT
#include "peer/delivery/reply_mail.hpp"

#include <algorithm>

#include "mail_bounds.hpp"
#include "own_text.hpp"
#include "peer/base/text.hpp"
#include "reply_calendar.hpp"
#include "reply_parts.hpp"
#include "reply_words.hpp"

namespace peer::delivery {
namespace {

using domain::InboxReason;
using Kind = MailedReply::Kind;

// Nobody answers with more words: what stands behind them is read by people.
constexpr std::size_t longest_text = std::size_t{64} << 10U;
constexpr std::size_t most_names = 10;

std::string_view without_mbox_line(std::string_view bytes) {
  if (!bytes.starts_with("From ")) return bytes;
  const std::size_t end = bytes.find('\n');
  return end == std::string_view::npos ? std::string_view() : bytes.substr(end + 1);
}

// The message that is answered: an id of ours in In-Reply-To, else the last one in References.
std::optional<TokenPlace> answered_message(const MailParts& parts) {
  for (const std::string& id : parts.answers_to) {
    const auto place = parse_token(id);
    if (place && !place->position) return place;
  }
  return std::nullopt;
}

bool is_wordless(const std::string& text) {
  return base::fold(text).empty();
}

// "Re: Invitation" is ours; a subject of their own is words of theirs.
bool is_answering_subject(const std::string& subject) {
  const std::string folded = base::fold(subject.substr(0, 20));
  const std::size_t colon = folded.find(':');
  return is_wordless(subject) || (colon != std::string::npos && colon >= 2 && colon <= 5);
}

// What somebody wrote, without what the mail says by itself.
void take_text(const MailParts& parts, MailedReply& reply) {
  const std::string whole = parts.text.value_or("");
  const OwnText own = own_text(whole.substr(0, longest_text));
  reply.text = own.text;
  reply.below = own.below;
  const bool is_calendar = reply.kind == Kind::calendar || !parts.calendars.empty();
  if (!is_calendar && !is_answering_subject(parts.subject)) {
    reply.text = parts.subject + "\n" + reply.text;
  }
  if (whole.size() > longest_text) reply.has_own_words = true;
  reply.has_attachment = parts.has_attachment;
}

// What keeps a mail from being an answer in words; "" when nothing does.
std::string no_word_because(const MailParts& parts) {
  if (parts.senders.size() != 1) return "a mail that is not of one sender";
  return parts.text ? std::string() : "a mail without a text";
}

constexpr std::string_view no_answer = "it does not say yes, no or maybe";
constexpr std::string_view two_meanings = "what it says can mean two things";

MailedReply read_word(const MailParts& parts) {
  MailedReply reply;
  reply.kind = Kind::word;
  reply.token = answered_message(parts);
  reply.moment = parts.moment;
  take_text(parts, reply);
  if (const std::string why = no_word_because(parts); !why.empty()) {
    reply.kind = Kind::none;
    answer_nothing(reply, parts.text ? InboxReason::stranger : InboxReason::empty, why);
  } else if (!reply.token) {
    reply.why = "an answer to no message of ours";
    reply.reason = InboxReason::other_message;
  }
  return reply;
}

// What our List-Unsubscribe asks mail programs to send, or a mail that says nothing else.
bool is_wish(const MailParts& parts, MailedReply& reply) {
  constexpr std::string_view word = "unsubscribe";
  const std::string subject = base::trim(lower_case(parts.subject));
  const std::string own = own_text(parts.text.value_or("").substr(0, longest_text)).text;
  if (subject.starts_with(word)) {
    const std::string token = base::trim(subject.substr(word.size()));
    if (const auto place = parse_token(token + "@unsubscribe"); place && !place->position) {
      reply.token = place;
    }
    if (reply.token || token.empty()) {
      reply.text = own;
      return true;
    }
  }
  if (!wishes_no_more(is_wordless(own) ? parts.subject : own)) return false;
  reply.text.clear();
  return true;
}

// "+" in a local part, or a name that is an address.
std::vector<std::string> folded_names(const std::string& text) {
  std::vector<std::string> names;
  for (const std::string& word : base::split(base::fold(text), ' ')) {
    std::string name = word;
    std::erase_if(name, [](char c) { return c == ',' || c == '.' || c == '"'; });
    if (name.size() > 1 && names.size() < most_names) names.push_back(std::move(name));
  }
  return names;
}

MailedReply read_bounce(const MailParts& parts) {
  MailedReply reply = nothing(InboxReason::automatic, "a bounce or a receipt");
  reply.token = answered_message(parts);
  reply.moment = parts.moment;
  for (const std::string& id : parts.returned) {
    const auto place = parse_token(id);
    if (place && !place->position) reply.token = place;
  }
  if (!parts.report) return reply;
  reply.kind = parts.report->failed ? Kind::bounce : Kind::receipt;
  reply.reason = InboxReason::undelivered;
  reply.undelivered = parts.report->recipients;
  return reply;
}

MailedReply read_mail_parts(const MailParts& parts) {
  if (parts.is_bounce) return read_bounce(parts);
  std::optional<MailedReply> calendar = read_calendars(parts);
  MailedReply reply = calendar ? std::move(*calendar) : read_word(parts);
  if (calendar && reply.kind == Kind::calendar) {
    // Google writes beneath what somebody clicked; whoever adds a note finds it in the event.
    if (parts.automatic != Automatic::generated) take_text(parts, reply);
  } else if (!calendar && is_wish(parts, reply)) {
    reply.kind = Kind::wish;
    reply.answers.clear();
    reply.why.clear();
  }
  const bool is_machine =
      parts.automatic == Automatic::reply || (parts.automatic != Automatic::no && !calendar);
  if (is_machine && reply.kind != Kind::wish) {
    answer_nothing(reply, InboxReason::automatic, "an automatic reply");
    reply.text.clear();
    reply.below.clear();
  }
  return reply;
}

// A mail that cannot be read here is read by a person; who wrote it is known all the same.
MailedReply unreadable(std::string_view bytes, InboxReason reason, std::string why) {
  MailedReply reply = nothing(reason, std::move(why));
  reply.has_own_words = true;
  const std::string_view headers = headers_of(bytes);
  if (headers.empty()) return reply;
  const MailParts parts = read_parts(headers);
  reply.id = parts.id;
  reply.is_forged = parts.is_forged;
  if (!parts.problem.empty()) return reply;
  reply.token = answered_message(parts);
  reply.moment = parts.moment;
  if (parts.senders.size() == 1) reply.from = parts.senders.front();
  if (parts.automatic == Automatic::reply || parts.is_bounce) reply.has_own_words = false;
  return reply;
}

}  // namespace

void answer_nothing(MailedReply& reply, InboxReason reason, std::string why) {
  reply.kind = Kind::none;
  reply.answers.clear();
  reply.reason = reason;
  reply.why = std::move(why);
}

MailedReply nothing(InboxReason reason, std::string why) {
  MailedReply reply;
  answer_nothing(reply, reason, std::move(why));
  return reply;
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

void read_words(MailedReply& reply, std::span<const std::string> names) {
  std::vector<std::string> known = reply.names;
  known.insert(known.end(), names.begin(), names.end());
  const Understood understood = understand(reply.text, known, reply.kind == Kind::calendar);
  if (understood.has_own_words) reply.has_own_words = true;
  if (reply.kind != Kind::word) return;
  reply.answers = understood.answers;
  reply.word = understood.word;
  if (!reply.answers.empty() || reply.reason == InboxReason::other_message) return;
  reply.reason = understood.is_doubtful ? InboxReason::unclear : InboxReason::empty;
  reply.why = understood.is_doubtful ? two_meanings : no_answer;
}

MailedReply read_reply(std::string_view bytes) {
  if (bytes.size() > largest_mail) {
    return unreadable(bytes, InboxReason::too_large, "a mail of more than 32 MiB");
  }
  if (bytes.find('\0') != std::string_view::npos) {
    return unreadable(bytes, InboxReason::unreadable, "a mail with a NUL byte");
  }
  bytes = without_mbox_line(bytes);
  if (bytes.empty()) {
    MailedReply none = nothing(InboxReason::empty, "no mail");
    none.kind = Kind::receipt;
    return none;
  }
  if (!is_bounded(bytes)) {
    return unreadable(bytes, InboxReason::too_large, "a mail of too many parts");
  }
  const MailParts parts = read_parts(bytes);
  if (!parts.problem.empty()) return unreadable(bytes, InboxReason::unreadable, parts.problem);
  MailedReply reply = read_mail_parts(parts);
  reply.id = parts.id;
  reply.is_forged = parts.is_forged;
  if (parts.senders.size() == 1 && reply.from.empty()) {
    reply.from = parts.senders.front();
    reply.names = folded_names(parts.sender_name);
  }
  read_words(reply, {});
  return reply;
}

}  // namespace peer::delivery
