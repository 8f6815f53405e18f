// A unified diff with three lines of context.
// SPDX-License-Identifier: MIT
#include "peer/store/diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "line_diff.hpp"
#include "peer/base/text.hpp"

namespace peer::store {
namespace {

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
  const std::vector<Side> sides = compare_lines(old_lines, new_lines);
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
