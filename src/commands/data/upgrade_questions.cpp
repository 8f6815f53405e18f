// Asks for the words of free reasons; see upgrade_questions.hpp.
// SPDX-License-Identifier: MIT
#include "data/upgrade_questions.hpp"

#include <fmt/format.h>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/asking.hpp"
#include "peer/domain/reason.hpp"

namespace peer::commands {
namespace {

using actions::FreeReason;

std::string shown(const FreeReason& reason) {
  return fmt::format("{}: '{}'", domain::word(reason.place), base::printable(reason.text));
}

std::string meanings(const domain::Program& program, domain::ReasonPlaces place) {
  std::string text;
  for (const std::string& code : domain::reason_codes(program, place)) {
    text += fmt::format("  {}  {}\n", base::pad(code, 14),
                        domain::reason_title(program, place, code, "en"));
  }
  return text;
}

// The answer; "<" for the question before. Asked again until it is a word of the list.
std::string ask_word(const domain::Program& program, const FreeReason& reason) {
  const domain::ReasonPlaces place = domain::reason_bit(reason.place);
  prompt(fmt::format("\n{} ({})\n  {}\n", shown(reason),
                     base::counted(reason.times, "time", "times"),
                     base::join(domain::reason_codes(program, place), ", ")));
  while (true) {
    std::string answer = ask("Word", reason.word);
    if (answer == "<" || domain::is_reason(program, place, answer)) return answer;
    if (answer == "?") {
      prompt(meanings(program, place));
    } else if (answer.empty()) {
      prompt("An answer is needed here.\n");
    } else {
      const domain::ReasonProblem problem = domain::reason_problem(program, place, answer);
      prompt(fmt::format("{}\n{}\n", problem.message, problem.help));
    }
  }
}

void ask_from(std::size_t first, const domain::Program& program, std::vector<FreeReason>& open) {
  for (std::size_t i = first; i < open.size();) {
    std::string word = ask_word(program, open[i]);
    if (word == "<") {
      i -= i > 0 ? 1 : 0;
      continue;
    }
    open[i++].word = std::move(word);
  }
}

// False when the person wants to go back to the last question.
bool confirm(const std::vector<FreeReason>& reasons) {
  prompt("\n");
  for (const FreeReason& reason : reasons) {
    prompt(fmt::format("  {} → {}\n", shown(reason), reason.word));
  }
  prompt(fmt::format("The same without questions:\n{}\n", upgrade_command(reasons)));
  const std::string answer = ask("Save?", "yes");
  if (answer == "<") return false;
  if (!is_yes(answer)) base::fail_usage("not confirmed; nothing was done");
  return true;
}

}  // namespace

std::string upgrade_command(const std::vector<FreeReason>& reasons) {
  std::string command = "peer upgrade";
  for (const FreeReason& reason : reasons) {
    command += fmt::format(" \\\n  --map {}",
                           base::shell_word(fmt::format(
                               "{}:{}={}", domain::word(reason.place), base::printable(reason.text),
                               reason.word.empty() ? "WORD" : reason.word)));
  }
  return command;
}

actions::ReasonMapping ask_reasons(const domain::Program& program, std::vector<FreeReason> open,
                                   bool confirms) {
  actions::ReasonMapping answers;
  if (open.empty()) return answers;
  prompt(
      "These reasons are free texts; each becomes a word of its list. Enter takes the word in "
      "brackets,\n'?' says what the words mean, '<' goes one question back, Ctrl-C ends.\n");
  std::size_t first = 0;
  do {
    ask_from(first, program, open);
    first = open.size() - 1;
  } while (confirms && !confirm(open));
  for (const FreeReason& reason : open) answers[{reason.place, reason.text}] = reason.word;
  return answers;
}

}  // namespace peer::commands
