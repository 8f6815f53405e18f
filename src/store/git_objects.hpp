// What a git repository holds for one revision: which commit, which files, their bytes.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/store/git_program.hpp"
#include "peer/store/revision_disk.hpp"

namespace peer::store {

// Where the data directory lies in its repository.
struct PlaceInRepository {
  std::string folder;  // "" at the top, else "records/" with '/' at its end
  bool is_shallow = false;
};
PlaceInRepository find_place(const GitProgram& git);

// Failure(usage) for a word that names no commit of this repository.
RevisionInfo find_revision(const GitProgram& git, std::string_view word, bool is_shallow);

// One thing that stands in a tree: a file, a link, or a repository of its own (a submodule).
struct TreeEntry {
  enum class Kind { file, link, repository } kind = Kind::file;
  std::string path;    // in the data directory
  std::string object;  // its id
};

// All that stands in `folder` and below it, sorted by path.
std::vector<TreeEntry> list_tree(const GitProgram& git, const std::string& commit,
                                 const std::string& folder);

// The blobs in the order of `objects`: read, or unreadable when one is too large or missing.
std::vector<ReadResult> read_blobs(const GitProgram& git, const std::vector<std::string>& objects);

}  // namespace peer::store
