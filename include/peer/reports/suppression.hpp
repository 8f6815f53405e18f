// Hides the small cells of a table of counts so that nobody can compute them (program §6.1).
//
// A table has margins: its last row and its last column are sums. A cell that stands for fewer than
// k people is hidden, and as many others that no sum gives it away. What a reader can know of a
// hidden cell is then exactly an interval: the table is a flow through a network (rows into
// columns, with the margins as inlets and outlets), a shown cell an arc whose flow is known, and
// the largest and the smallest whole number that a hidden one may be are found by augmenting paths
// (transportation bounds are exact). SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace peer::reports {

struct CountCell {
  std::int64_t value = 0;
  std::int64_t people = 0;  // different ones who stand behind it
  // What is known of it without the table, by whoever knows everything else that is handed out.
  std::int64_t least = 1;
  std::int64_t most = 0;
  bool is_hidden = false;
};

struct CountTable {
  std::size_t rows = 0;     // with the margin, which is the last
  std::size_t columns = 0;  // the same
  std::vector<CountCell> cells{};

  CountCell& at(std::size_t row, std::size_t column) { return cells[row * columns + column]; }
  const CountCell& at(std::size_t row, std::size_t column) const {
    return cells[row * columns + column];
  }
};

// The values that a hidden cell may have, and a whole table of each end that agrees with all that
// is shown.
struct Extremes {
  std::int64_t least = 0;
  std::int64_t most = 0;
  std::vector<std::int64_t> at_least{};
  std::vector<std::int64_t> at_most{};
};
Extremes extremes(const CountTable& table, std::size_t row, std::size_t column);

// Fewer than k people, and somebody. That nobody was there is shown: it tells of nobody's coming.
inline bool is_small(const CountCell& cell, std::int64_t k) {
  return cell.people > 0 && cell.people < k;
}

// What must stay possible: k values in a row, and for a cell of few people with many marks as many
// as it has, so that it cannot be told roughly either.
std::int64_t needed_width(const CountCell& cell, std::int64_t k);

// Hidden cells of which more can be known than should be, by their numbers in `cells`.
std::vector<std::size_t> too_narrow(const CountTable& table, std::int64_t k);

// Hides the small cells and what they need. False when nothing helps: the table must not be shown.
bool suppress(CountTable& table, std::int64_t k);

// Hides more around a hidden cell, and what that needs in turn. False when nothing is left to hide.
bool hide_more(CountTable& table, std::size_t cell, std::int64_t k);

}  // namespace peer::reports
