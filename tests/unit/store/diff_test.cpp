// Unified diffs: exact texts, and random texts that patch(1) must accept.
// SPDX-License-Identifier: MIT
#include "peer/store/diff.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "peer/base/process.hpp"
#include "support/temporary_directory.hpp"

namespace {

using peer::store::unified_diff;

std::string numbered(int first, int last) {
  std::string text;
  for (int line = first; line <= last; ++line) {
    text += std::to_string(line) + "\n";
  }
  return text;
}

// What git apply makes of `before`; the work tree is no repository.
std::optional<std::string> patched(const std::string& diff,
                                   const std::optional<std::string>& before) {
  const peer::test::TemporaryDirectory directory;
  if (before) {
    directory.put("f.toml", *before);
  }
  const auto result = peer::base::run_process(
      {.arguments = {"git", "apply", "--unidiff-zero", "-"},
       .input = diff,
       .directory = directory.path(),
       .environment = {"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null",
                       "GIT_CEILING_DIRECTORIES=/"}});
  INFO(result.errors);
  REQUIRE(result.succeeded());
  return directory.read("f.toml");
}

}  // namespace

TEST_CASE("one changed line with three lines around it") {
  std::string after = numbered(1, 9);
  after.replace(after.find('5'), 1, "five");
  CHECK(unified_diff("clients/c-1.toml", numbered(1, 9), after) ==
        "--- a/clients/c-1.toml\n+++ b/clients/c-1.toml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n "
        "6\n 7\n 8\n");
}

TEST_CASE("files that appear, vanish, stay, end without newline") {
  CHECK(unified_diff("f", "a\n", "a\n").empty());
  CHECK(unified_diff("f", std::nullopt, std::nullopt).empty());
  CHECK(unified_diff("f", std::nullopt, "a\nb\n") ==
        "--- /dev/null\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\n+b\n");
  CHECK(unified_diff("f", "a\n", std::nullopt) == "--- a/f\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n");
  CHECK(unified_diff("f", "a", "a\n") ==
        "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
  CHECK(unified_diff("f", "a\nx", "b\nx") ==
        "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n-a\n+b\n x\n\\ No newline at end of file\n");
}

TEST_CASE("far changes are two hunks, near ones are one") {
  std::string after = numbered(1, 20);
  after.replace(after.find("2\n"), 1, "two");
  after.replace(after.find("18"), 2, "eighteen");
  CHECK(unified_diff("f", numbered(1, 20), after) ==
        "--- a/f\n+++ b/f\n@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n"
        "@@ -15,6 +15,6 @@\n 15\n 16\n 17\n-18\n+eighteen\n 19\n 20\n");
}

TEST_CASE("what would act on a terminal is shown, TAB and CRLF are kept") {
  CHECK(unified_diff("f", "\uFEFFa\n", "\uFEFFb\n") ==
        "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-\uFEFFa\n+\uFEFFb\n");
  CHECK(unified_diff("f", "", "a\tb\r\n\x1b[31m\r!\n") ==
        "--- a/f\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\tb\r\n+\\u{1B}[31m\\u{D}!\n");
}

TEST_CASE("a large rewrite is one block and still right") {
  const std::string diff = unified_diff("f.toml", numbered(1, 3000), numbered(5001, 8000));
  CHECK(patched(diff, numbered(1, 3000)) == numbered(5001, 8000));
}

TEST_CASE("git apply makes the new text of any diff") {
  std::mt19937 random(42);  // NOLINT(bugprone-random-generator-seed): the same every time
  const auto text = [&] {
    std::string lines;
    for (auto count = random() % 30; count > 0; --count) {
      lines += std::string(1, static_cast<char>('a' + random() % 5)) + "\n";
    }
    if (!lines.empty() && random() % 4 == 0) {
      lines.pop_back();
    }
    return lines;
  };
  for (int round = 0; round < 60; ++round) {
    const std::string before = text();
    const std::string after = text();
    if (before != after && !before.empty() && !after.empty()) {
      INFO(before, "=====\n", after);
      REQUIRE(patched(unified_diff("f.toml", before, after), before) == after);
    }
  }
}
