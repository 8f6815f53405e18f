// git's merge driver in this clone: git asks `peer merge-file` where two people changed one record.
//
// That it is asked stands in .gitattributes, which git carries; how, in the local configuration,
// which it does not: each clone has to be told once, people/ and the data directory each.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::workspace {

// Lines that .gitattributes needs: no conversion of line ends, and the driver.
std::string merge_attributes();

// What is to be done, one line each: ".gitattributes: * text eol=lf, *.toml merge=peer". Nothing
// when all is in place; people/ counts if it is a repository of its own. `directory` in no
// repository is not to be merged.
std::vector<std::string> missing_for_merge(const std::string& directory);
// Does it. Failure when it cannot be done.
void install_merge_driver(const std::string& directory);
// Forgets the configuration; the attributes stay, since git carries them to everybody. What was
// forgotten, one line each.
std::vector<std::string> uninstall_merge_driver(const std::string& directory, bool dry_run);

// For `check`: attributes that name the driver in a repository that has none which runs.
std::vector<domain::Unmerged> find_unmerged(const std::string& directory);

}  // namespace peer::workspace
