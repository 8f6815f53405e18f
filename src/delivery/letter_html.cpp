// Paragraphs, line ends and links of a letter.
// SPDX-License-Identifier: MIT
#include "letter_html.hpp"

#include <algorithm>
#include <array>

#include "peer/render/html.hpp"

namespace peer::delivery {

using render::escaped_html;

namespace {

struct Span {
  std::size_t begin = std::string_view::npos;
  std::size_t end = std::string_view::npos;
};

// The first link in `line`: from its scheme, which no letter precedes, to a blank or a mark that
// no link holds; a full stop or a bracket at its end belongs to the sentence.
Span find_link(std::string_view line) {
  constexpr std::array<std::string_view, 3> schemes{"https://", "http://", "mailto:"};
  Span first;
  for (const std::string_view scheme : schemes) {
    const std::size_t begin = line.find(scheme);
    if (begin >= first.begin) continue;
    const bool inside_word = begin > 0 && line.substr(begin - 1).find_first_of(
                                              "abcdefghijklmnopqrstuvwxyz"
                                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.") == 0;
    if (inside_word) continue;
    const std::size_t blank = line.find_first_of(" \t<>\"", begin);
    const std::string_view link = line.substr(begin, blank - begin);
    const std::size_t last = link.find_last_not_of(".,;:!?)]}'");
    if (last == std::string_view::npos || last < scheme.size()) continue;
    first = {begin, begin + last + 1};
  }
  return first;
}

}  // namespace

std::string linked_html(std::string_view line) {
  std::string html;
  for (;;) {
    const Span link = find_link(line);
    if (link.begin == std::string_view::npos) return html + escaped_html(line);
    const std::string address = escaped_html(line.substr(link.begin, link.end - link.begin));
    html.append(escaped_html(line.substr(0, link.begin)));
    html.append("<a href=\"").append(address).append("\">").append(address).append("</a>");
    line.remove_prefix(link.end);
  }
}

std::string letter_html(std::string_view text, std::string_view language) {
  std::string html = "<!DOCTYPE html>\n<html";
  if (!language.empty()) html += " lang=\"" + escaped_html(language) + "\"";
  html += ">\n<head><meta charset=\"utf-8\"></head>\n<body>\n";
  bool in_paragraph = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.find_first_not_of(" \t") == std::string_view::npos) {
      if (in_paragraph) html += "</p>\n";
      in_paragraph = false;
      continue;
    }
    html += in_paragraph ? "<br>\n" : "<p>";
    html += linked_html(line);
    in_paragraph = true;
  }
  if (in_paragraph) html += "</p>\n";
  return html + "</body>\n</html>\n";
}

}  // namespace peer::delivery
