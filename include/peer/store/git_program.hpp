// Asks the program git about the repository that holds the data directory: its objects, and the
// local configuration, which alone is also written. It runs no program that the repository names,
// and asks no network. And makes a new repository. SPDX-License-Identifier: MIT
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

  // What became of it, also that git is not there (`not_started`), is for the caller to read.
  base::ProcessResult run(const Question& question) const;
  // The same; Failure when git cannot be run at all.
  base::ProcessResult ask(const Question& question) const;

  // Failure also when it does not succeed: "git cannot ACTION: its own words".
  std::string answer(const Question& question, std::string_view action) const;

  // The Failure for an answer that was none.
  [[noreturn]] void fail_at(std::string_view action, const base::ProcessResult& result) const;

  const std::string& directory() const { return directory_; }

 private:
  std::string directory_;
};

// `git init` in `folder`. Neither the user's configuration nor an outer repository's variables have
// a say, and no template brings hooks along. What became of it is for the caller to read; that git
// is not there is `not_started`.
base::ProcessResult init_repository(const std::string& folder);

}  // namespace peer::store
