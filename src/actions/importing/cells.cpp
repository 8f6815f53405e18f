// Readers of cells; see cells.hpp.
// SPDX-License-Identifier: MIT
#include "cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "peer/base/text.hpp"
#include "peer/domain/identity.hpp"

namespace peer::actions::importing {

namespace {

constexpr int first_year = 1950;
constexpr int last_year = 2037;
// What spreadsheets count from: 25569 is 1970-01-01.
constexpr double unix_day = 25'569;

Reading<domain::Date> no_day(std::string problem) {
  return {{}, std::move(problem), "write the day as 3. 11. 2026 or 2026-11-03"};
}

// The numbers of a text, and what parts them; nullopt when anything else stands in it.
struct Numbers {
  std::vector<int> values{};
  std::vector<std::size_t> lengths{};
  std::string marks{};
};

std::optional<Numbers> numbers_of(std::string_view text) {
  Numbers numbers;
  for (std::size_t i = 0; i < text.size();) {
    if (base::is_digit(text[i])) {
      int value = 0;
      const std::size_t begin = i;
      for (; i < text.size() && base::is_digit(text[i]); ++i) {
        if (i - begin >= 5) return std::nullopt;
        value = value * 10 + (text[i] - '0');
      }
      numbers.values.push_back(value);
      numbers.lengths.push_back(i - begin);
    } else if (text[i] == ' ') {
      ++i;
    } else if (std::string_view("./-").find(text[i]) != std::string_view::npos) {
      numbers.marks += text[i++];
    } else {
      return std::nullopt;
    }
  }
  return numbers;
}

// Midnight, which spreadsheets write behind a day.
std::string_view without_midnight(std::string_view text) {
  for (const std::string_view time : {" 0:00", " 00:00", " 0:00:00", " 00:00:00", "T00:00:00"}) {
    if (text.ends_with(time)) return text.substr(0, text.size() - time.size());
  }
  return text;
}

int whole_year(int year, std::size_t digits) {
  if (digits > 2) return year;
  return year <= last_year % 100 ? 2000 + year : 1900 + year;
}

Reading<domain::Date> serial_day(double number) {
  const double days = std::floor(number) - unix_day;
  constexpr double most = 100'000;
  if (std::abs(days) > most) return no_day("is a number, not a day");
  const domain::Date day{static_cast<std::int32_t>(days)};
  const int year = domain::calendar_day(day).year;
  if (year < first_year || year > last_year) return no_day("is a number, not a day");
  return {day};
}

}  // namespace

std::optional<DayOfYear> read_day_of_year(std::string_view text) {
  const std::optional<Numbers> numbers = numbers_of(without_midnight(text));
  if (!numbers) return std::nullopt;
  const auto& [values, lengths, marks] = *numbers;
  if (values.size() == 3 && lengths[0] == 4 && (marks == "--" || marks == ".." || marks == "//")) {
    return DayOfYear{values[0], values[1], values[2]};
  }
  const bool is_whole = marks == ".." || marks == "//" || marks == "--";
  if (values.size() == 3 && is_whole && lengths[2] != 1 && lengths[2] != 3) {
    const int year = whole_year(values[2], lengths[2]);
    // 11/25/2026 can only be an American day.
    if (marks == "//" && values[0] <= 12 && values[1] > 12)
      return DayOfYear{year, values[0], values[1]};
    return DayOfYear{year, values[1], values[0]};
  }
  if (values.size() == 2 && (marks == ".." || marks == "." || marks == "/")) {
    return DayOfYear{std::nullopt, values[1], values[0]};
  }
  return std::nullopt;
}

Reading<domain::Date> day_within(int year, int month, int day) {
  const std::optional<domain::Date> date =
      domain::make_date(std::clamp(year, 1900, 2199), month, day);
  if (!date) return no_day("is a day that does not exist");
  if (year < first_year) return no_day(fmt::format("is before {}", first_year));
  if (year > last_year) return no_day(fmt::format("is after {}", last_year));
  return {date};
}

Reading<domain::Date> read_day(const sheets::Cell& cell) {
  if (cell.kind == sheets::Cell::Kind::date) {
    const domain::CalendarDay day = domain::calendar_day(cell.day);
    return day_within(day.year, day.month, day.day);
  }
  if (cell.kind == sheets::Cell::Kind::number) return serial_day(cell.number);
  const std::optional<DayOfYear> read = read_day_of_year(cell.text);
  if (!read) {
    const bool serial = cell.text.size() == 5 && std::ranges::all_of(cell.text, base::is_digit);
    if (serial) return serial_day(std::stod(cell.text));
    return no_day("is not a day");
  }
  if (!read->year) return no_day("has no year");
  return day_within(*read->year, read->month, read->day);
}

Reading<std::string> read_number(const sheets::Cell& cell) {
  const Reading<std::string> refused{
      {}, "is not a telephone number", "write one number with its country: +420 700 000 001"};
  std::string digits;
  bool begins = false;
  for (std::size_t i = 0; i < cell.text.size(); ++i) {
    const char c = cell.text[i];
    if (base::is_digit(c) || c == '+') {
      begins = true;
      digits += c;
    } else if (begins && std::string_view(" -./()").find(c) == std::string_view::npos) {
      return refused;
    } else if (begins) {
      digits += c == '(' || c == ')' ? ' ' : c;
    }
  }
  // Before the number stands at most what it is: "tel.", "mobil:".
  const std::string before =
      base::fold(cell.text.substr(0, cell.text.find_first_of("+0123456789(")));
  constexpr std::array<std::string_view, 10> known{
      "", "t", "t:", "tel", "tel:", "tel.", "tel.:", "mobil", "mobil:", "mob."};
  if (std::ranges::find(known, before) == known.end()) return refused;
  if (const std::optional<std::string> number = domain::normal_phone(digits)) return {number};
  // "420 700 000 001": the sign was lost where a spreadsheet took the number for one.
  const std::optional<std::string> with_sign = domain::normal_phone("+" + digits);
  if (!digits.empty() && with_sign && with_sign->size() == 13 &&
      (with_sign->starts_with("+420") || with_sign->starts_with("+421"))) {
    return {with_sign};
  }
  return refused;
}

}  // namespace peer::actions::importing
