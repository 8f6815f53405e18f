// Reads words out of HTML; see html_words.hpp. No parser of HTML: what a mail shows beyond these
// tags is read by people, and a tag that is not closed costs at most the rest of the mail, which
// then stands for words of its own.
// SPDX-License-Identifier: MIT
#include "html_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

#include "peer/base/text.hpp"
#include "reply_parts.hpp"

namespace peer::delivery {
namespace {

struct Entity {
  std::string_view name;
  std::uint32_t code;
};
// The letters of Czech have names of their own.
constexpr std::array<Entity, 24> entities = {
    {{"nbsp", ' '},     {"amp", '&'},      {"lt", '<'},       {"gt", '>'},       {"quot", '"'},
     {"apos", '\''},    {"aacute", 0xE1},  {"eacute", 0xE9},  {"iacute", 0xED},  {"oacute", 0xF3},
     {"uacute", 0xFA},  {"yacute", 0xFD},  {"Aacute", 0xC1},  {"Eacute", 0xC9},  {"Iacute", 0xCD},
     {"Uacute", 0xDA},  {"scaron", 0x161}, {"Scaron", 0x160}, {"ccaron", 0x10D}, {"ecaron", 0x11B},
     {"rcaron", 0x159}, {"zcaron", 0x17E}, {"uring", 0x16F},  {"rsquo", '\''}}};

std::string utf8_of(std::uint32_t code) {
  const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
  if (code < 0x80) return {byte(code)};
  if (code < 0x800) return {byte(0xC0U | (code >> 6U)), byte(0x80U | (code & 0x3FU))};
  if (code < 0x10000) {
    return {byte(0xE0U | (code >> 12U)), byte(0x80U | ((code >> 6U) & 0x3FU)),
            byte(0x80U | (code & 0x3FU))};
  }
  return {byte(0xF0U | (code >> 18U)), byte(0x80U | ((code >> 12U) & 0x3FU)),
          byte(0x80U | ((code >> 6U) & 0x3FU)), byte(0x80U | (code & 0x3FU))};
}

// "#225" and "#xe1".
std::optional<std::string> numbered_letter(std::string_view name) {
  if (!name.starts_with('#') || name.size() < 2) return std::nullopt;
  const bool is_hex = name[1] == 'x' || name[1] == 'X';
  const std::string_view digits = name.substr(is_hex ? 2 : 1);
  std::uint32_t code = 0;
  const auto [stop, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), code, is_hex ? 16 : 10);
  const bool is_letter = code > 0 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
  if (error != std::errc{} || stop != digits.data() + digits.size() || !is_letter) {
    return std::nullopt;
  }
  return utf8_of(code);
}

class HtmlReader {
 public:
  explicit HtmlReader(std::string_view html) : html_(html) {}

  std::string read() {
    while (at_ < html_.size()) {
      if (html_[at_] == '<') {
        take_tag();
      } else if (html_[at_] == '&') {
        take_entity();
      } else {
        put(html_[at_++]);
      }
    }
    if (base::trim(text_).empty()) return " ";
    return text_ + "\n";
  }

 private:
  void put(char c) {
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    if (at_line_start_) {
      if (c == ' ') return;
      text_.append(static_cast<std::size_t>(std::min(quoted_, 1)), '>');
      at_line_start_ = false;
    }
    text_ += c;
  }

  void end_line() {
    if (!at_line_start_) text_ += '\n';
    at_line_start_ = true;
  }

  void take_entity() {
    constexpr std::size_t longest = 12;
    const std::size_t end = html_.substr(at_, longest).find(';');
    const std::string_view name =
        end == std::string_view::npos ? std::string_view() : html_.substr(at_ + 1, end - 1);
    const auto* const known = std::ranges::find(entities, name, &Entity::name);
    const std::optional<std::string> text =
        known != entities.end() ? std::optional(utf8_of(known->code)) : numbered_letter(name);
    if (!text) {
      put(html_[at_++]);
      return;
    }
    for (const char c : *text) put(c);
    at_ += end + 1;
  }

  void skip_to(std::string_view text) {
    const std::size_t found = lower_html().find(text, at_);
    at_ = found == std::string::npos ? html_.size() : found;
  }

  // Once, and only where something is to be skipped.
  const std::string& lower_html() {
    if (lower_.empty()) lower_ = lower_case(html_);
    return lower_;
  }

  void take_tag() {
    if (html_.substr(at_).starts_with("<!--")) {
      skip_to("-->");
      at_ = std::min(at_ + 3, html_.size());
      return;
    }
    const std::size_t end = has_tags_ ? html_.find('>', at_) : std::string_view::npos;
    if (end == std::string_view::npos) {
      has_tags_ = false;
      put(html_[at_++]);
      return;
    }
    const std::string_view tag = html_.substr(at_ + 1, end - at_ - 1);
    const std::string name = lower_case(tag.substr(0, tag.find_first_of(" \t\r\n/", 1)));
    at_ = end + 1;
    for (const char* hidden : {"style", "script", "title"}) {
      if (name == hidden) skip_to(std::string("</") + hidden);
    }
    if (name == "blockquote") quote(1);
    if (name == "/blockquote") quote(-1);
    static constexpr std::array<std::string_view, 14> breaks = {
        "br", "p", "/p", "div", "/div", "tr", "/tr", "li", "/li", "hr", "h1", "/h1", "table", "td"};
    if (std::ranges::find(breaks, name) != breaks.end()) end_line();
  }

  void quote(int step) {
    end_line();
    quoted_ = std::max(quoted_ + step, 0);
  }

  std::string_view html_;
  std::string lower_{};
  std::string text_{};
  std::size_t at_ = 0;
  int quoted_ = 0;
  bool at_line_start_ = true;
  bool has_tags_ = true;  // further on
};

}  // namespace

std::string html_words(std::string_view html) {
  return HtmlReader(html).read();
}

}  // namespace peer::delivery
