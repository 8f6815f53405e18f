// The letter to the client as text and as a page to print.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <vector>

#include "letter_html.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/welcome_letter.hpp"
#include "peer/render/html.hpp"

namespace peer::delivery {
namespace {

constexpr std::size_t columns = 78;

struct Block {
  enum class Kind { heading, list, paragraph } kind = Kind::paragraph;
  std::vector<std::string> lines{};
};

constexpr std::string_view dash = "– ";

bool is_item(std::string_view line) {
  return line.starts_with(dash) || line.starts_with("- ");
}

std::string item_text(std::string_view line) {
  return base::trim(line.substr(line.starts_with(dash) ? dash.size() : 2));
}

std::vector<Block> blocks_of(std::string_view filled) {
  std::vector<Block> blocks;
  bool continues = false;
  for (const std::string& line : base::split(filled, '\n')) {
    if (base::trim(line).empty()) {
      continues = false;
      continue;
    }
    const Block::Kind kind = line.starts_with("# ") ? Block::Kind::heading
                             : is_item(line)        ? Block::Kind::list
                                                    : Block::Kind::paragraph;
    const bool joins = continues && kind != Block::Kind::heading && blocks.back().kind == kind;
    if (!joins) blocks.push_back({kind, {}});
    blocks.back().lines.push_back(kind == Block::Kind::heading ? base::trim(line.substr(2))
                                  : kind == Block::Kind::list  ? item_text(line)
                                                               : line);
    continues = true;
  }
  return blocks;
}

// `indent` stands before every line but the first, which begins with `first`.
std::string wrapped(std::string_view text, std::string_view first, std::string_view indent) {
  std::string result;
  std::string line(first);
  bool is_fresh = true;
  for (const std::string& word : base::split(text, ' ')) {
    if (word.empty()) continue;
    const std::size_t width = base::display_width(line) + 1 + base::display_width(word);
    if (!is_fresh && width > columns) {
      result += line + "\n";
      line = indent;
      is_fresh = true;
    }
    line += (is_fresh ? "" : " ") + word;
    is_fresh = false;
  }
  return result + line + "\n";
}

std::string underlined(const std::string& heading, char mark) {
  return heading + "\n" + std::string(base::display_width(heading), mark) + "\n";
}

// On paper: a page with margins and dark text; on a telephone as wide as that is; at night dark.
constexpr std::string_view style =
    ":root{color-scheme:light dark}body{font:1.05rem/1.55 Georgia,'DejaVu "
    "Serif',serif;max-width:40rem;margin:2rem auto;"
    "padding:0 1.2rem;color:#1c1c1c;background:#fff}"
    "h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.2rem;margin:1.8rem 0 .4rem}"
    "ul{padding-left:1.3rem}li{margin:.25rem 0}a{color:#0b4a8f}"
    "@media screen and "
    "(prefers-color-scheme:dark){body{color:#e8e8e8;background:#181818}a{color:#8fbdf2}}"
    "@page{size:A4;margin:18mm 22mm}@media print{:root{color-scheme:light}"
    "body{font-size:10.5pt;line-height:1.4;margin:0;padding:0;max-width:none;color:#000;"
    "background:#fff}h1{font-size:20pt;margin-top:0}h2{font-size:13pt;margin-top:5mm;"
    "break-after:avoid}p{margin:2mm 0}ul,p{break-inside:avoid}p:has(+ul){break-after:avoid}"
    "a{color:#000;text-decoration:none}}";

std::string html_of(const Block& block, bool is_title) {
  std::string html;
  switch (block.kind) {
    case Block::Kind::heading: {
      const std::string_view tag = is_title ? "h1" : "h2";
      return fmt::format("<{0}>{1}</{0}>\n", tag, linked_html(block.lines.front()));
    }
    case Block::Kind::list:
      for (const std::string& line : block.lines) html += "<li>" + linked_html(line) + "</li>\n";
      return "<ul>\n" + html + "</ul>\n";
    case Block::Kind::paragraph:
      for (const std::string& line : block.lines) {
        html += (html.empty() ? "" : "<br>\n") + linked_html(line);
      }
      return "<p>" + html + "</p>\n";
  }
  return html;
}

std::string title_of(const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    if (block.kind == Block::Kind::heading) return block.lines.front();
  }
  return "–";
}

}  // namespace

std::string welcome_text(std::string_view filled) {
  std::string text;
  bool has_title = false;
  for (const Block& block : blocks_of(filled)) {
    if (!text.empty()) text += "\n";
    if (block.kind == Block::Kind::heading) {
      text += underlined(block.lines.front(), has_title ? '-' : '=');
      has_title = true;
      continue;
    }
    const bool is_list = block.kind == Block::Kind::list;
    for (const std::string& line : block.lines) {
      text += wrapped(line, is_list ? dash : "", is_list ? "  " : "");
    }
  }
  return text;
}

std::string welcome_html(std::string_view filled, std::string_view language) {
  const std::vector<Block> blocks = blocks_of(filled);
  std::string html = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n",
      language, render::escaped_html(title_of(blocks)), style);
  bool has_title = false;
  for (const Block& block : blocks) {
    const bool is_title = block.kind == Block::Kind::heading && !has_title;
    has_title = has_title || is_title;
    html += html_of(block, is_title);
  }
  return html + "</main>\n</body>\n</html>\n";
}

}  // namespace peer::delivery
