// Asks for missing answers on a terminal.
// SPDX-License-Identifier: MIT
#include "questions.hpp"

#include <algorithm>

#include "command_line.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/asking.hpp"

namespace peer::cli {

namespace {

using commands::Argument;
using commands::Arguments;
using commands::Command;
using commands::is_yes;
using commands::Option;
using commands::prompt;
using commands::read_answer;

struct Question {
  std::string_view name;
  std::string_view text;
  std::string_view suggestion;
  bool required = false;
  bool repeated = false;
  bool flag = false;
  std::string answer{};
};

// Whether `option` must be answered, as far as the other words tell.
bool is_needed(const Option& option, const Arguments& arguments) {
  return option.required || (!option.required_with.empty() && arguments.has(option.required_with));
}

std::vector<Question> missing_answers(const Command& command, const Arguments& arguments) {
  std::vector<Question> questions;
  for (const Argument& argument : command.arguments) {
    if (arguments.has(argument.name) || argument.ask.empty()) continue;
    questions.push_back(
        {argument.name, argument.ask, "", argument.required, argument.repeated, false});
  }
  for (const Option& option : command.options) {
    if (arguments.has(option.name) || option.ask.empty()) continue;
    const bool is_required = is_needed(option, arguments);
    if (!option.required_with.empty() && !is_required) continue;
    questions.push_back({option.name, option.ask, option.suggestion, is_required, option.repeated,
                         option.value.empty()});
  }
  return questions;
}

bool replaces_arguments(const Command& command, const Arguments& arguments) {
  return std::ranges::any_of(command.options, [&](const Option& option) {
    return option.instead_of_arguments && arguments.has(option.name);
  });
}

std::vector<std::string> required_missing(const Command& command, const Arguments& arguments) {
  std::vector<std::string> names;
  if (replaces_arguments(command, arguments)) return names;
  for (const Argument& argument : command.arguments) {
    if (argument.required && !arguments.has(argument.name)) names.emplace_back(argument.name);
  }
  for (const Option& option : command.options) {
    if (is_needed(option, arguments) && !arguments.has(option.name)) {
      names.push_back(std::string(option.name) + " " + std::string(option.value));
    }
  }
  return names;
}

void ask_from(std::size_t first, std::vector<Question>& questions) {
  for (std::size_t i = first; i < questions.size();) {
    Question& question = questions[i];
    const std::string_view standard = question.flag ? "no" : question.suggestion;
    prompt(std::string(question.text) +
           (standard.empty() ? "" : " [" + std::string(standard) + "]") + ": ");
    const std::string answer = read_answer();
    if (answer == "<") {
      i -= i > 0 ? 1 : 0;
      continue;
    }
    question.answer = answer.empty() ? std::string(question.suggestion) : answer;
    if (question.answer.empty() && question.required) {
      prompt("An answer is needed here.\n");
      continue;
    }
    ++i;
  }
}

// False when the person wants to go back to the last question.
bool confirm(const Command& command, const std::vector<Question>& questions) {
  prompt("\npeer " + std::string(command.name) + "\n");
  for (const Question& question : questions) {
    if (question.answer.empty()) continue;
    prompt("  " + std::string(question.text) + ": " + base::printable(question.answer) + "\n");
  }
  prompt("Save? [yes]: ");
  const std::string answer = read_answer();
  if (answer == "<") return false;
  if (!answer.empty() && !is_yes(answer)) base::fail_usage("not confirmed; nothing was done");
  return true;
}

void take(const Question& question, Arguments& arguments) {
  if (question.flag) {
    if (is_yes(question.answer)) arguments.add(question.name, "");
    return;
  }
  if (question.answer.empty()) return;
  if (!question.repeated) {
    arguments.add(question.name, question.answer);
    return;
  }
  for (const std::string& part : base::split(question.answer, ',')) {
    if (!base::trim(part).empty()) arguments.add(question.name, base::trim(part));
  }
}

}  // namespace

void complete(const Command& command, Arguments& arguments, bool interactive) {
  const std::vector<std::string> required = required_missing(command, arguments);
  if (required.empty()) return;
  std::vector<Question> questions = missing_answers(command, arguments);
  if (!interactive || questions.empty()) {
    base::fail_usage("missing: " + base::join(required, ", "),
                     "'peer " + std::string(command.name) + " --help' shows how to use it");
  }
  prompt("Enter takes the answer in brackets, '<' goes one question back, Ctrl-C ends.\n");
  std::size_t first = 0;
  do {
    ask_from(first, questions);
    first = questions.size() - 1;
  } while (!confirm(command, questions));
  for (const Question& question : questions) take(question, arguments);
  if (!required_missing(command, arguments).empty()) {
    base::fail_usage("missing: " + base::join(required_missing(command, arguments), ", "));
  }
}

}  // namespace peer::cli
