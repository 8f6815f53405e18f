// Cuts the excerpt of a finding: whatever stands in the file, two short, printable, aligned lines.
// SPDX-License-Identifier: MIT
#include "excerpt.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "peer/base/text.hpp"

namespace peer::render {
namespace {

constexpr std::size_t kColumns = 100;  // of the excerpt, without the gutter
constexpr std::size_t kBefore = 40;    // code points kept before the place when the line is cut

std::optional<std::string_view> line_of(std::string_view text, std::uint32_t number) {
  for (std::uint32_t line = 1; line < number; ++line) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    text.remove_prefix(end + 1);
  }
  std::string_view line = text.substr(0, text.find('\n'));
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

// Code points `from` to `until` (0-based, `until` not included), each as it is shown.
std::vector<std::string> shown_code_points(std::string_view line, std::size_t from,
                                           std::size_t until) {
  std::vector<std::string> shown;
  std::size_t index = 0;
  for (std::size_t at = 0; at < line.size() && index < until; ++index) {
    std::size_t end = at + 1;
    while (end < line.size() && is_continuation(line[end])) ++end;
    const std::string_view one = line.substr(at, end - at);
    // A tab would take as many columns as the terminal likes.
    if (index >= from) shown.push_back(one == "\t" ? " " : base::printable(one));
    at = end;
  }
  return shown;
}

// One past the last underlined code point, both 0-based and counted from the line's beginning.
std::size_t underline_end(const base::Range& at, std::size_t begin) {
  if (at.end.line > at.begin.line) return std::string_view::npos;
  return std::max<std::size_t>(begin + 1, at.end.column == 0 ? 0 : at.end.column - 1);
}

}  // namespace

std::string excerpt(std::string_view text, const base::Range& at, std::string_view paint,
                    std::string_view reset) {
  if (at.begin.line == 0 || text.empty()) return {};
  const std::optional<std::string_view> line = line_of(text, at.begin.line);
  if (!line) return {};
  const std::size_t begin = at.begin.column == 0 ? 0 : at.begin.column - 1;
  const std::size_t end = underline_end(at, begin);
  // The whole line if it is short, else a part around the place.
  const bool cut_left = begin >= kColumns - kBefore / 2;
  const std::size_t first = cut_left ? begin - kBefore : 0;
  const std::vector<std::string> shown = shown_code_points(*line, first, first + kColumns + 1);

  std::string source = cut_left ? "…" : "";
  std::string before(cut_left ? 1 : 0, ' ');
  std::size_t marked = 0;
  std::size_t width = 0;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const std::size_t columns = base::display_width(shown[i]);
    width += columns;
    if (width > kColumns) {
      source += "…";
      break;
    }
    source += shown[i];
    if (first + i < begin) before.append(columns, ' ');
    if (first + i >= begin && first + i < end) marked += columns;
  }
  const std::string number = fmt::to_string(at.begin.line);
  const std::string under = "^" + std::string(std::max<std::size_t>(marked, 1) - 1, '~');
  source.erase(source.find_last_not_of(' ') + 1);
  return fmt::format("  {} |{}{}\n  {} | {}{}{}{}\n", number, source.empty() ? "" : " ", source,
                     std::string(number.size(), ' '), before, paint, under, reset);
}

}  // namespace peer::render
