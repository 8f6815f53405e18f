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

// A calendar as it came, without its transfer encoding.
struct CalendarBytes {
  std::string bytes{};
  std::string charset{};  // as declared; "" for none
  std::string method{};   // of its Content-Type, in lower case
};

// What a mail server says of a message of ours (RFC 3464).
struct DeliveryReport {
  bool failed = false;                    // for good: Action: failed
  std::vector<std::string> recipients{};  // that it speaks of
};

struct MailParts {
  std::string problem{};  // why nobody can answer like this; the rest is then not complete
  Automatic automatic = Automatic::no;
  bool is_bounce = false;  // or a receipt
  bool is_forged = false;  // the receiving server says so
  std::optional<DeliveryReport> report{};
  std::vector<std::string> senders{};  // addresses of From
  std::string sender_name{};           // of the first, UTF-8
  std::string subject{};               // UTF-8
  std::string id{};                    // of Message-ID, without brackets
  std::vector<std::string>
      answers_to{};                      // ids of In-Reply-To, then of References from the last one
  std::vector<std::string> returned{};   // Message-IDs of what a report returns
  std::optional<std::int64_t> moment{};  // of Date
  std::vector<CalendarBytes> calendars{};
  std::optional<std::string> text{};  // UTF-8; of all that is shown and is no attachment
  bool has_html = false;              // that no plain text says, too
  bool has_attachment = false;        // pictures, files, other mails
};

// `bytes` are bounded in size and number of parts, without NUL.
MailParts read_parts(std::string_view bytes);

struct CalendarParts {
  enum class Method { reply, counter, other } method = Method::other;
  struct Attendee {
    std::string address{};  // as it came; "" when there is none
    std::optional<domain::ReplyAnswer> answer{};
    bool brings_guests = false;
  };
  struct Event {
    std::vector<std::string> uids{};
    std::vector<Attendee> attendees{};
    std::int64_t sequence = 0;
    std::optional<std::int64_t> moment{};  // of DTSTAMP
    bool has_comment = false;
  };
  std::vector<Event> events{};
};

// nullopt for what is not one VCALENDAR with one METHOD, in it or beside it, or larger than an
// answer ever is. Nothing else that stands in it matters.
std::optional<CalendarParts> read_calendar(const CalendarBytes& calendar);

// ASCII letters only, as header names, addresses and words of protocols are compared.
std::string lower_case(std::string_view text);

}  // namespace peer::delivery
