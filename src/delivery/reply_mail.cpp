// Decides what a mail answers: an answer of a calendar program, one plain word, or nothing.
// SPDX-License-Identifier: MIT
#include "peer/delivery/reply_mail.hpp"

#include <algorithm>
#include <array>

#include "peer/base/text.hpp"
#include "reply_parts.hpp"

namespace peer::delivery {
namespace {

using domain::ReplyAnswer;

// GMime frees and parses parts within parts by recursion, and makes an object of each part: both
// are bounded before it sees any. Nobody answers with that many.
constexpr std::size_t most_containers = 100;
constexpr std::size_t most_boundaries = 1000;
constexpr std::size_t most_header_lines = 2000;
constexpr std::size_t most_groups = 200;
constexpr std::size_t longest_answer = 40;

MailedReply nothing(std::string why) {
  MailedReply reply;
  reply.why = std::move(why);
  return reply;
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// "message/" as a type of content, with the white space and comments that may stand in it.
bool is_message_type(std::string_view after) {
  const auto next = std::ranges::find_if_not(after, is_space);
  return next != after.end() && (*next == '/' || *next == '(');
}

std::size_t count_containers(std::string_view bytes) {
  constexpr std::string_view multipart = "multipart";
  constexpr std::string_view message = "message";
  const std::string text = lower_case(bytes);
  std::size_t count = 0;
  for (std::size_t at = text.find('m'); at != std::string::npos; at = text.find('m', at + 1)) {
    const std::string_view rest = std::string_view(text).substr(at);
    const bool is_container =
        rest.starts_with(multipart) ||
        (rest.starts_with(message) && is_message_type(rest.substr(message.size())));
    if (is_container && ++count > most_containers) break;
  }
  return count;
}

bool holds_addresses(std::string_view line) {
  static constexpr std::array<std::string_view, 6> fields = {"from", "to",       "cc",
                                                             "bcc",  "reply-to", "sender"};
  const std::string name = lower_case(base::trim(line.substr(0, line.substr(0, 20).find(':'))));
  return std::ranges::find(fields, name) != fields.end();
}

// GMime reads the groups of RFC 5322 (`name: addresses;`) within groups by recursion. Any line of
// the mail may be a header, since attached mails have some too.
bool has_few_groups(std::string_view bytes) {
  bool in_addresses = false;
  std::size_t groups = 0;
  std::size_t begin = 0;
  while (begin < bytes.size()) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    begin = end + 1;
    if (!line.starts_with(' ') && !line.starts_with('\t')) {
      in_addresses = holds_addresses(line);
      groups = 0;
    }
    if (!in_addresses) continue;
    groups += static_cast<std::size_t>(std::ranges::count(line, ':'));
    if (groups > most_groups) return false;
  }
  return true;
}

bool is_bounded(std::string_view bytes) {
  std::size_t boundaries = 0;
  std::size_t header_lines = 0;
  bool in_headers = true;
  std::size_t begin = 0;
  while (begin < bytes.size()) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    if (line.starts_with("--") && ++boundaries > most_boundaries) return false;
    in_headers = in_headers && !line.empty() && line != "\r";
    if (in_headers && ++header_lines > most_header_lines) return false;
    begin = end + 1;
  }
  return count_containers(bytes) <= most_containers && has_few_groups(bytes);
}

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

// Of an event with a UID of ours; of others nullopt.
std::optional<TokenPlace> answered_event(const CalendarParts::Event& event) {
  if (event.uids.size() != 1) return std::nullopt;
  const auto place = parse_token(event.uids.front());
  return place && place->position ? place : std::nullopt;
}

MailedReply read_event_answer(const CalendarParts& calendar) {
  MailedReply reply;
  for (const CalendarParts::Event& event : calendar.events) {
    const auto place = answered_event(event);
    if (!place) continue;
    if (reply.token) return nothing("several events in one answer");
    reply.token = place;
    reply.sequence = event.sequence;
    reply.moment = event.moment;
    if (event.attendees.size() == 1) {
      reply.from = event.attendees.front().address;
      reply.answer = event.attendees.front().answer;
    } else {
      reply.why = event.attendees.empty() ? "an answer of nobody" : "an answer of several people";
    }
  }
  if (!reply.token) return nothing("an answer to an event that is none of ours");
  if (calendar.method == CalendarParts::Method::counter) {
    reply.why = "another time is proposed";
  } else if (reply.why.empty() && !reply.answer) {
    reply.why = "neither accepted nor declined";
  }
  if (!reply.why.empty()) {
    reply.answer = std::nullopt;
    return reply;
  }
  reply.kind = MailedReply::Kind::calendar;
  return reply;
}

bool same_answer(const MailedReply& left, const MailedReply& right) {
  return left.kind == right.kind && left.answer == right.answer && left.from == right.from &&
         left.sequence == right.sequence && left.why == right.why &&
         left.token.has_value() == right.token.has_value() &&
         (!left.token || (left.token->token == right.token->token &&
                          left.token->position == right.token->position));
}

// nullopt when no calendar of the mail is an answer. Some programs put the same one twice.
std::optional<MailedReply> read_calendars(const MailParts& parts) {
  std::optional<MailedReply> found;
  for (const std::string& text : parts.calendars) {
    const auto calendar = read_calendar(text);
    if (!calendar) return nothing("a calendar that cannot be read");
    if (calendar->method == CalendarParts::Method::other) continue;
    MailedReply reply = read_event_answer(*calendar);
    if (!found) {
      found = std::move(reply);
    } else if (!same_answer(*found, reply)) {
      return nothing("several answers in one mail");
    }
  }
  if (!found) return std::nullopt;
  if (parts.automatic == Automatic::reply) {
    found->kind = MailedReply::Kind::none;
    found->why = "an automatic reply";
    found->answer = std::nullopt;
  }
  if (!found->moment) found->moment = parts.moment;
  return found;
}

struct Word {
  std::string_view word;
  ReplyAnswer answer;
};
constexpr std::array<Word, 6> words = {{{"ano", ReplyAnswer::yes},
                                        {"yes", ReplyAnswer::yes},
                                        {"ne", ReplyAnswer::no},
                                        {"no", ReplyAnswer::no},
                                        {"mozna", ReplyAnswer::maybe},
                                        {"maybe", ReplyAnswer::maybe}}};

// The first line that says something and is no quotation.
std::string first_line(const std::string& text) {
  for (const std::string& line : base::split(text, '\n')) {
    if (line.starts_with('>')) continue;
    std::string folded = base::fold(line.substr(0, longest_answer + 1));
    if (!folded.empty()) return line.size() > longest_answer + 1 ? std::string() : folded;
  }
  return {};
}

const Word* word_in(const std::string& text) {
  std::string line = first_line(text);
  while (line.find_last_of(".,;:!") == line.size() - 1 && !line.empty()) line.pop_back();
  const auto found = std::ranges::find(words, base::trim(line), &Word::word);
  return found == words.end() ? nullptr : &*found;
}

// What keeps a mail from being a word of one person; "" when nothing does.
std::string no_word_because(const MailParts& parts) {
  if (parts.automatic != Automatic::no) return "an automatic reply";
  if (parts.senders.size() != 1) return "a mail that is not of one sender";
  if (!parts.text) return parts.has_html ? "HTML without a plain text" : "a mail without a text";
  return {};
}

MailedReply read_word(const MailParts& parts) {
  MailedReply reply = nothing(no_word_because(parts));
  reply.token = answered_message(parts);
  reply.moment = parts.moment;
  if (parts.senders.size() == 1) reply.from = parts.senders.front();
  if (!reply.token) reply.why = "an answer to no message of ours";
  if (!reply.why.empty()) return reply;
  const Word* word = word_in(*parts.text);
  if (word == nullptr) {
    reply.why = "it does not begin with yes, no or maybe on a line of its own";
    return reply;
  }
  reply.kind = MailedReply::Kind::word;
  reply.answer = word->answer;
  reply.word = word->word;
  return reply;
}

}  // namespace

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

MailedReply read_reply(std::string_view bytes) {
  if (bytes.size() > largest_mail) return nothing("a mail of more than 1 MiB");
  if (bytes.find('\0') != std::string_view::npos) return nothing("a mail with a NUL byte");
  bytes = without_mbox_line(bytes);
  if (bytes.empty()) return nothing("no mail");
  if (!is_bounded(bytes)) return nothing("a mail of too many parts");
  const MailParts parts = read_parts(bytes);
  if (!parts.problem.empty()) return nothing(parts.problem);
  if (parts.is_bounce) {
    MailedReply bounce = nothing("a bounce or a receipt");
    bounce.token = answered_message(parts);
    return bounce;
  }
  if (std::optional<MailedReply> reply = read_calendars(parts)) return std::move(*reply);
  return read_word(parts);
}

}  // namespace peer::delivery
