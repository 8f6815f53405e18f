// Every command's declaration: what help, the manual and completion are made from.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <set>

#include "command_line.hpp"
#include "help.hpp"
#include "peer/base/text.hpp"

using namespace peer;
using commands::Command;

TEST_SUITE("declarations") {
  TEST_CASE("names are unique, summaries are imperative phrases") {
    std::set<std::string_view> names;
    for (const Command* command : commands::all_commands()) {
      CAPTURE(command->name);
      CHECK(names.insert(command->name).second);
      CHECK_FALSE(command->theme.empty());
      REQUIRE_FALSE(command->summary.empty());
      CHECK(command->summary.back() != '.');
      CHECK((command->summary.front() >= 'a' && command->summary.front() <= 'z'));
      CHECK_FALSE(command->examples.empty());
      CHECK((command->run != nullptr));
    }
    CHECK(names.size() > 30);
  }

  TEST_CASE("only the last argument is repeated, and none is required after an optional one") {
    for (const Command* command : commands::all_commands()) {
      CAPTURE(command->name);
      bool optional = false;
      for (std::size_t i = 0; i < command->arguments.size(); ++i) {
        const commands::Argument& argument = command->arguments[i];
        if (argument.repeated) CHECK(i + 1 == command->arguments.size());
        if (argument.required) CHECK_FALSE(optional);
        optional = optional || !argument.required;
        CHECK_FALSE(argument.help.empty());
      }
    }
  }

  TEST_CASE("options begin with two dashes, do not repeat and say what they do") {
    for (const Command* command : commands::all_commands()) {
      CAPTURE(command->name);
      std::set<std::string_view> seen;
      for (const commands::Option& option : cli::options_of(*command)) {
        CAPTURE(option.name);
        CHECK(option.name.starts_with("--"));
        CHECK(seen.insert(option.name).second);
        REQUIRE_FALSE(option.help.empty());
        CHECK(option.help.back() != '.');
      }
    }
  }

  TEST_CASE("help shows every command, argument and option") {
    const std::string all = cli::overview();
    for (const Command* command : commands::all_commands()) {
      CAPTURE(command->name);
      CHECK(all.find("  " + std::string(command->name) + " ") != std::string::npos);
      const std::string help = cli::command_help(*command);
      CHECK(help.starts_with("usage: peer " + std::string(command->name)));
      CHECK(help.find("{l") == std::string::npos);  // the languages stand there
      for (const commands::Argument& argument : command->arguments) {
        CHECK(help.find(argument.name) != std::string::npos);
      }
      for (const commands::Option& option : command->options) {
        CHECK(help.find(option.name) != std::string::npos);
      }
      CHECK((help.find("--dry-run") != std::string::npos) == command->writes);
      const bool has_own = std::ranges::any_of(
          command->options, [](const auto& option) { return option.name == "--anyway"; });
      CHECK((help.find("--anyway") != std::string::npos) == (command->records_facts || has_own));
    }
  }

  TEST_CASE("examples are command lines that the parser accepts") {
    for (const Command* command : commands::all_commands()) {
      for (const std::string& line : base::split(base::trim(command->examples), '\n')) {
        CAPTURE(line);
        CHECK(base::trim(line).starts_with("peer "));
        CHECK(line.find(std::string(command->name)) != std::string::npos);
      }
    }
  }
}
