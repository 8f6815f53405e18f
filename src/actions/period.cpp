// Reads a period; see period.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/period.hpp"

#include <fmt/format.h>

#include <charconv>
#include <utility>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/date_words.hpp"

namespace peer::actions {

using domain::Date;

namespace {

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_digits = text.find_first_not_of("0123456789") == std::string_view::npos;
  if (text.empty() || !is_digits || error != std::errc() || end != text.data() + text.size()) {
    return std::nullopt;
  }
  return value;
}

// From the first day of `first` to the last of the `months` that begin there.
std::optional<Period> months_of(int year, int first, int months, std::string words) {
  const int next = first + months;
  const auto from = domain::make_date(year, first, 1);
  const auto last_month = domain::make_date(year, next - 1, 1);
  if (!from || !last_month) return std::nullopt;
  // No month is longer than 31 days; the day before the first of the next one is its last.
  Date until = *last_month + 27;
  while (domain::calendar_day(until + 1).month == next - 1) until = until + 1;
  return Period{*from, until, std::move(words)};
}

[[noreturn]] void refuse_typed(std::string_view what, std::string_view typed,
                               std::string_view example) {
  base::fail_usage(fmt::format("'{}' is not a {}", base::printable(typed), what),
                   fmt::format("write it as {}", example));
}

// "2026-11" with two digits, "2026-4" with one: the two numbers, if they look like that.
std::optional<std::pair<int, int>> year_and(std::string_view typed, std::size_t digits) {
  if (typed.size() != 5 + digits || typed[4] != '-') return std::nullopt;
  const auto year = number(typed.substr(0, 4));
  const auto part = number(typed.substr(5));
  if (!year || !part) return std::nullopt;
  return std::pair(*year, *part);
}

Period read_month(const std::string& typed) {
  const auto parts = year_and(typed, 2);
  const auto period = parts && parts->second >= 1 && parts->second <= 12
                          ? months_of(parts->first, parts->second, 1, typed)
                          : std::nullopt;
  if (!period) refuse_typed("month", typed, "2026-11");
  return *period;
}

Period read_quarter(const std::string& typed) {
  // 2026-Q4 is how many write it.
  std::string plain = typed;
  if (plain.size() == 7 && (plain[5] == 'Q' || plain[5] == 'q')) plain.erase(5, 1);
  const auto parts = year_and(plain, 1);
  const auto period = parts && parts->second >= 1 && parts->second <= 4
                          ? months_of(parts->first, parts->second * 3 - 2, 3, typed)
                          : std::nullopt;
  if (!period) refuse_typed("quarter", typed, "2026-4, for October to December");
  return *period;
}

Period read_year(const std::string& typed) {
  const auto year = typed.size() == 4 ? number(typed) : std::nullopt;
  const auto period = year ? months_of(*year, 1, 12, typed) : std::nullopt;
  if (!period) refuse_typed("year", typed, "2026");
  return *period;
}

Period read_days(const PeriodWords& typed, Date today) {
  if (!typed.from || !typed.until) {
    base::fail_usage("'--from' and '--until' belong together", "give both days");
  }
  const Date from = domain::parse_date_word(*typed.from, today);
  const Date until = domain::parse_date_word(*typed.until, today);
  if (until < from) {
    base::fail_usage(fmt::format("the period ends on {}, before it begins on {}",
                                 domain::with_weekday(until), domain::with_weekday(from)),
                     "give the earlier day with --from");
  }
  return {from, until, domain::format(from) + " to " + domain::format(until)};
}

}  // namespace

Period read_period(const PeriodWords& typed, Date today, DefaultPeriod fallback) {
  const bool has_days = typed.from || typed.until;
  const int forms =
      (has_days ? 1 : 0) + (typed.month ? 1 : 0) + (typed.quarter ? 1 : 0) + (typed.year ? 1 : 0);
  if (forms > 1) {
    base::fail_usage("more than one period was given",
                     "give --from and --until, or one of --month, --quarter, --year");
  }
  if (has_days) return read_days(typed, today);
  if (typed.month) return read_month(*typed.month);
  if (typed.year) return read_year(*typed.year);
  if (typed.quarter) return read_quarter(*typed.quarter);
  const domain::CalendarDay day = domain::calendar_day(today);
  if (fallback == DefaultPeriod::year) return read_year(fmt::format("{:04}", day.year));
  return read_quarter(fmt::format("{:04}-{}", day.year, (day.month + 2) / 3));
}

}  // namespace peer::actions
