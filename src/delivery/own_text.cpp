// Leaves quotations and signatures out of a text; see own_text.hpp. In doubt a line is somebody's
// own: then a person reads the mail.
// SPDX-License-Identifier: MIT
#include "own_text.hpp"

#include <algorithm>
#include <vector>

#include "peer/base/text.hpp"
#include "peer/locale/answer_lists.hpp"

namespace peer::delivery {
namespace {

using Lines = std::vector<std::string>;
using List = std::string_view locale::AnswerWords::*;

bool is_blank(const std::string& line) {
  return base::fold(line).empty();
}

bool is_quoted(const std::string& line) {
  return base::trim(line).starts_with('>');
}

bool ends_like(const std::string& folded, List list) {
  return locale::any_entry(list, [&](std::string_view entry) { return folded.ends_with(entry); });
}

bool begins_like(const std::string& folded, List list) {
  return locale::any_entry(list, [&](std::string_view entry) { return folded.starts_with(entry); });
}

// "On Monday, 16 November 2026 at 9:00, Mosty <peers@example.org> wrote:", and what telephones
// write.
bool is_attribution(const Lines& lines, std::size_t at) {
  const std::string folded = base::fold(lines[at]);
  if (!folded.ends_with(':')) return false;
  if (ends_like(folded, &locale::AnswerWords::quoting)) return true;
  std::size_t next = at + 1;
  while (next < lines.size() && is_blank(lines[next])) ++next;
  return next < lines.size() && is_quoted(lines[next]) && folded.find('@') != std::string::npos;
}

// "-----Original Message-----", a line of underscores, the head of a mail.
bool begins_unmarked_quotation(const Lines& lines, std::size_t at) {
  const std::string line = base::trim(lines[at]);
  const bool has_dashes = line.size() > 8 && line.starts_with("---") && line.ends_with("---");
  const bool has_rule = line.size() > 8 && line.find_first_not_of('_') == std::string::npos;
  if (has_dashes || has_rule) return true;
  return begins_like(base::fold(line), &locale::AnswerWords::headers) && at + 1 < lines.size() &&
         begins_like(base::fold(lines[at + 1]), &locale::AnswerWords::headers);
}

// The head of a quoted mail ends with an empty line.
std::string without_head(const Lines& lines, std::size_t at) {
  std::string text;
  bool in_head = true;
  for (; at < lines.size(); ++at) {
    const bool is_head = begins_like(base::fold(lines[at]), &locale::AnswerWords::headers);
    if (in_head && !is_head && !is_blank(lines[at])) in_head = false;
    if (!in_head) text += lines[at] + "\n";
  }
  return text;
}

bool is_device_line(const std::string& line) {
  constexpr std::size_t longest = 60;
  return line.size() <= longest && begins_like(base::fold(line), &locale::AnswerWords::devices);
}

// The attribution may be two lines long.
void drop_attribution(Lines& own, const std::string& line) {
  if (line.find('@') != std::string::npos || own.empty()) return;
  if (own.back().find('@') != std::string::npos) own.pop_back();
}

}  // namespace

OwnText own_text(const std::string& text) {
  const Lines lines = base::split(text, '\n');
  Lines own;
  OwnText result;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const std::string trimmed = base::trim(lines[at]);
    if (is_quoted(lines[at]) || is_device_line(trimmed)) continue;
    if (lines[at] == "-- " || lines[at] == "-- \r") break;  // a signature (RFC 3676 §4.3)
    if (is_attribution(lines, at)) {
      drop_attribution(own, lines[at]);
    } else if (begins_unmarked_quotation(lines, at)) {
      result.below = without_head(lines, at + 1);
      break;
    } else {
      own.push_back(lines[at]);
    }
  }
  for (const std::string& line : own) result.text += line + "\n";
  return result;
}

}  // namespace peer::delivery
