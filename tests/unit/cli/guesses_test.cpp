// What is made of words that are no command.
// SPDX-License-Identifier: MIT
#include "guesses.hpp"

#include <doctest/doctest.h>

#include "command_line.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "support/refusal.hpp"

using namespace peer;

namespace {

// The line that is carried out, or "? HELP", or "-".
std::string guessed(const std::vector<std::string>& typed) {
  const cli::Guess guess = cli::guess_command(typed);
  if (!guess) return "-";
  return guess.words.empty() ? "? " + guess.help : base::join(guess.words, " ");
}

struct Row {
  std::string_view typed;
  std::string_view command;
  std::string_view advice;
};
constexpr Row rows[] = {
#define PEER_GUESS(typed, command, advice) {typed, command, advice},
#include "guesses.def"
#undef PEER_GUESS
};

}  // namespace

TEST_SUITE("guesses") {
  TEST_CASE("a reading command that is meant is done, a writing one is named") {
    struct Case {
      std::vector<std::string> typed;
      std::string expected;
    };
    for (const Case& c : std::vector<Case>{
             {{"clients"}, "client list"},
             {{"client"}, "client list"},
             {{"CLIENT", "LIST"}, "client list"},
             {{"client-list"}, "client list"},
             {{"client:list"}, "client list"},
             {{"client/list", "--all"}, "client list --all"},
             {{"list", "clients"}, "client list"},
             {{"waiting"}, "client waiting"},
             {{"session", "next"}, "session show next"},
             {{"contact", "alena"}, "contact list alena"},
             {{"add", "client", "Jana Nová"}, "? peer client add 'Jana Nová'"},
             {{"mark", "today", "alena"}, "? peer attendance mark today alena"},
             {{"mark", "dnes/group", "Říhová"}, "? peer attendance mark dnes/group Říhová"},
             {{"Search", "Říhová"}, "client show Říhová"},
             {{"pause", "alena"}, "? peer client pause alena"},
             {{"client", "unpause", "alena"}, "? peer client resume alena"},
             {{"oncall", "who"}, "oncall"},
             {{"client", "lst"}, "-"},
             {{"client", "ad"}, "-"},
             {{"sesion", "list"}, "-"},
             {{"nonsense"}, "-"},
             {{"a'b", "$(x)"}, "-"},
         }) {
      CAPTURE(c.expected);
      CHECK(guessed(c.typed) == c.expected);
    }
  }

  TEST_CASE("the table names commands that there are, for words that are none") {
    for (const Row& row : rows) {
      CAPTURE(row.typed);
      CHECK(cli::find_command(row.typed) == nullptr);
      if (row.command.empty()) {
        CHECK_FALSE(row.advice.empty());
        continue;
      }
      const std::vector<std::string> words = base::split(row.command, ' ');
      const std::string two = words.size() > 1 ? words[0] + " " + words[1] : words[0];
      CHECK((cli::find_command(two) != nullptr || cli::find_command(words[0]) != nullptr));
    }
  }

  TEST_CASE("a near word is never the opposite") {
    const auto refusal = [](const std::vector<std::string>& words) {
      return test::usage_refusal([&] { cli::read_command_line(words); });
    };
    CHECK(refusal({"ses", "list"}) == "unknown command 'ses' | did you mean 'session'?");
    CHECK(refusal({"client", "ad"}) == "unknown command 'client ad' | did you mean 'add'?");
    const std::vector<std::string> words = {"no", "pause", "unmarked", "not-asked", "undecided"};
    for (const char* typed : {"ano", "unpause", "marked", "asked", "decided", "not"}) {
      CAPTURE(typed);
      CHECK(base::did_you_mean(typed, words).empty());
    }
  }

  TEST_CASE("a word as a shell reads it") {
    CHECK(base::shell_word("alena=yes") == "alena=yes");
    CHECK(base::shell_word("Žofie") == "Žofie");
    CHECK(base::shell_word("Jana Nová") == "'Jana Nová'");
    CHECK(base::shell_word("O'Neil") == "'O'\\''Neil'");
    CHECK(base::shell_word("") == "''");
    CHECK(base::shell_word("$(x)") == "'$(x)'");
  }
}
