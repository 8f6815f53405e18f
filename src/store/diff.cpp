// A unified diff with three lines of context, by Myers' O(ND) comparison of lines.
// SPDX-License-Identifier: MIT
#include "peer/store/diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "peer/base/text.hpp"

namespace peer::store {
namespace {

using Lines = std::vector<std::string_view>;  // each with its newline, but perhaps the last

// One line of the comparison: it stands in both texts, or only before, or only after.
enum class Side : char { both = ' ', before = '-', after = '+' };

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

std::vector<Side> compare(Lines before, Lines after) {
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

// What a terminal may be shown. TAB, the CR of a CRLF line and a byte order mark (which no terminal
// shows) are kept, so that the diff applies.
std::string as_shown(std::string_view line) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  const std::string_view beginning = line.starts_with(mark) ? mark : std::string_view();
  line.remove_prefix(beginning.size());
  std::string_view ending;
  for (const std::string_view candidate : {"\r\n", "\n"}) {
    if (line.ends_with(candidate)) {
      ending = candidate;
      break;
    }
  }
  line.remove_suffix(ending.size());
  std::vector<std::string> pieces = base::split(line, '\t');
  std::ranges::transform(pieces, pieces.begin(),
                         [](const std::string& piece) { return base::printable(piece); });
  return fmt::format("{}{}{}", beginning, base::join(pieces, "\t"), ending);
}

struct Hunk {
  std::size_t begin = 0;  // in the list of sides
  std::size_t end = 0;
};

std::vector<Hunk> find_hunks(const std::vector<Side>& sides) {
  constexpr std::size_t context = 3;
  std::vector<Hunk> hunks;
  for (std::size_t at = 0; at < sides.size(); ++at) {
    if (sides[at] == Side::both) {
      continue;
    }
    const std::size_t begin = at < context ? 0 : at - context;
    const std::size_t end = std::min(at + context + 1, sides.size());
    if (!hunks.empty() && begin <= hunks.back().end) {
      hunks.back().end = end;
    } else {
      hunks.push_back({begin, end});
    }
  }
  return hunks;
}

// "12,3"; an empty side names the line before it.
std::string range(std::size_t first, std::size_t count) {
  const std::size_t line = count == 0 ? first : first + 1;
  return count == 1 ? fmt::format("{}", line) : fmt::format("{},{}", line, count);
}

struct Place {
  std::size_t before = 0;
  std::size_t after = 0;

  void pass(Side side) {
    before += side != Side::after ? 1 : 0;
    after += side != Side::before ? 1 : 0;
  }
};

std::string hunk_text(const Hunk& hunk, const std::vector<Side>& sides, Place place,
                      const Lines& before, const Lines& after) {
  const Place start = place;
  std::string body;
  for (std::size_t at = hunk.begin; at < hunk.end; ++at) {
    const Side side = sides[at];
    const std::string_view line = side == Side::after ? after[place.after] : before[place.before];
    body += static_cast<char>(side) + as_shown(line);
    body += line.ends_with('\n') ? "" : "\n\\ No newline at end of file\n";
    place.pass(side);
  }
  return fmt::format("@@ -{} +{} @@\n", range(start.before, place.before - start.before),
                     range(start.after, place.after - start.after)) +
         body;
}

}  // namespace

std::string unified_diff(std::string_view path, const std::optional<std::string>& before,
                         const std::optional<std::string>& after) {
  if (before == after) {
    return {};
  }
  const Lines old_lines = split_lines(before ? *before : std::string_view());
  const Lines new_lines = split_lines(after ? *after : std::string_view());
  const std::string name = base::printable(path);
  std::string text = fmt::format("--- {}\n+++ {}\n", before ? "a/" + name : "/dev/null",
                                 after ? "b/" + name : "/dev/null");
  const std::vector<Side> sides = compare(old_lines, new_lines);
  Place place;
  std::size_t at = 0;
  for (const Hunk& hunk : find_hunks(sides)) {
    for (; at < hunk.begin; ++at) {
      place.pass(sides[at]);
    }
    text += hunk_text(hunk, sides, place, old_lines, new_lines);
  }
  return text;
}

}  // namespace peer::store
