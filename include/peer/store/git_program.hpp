// Asks the program git about the repository that holds the data directory: it reads objects and
// writes nothing, runs no program that the repository names, and asks no network. And makes a new
// repository.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/process.hpp"

namespace peer::store {

class GitProgram {
 public:
  // `directory` is where git looks for its repository: there and in the folders above. What the
  // environment says about repositories (GIT_DIR and its like) does not lead it elsewhere.
  explicit GitProgram(std::string directory) : directory_(std::move(directory)) {}

  struct Question {
    std::vector<std::string> arguments;  // the git command and what follows
    std::string input{};
    std::size_t output_limit = std::size_t{1} << 20U;
  };

  // Failure when git cannot be run at all; what else it says is for the caller to read.
  base::ProcessResult ask(const Question& question) const;

  // Failure also when it does not succeed: "git cannot ACTION: its own words".
  std::string answer(const Question& question, std::string_view action) const;

  // The Failure for an answer that was none.
  [[noreturn]] void fail_at(std::string_view action, const base::ProcessResult& result) const;

  const std::string& directory() const { return directory_; }

 private:
  std::string directory_;
};

// The variables of git in our environment that would lead a git elsewhere, or make it write: none
// is handed on.
std::vector<std::string> variables_of_git();

// `git init` in `folder`. Neither the user's configuration nor an outer repository's variables have
// a say, and no template brings hooks along. What became of it is for the caller to read; that git
// is not there is `not_started`.
base::ProcessResult init_repository(const std::string& folder);

}  // namespace peer::store
