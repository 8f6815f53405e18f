// The program, people and sessions that the tests of delivery start from.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "support/record_files.hpp"

namespace peer::test {

// The keys, and that they were accepted on 2 November.
std::string member(const std::string& keys);

// A session of s-ada and s-ema, and its file.
std::string evening_text(std::string_view activity, std::string_view date,
                         std::string_view rest = "place = \"Dlouhá 1, Praha\"\n",
                         std::string_view status = "planned");
File evening(std::string_view activity, std::string_view date,
             std::string_view rest = "place = \"Dlouhá 1, Praha\"\n",
             std::string_view status = "planned");

Files sample(const std::string& policy = "");

// A text of a message with ordinary blanks; where a line must not end, words_test.cpp says.
std::string plain(std::string text);

}  // namespace peer::test
