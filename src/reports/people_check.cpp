// Bounds of the hidden numbers of people; see people_check.hpp.
// SPDX-License-Identifier: MIT
#include "people_check.hpp"

#include <algorithm>

namespace peer::reports {
namespace {

struct Bounds {
  std::int64_t least;
  std::int64_t most;
};

std::int64_t people_at(const TrueCounts& counts, std::size_t row, std::size_t column) {
  return static_cast<std::int64_t>(counts.cells[0][row][column].people.size());
}

bool is_margin(const CountTable& table, std::size_t row, std::size_t column) {
  return row + 1 == table.rows || column + 1 == table.columns;
}

// The most people that are shown in one of the cells of a sum.
std::int64_t largest_shown(const TrueCounts& counts, const CountTable& came, std::size_t row,
                           std::size_t column) {
  std::int64_t largest = 0;
  for (std::size_t r = 0; r + 1 < came.rows; ++r) {
    for (std::size_t c = 0; c + 1 < came.columns; ++c) {
      const bool is_part =
          (row + 1 == came.rows || r == row) && (column + 1 == came.columns || c == column);
      if (is_part && !came.at(r, c).is_hidden) largest = std::max(largest, people_at(counts, r, c));
    }
  }
  return largest;
}

// The most people that the marks of a world allow in a cell.
std::int64_t most_people(const TrueCounts& counts, const CountTable& came,
                         const std::vector<std::int64_t>& world, std::size_t row,
                         std::size_t column) {
  if (!came.at(row, column).is_hidden) return people_at(counts, row, column);
  const auto all = static_cast<std::int64_t>(counts.people.size());
  return std::min(world[row * came.columns + column], all);
}

// How many of all people can have come in the other cells of a world, counted by quarter or by
// activity: where a sum of people is shown it counts instead of its cells.
std::int64_t covered_elsewhere(const TrueCounts& counts, const CountTable& came,
                               const std::vector<std::int64_t>& world, std::size_t row,
                               std::size_t column, bool by_quarter) {
  const std::size_t lines = (by_quarter ? came.columns : came.rows) - 1;
  const std::size_t across = (by_quarter ? came.rows : came.columns) - 1;
  std::int64_t covered = 0;
  for (std::size_t line = 0; line < lines; ++line) {
    const std::size_t sum_row = by_quarter ? across : line;
    const std::size_t sum_column = by_quarter ? line : across;
    if (shows_people(came, sum_row, sum_column)) {
      covered += people_at(counts, sum_row, sum_column);
      continue;
    }
    for (std::size_t place = 0; place < across; ++place) {
      const std::size_t r = by_quarter ? place : line;
      const std::size_t c = by_quarter ? line : place;
      const bool is_own =
          (row + 1 == came.rows || r == row) && (column + 1 == came.columns || c == column);
      if (!is_own) covered += most_people(counts, came, world, r, c);
    }
  }
  return covered;
}

// What the number of people may be in one world of marks.
Bounds in_world(const TrueCounts& counts, const CountTable& came,
                const std::vector<std::int64_t>& world, std::size_t row, std::size_t column) {
  const auto all = static_cast<std::int64_t>(counts.people.size());
  const std::int64_t marks = world[row * came.columns + column];
  const std::int64_t sessions = std::max<std::int64_t>(1, counts.sessions[row][column]);
  std::int64_t elsewhere = all;
  for (const bool by_quarter : {true, false}) {
    // The people of a whole quarter are told apart only by quarter, those of an activity likewise.
    if (by_quarter ? column + 1 == came.columns : row + 1 == came.rows) continue;
    elsewhere =
        std::min(elsewhere, covered_elsewhere(counts, came, world, row, column, by_quarter));
  }
  std::int64_t least = std::max((marks + sessions - 1) / sessions, all - elsewhere);
  if (is_margin(came, row, column))
    least = std::max(least, largest_shown(counts, came, row, column));
  return {least, std::min(marks, all)};
}

Bounds people_bounds(const TrueCounts& counts, const CountTable& came, std::size_t row,
                     std::size_t column) {
  const Extremes ends = extremes(came, row, column);
  std::vector<std::int64_t> truth;
  for (const CountCell& cell : came.cells) truth.push_back(cell.value);
  const std::int64_t known = people_at(counts, row, column);
  Bounds bounds{known, known};
  const std::vector<std::int64_t>* const worlds[] = {&truth, &ends.at_least, &ends.at_most};
  for (const std::vector<std::int64_t>* world : worlds) {
    const Bounds here = in_world(counts, came, *world, row, column);
    if (here.least > here.most) continue;  // no such world
    bounds.least = std::min(bounds.least, here.least);
    bounds.most = std::max(bounds.most, here.most);
  }
  return bounds;
}

}  // namespace

bool shows_people(const CountTable& came, std::size_t row, std::size_t column) {
  if (came.at(row, column).is_hidden) return false;
  if (!is_margin(came, row, column)) return true;
  const bool every_row = row + 1 == came.rows;
  const bool every_column = column + 1 == came.columns;
  if (every_row && every_column) return true;  // as many as there are rows of people
  for (std::size_t r = every_row ? 0 : row; r < (every_row ? came.rows - 1 : row + 1); ++r) {
    for (std::size_t c = every_column ? 0 : column;
         c < (every_column ? came.columns - 1 : column + 1); ++c) {
      if (came.at(r, c).is_hidden) return false;
    }
  }
  return true;
}

std::vector<std::pair<std::size_t, std::size_t>> narrow_people(const TrueCounts& counts,
                                                               const CountTable& came,
                                                               std::int64_t k) {
  std::vector<std::pair<std::size_t, std::size_t>> narrow;
  for (std::size_t row = 0; row < came.rows; ++row) {
    for (std::size_t column = 0; column < came.columns; ++column) {
      const CountCell& cell = came.at(row, column);
      if (!cell.is_hidden || cell.value == 0) continue;
      const Bounds bounds = people_bounds(counts, came, row, column);
      const bool all_small = bounds.least <= 1 && bounds.most >= k - 1;
      if (!all_small && bounds.most - bounds.least < k - 1) narrow.emplace_back(row, column);
    }
  }
  return narrow;
}

bool hide_for_people(const TrueCounts& counts, CountTable& came, std::int64_t k) {
  while (true) {
    const auto narrow = narrow_people(counts, came, k);
    if (narrow.empty()) return true;
    if (!hide_more(came, narrow.front().first * came.columns + narrow.front().second, k)) {
      return false;
    }
  }
}

}  // namespace peer::reports
