// Every option of every command has the one meaning that option_names.hpp says.
// SPDX-License-Identifier: MIT
#include "option_names.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "command_line.hpp"
#include "help.hpp"
#include "peer/base/text.hpp"

using namespace peer;
using commands::Command;
using commands::Option;

namespace {

// "STAFF" of STAFF, STAFF[,STAFF] and STAFF….
std::string single(std::string_view value) {
  return std::string(value.substr(0, std::min(value.find("[,"), value.find("…"))));
}

const test::OptionName* row_of(std::string_view name) {
  const auto found = std::ranges::find(test::option_names, name, &test::OptionName::name);
  return found == std::end(test::option_names) ? nullptr : &*found;
}

bool is_meant(std::string_view words, const Command& command) {
  if (words == "*") return true;
  if (words == "facts") return command.records_facts;
  return words == command.name || (words == "report *" && command.name.starts_with("report "));
}

bool stands_in(const test::OptionName& row, const Command& command) {
  return std::ranges::any_of(base::split(row.commands, ','), [&](const std::string& words) {
    return is_meant(base::trim(words), command);
  });
}

bool takes(const Command& command, std::string_view name) {
  return std::ranges::any_of(cli::options_of(command),
                             [&](const Option& option) { return option.name == name; });
}

}  // namespace

TEST_SUITE("option names") {
  TEST_CASE("each option stands in the table, with its command and the word for its value") {
    for (const Command* command : commands::all_commands()) {
      CAPTURE(command->name);
      for (const Option& option : cli::options_of(*command)) {
        CAPTURE(option.name);
        const test::OptionName* row = row_of(option.name);
        REQUIRE(row != nullptr);
        CHECK(single(option.value) == row->value);
        CHECK(stands_in(*row, *command));
      }
    }
  }

  TEST_CASE("the table has each name and each meaning once, and no command that lacks the option") {
    std::set<std::string_view> names;
    std::set<std::string_view> meanings;
    for (const test::OptionName& row : test::option_names) {
      CAPTURE(row.name);
      CHECK(names.insert(row.name).second);
      CHECK(meanings.insert(row.meaning).second);
      std::size_t commands = 0;
      for (const std::string& words : base::split(row.commands, ',')) {
        CAPTURE(words);
        bool known = false;
        for (const Command* command : commands::all_commands()) {
          if (!is_meant(base::trim(words), *command)) continue;
          known = true;
          CHECK(takes(*command, row.name));
        }
        CHECK(known);
        ++commands;
      }
      CHECK(commands > 0);
    }
  }

  TEST_CASE("a former name goes on working and is shown nowhere") {
    std::size_t former = 0;
    for (const Command* command : commands::all_commands()) {
      for (const Option& option : command->options) {
        if (option.former.empty()) continue;
        ++former;
        CAPTURE(command->name);
        CAPTURE(option.former);
        CHECK_FALSE(takes(*command, option.former));
        CHECK(cli::command_help(*command).find(std::string(option.former) + " ") ==
              std::string::npos);
        std::vector<std::string> words = {std::string(option.former)};
        if (!option.value.empty()) words.emplace_back("x");
        CHECK(cli::parse_arguments(*command, words).has(option.name));
      }
    }
    CHECK(former > 0);
  }
}
