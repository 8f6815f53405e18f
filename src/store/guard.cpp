// Keeps from the TOML parser what it must not see: other encodings, half-merged files, and text
// made to overflow its stack (reference: dotted keys of 50,000 parts crash toml++ 3.3).
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "guard.hpp"
#include "peer/base/text.hpp"
#include "peer/store/decode.hpp"

namespace peer::store {

namespace {

constexpr std::size_t longest_line = std::size_t{16} << 10;
constexpr int most_dots = 64;        // outside strings, in one line
constexpr int deepest_nesting = 32;  // of lists and inline tables
constexpr std::size_t marker_length = 7;
constexpr std::size_t most_comments = 2000;  // in one file

base::Position position_at(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  const std::size_t newline = before.rfind('\n');
  std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
  if (line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
  const auto lines = std::ranges::count(before, '\n');
  return {static_cast<std::uint32_t>(lines + 1),
          static_cast<std::uint32_t>(base::count_code_points(line) + 1)};
}

// Looks at every byte: compilers do many of them at once then.
bool is_ascii(std::string_view bytes) {
  unsigned char all = 0;
  for (const char c : bytes) all |= static_cast<unsigned char>(c);
  return all < 0x80;
}

// What scan() has to look at outside strings.
constexpr std::array<bool, 256> make_telling() {
  std::array<bool, 256> telling{};
  for (const char c : {'#', '"', '\'', '.', '[', ']', '{', '}'}) {
    telling[static_cast<unsigned char>(c)] = true;
  }
  return telling;
}
constexpr std::array<bool, 256> telling = make_telling();

// Walks over the file once, line by line, knowing what is inside a string or a comment.
class Guard {
 public:
  Guard(std::string_view path, std::string_view bytes, base::Findings& findings,
        std::vector<CommentText>& comments)
      : path_(path), bytes_(bytes), findings_(findings), comments_(comments) {}

  bool pass() {
    if (!check_encoding()) return false;
    std::size_t begin = bytes_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    while (begin < bytes_.size()) {
      const std::size_t end = std::min(bytes_.find('\n', begin), bytes_.size());
      ++line_number_;
      if (!check_line(begin, end)) return false;
      begin = end + 1;
    }
    return true;
  }

 private:
  enum class Inside { nothing, basic, literal, long_basic, long_literal };

  bool refuse(std::size_t offset, std::string message, std::string help) {
    const base::Position at = position_at(bytes_, offset);
    findings_.add(base::Finding{std::string(path_),
                                {at, {at.line, at.column + 1}},
                                base::Severity::error,
                                "syntax",
                                std::move(message),
                                std::move(help)});
    return false;
  }

  bool check_encoding() {
    const std::string help = "save the file as UTF-8";
    if (bytes_.starts_with("\xFF\xFE") || bytes_.starts_with("\xFE\xFF")) {
      return refuse(0, "the text is UTF-16, not UTF-8", help);
    }
    const std::size_t nul = bytes_.find('\0');
    if (nul != std::string_view::npos) {
      return refuse(nul, "a NUL character stands in the text",
                    "restore the file from git, or save it as UTF-8");
    }
    if (is_ascii(bytes_)) return true;
    const auto invalid = base::find_invalid_utf8(bytes_);
    if (!invalid) return true;
    const auto byte = static_cast<unsigned char>(bytes_[*invalid]);
    return refuse(*invalid, fmt::format("the text is not UTF-8: byte 0x{:02X}", byte), help);
  }

  bool check_line(std::size_t begin, std::size_t end) {
    const std::string_view line = bytes_.substr(begin, end - begin);
    if (line.size() > longest_line) {
      return refuse(begin, fmt::format("a line is longer than {} bytes", longest_line),
                    "a record holds short lines only; break or remove it");
    }
    if (is_conflict(line)) {
      return refuse(begin,
                    fmt::format("unresolved merge conflict in {} line {}", path_, line_number_),
                    "keep the lines that are right and remove the markers <<<<<<< ======= >>>>>>>");
    }
    return scan(line, begin);
  }

  // What git writes. Inside a text of several lines ======= may be a heading; the other markers
  // come before it when it is none.
  bool is_conflict(std::string_view line) const {
    if (line.size() < marker_length) return false;
    const char first = line.front();
    if (first != '<' && first != '>' && first != '=' && first != '|') return false;
    const bool in_text = inside_ == Inside::long_basic || inside_ == Inside::long_literal;
    if (in_text && (first == '=' || first == '|')) return false;
    const std::string_view marker = line.substr(0, marker_length);
    if (!std::ranges::all_of(marker, [first](char c) { return c == first; })) return false;
    const std::string_view rest = line.substr(marker_length);
    return rest.empty() || rest.front() == ' ' || rest.front() == '\r';
  }

  bool scan(std::string_view line, std::size_t begin) {
    int dots = 0;
    std::size_t i = 0;
    while (i < line.size()) {
      if (inside_ != Inside::nothing) {
        i += skip_in_string(line.substr(i));
        continue;
      }
      const char c = line[i];
      if (!telling[static_cast<unsigned char>(c)]) {
        ++i;
        continue;
      }
      if (c == '#') {
        keep_comment(line, i);
        break;
      }
      if (c == '"' || c == '\'') {
        i += open_string(line.substr(i), c);
        continue;
      }
      if (c == '.' && ++dots > most_dots) {
        return refuse(begin + i, fmt::format("more than {} dots in the keys of a line", most_dots),
                      "no key of a record is so deep; remove the line");
      }
      if (!check_depth(c, begin + i)) return false;
      ++i;
    }
    // A string of one line that is not closed is the parser's to report.
    if (inside_ == Inside::basic || inside_ == Inside::literal) inside_ = Inside::nothing;
    return true;
  }

  // Nobody writes so many; what is behind them is one text, whatever stands between its lines.
  void keep_comment(std::string_view line, std::size_t begin) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (comments_.size() == most_comments) {
      std::string_view& rest = comments_.back().text;
      rest = {rest.data(), static_cast<std::size_t>(line.data() + line.size() - rest.data())};
      return;
    }
    const auto column = static_cast<std::uint32_t>(base::count_code_points(line.substr(0, begin)));
    const auto end = static_cast<std::uint32_t>(base::count_code_points(line));
    const auto number = static_cast<std::uint32_t>(line_number_);
    comments_.push_back({{{number, column + 1}, {number, end + 1}}, line.substr(begin + 1)});
  }

  bool check_depth(char c, std::size_t offset) {
    if (c == ']' || c == '}') depth_ = std::max(0, depth_ - 1);
    if (c != '[' && c != '{') return true;
    if (++depth_ <= deepest_nesting) return true;
    return refuse(offset, fmt::format("lists or tables are nested deeper than {}", deepest_nesting),
                  "no value of a record is so deep; remove it");
  }

  std::size_t open_string(std::string_view rest, char quote) {
    const bool basic = quote == '"';
    if (rest.starts_with(basic ? "\"\"\"" : "'''")) {
      inside_ = basic ? Inside::long_basic : Inside::long_literal;
      return 3;
    }
    inside_ = basic ? Inside::basic : Inside::literal;
    return 1;
  }

  // How many characters to go on; leaves the string at its closing quotes.
  std::size_t skip_in_string(std::string_view rest) {
    const bool basic = inside_ == Inside::basic || inside_ == Inside::long_basic;
    const bool several_lines = inside_ == Inside::long_basic || inside_ == Inside::long_literal;
    const char quote = basic ? '"' : '\'';
    if (basic && rest.front() == '\\') return std::min<std::size_t>(2, rest.size());
    if (rest.front() != quote) {
      const std::size_t next = basic ? rest.find_first_of("\"\\") : rest.find(quote);
      return std::min(next, rest.size());
    }
    if (!several_lines) {
      inside_ = Inside::nothing;
      return 1;
    }
    const std::size_t quotes = std::min(rest.find_first_not_of(quote), rest.size());
    if (quotes < 3) return quotes;
    inside_ = Inside::nothing;
    // Up to two quotes may stand before the three that close the text.
    return std::min<std::size_t>(quotes, 5);
  }

  std::string_view path_;
  std::string_view bytes_;
  base::Findings& findings_;
  std::vector<CommentText>& comments_;
  std::size_t line_number_ = 0;
  Inside inside_ = Inside::nothing;
  int depth_ = 0;
};

}  // namespace

bool may_be_parsed(std::string_view path, std::string_view bytes, base::Findings& findings) {
  std::vector<CommentText> comments;
  return may_be_parsed(path, bytes, findings, comments);
}

bool may_be_parsed(std::string_view path, std::string_view bytes, base::Findings& findings,
                   std::vector<CommentText>& comments) {
  return Guard(path, bytes, findings, comments).pass();
}

}  // namespace peer::store
