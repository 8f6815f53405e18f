// Myers' O(ND) comparison of lines.
// SPDX-License-Identifier: MIT
#include "line_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace peer::store {
namespace {

// Past this many differing lines the rest is shown as one replaced block: correct, only longer.
constexpr std::ptrdiff_t most_differences = 1000;

struct Pair {
  const Lines& before;
  const Lines& after;

  std::ptrdiff_t follow(std::ptrdiff_t x, std::ptrdiff_t y) const {
    while (x < std::ssize(before) && y < std::ssize(after) &&
           before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(y)]) {
      ++x;
      ++y;
    }
    return x;
  }
};

using Front = std::vector<std::ptrdiff_t>;  // furthest x on each diagonal k, at index k + limit

bool goes_down(const Front& front, std::ptrdiff_t k, std::ptrdiff_t d, std::ptrdiff_t limit) {
  const auto at = [&](std::ptrdiff_t diagonal) {
    return front[static_cast<std::size_t>(diagonal + limit)];
  };
  return k == -d || (k != d && at(k - 1) < at(k + 1));
}

// The sides in reverse order, from the fronts before each step.
std::vector<Side> trace_back(const std::vector<Front>& fronts, std::ptrdiff_t x, std::ptrdiff_t y,
                             std::ptrdiff_t limit) {
  std::vector<Side> sides;
  for (auto d = std::ssize(fronts) - 1; d >= 0; --d) {
    const Front& front = fronts[static_cast<std::size_t>(d)];
    const bool down = goes_down(front, x - y, d, limit);
    const std::ptrdiff_t k = x - y + (down ? 1 : -1);
    const std::ptrdiff_t from_x = d == 0 ? 0 : front[static_cast<std::size_t>(k + limit)];
    const std::ptrdiff_t from_y = d == 0 ? 0 : from_x - k;
    const std::ptrdiff_t step_x = d == 0 ? 0 : from_x + (down ? 0 : 1);
    for (; x > step_x; --x, --y) {
      sides.push_back(Side::both);
    }
    if (d > 0) {
      sides.push_back(down ? Side::after : Side::before);
    }
    x = from_x;
    y = from_y;
  }
  std::ranges::reverse(sides);
  return sides;
}

std::vector<Side> replace_all(const Lines& before, const Lines& after) {
  std::vector<Side> sides(before.size(), Side::before);
  sides.insert(sides.end(), after.size(), Side::after);
  return sides;
}

std::vector<Side> compare_middle(const Lines& before, const Lines& after) {
  const std::ptrdiff_t limit = std::min(std::ssize(before) + std::ssize(after), most_differences);
  const Pair walk{before, after};
  Front front(static_cast<std::size_t>(2 * limit + 3), 0);
  std::vector<Front> fronts;
  const auto at = [&](std::ptrdiff_t k) -> std::ptrdiff_t& {
    return front[static_cast<std::size_t>(k + limit + 1)];
  };
  for (std::ptrdiff_t d = 0; d <= limit; ++d) {
    fronts.push_back(front);
    for (std::ptrdiff_t k = -d; k <= d; k += 2) {
      const bool down = goes_down(front, k, d, limit + 1);
      const std::ptrdiff_t from = d == 0 ? 0 : down ? at(k + 1) : at(k - 1) + 1;
      const std::ptrdiff_t x = walk.follow(from, from - k);
      at(k) = x;
      if (x >= std::ssize(before) && x - k >= std::ssize(after)) {
        return trace_back(fronts, std::ssize(before), std::ssize(after), limit + 1);
      }
    }
  }
  return replace_all(before, after);
}

}  // namespace

Lines split_lines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

std::vector<Side> compare_lines(Lines before, Lines after) {
  const auto head =
      static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
  std::size_t tail = 0;
  while (tail < std::min(before.size(), after.size()) - head &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  const auto cut = [&](Lines& lines) {
    lines.resize(lines.size() - tail);
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(head));
  };
  cut(before);
  cut(after);
  std::vector<Side> sides(head, Side::both);
  const std::vector<Side> middle = compare_middle(before, after);
  sides.insert(sides.end(), middle.begin(), middle.end());
  sides.insert(sides.end(), tail, Side::both);
  return sides;
}

}  // namespace peer::store
