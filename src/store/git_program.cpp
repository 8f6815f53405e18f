// Runs git with nothing of the environment and of the configuration that could write or lead
// astray.
// SPDX-License-Identifier: MIT
#include "peer/store/git_program.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "problem.hpp"

namespace peer::store {
namespace {

using End = base::ProcessResult::End;

// A repository of many years on a slow disk.
constexpr std::chrono::milliseconds patience{300'000};

// Where the user's own configuration lies (it says whose repositories are trusted), and how far up
// a repository is looked for. No other variable of git's is handed on: GIT_DIR,
// GIT_OBJECT_DIRECTORY and their like lead elsewhere, GIT_TRACE and its like write files.
constexpr std::array<std::string_view, 6> handed_on = {
    "GIT_CONFIG_GLOBAL",       "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
    "GIT_CEILING_DIRECTORIES", "GIT_EXEC_PATH",     "GIT_DISCOVERY_ACROSS_FILESYSTEM"};

std::vector<std::string> names_left_out() {
  std::vector<std::string> names;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view variable = *entry;
    const std::string_view name = variable.substr(0, variable.find('='));
    const bool kept = std::ranges::find(handed_on, name) != handed_on.end();
    if (name.starts_with("GIT_") && !kept) names.emplace_back(name);
  }
  return names;
}

// Objects that a partial clone lacks are not fetched: GIT_NO_LAZY_FETCH says so to git 2.45 and
// later; an older one may try, and no protocol is allowed to it (a repository's own protocol.* has
// no say over GIT_ALLOW_PROTOCOL).
std::vector<std::string> quiet_environment() {
  return {"LC_ALL=C",
          "LANGUAGE=",
          "GIT_OPTIONAL_LOCKS=0",
          "GIT_TERMINAL_PROMPT=0",
          "GIT_NO_LAZY_FETCH=1",
          "GIT_ALLOW_PROTOCOL=none"};
}

std::vector<std::string> command(const std::string& directory,
                                 const std::vector<std::string>& arguments) {
  std::vector<std::string> words = {"git",
                                    "-C",
                                    directory,
                                    "--no-pager",
                                    "--no-replace-objects",
                                    "--no-optional-locks",
                                    "--literal-pathspecs",
                                    "-c",
                                    "core.fsmonitor=false",
                                    "-c",
                                    "core.hooksPath=/dev/null",
                                    "-c",
                                    "protocol.allow=never"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return words;
}

// What git said last is why it gave up: "fatal: bad object HEAD".
std::string last_words(const std::string& errors) {
  std::string last;
  for (const std::string& line : base::split(errors, '\n')) {
    if (!base::trim(line).empty()) last = base::trim(line);
  }
  for (const std::string_view mark : {"fatal: ", "error: "}) {
    if (last.starts_with(mark)) last.erase(0, mark.size());
  }
  return base::printable(last);
}

bool says(const base::ProcessResult& result, std::string_view words) {
  return result.errors.find(words) != std::string::npos;
}

}  // namespace

base::ProcessResult init_repository(const std::string& folder) {
  return base::run_process(
      {.arguments = {"git", "init", "--quiet", "--initial-branch=main", "--template="},
       .directory = folder,
       .environment = {"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null",
                       "GIT_TERMINAL_PROMPT=0"},
       .without = names_left_out()});
}

base::ProcessResult GitProgram::run(const Question& question) const {
  return base::run_process({.arguments = command(directory_, question.arguments),
                            .input = question.input,
                            .environment = quiet_environment(),
                            .without = names_left_out(),
                            .time_limit = patience,
                            .output_limit = question.output_limit});
}

base::ProcessResult GitProgram::ask(const Question& question) const {
  base::ProcessResult result = run(question);
  if (result.end != End::not_started) return result;
  if (result.code == ENOENT) {
    base::fail("git is not there, and it is what reads a revision",
               "install git, or look at the files as they stand, without a revision");
  }
  fail_system("run git", result.code);
}

std::string GitProgram::answer(const Question& question, std::string_view action) const {
  base::ProcessResult result = ask(question);
  if (!result.succeeded()) fail_at(action, result);
  if (result.output.size() >= question.output_limit) {
    base::fail(fmt::format("git cannot {}: its answer is too long", action),
               "no data directory is that large: is the repository the right one?");
  }
  return std::move(result.output);
}

void GitProgram::fail_at(std::string_view action, const base::ProcessResult& result) const {
  const std::string shown = base::printable(directory_);
  if (says(result, "not a git repository")) {
    base::fail(fmt::format("'{}' lies in no git repository, so it has no revisions", shown),
               "only what was committed can be looked at later: 'git init' begins a repository");
  }
  if (says(result, "dubious ownership")) {
    base::fail(
        fmt::format("git does not trust the repository of '{}': it is somebody else's", shown),
        "if you trust it: git config --global --add safe.directory DIR");
  }
  if (says(result, "promisor") || says(result, "transport '")) {
    base::fail(fmt::format("git cannot {}: this clone lacks a part of them", action),
               "it is a partial clone, and nothing is fetched for a report: use a whole clone");
  }
  if (result.end == End::timed_out)
    base::fail(fmt::format("git cannot {}: it took too long", action));
  const std::string words = last_words(result.errors);
  base::fail(words.empty() ? fmt::format("git cannot {}: it ended with {}", action, result.code)
                           : fmt::format("git cannot {}: {}", action, words),
             "'git fsck' in the data directory says whether the repository is whole");
}

}  // namespace peer::store
