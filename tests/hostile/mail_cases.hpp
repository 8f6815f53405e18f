// A mail with one event, every text of which is known, to put hostile strings into.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "mail.hpp"

namespace peer::test {

struct MailCase {
  delivery::Mail mail{};
  delivery::CalendarObject object{};
};

MailCase standard_mail();

// A text of a mail or of its event that somebody may have written.
struct MailField {
  const char* name;
  std::string& (*of)(MailCase& mail);
  const char* before = "";  // what makes an address or a link of it
  const char* after = "";
  bool in_event = false;
};
const std::vector<MailField>& mail_fields();

// At least `count` different ones: what breaks writers of headers and calendars, one to three of
// them in a row, and random characters.
std::vector<std::string> hostile_mail_strings(std::size_t count, std::uint64_t seed);

}  // namespace peer::test
