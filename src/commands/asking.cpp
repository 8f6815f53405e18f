// Questions on a terminal; see asking.hpp.
// SPDX-License-Identifier: MIT
#include "peer/commands/asking.hpp"

#include <cstdio>
#include <cstdlib>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"

namespace peer::commands {

void prompt(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

std::string read_answer() {
  char* line = nullptr;
  std::size_t capacity = 0;
  const ssize_t length = ::getline(&line, &capacity, stdin);
  std::string text = length < 0 ? "" : std::string(line, static_cast<std::size_t>(length));
  std::free(line);
  if (length < 0) base::fail_usage("the input ended before all was answered; nothing was done");
  text = base::trim(text);
  if (base::find_invalid_utf8(text)) base::fail_usage("the answer is not UTF-8 text");
  return text;
}

std::string ask(std::string_view question, std::string_view standard) {
  std::string text(question);
  if (!standard.empty()) text += " [" + std::string(standard) + "]";
  prompt(text + ": ");
  std::string answer = read_answer();
  return answer.empty() ? std::string(standard) : answer;
}

bool is_yes(std::string_view answer) {
  const std::string folded = base::fold(answer);
  return folded == "y" || folded == "yes" || folded == "a" || folded == "ano";
}

}  // namespace peer::commands
