// Sums at the margins of a table, as the table says them and as its cells do.
// SPDX-License-Identifier: MIT
#include <charconv>

#include "attendance_table.hpp"

namespace peer::actions::importing {

std::optional<double> number_in(const sheets::Cell& cell) {
  if (cell.kind == sheets::Cell::Kind::number) return cell.number;
  double number = 0;
  const char* const end = cell.text.data() + cell.text.size();
  const auto [stop, error] = std::from_chars(cell.text.data(), end, number);
  if (cell.text.empty() || error != std::errc{} || stop != end) return std::nullopt;
  return number;
}

void count(domain::AttendanceStatus status, MarginSum& sum) {
  ++sum.marked;
  if (domain::came(status)) ++sum.came;
  if (status == domain::AttendanceStatus::present) ++sum.present;
}

// People count in several ways: who came, who was there from the beginning, whose cell is filled.
bool agrees(const MarginSum& sum) {
  const auto is = [&](std::size_t count) { return sum.said == static_cast<double>(count); };
  return is(sum.came) || is(sum.present) || is(sum.marked);
}

}  // namespace peer::actions::importing
