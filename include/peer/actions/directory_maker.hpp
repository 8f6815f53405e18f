// Makes a new data directory on disk: everything or nothing, program.toml last.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "peer/actions/directory_files.hpp"

namespace peer::actions {

struct DirectoryPlan {
  std::string path;
  bool make_directory = false;                             // it is not there yet
  std::vector<std::string> folders;                        // under `path`
  std::vector<std::pair<std::string, std::string>> files;  // path under `path`, text; in order
  std::vector<std::string> repositories;  // folders under `path` to `git init`; "" is `path`
};

// Looks at `path` and plans. Failure when it is a data directory already, is not empty (a .git is
// allowed), is no directory, or lies in none.
DirectoryPlan plan_directory(const std::string& path, const DirectoryRequest& request,
                             bool with_git);

// Carries the plan out; whatever fails, what was made is removed again. Files 0600, folders 0700.
// Returns remarks for the user: git is not installed, or refused.
std::vector<std::string> make_directory(const DirectoryPlan& plan);

}  // namespace peer::actions
