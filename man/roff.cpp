// Text as man(7) source.
// SPDX-License-Identifier: MIT
#include "roff.hpp"

namespace peer::man {

std::string title(std::string_view made_from, std::string_view name, int section) {
  return ".\\\" Made from " + std::string(made_from) + "; see man/CMakeLists.txt.\n.TH " +
         escaped(name) + " " + std::to_string(section) +
         " 2026-11-27 \"peer " PEER_VERSION "\" \"peer manual\"\n";
}

std::string escaped(std::string_view text) {
  std::string result;
  // A line that begins so would be a request.
  if (text.starts_with('.') || text.starts_with('\'')) result += "\\&";
  for (const char c : text) {
    switch (c) {
      case '\\':
        result += "\\e";
        break;
      case '-':
        result += "\\-";
        break;
      case '^':
        result += "\\(ha";
        break;
      case '~':
        result += "\\(ti";
        break;
      case '\'':
        result += "\\(aq";
        break;
      default:
        result += c;
    }
  }
  return result;
}

std::string heading(std::string_view macro, std::string_view text) {
  std::string result = "." + std::string(macro) + " \"";
  for (const char c : escaped(text)) {
    if (c == '"') {
      result += "\\(dq";
    } else {
      result += c;
    }
  }
  return result + "\"\n";
}

std::string literal(std::string_view text) {
  return ".PP\n" + example(text);
}

std::string example(std::string_view text) {
  std::string result = ".RS 4\n.EX\n";
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    result += line.empty() ? "\\&\n" : escaped(line) + "\n";
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return result + ".EE\n.RE\n";
}

std::string paragraph(std::string_view text) {
  return ".PP\n" + escaped(text) + "\n";
}

}  // namespace peer::man
