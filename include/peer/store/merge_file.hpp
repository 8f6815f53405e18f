// What git's merge driver does with its three temporary files; gitattributes(5), "Defining a custom
// merge driver".
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/store/merge.hpp"

namespace peer::store {

struct MergeFiles {
  std::string base;
  std::string ours;  // is overwritten with the result
  std::string theirs;
  std::string path;  // in the work tree, from its top
  MarkerStyle style;
};

struct MergeFileResult {
  bool clean = false;
  std::vector<Question> questions;
  bool as_text = false;  // merged line by line, since the records cannot be read
};

// Writes git's own merge of lines first, so that whatever happens later no change of theirs is
// lost, then puts the merge of the records in its place. Failure when nothing could be written.
MergeFileResult merge_file(const MergeFiles& files);

// "clients/c-1.toml" of "mosty/clients/c-1.toml"; "people/c-1.toml" of "c-1.toml" in the repository
// of people/. "" of what is no record.
std::string record_path(const std::string& path, bool in_people);

}  // namespace peer::store
