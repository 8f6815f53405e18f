// The lines of a calendar object that an answer consists of. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "reply_parts.hpp"

namespace peer::delivery {

// A VCALENDAR with the METHOD and, of each VEVENT, UID, ATTENDEE, DTSTAMP, SEQUENCE, and a
// COMMENT, without its words, where one says something; in UTF-8, a line each. Whatever else a
// program puts there, well-formed or not, cannot cost the answer. nullopt for what is not one
// VCALENDAR with one METHOD, in it or beside it, or larger than an answer ever is.
struct CalendarLines {
  std::string method{};  // in lower case
  std::string text{};
};
std::optional<CalendarLines> answer_lines(const CalendarBytes& calendar);

}  // namespace peer::delivery
