// Records from example texts, and what the rules find in them, one line each.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "peer/rules/example.hpp"
#include "peer/rules/rule.hpp"
#include "support/record_files.hpp"

namespace doctest {

// Lists of lines in failure messages.
template <>
struct StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += "\n    " + line;
    return text.empty() ? "(nothing)" : text.c_str();
  }
};

}  // namespace doctest

namespace peer::test {

// Those with a mode are only named as open to others.
Decoded decode_files(const std::vector<rules::ExampleFile>& files);

// "FILE:LINE: severity: message"
std::vector<std::string> lines_of(const base::Findings& findings);

// The example laid over the standard program, judged by one rule. The example must decode without
// a finding.
std::vector<std::string> judge(std::string_view rule, std::string_view example,
                               std::string_view change_day = {});

// sessions/2026/DATE-ACTIVITY.toml as an example; `more` are its further lines.
std::string example_session(std::string_view activity, std::string_view date,
                            std::string_view status, std::string_view more = {});

using Lines = std::vector<std::string>;

// One labelled row of a table: an example and what the rule says of it.
struct Case {
  std::string_view label;
  std::string example;
  Lines expected;
};

}  // namespace peer::test

// Judges every case of a table by one rule.
#define PEER_CHECK_CASES(rule, cases)                                          \
  for (const auto& test_case : (cases)) {                                      \
    CAPTURE(test_case.label);                                                  \
    CHECK(peer::test::judge((rule), test_case.example) == test_case.expected); \
  }
