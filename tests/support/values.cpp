// Days, moments and fields of records from text; see values.hpp.
// SPDX-License-Identifier: MIT
#include "values.hpp"

namespace peer::test {

domain::Date day(std::string_view text) {
  return domain::parse_iso_date(text).value();
}

domain::TimeOfDay time(std::string_view text) {
  return domain::parse_time(text).value();
}

domain::LocalTime local(std::string_view text) {
  return domain::parse_local_time(text).value();
}

domain::Instant instant(std::string_view text) {
  return domain::parse_instant(text).value();
}

const domain::Zone& prague() {
  static const domain::Zone zone = domain::Zone::find("Europe/Prague").value();
  return zone;
}

std::string with_crlf(std::string_view text) {
  std::string changed;
  for (const char c : text) {
    if (c == '\n') changed += '\r';
    changed += c;
  }
  return changed;
}

}  // namespace peer::test
