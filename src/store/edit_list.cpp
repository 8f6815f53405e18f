// Lists by their elements: what stands between two neighbours stays as it is; a comment goes where
// its element goes, in every style of commas.
// SPDX-License-Identifier: MIT
#include "edit_list.hpp"

#include <algorithm>
#include <utility>

namespace peer::store {
namespace {

// What stands between two elements, or between one and a bracket: blanks, newlines, comments,
// commas. The rest of the line belongs to the element before it, what follows to the one behind it.
struct Gap {
  std::string line;  // up to the first newline, without its comma
  std::string rest;  // from that newline on, without its comma; "" on one line
  bool comma_in_line = false;
  bool comma_in_rest = false;
  std::size_t comma_at = 0;  // in `rest`
};

std::size_t find_comma(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == ',') return at;
    if (text[at] == '#') at = std::min(text.find('\n', at), text.size() - 1);
  }
  return std::string_view::npos;
}

bool has_comment(std::string_view text) {
  return text.find('#') != std::string_view::npos;
}

std::size_t newline_in(std::string_view text) {
  const std::size_t at = text.find('\n');
  if (at == std::string_view::npos) return text.size();
  return at > 0 && text[at - 1] == '\r' ? at - 1 : at;
}

Gap read_gap(std::string_view text) {
  Gap gap;
  const std::size_t end = newline_in(text);
  gap.line = text.substr(0, end);
  gap.rest = text.substr(end);
  if (const std::size_t comma = find_comma(gap.line); comma != std::string::npos) {
    gap.comma_in_line = true;
    gap.line.erase(comma, 1);
  } else if (const std::size_t below = find_comma(gap.rest); below != std::string::npos) {
    gap.comma_in_rest = true;
    gap.comma_at = below;
    gap.rest.erase(below, 1);
  }
  return gap;
}

class List {
 public:
  List(const Outline& outline, const Node& array) : outline_(outline), array_(array) {
    std::size_t begin = array.span.begin + 1;
    for (const Node& child : array.children) {
      raw_.emplace_back(outline.slice({begin, child.span.begin}));
      begin = child.span.end;
    }
    raw_.emplace_back(outline.slice({begin, array.span.end - 1}));
    for (const std::string& text : raw_) gaps_.push_back(read_gap(text));
    learn_style();
  }

  std::string with(const std::vector<Pick>& picks) const {
    if (picks.empty()) return "[]";
    std::string text = "[";
    for (std::size_t i = 0; i < picks.size(); ++i) {
      const Pick* before = i > 0 ? &picks[i - 1] : nullptr;
      text += before == nullptr ? first_gap(picks[i]) : gap_between(*before, picks[i]);
      text += picks[i].old ? std::string(outline_.slice(array_.children[*picks[i].old].span))
                           : picks[i].text;
    }
    return text + last_gap(picks.back()) + "]";
  }

 private:
  // How the list puts a new element beside another: as most of its own do.
  void learn_style() {
    newline_ = std::string(outline_.newline());
    for (std::size_t i = 1; i + 1 < gaps_.size(); ++i) {
      comma_first_ = comma_first_ || gaps_[i].comma_in_rest;
      if (!gaps_[i].rest.empty()) own_lines_ = true;
    }
    if (gaps_.size() == 2) own_lines_ = !gaps_.front().rest.empty();
    const std::size_t model = gaps_.size() > 2 ? gaps_.size() - 2 : 0;
    const std::string& rest = gaps_[model].rest;
    const std::size_t line = rest.rfind('\n');
    indentation_ = line == std::string::npos ? "" : rest.substr(line + 1);
    if (gaps_[model].comma_in_rest && line != std::string::npos) {
      indentation_ = rest.substr(line + 1, gaps_[model].comma_at - line - 1);
    }
  }

