// Decodes one text and shows its findings as lines that a test can compare.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "peer/store/decode.hpp"
#include "support/record_files.hpp"

namespace peer::test {

inline Decoded decode_text(std::string_view path, std::string_view text) {
  return decode_files({{std::string(path), std::string(text)}});
}

// "3:9 error shape 'status' is 'hold', …", one line a finding.
inline std::string lines(const base::Findings& findings) {
  std::string text;
  for (const base::Finding& finding : findings.list()) {
    if (!text.empty()) text += '\n';
    text += fmt::format("{}:{} {} {} {}", finding.at.begin.line, finding.at.begin.column,
                        base::severity_word(finding.severity), finding.rule, finding.message);
  }
  return text;
}

// "9:8-9:18": where a field was read from.
inline std::string place(base::Range at) {
  return fmt::format("{}:{}-{}:{}", at.begin.line, at.begin.column, at.end.line, at.end.column);
}

// The ids of a list, with their columns: "s-ada@10 s-ema@19".
template <class Id>
std::string ids(const std::vector<base::Field<Id>>& list) {
  std::string text;
  for (const auto& element : list) {
    if (!text.empty()) text += ' ';
    text +=
        fmt::format("{}@{}", element ? std::string_view(*element) : "?", element.at.begin.column);
  }
  return text;
}

// A text and the findings of it behind a head. (The newline: a file of messages without one may be
// torn.)
struct Shape {
  std::string text;
  const char* findings;
};

inline void check_cases(std::string_view path, std::string_view head,
                        const std::vector<Shape>& cases) {
  for (const Shape& each : cases) {
    CAPTURE(each.text);
    CHECK(lines(decode_text(path, std::string(head) + each.text + "\n").findings) == each.findings);
  }
}

// The help of the only finding.
inline std::string help_of(std::string_view path, const std::string& text) {
  const auto decoded = decode_text(path, text);
  REQUIRE(decoded.findings.list().size() == 1);
  return decoded.findings.list().front().help;
}

}  // namespace peer::test
