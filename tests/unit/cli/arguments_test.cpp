// The words of a command line: every value stays text, and what is wrong is told.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "command_line.hpp"
#include "peer/base/failure.hpp"
#include "support/refusal.hpp"

using namespace peer;
using commands::Argument;
using commands::Arguments;
using commands::Option;

namespace {

constexpr Argument arguments[] = {{.name = "SESSION", .help = "a session"},
                                  {.name = "CLIENT", .help = "clients", .repeated = true}};
constexpr Option options[] = {
    {.name = "--ended", .value = "TIME", .help = "when it ended"},
    {.name = "--topic", .value = "T", .help = "a topic", .repeated = true},
    {.name = "--nobody", .value = "", .help = "nobody came"}};

const commands::Command command = {.name = "attendance mark",
                                   .theme = "Sessions",
                                   .summary = "mark",
                                   .details = "",
                                   .examples = "",
                                   .arguments = arguments,
                                   .options = options,
                                   .writes = true,
                                   .records_facts = true,
                                   .run = nullptr};

std::string shown(const std::vector<std::string>& words) {
  try {
    const Arguments parsed = cli::parse_arguments(command, words);
    std::string text;
    for (const char* name : {"SESSION", "CLIENT", "--ended", "--topic", "--nobody", "--anyway",
                             "--directory", "--format", "--quiet"}) {
      for (const std::string& value : parsed.all(name)) {
        text += std::string(name) + "=" + value + ";";
      }
    }
    return text;
  } catch (const base::Failure& failure) {
    CHECK(failure.code() == base::ExitCode::usage);
    std::string hint = failure.hint();
    return "! " + std::string(failure.what()) + " | " + hint.substr(0, hint.find('\n'));
  }
}

std::string refusal(const std::vector<std::string>& words) {
  return test::usage_refusal([&] { cli::read_command_line(words); });
}

}  // namespace

