// Questions on a terminal, one line each.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::commands {

// On stderr, at once.
void prompt(std::string_view text);

// One line of stdin, trimmed. Failure(usage) when the input has ended, or is no UTF-8.
std::string read_answer();

// "QUESTION [STANDARD]: "; an empty answer is the standard one.
std::string ask(std::string_view question, std::string_view standard);

bool is_yes(std::string_view answer);

}  // namespace peer::commands
