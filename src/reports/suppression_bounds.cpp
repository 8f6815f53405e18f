// What can be known of a hidden cell: the largest and smallest flow of one arc in a circulation.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deque>
#include <limits>
#include <optional>

#include "peer/reports/suppression.hpp"

namespace peer::reports {
namespace {

struct Arc {
  std::size_t from;
  std::size_t to;
  std::size_t cell;
};

// Rows are nodes, then columns, then the inlet and the outlet. A cell leads from its row to its
// column, the margin of a row from the inlet to it, that of a column to the outlet, and the total
// from the outlet back to the inlet: then all that flows into a node flows out of it.
std::vector<Arc> arcs_of(const CountTable& table) {
  const std::size_t last_row = table.rows - 1;
  const std::size_t last_column = table.columns - 1;
  const std::size_t inlet = last_row + last_column;
  std::vector<Arc> arcs;
  for (std::size_t row = 0; row < table.rows; ++row) {
    for (std::size_t column = 0; column < table.columns; ++column) {
      if (!table.at(row, column).is_hidden) continue;  // its flow is known and cannot change
      const bool row_margin = column == last_column;
      const bool column_margin = row == last_row;
      const std::size_t from = row_margin ? (column_margin ? inlet + 1 : inlet)
                                          : (column_margin ? last_row + column : row);
      const std::size_t to = row_margin ? (column_margin ? inlet : row)
                                        : (column_margin ? inlet + 1 : last_row + column);
      arcs.push_back({from, to, row * table.columns + column});
    }
  }
  return arcs;
}

struct Step {
  std::size_t arc;
  bool forward;
};

class Circulation {
 public:
  Circulation(const CountTable& table)  // NOLINT(google-explicit-constructor)
      : table_(table), arcs_(arcs_of(table)), leaving_(table.rows + table.columns) {
    for (const CountCell& cell : table.cells) flow.push_back(cell.value);
    for (std::size_t arc = 0; arc < arcs_.size(); ++arc) {
      leaving_[arcs_[arc].from].push_back({arc, true});
      leaving_[arcs_[arc].to].push_back({arc, false});
    }
  }

  // Moves the flow of `cell` as far as it goes, up or down.
  void drive(std::size_t cell, bool up) {
    const auto wanted = std::ranges::find(arcs_, cell, &Arc::cell);
    if (wanted == arcs_.end()) return;
    const auto number = static_cast<std::size_t>(wanted - arcs_.begin());
    // What more flows through the arc has to come back from its end to its beginning.
    const std::size_t from = up ? wanted->to : wanted->from;
    const std::size_t to = up ? wanted->from : wanted->to;
    while (room({number, up}) > 0) {
      const std::optional<std::vector<Step>> path = find_path(from, to, number);
      if (!path) return;
      std::int64_t amount = room({number, up});
      for (const Step& step : *path) amount = std::min(amount, room(step));
      push({number, up}, amount);
      for (const Step& step : *path) push(step, amount);
    }
  }

  std::vector<std::int64_t> flow;

 private:
  std::int64_t room(const Step& step) const {
    const std::size_t cell = arcs_[step.arc].cell;
    return step.forward ? table_.cells[cell].most - flow[cell]
                        : flow[cell] - table_.cells[cell].least;
  }

  void push(const Step& step, std::int64_t amount) {
    flow[arcs_[step.arc].cell] += step.forward ? amount : -amount;
  }

  // A shortest one, so that their number is small whatever the capacities.
  std::optional<std::vector<Step>> find_path(std::size_t from, std::size_t to,
                                             std::size_t without) const {
    std::vector<std::optional<Step>> reached(leaving_.size());
    std::deque<std::size_t> waiting{from};
    while (!waiting.empty()) {
      const std::size_t node = waiting.front();
      waiting.pop_front();
      if (node == to) return path_to(to, from, reached);
      for (const Step& step : leaving_[node]) {
        const std::size_t next = step.forward ? arcs_[step.arc].to : arcs_[step.arc].from;
        if (step.arc == without || next == from || reached[next] || room(step) <= 0) continue;
        reached[next] = step;
        waiting.push_back(next);
      }
    }
    return std::nullopt;
  }

  std::vector<Step> path_to(std::size_t node, std::size_t from,
                            const std::vector<std::optional<Step>>& reached) const {
    std::vector<Step> path;
    while (node != from) {
      const Step step = *reached[node];
      path.push_back(step);
      node = step.forward ? arcs_[step.arc].from : arcs_[step.arc].to;
    }
    return path;
  }

  const CountTable& table_;
  std::vector<Arc> arcs_;
  std::vector<std::vector<Step>> leaving_;
};

}  // namespace

// The true table is one that agrees with what is shown; the ends do not depend on where one begins.
Extremes extremes(const CountTable& table, std::size_t row, std::size_t column) {
  const std::size_t cell = row * table.columns + column;
  Circulation down(table);
  down.drive(cell, false);
  Circulation up(table);
  up.drive(cell, true);
  return {down.flow[cell], up.flow[cell], std::move(down.flow), std::move(up.flow)};
}

}  // namespace peer::reports
