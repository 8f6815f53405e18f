// Chooses the cells to hide; see suppression.hpp.
// SPDX-License-Identifier: MIT
#include "peer/reports/suppression.hpp"

#include <algorithm>
#include <optional>

namespace peer::reports {
namespace {

struct Place {
  std::size_t row;
  std::size_t column;
};

Place place_of(const CountTable& table, std::size_t cell) {
  return {cell / table.columns, cell % table.columns};
}

bool is_total(const CountTable& table, const Place& place) {
  return place.row + 1 == table.rows && place.column + 1 == table.columns;
}

// Cells of which something may be hidden: the total stays, and that nobody was there.
bool may_hide(const CountTable& table, const Place& place) {
  return table.at(place.row, place.column).value > 0 && !is_total(table, place);
}

// What hiding one more cell takes from the reader; margins are asked for most.
std::int64_t cost(const CountTable& table, const Place& place) {
  const CountCell& cell = table.at(place.row, place.column);
  if (cell.is_hidden) return 0;
  const bool is_margin = place.row + 1 == table.rows || place.column + 1 == table.columns;
  return is_margin ? cell.value * 4 + 1'000 : cell.value + 1;
}

struct Partners {
  Place in_row;
  Place in_column;
  Place across;
};

// A rectangle lets its corners move against each other without any sum changing. The cheapest that
// hides something new and has room for what the corner needs; any that hides something, failing
// that.
std::optional<Partners> best_partners(const CountTable& table, const Place& corner,
                                      std::int64_t needed) {
  std::optional<Partners> best;
  std::int64_t best_cost = 0;
  for (std::size_t row = 0; row < table.rows; ++row) {
    for (std::size_t column = 0; column < table.columns; ++column) {
      if (row == corner.row || column == corner.column) continue;
      const Partners partners{{corner.row, column}, {row, corner.column}, {row, column}};
      const Place three[] = {partners.in_row, partners.in_column, partners.across};
      std::int64_t price = 0;
      bool possible = true;
      for (const Place& place : three) {
        possible = possible && may_hide(table, place);
        price += cost(table, place);
        // A small partner has little room to give.
        if (table.at(place.row, place.column).value <= needed) price += 100'000;
      }
      const bool hides_new = std::ranges::any_of(
          three, [&](const Place& place) { return !table.at(place.row, place.column).is_hidden; });
      if (!possible || !hides_new) continue;
      if (!best || price < best_cost) {
        best = partners;
        best_cost = price;
      }
    }
  }
  return best;
}

void hide(CountTable& table, const Place& place) {
  table.at(place.row, place.column).is_hidden = true;
}

// Hides more around a cell; false when there is nothing left that would help it.
bool help(CountTable& table, std::size_t cell, std::int64_t k) {
  const Place corner = place_of(table, cell);
  const auto partners = best_partners(table, corner, needed_width(table.cells[cell], k));
  if (!partners) return false;
  hide(table, partners->in_row);
  hide(table, partners->in_column);
  hide(table, partners->across);
  return true;
}

// The last resort: only the total is shown, and not even where nobody was.
bool hide_all(CountTable& table, std::int64_t k) {
  for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
    CountCell& each = table.cells[cell];
    const Place place = place_of(table, cell);
    // With one row or one column its sum is the total once more.
    const bool only_column = table.columns == 2 && place.row + 1 == table.rows;
    const bool only_row = table.rows == 2 && place.column + 1 == table.columns;
    each.is_hidden = !is_total(table, place) && !only_column && !only_row;
    each.least = 0;
  }
  const CountCell& total = table.cells.back();
  return !is_small(total, k) && too_narrow(table, k).empty();
}

// Hides until of no hidden cell too much can be known.
bool widen(CountTable& table, std::int64_t k) {
  std::vector<std::size_t> narrow = too_narrow(table, k);
  while (!narrow.empty()) {
    // Each round hides at least one cell more, so that it ends.
    const bool helped =
        std::ranges::any_of(narrow, [&](std::size_t cell) { return help(table, cell, k); });
    if (!helped) return hide_all(table, k);
    narrow = too_narrow(table, k);
  }
  return true;
}

}  // namespace

std::int64_t needed_width(const CountCell& cell, std::int64_t k) {
  return is_small(cell, k) ? std::max(k - 1, cell.value) : k - 1;
}

std::vector<std::size_t> too_narrow(const CountTable& table, std::int64_t k) {
  std::vector<std::size_t> cells;
  for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
    const CountCell& each = table.cells[cell];
    // An empty cell that is hidden with all the others is nobody's secret.
    if (!each.is_hidden || each.value == 0) continue;
    const Place place = place_of(table, cell);
    const Extremes ends = extremes(table, place.row, place.column);
    if (ends.most - ends.least < needed_width(each, k)) cells.push_back(cell);
  }
  return cells;
}

bool hide_more(CountTable& table, std::size_t cell, std::int64_t k) {
  return help(table, cell, k) && widen(table, k);
}

bool suppress(CountTable& table, std::int64_t k) {
  if (is_small(table.cells.back(), k)) return false;
  for (CountCell& cell : table.cells) cell.is_hidden = is_small(cell, k);
  return widen(table, k);
}

}  // namespace peer::reports