  // The newline, the comments above an element and its indentation, with a comma in front or none.
  std::string lead_of(const Pick& pick, bool comma) const {
    if (!pick.old) {
      if (!own_lines_) return comma ? ", " : " ";
      return newline_ + indentation_ + (comma ? ", " : "");
    }
    const Gap& gap = gaps_[*pick.old];
    std::string rest = gap.rest;
    if (rest.empty() && own_lines_) rest = newline_ + indentation_;
    if (rest.empty()) return comma ? ", " : " ";
    if (!comma) return gap.comma_in_rest ? without_comma(gap) : rest;
    if (gap.comma_in_rest) return rest.insert(gap.comma_at, ",");
    const std::size_t line = rest.rfind('\n');
    return rest.substr(0, line + 1) + indentation_ + ", ";
  }

  // A blank where the comma was, so that the element stays in its column; no blank line.
  static std::string without_comma(const Gap& gap) {
    std::string rest = gap.rest;
    const std::size_t next = rest.find('\n', gap.comma_at);
    if (next == std::string::npos) return rest.insert(gap.comma_at, " ");
    const std::size_t line = rest.rfind('\n', gap.comma_at - 1);
    return line == std::string::npos ? rest : rest.erase(line, next - line);
  }

  // The comment behind an element, with the blanks before it.
  std::string behind(const Pick& pick) const {
    if (!pick.old || !has_comment(gaps_[*pick.old + 1].line)) return {};
    return gaps_[*pick.old + 1].line;
  }

  std::string first_gap(const Pick& pick) const {
    if (pick.old == std::size_t{0}) return raw_.front();
    std::string lead = lead_of(pick, false);
    const std::string& line = gaps_.front().line;
    const bool has_line = lead.find('\n') != std::string::npos;
    const bool on_bracket_line = gaps_.front().rest.empty() && !has_comment(line);
    if (on_bracket_line) return has_line ? lead : line;
    return line + (has_line ? lead : newline_ + indentation_);
  }

  std::string gap_between(const Pick& left, const Pick& right) const {
    if (left.old && right.old && *left.old + 1 == *right.old) return raw_[*right.old];
    const std::string comment = behind(left);
    const bool before_bracket = left.old && *left.old + 1 == array_.children.size() &&
                                newline_in(raw_.back()) == raw_.back().size();
    if (!right.old && before_bracket) return ", ";  // the bracket closes the last line
    std::string lead = lead_of(right, comma_first_);
    if (!comment.empty() && lead.find('\n') == std::string::npos) {
      lead = newline_ + indentation_ + (comma_first_ ? ", " : "");
    }
    return comma_first_ ? comment + lead : "," + comment + lead;
  }

  std::string last_gap(const Pick& pick) const {
    if (pick.old && *pick.old + 1 == array_.children.size()) return raw_.back();
    const Gap& close = gaps_.back();
    const std::string comment = behind(pick);
    std::string rest = close.rest;
    if (close.comma_in_rest) rest.insert(close.comma_at, ",");
    if (rest.empty())
      rest = comment.empty() && has_comment(close.line) ? newline_ : blanks_of(close);
    if (!comment.empty() && rest.find('\n') == std::string::npos) rest = newline_;
    // A comma stays on a line that stays: a list may end with one.
    const bool stays = pick.old && gaps_[*pick.old + 1].comma_in_line &&
                       !gaps_[*pick.old + 1].rest.empty() && !close.rest.empty();
    const bool has_comma = close.comma_in_line || stays;
    return (has_comma ? "," : "") + comment + rest;
  }

  static std::string blanks_of(const Gap& close) {
    return has_comment(close.line) ? "" : close.line;
  }

  const Outline& outline_;
  const Node& array_;
  std::vector<std::string> raw_;  // before each element, and behind the last
  std::vector<Gap> gaps_;
  std::string newline_;
  std::string indentation_;
  bool own_lines_ = false;
  bool comma_first_ = false;
};

}  // namespace

std::string list_with(const Outline& outline, const Node& array, const std::vector<Pick>& picks) {
  return List(outline, array).with(picks);
}

std::vector<Pick> all_of(const Node& array) {
  std::vector<Pick> picks(array.children.size());
  for (std::size_t i = 0; i < picks.size(); ++i) picks[i].old = i;
  return picks;
}

}  // namespace peer::store
