// Findings as a person reads them: place, message, the line with a caret, what to do.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <string_view>

#include "excerpt.hpp"
#include "peer/base/text.hpp"
#include "peer/render/findings.hpp"

namespace peer::render {
namespace {

struct Paint {
  std::string_view bold, error, warning, note, reset;
};
constexpr Paint kPlain{};
constexpr Paint kColored{"\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m", "\x1b[0m"};

std::string place_of(const std::string& file, const base::Range& at) {
  std::string place = base::printable(file);
  if (at.begin.line > 0) place += fmt::format(":{}", at.begin.line);
  if (at.begin.line > 0 && at.begin.column > 0) place += fmt::format(":{}", at.begin.column);
  return place;
}

std::string finding_text(const base::Finding& finding, const TextOf& text_of, const Paint& paint) {
  const bool is_error = finding.severity == base::Severity::error;
  const std::string_view color = is_error ? paint.error : paint.warning;
  std::string text =
      fmt::format("{}{}:{} {}{}:{} {} [{}]\n", paint.bold, place_of(finding.file, finding.at),
                  paint.reset, color, base::severity_word(finding.severity), paint.reset,
                  base::printable(finding.message), base::printable(finding.rule));
  text += excerpt(text_of ? text_of(finding.file) : "", finding.at, color, paint.reset);
  for (const base::Related& related : finding.related) {
    text += fmt::format("{}{}:{} {}note:{} {}\n", paint.bold, place_of(related.file, related.at),
                        paint.reset, paint.note, paint.reset, base::printable(related.message));
    text += excerpt(text_of ? text_of(related.file) : "", related.at, paint.note, paint.reset);
  }
  if (finding.follows > 0) {
    text += fmt::format("note: {} from it, and {} not shown\n",
                        base::counted(finding.follows, "finding follows", "findings follow"),
                        finding.follows == 1 ? "is" : "are");
  }
  if (!finding.anyway.empty()) {
    text += "note: recorded anyway: " + base::printable(finding.anyway) + "\n";
  }
  std::string help = finding.help;
  if (finding.fix)
    help += help.empty() ? "'peer check --fix' does it" : " ('peer check --fix' does it)";
  if (!help.empty()) text += help_text(help);
  return text;
}

}  // namespace

std::string help_text(const std::string& help) {
  const std::string shown = base::printable(help, true);
  std::string text = "help: ";
  for (std::size_t i = 0; i < shown.size(); ++i) {
    text += shown[i];
    // What is indented already stands as it is: a list of candidates.
    if (shown[i] == '\n' && i + 1 < shown.size() && shown[i + 1] != ' ') text += "      ";
  }
  return text + "\n";
}

std::string findings_to_text(const base::Findings& findings, const TextOf& text_of, bool color) {
  base::Findings sorted = findings;
  sorted.settle();
  std::string text;
  for (const base::Finding& finding : sorted.list()) {
    text += finding_text(finding, text_of, color ? kColored : kPlain);
  }
  return text;
}

}  // namespace peer::render