TEST_SUITE("arguments") {
  TEST_CASE("values are text, options stand anywhere") {
    struct Case {
      std::vector<std::string> words;
      std::string expected;
    };
    const std::string usage = "'peer attendance mark --help' shows how to use it";
    for (const Case& c : std::vector<Case>{
             {{"today", "a", "b=late"}, "SESSION=today;CLIENT=a;CLIENT=b=late;"},
             {{"--nobody", "today"}, "SESSION=today;--nobody=;"},
             {{"today", "--ended", "010", "a"}, "SESSION=today;CLIENT=a;--ended=010;"},
             {{"today", "--ended=19:30"}, "SESSION=today;--ended=19:30;"},
             {{"today", "--ended", "-1w"}, "SESSION=today;--ended=-1w;"},
             {{"--topic", "a", "x", "--topic", "b", "y"},
              "SESSION=x;CLIENT=y;--topic=a;--topic=b;"},
             {{"-C", "dir", "-q", "x"}, "SESSION=x;--directory=dir;--quiet=;"},
             {{"x", "--", "-rf", "--nobody"}, "SESSION=x;CLIENT=-rf;CLIENT=--nobody;"},
             {{"x", "--anyway", "Žofie přišla"}, "SESSION=x;--anyway=Žofie přišla;"},
             {{"x", "--ended", "--nobody"}, "! '--ended' needs a value: TIME | " + usage},
             {{"x", "--ended"}, "! '--ended' needs a value: TIME | " + usage},
             {{"x", "--ended="}, "! '--ended' has an empty value | " + usage},
             {{"x", "--ended", ""}, "! '--ended' has an empty value | " + usage},
             {{""}, "! SESSION is empty | " + usage},
             {{"x", "--ended", "1", "--ended", "2"}, "! '--ended' is given twice | " + usage},
             {{"x", "--nobody=yes"}, "! '--nobody' takes no value | " + usage},
             {{"x", "--endet", "1"}, "! unknown option '--endet' | did you mean '--ended'?"},
             {{"x", "-z"}, "! unknown option '-z' | " + usage},
         }) {
      CAPTURE(c.expected);
      CHECK(shown(c.words) == c.expected);
    }
  }

  TEST_CASE("unknown commands are refused with the nearest one") {
    CHECK(refusal({"atendance", "mark"}) ==
          "unknown command 'atendance' | did you mean 'attendance'?");
    CHECK(refusal({"client", "ad", "x"}) == "unknown command 'client ad' | did you mean 'add'?");
    CHECK(cli::read_command_line({"report"}).wish == cli::CommandLine::Wish::group_help);
    CHECK(refusal({"frobnicate"}) ==
          "unknown command 'frobnicate' | 'peer --help' lists the commands; a person is found by "
          "'peer client show NAME'");
    CHECK(refusal({"--dry-rum", "check"}) ==
          "unknown option '--dry-rum' | did you mean '--dry-run'?");
    CHECK(refusal({"check", "J\xe1n"}) == "'J\\x{E1}n' is not UTF-8 text | ");
  }

  TEST_CASE("a command may be the first word of others too") {
    struct Row {
      std::vector<std::string> words;
      const char* command;
      const char* date;
      const char* format;
    };
    const Row rows[] = {{{"oncall"}, "oncall", "", ""},
                        {{"oncall", "friday"}, "oncall", "friday", ""},
                        {{"oncall", "lsit"}, "oncall", "lsit", ""},
                        {{"oncall", "--format", "json", "friday"}, "oncall", "friday", "json"},
                        {{"oncall", "--format=json"}, "oncall", "", "json"},
                        {{"oncall", "list"}, "oncall list", "", ""},
                        {{"oncall", "--format", "json", "list"}, "oncall list", "", "json"},
                        {{"-q", "oncall", "-C", "d", "list"}, "oncall list", "", ""}};
    for (const Row& row : rows) {
      CAPTURE(row.words);
      const cli::CommandLine line = cli::read_command_line(row.words);
      REQUIRE(line.command != nullptr);
      CHECK(line.command->name == row.command);
      CHECK(line.arguments.get("DATE").value_or("") == row.date);
      CHECK(line.arguments.get("--format").value_or("") == row.format);
    }
    CHECK(refusal({"oncall", "--for", "ada"}).starts_with("unknown option '--for'"));
    CHECK(cli::read_command_line({"oncall", "--help"}).wish ==
          cli::CommandLine::Wish::command_help);
    CHECK(cli::read_command_line({"help", "oncall", "list"}).command->name == "oncall list");
  }

  TEST_CASE("help is asked for in every place") {
    using Wish = cli::CommandLine::Wish;
    CHECK(cli::read_command_line({"--help"}).wish == Wish::help);
    CHECK(cli::read_command_line({}).wish == Wish::glance);  // help outside a data directory
    CHECK(cli::read_command_line({"--help"}).wish == Wish::help);
    CHECK(cli::read_command_line({"help"}).wish == Wish::help);
    CHECK(cli::read_command_line({"--version"}).wish == Wish::version);
    CHECK(cli::read_command_line({"client", "list", "--version"}).wish == Wish::version);
    CHECK(cli::read_command_line({"client", "--version"}).wish == Wish::version);
    CHECK(cli::read_command_line({"--version", "--help"}).wish == Wish::version);
    CHECK(cli::read_command_line({"--help", "--version"}).wish == Wish::help);
    CHECK(cli::read_command_line({"--", "client", "add", "Eva"}).wish == Wish::run);
    CHECK(cli::read_command_line({"client", "add", "--", "--help"}).wish == Wish::run);
    CHECK(cli::read_command_line({"client", "--help"}).wish == Wish::group_help);
    CHECK(cli::read_command_line({"help", "client"}).wish == Wish::group_help);
    CHECK(cli::read_command_line({"client", "add", "-h"}).wish == Wish::command_help);
    CHECK(cli::read_command_line({"help", "client", "add"}).wish == Wish::command_help);
    CHECK(cli::read_command_line({"-C", "d", "client", "add", "--help"}).wish ==
          Wish::command_help);
    CHECK(
        cli::read_command_line({"client", "--format", "json", "list"}).arguments.get("--format") ==
        "json");
  }
}
