// What gmime_reply and ical_reply find in a mail, before anybody decides what it means. Private to
// the delivery layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"

namespace peer::delivery {

// Auto-Submitted and its predecessors (RFC 3834 §5). Google Calendar marks the answer that somebody
// clicked as generated, so that this alone does not make it one of a machine.
enum class Automatic { no, generated, reply };

struct MailParts {
  std::string problem{};  // why nobody can answer like this; the rest is then not complete
  Automatic automatic = Automatic::no;
  bool is_bounce = false;              // or a receipt
  std::vector<std::string> senders{};  // addresses of From
  std::vector<std::string>
      answers_to{};                      // ids of In-Reply-To, then of References from the last one
  std::optional<std::int64_t> moment{};  // of Date
  std::vector<std::string> calendars{};  // UTF-8
  std::optional<std::string> text{};     // UTF-8; of the first text/plain that is no attachment
  bool has_html = false;
};

// `bytes` are bounded in size and number of parts, without NUL.
MailParts read_parts(std::string_view bytes);

struct CalendarParts {
  enum class Method { reply, counter, other } method = Method::other;
  struct Attendee {
    std::string address{};  // without mailto:
    std::optional<domain::ReplyAnswer> answer{};
  };
  struct Event {
    std::vector<std::string> uids{};
    std::vector<Attendee> attendees{};
    std::int64_t sequence = 0;
    std::optional<std::int64_t> moment{};  // of DTSTAMP
  };
  std::vector<Event> events{};
};

// nullopt for what is not one VCALENDAR with one METHOD, or larger than an answer ever is.
std::optional<CalendarParts> read_calendar(const std::string& text);

// ASCII letters only, as header names, addresses and words of protocols are compared.
std::string lower_case(std::string_view text);

}  // namespace peer::delivery
