// One e-mail to one person, as the bytes that a mail program is given (RFC 5322, RFC 2045–2047).
//
// Built with GMime: UTF-8 text, encoded words in headers, every line ASCII and at most 998 octets.
// Nothing in the headers tells the kind of program or names anybody but the receiver: Message-ID
// and UIDs are made of the token alone. The same Mail gives the same bytes (also the MIME
// boundaries).
//
// Structure: text/plain; with `html` multipart/alternative of text/plain and text/html. A single
// calendar object stands in the alternative as `text/calendar; method=…` and once more as the
// attachment that some programs want (invite.ics); several stand as attachments only, each with its
// method, because no program understands two in one alternative.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/delivery/calendar_object.hpp"

namespace peer::delivery {

struct MailAddress {
  std::string name{};     // "" for none
  std::string address{};  // an addr-spec of ASCII
};

struct Mail {
  MailAddress from{};
  MailAddress to{};
  std::string subject{};
  std::string text{};
  bool html = false;          // a text/html form of the same text too
  std::string language{};     // "cs": Content-Language
  std::string message_id{};   // "TOKEN@example.org", without brackets
  std::string in_reply_to{};  // of the first message on the matter; "" for none
  domain::Instant date{};
  std::string unsubscribe{};  // "mailto:…": List-Unsubscribe (RFC 2369); "" for none
  struct Attachment {
    CalendarMethod method = CalendarMethod::request;
    std::string text{};  // from calendar_text()
  };
  std::vector<Attachment> calendars{};
};

// With LF line ends, as sendmail(8) wants it. Headers: From To Subject Date Message-ID In-Reply-To
// References Auto-Submitted: auto-generated (RFC 3834) List-Unsubscribe Content-Language
// MIME-Version. nullopt when something cannot be told without harm: a control character in a header
// value, an address that is none, begins with '-', or is not ASCII; `problem` says which, naming no
// person.
std::optional<std::string> mail_text(const Mail& mail, std::string& problem);

// May this be handed to a mail program as an envelope address? One addr-spec of RFC 5321 in ASCII,
// no quoting, at most 254 octets, not beginning with '-'.
bool is_envelope_address(std::string_view address);

}  // namespace peer::delivery
