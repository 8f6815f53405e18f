// Writes a calendar out with libical, and folds its lines.
// SPDX-License-Identifier: MIT
#include "ical_text.hpp"

#include <algorithm>
#include <string_view>

namespace peer::delivery {
namespace {

// Lines of at most 75 octets (RFC 5545 §3.1), cut between letters.
std::string folded(std::string_view line) {
  constexpr std::size_t longest = 75;
  std::string lines;
  std::size_t room = longest;
  while (line.size() > room) {
    std::size_t length = room;
    while ((static_cast<unsigned char>(line[length]) & 0xC0U) == 0x80U) --length;
    lines.append(line.substr(0, length)).append("\r\n ");
    line.remove_prefix(length);
    room = longest - 1;
  }
  return lines.append(line).append("\r\n");
}

}  // namespace

icaltimetype utc_time(base::UnixSeconds moment) {
  constexpr base::UnixSeconds day = 86'400;
  const base::UnixSeconds second = ((moment % day) + day) % day;
  icaltimetype time = ical_time({domain::Date{static_cast<std::int32_t>((moment - second) / day)},
                                 domain::TimeOfDay{static_cast<std::int32_t>(second)}});
  time.zone = icaltimezone_get_utc_timezone();
  return time;
}

// libical 3.0.16 folds a line that is just full between its CR and its LF: it is folded again here.
// No value holds a CR, so every CRLF with a blank is a fold.
std::string text_of(const Component& calendar) {
  const std::unique_ptr<char, void (*)(void*)> written(
      icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
  std::string unfolded = written.get();
  for (std::size_t at = 0; (at = unfolded.find("\r\n ", at)) != std::string::npos;) {
    unfolded.erase(at, 3);
    at -= std::min<std::size_t>(at, 1);
  }
  std::string text;
  for (std::string_view rest = unfolded; !rest.empty();) {
    const std::size_t end = rest.find("\r\n");
    text += folded(rest.substr(0, end));
    rest.remove_prefix(std::min(end, rest.size() - 2) + 2);
  }
  return text;
}

}  // namespace peer::delivery
