// Hiding small cells: what can be known of a hidden one, against trying every table that there is.
// SPDX-License-Identifier: MIT
#include "peer/reports/suppression.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <random>

using namespace peer::reports;

namespace {

// Margins are added; each cell stands for as many people as it has marks, at most `people`.
CountTable table_of(const std::vector<std::vector<std::int64_t>>& inner, std::int64_t people) {
  CountTable table{inner.size() + 1, inner.front().size() + 1, {}};
  table.cells.resize(table.rows * table.columns);
  for (std::size_t row = 0; row < inner.size(); ++row) {
    for (std::size_t column = 0; column < inner[row].size(); ++column) {
      const std::int64_t value = inner[row][column];
      for (CountCell* cell :
           {&table.at(row, column), &table.at(row, table.columns - 1),
            &table.at(table.rows - 1, column), &table.at(table.rows - 1, table.columns - 1)}) {
        cell->value += value;
      }
    }
  }
  for (CountCell& cell : table.cells) {
    cell.people = std::min(cell.value, people);
    cell.most = table.cells.back().value;
  }
  return table;
}

bool agrees(const CountTable& table, const std::vector<std::int64_t>& inner) {
  std::vector<std::int64_t> values(table.cells.size(), 0);
  for (std::size_t i = 0; i < inner.size(); ++i) {
    const std::size_t row = i / (table.columns - 1);
    const std::size_t column = i % (table.columns - 1);
    for (const std::size_t r : {row, table.rows - 1}) {
      for (const std::size_t c : {column, table.columns - 1}) {
        values[r * table.columns + c] += inner[i];
      }
    }
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    const CountCell& cell = table.cells[i];
    if (!cell.is_hidden && values[i] != cell.value) return false;
    if (cell.is_hidden && (values[i] < cell.least || values[i] > cell.most)) return false;
  }
  return true;
}

// All inner cells over all values: slow, and nothing to be wrong about.
std::pair<std::int64_t, std::int64_t> tried(const CountTable& table, std::size_t row,
                                            std::size_t column) {
  const std::size_t count = (table.rows - 1) * (table.columns - 1);
  std::vector<std::int64_t> inner(count, 0);
  std::pair<std::int64_t, std::int64_t> found{1'000, -1};
  const std::function<void(std::size_t)> try_from = [&](std::size_t place) {
    if (place == count) {
      if (!agrees(table, inner)) return;
      std::int64_t value = 0;
      for (std::size_t i = 0; i < count; ++i) {
        const bool in_row = row + 1 == table.rows || i / (table.columns - 1) == row;
        const bool in_column = column + 1 == table.columns || i % (table.columns - 1) == column;
        if (in_row && in_column) value += inner[i];
      }
      found = {std::min(found.first, value), std::max(found.second, value)};
      return;
    }
    for (inner[place] = 0; inner[place] <= table.cells.back().value; ++inner[place]) {
      try_from(place + 1);
    }
  };
  try_from(0);
  return found;
}

}  // namespace

TEST_CASE("what can be known of a hidden cell is what every possible table says") {
  std::mt19937 random(7);
  const auto up_to = [&](unsigned most) {
    return static_cast<std::int64_t>(random() % (most + 1));
  };
  for (int round = 0; round < 60; ++round) {
    CountTable table = table_of({{up_to(3), up_to(3)}, {up_to(3), up_to(3)}}, 9);
    for (CountCell& cell : table.cells) {
      cell.is_hidden = cell.value > 0 && up_to(2) > 0;
      cell.most = cell.value + up_to(4);
    }
    for (std::size_t row = 0; row < 3; ++row) {
      for (std::size_t column = 0; column < 3; ++column) {
        if (!table.at(row, column).is_hidden) continue;
        const Extremes ends = extremes(table, row, column);
        CAPTURE(round);
        CHECK(std::pair(ends.least, ends.most) == tried(table, row, column));
        CHECK(ends.at_least[row * 3 + column] == ends.least);
        CHECK(ends.at_most[row * 3 + column] == ends.most);
      }
    }
  }
}

TEST_CASE("a small cell alone is given away by its sums") {
  CountTable table = table_of({{20, 2}, {30, 40}}, 100);
  table.at(0, 1).is_hidden = true;
  const Extremes ends = extremes(table, 0, 1);
  CHECK(ends.least == 2);
  CHECK(ends.most == 2);
  CHECK(too_narrow(table, 5) == std::vector<std::size_t>{1});

  REQUIRE(suppress(table, 5));
  const std::size_t hidden = static_cast<std::size_t>(
      std::ranges::count_if(table.cells, [](const CountCell& cell) { return cell.is_hidden; }));
  CHECK(hidden == 4);  // a rectangle
  CHECK_FALSE(table.cells.back().is_hidden);
}

TEST_CASE("a table is not shown when nothing protects its cells") {
  CountTable few = table_of({{1, 1}, {1, 1}}, 100);
  CHECK_FALSE(suppress(few, 5));
  CountTable none = table_of({{0, 0}, {0, 0}}, 100);
  REQUIRE(suppress(none, 5));
  CHECK(std::ranges::none_of(none.cells, [](const CountCell& cell) { return cell.is_hidden; }));
  CountTable large = table_of({{7, 9}, {6, 8}}, 100);
  REQUIRE(suppress(large, 5));
  CHECK(std::ranges::none_of(large.cells, [](const CountCell& cell) { return cell.is_hidden; }));
}

TEST_CASE("a few people with many marks are not told roughly either") {
  // 26 marks of three people: a range of five would tell how often each came.
  CountTable table = table_of({{26, 40}, {5, 60}, {50, 45}}, 100);
  table.at(0, 0).people = 3;
  REQUIRE(suppress(table, 5));
  const Extremes ends = extremes(table, 0, 0);
  CHECK(ends.most - ends.least >= 26);
}

TEST_CASE("random tables: small cells are hidden, and nothing can be computed") {
  std::mt19937 random(11);
  int shown = 0;
  for (int round = 0; round < 300; ++round) {
    const std::size_t rows = 1 + random() % 5;
    std::vector<std::vector<std::int64_t>> inner(rows);
    const std::size_t columns = 1 + random() % 6;
    for (auto& row : inner) {
      for (std::size_t i = 0; i < columns; ++i) {
        row.push_back(random() % 3 == 0 ? 0 : static_cast<std::int64_t>(random() % 30));
      }
    }
    CountTable table = table_of(inner, 100);
    const std::int64_t k = 3 + static_cast<std::int64_t>(random() % 4);
    if (!suppress(table, k)) continue;
    ++shown;
    CHECK(too_narrow(table, k).empty());
    for (const CountCell& cell : table.cells) CHECK((cell.is_hidden || !is_small(cell, k)));
  }
  CHECK(shown > 200);
}
