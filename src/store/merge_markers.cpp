// Conflict markers around the lines in which two texts differ.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "line_diff.hpp"
#include "merge_edits.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/findings.hpp"
#include "peer/store/decode.hpp"

namespace peer::store {
namespace {

struct Range {
  std::size_t first = 0;  // line
  std::size_t last = 0;   // behind
};

// NOLINTNEXTLINE(misc-no-recursion): as deep as toml++ allows
void collect_elements(const Outline& outline, const Node& node, std::vector<Span>& blocks) {
  if (node.is_value()) return;
  for (const Node& child : node.children) {
    if (node.shape == Shape::sections) {
      Span whole = outline.block(child);
      for (const Node* section : outline.sections(child)) {
        whole.end = std::max(whole.end, outline.block(*section).end);
      }
      blocks.push_back(whole);
    }
    collect_elements(outline, child, blocks);
  }
}

// The lines of each element of a list of tables; none where the text is no TOML.
std::vector<Range> elements_of(std::string_view path, std::string_view text) {
  base::Findings findings;
  std::vector<Range> ranges;
  if (!may_be_parsed(path, text, findings)) return ranges;
  try {
    const Parsed parsed(text);
    std::vector<Span> blocks;
    collect_elements(parsed.outline, parsed.outline.root(), blocks);
    const auto line_of = [&](std::size_t offset) {
      return static_cast<std::size_t>(std::count(
          parsed.text.begin(), parsed.text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
    };
    for (const Span& block : blocks) {
      const bool whole = parsed.text.substr(0, block.end).ends_with('\n');
      ranges.push_back({line_of(block.begin), line_of(block.end) + (whole ? 0U : 1U)});
    }
  } catch (const base::Failure&) {
    return {};
  }
  return ranges;
}

// For each step of the comparison, whether it lies in a conflict.
using Marked = std::vector<bool>;

// An element with a line in a conflict lies in it wholly.
bool widen(const std::vector<Side>& sides, Side absent, const std::vector<Range>& elements,
           Marked& marked) {
  std::vector<std::size_t> steps;  // by line of this text
  for (std::size_t at = 0; at < sides.size(); ++at) {
    if (sides[at] != absent) steps.push_back(at);
  }
  bool wider = false;
  for (const Range& element : elements) {
    const std::size_t last = std::min(element.last, steps.size());
    if (element.first >= last) continue;
    const std::size_t begin = steps[element.first];
    const std::size_t end = steps[last - 1] + 1;
    const auto from = marked.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto until = marked.begin() + static_cast<std::ptrdiff_t>(end);
    const auto count = std::count(from, until, true);
    if (count == 0 || count == until - from) continue;
    std::fill(from, until, true);
    wider = true;
  }
  return wider;
}

Marked conflicts(std::string_view path, const std::string& ours, const std::string& theirs,
                 const std::vector<Side>& sides, bool as_one) {
  Marked marked;
  for (const Side side : sides) marked.push_back(side != Side::both);
  if (as_one) {
    const auto first = std::ranges::find(marked, true);
    const auto last = std::find(marked.rbegin(), marked.rend(), true).base();
    if (first < last) std::fill(first, last, true);
  }
  const std::vector<Range> in_ours = elements_of(path, ours);
  const std::vector<Range> in_theirs = elements_of(path, theirs);
  bool wider = true;
  while (wider) {
    wider = widen(sides, Side::after, in_ours, marked);
    wider = widen(sides, Side::before, in_theirs, marked) || wider;
  }
  return marked;
}

std::string mark(char sign, const MarkerStyle& style, const std::string& label,
                 std::string_view newline) {
  const std::string name = label.empty() ? "" : " " + label;
  return std::string(style.size, sign) + name + std::string(newline);
}

std::string whole_line(std::string_view line, std::string_view newline) {
  return line.ends_with('\n') ? std::string(line) : std::string(line) + std::string(newline);
}

}  // namespace

std::string with_markers(std::string_view path, const std::string& ours, const std::string& theirs,
                         const MarkerStyle& style, bool as_one) {
  const Lines mine = split_lines(ours);
  const Lines others = split_lines(theirs);
  const std::vector<Side> sides = compare_lines(mine, others);
  const Marked marked = conflicts(path, ours, theirs, sides, as_one);
  const std::string_view newline = !mine.empty() && mine.front().ends_with("\r\n") ? "\r\n" : "\n";
  std::string text;
  std::string our_lines;
  std::string their_lines;
  std::size_t before = 0;
  std::size_t after = 0;
  for (std::size_t at = 0; at <= sides.size(); ++at) {
    const bool inside = at < sides.size() && marked[at];
    if (!inside && (!our_lines.empty() || !their_lines.empty())) {
      text += mark('<', style, style.ours, newline) + our_lines + mark('=', style, "", newline) +
              their_lines + mark('>', style, style.theirs, newline);
      our_lines.clear();
      their_lines.clear();
    }
    if (at == sides.size()) break;
    if (!inside) text += mine[before];
    if (inside && sides[at] != Side::after) our_lines += whole_line(mine[before], newline);
    if (inside && sides[at] != Side::before) their_lines += whole_line(others[after], newline);
    before += sides[at] != Side::after ? 1U : 0U;
    after += sides[at] != Side::before ? 1U : 0U;
  }
  return text;
}

bool has_markers(std::string_view text, std::size_t size) {
  for (const std::string_view line : split_lines(text)) {
    for (const char sign : {'<', '>'}) {
      const bool begins = line.starts_with(std::string(size, sign));
      if (begins && (line.size() == size || line[size] == ' ' || line[size] == '\n')) return true;
    }
  }
  return false;
}

}  // namespace peer::store
