// The texts of the files that `peer init` writes.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace peer::actions {

struct DirectoryRequest {
  std::string name;
  std::string language = "cs";
  std::string timezone = "Europe/Prague";
  std::string holidays = "cz";
};

// A commented program.toml with the schedule of program §2. Prose begins with "# ", an example
// with "#" alone: without that character every example is valid, each alone and all together.
std::string program_text(const DirectoryRequest& request);

std::string ignore_text();         // .gitignore: people/, .peer/ and leftovers
std::string attributes_text();     // .gitattributes: the merge driver
std::string people_ignore_text();  // people/.gitignore

}  // namespace peer::actions
