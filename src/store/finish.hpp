// The second half of a write of several files, after the commit point; recovery does the same.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "journal.hpp"
#include "peer/store/transaction.hpp"
#include "temporary.hpp"

namespace peer::store {

using Temporaries = std::map<std::string, Temporary>;  // by the path they are for

// Whether `path` holds exactly `bytes` (nullopt: is not there). Failure when that cannot be told,
// because reading fails.
bool standing_of(const RealDisk& disk, std::string_view path,
                 const std::optional<std::string>& bytes);

// unlinkat: 0 or errno.
int remove_file(const RealDisk& disk, std::string_view path);

// Renames the temporary file of `change` to its path, or removes the path. 0 or errno.
int place(const RealDisk& disk, const FileChange& change, Temporaries& temporaries);

// Brings every file that still holds its old bytes to the new ones (writing them again when there
// is no temporary file), syncs the folders and removes the journal, or keeps it for undo. A file
// that holds neither is left, its new text set aside; a line about each.
std::vector<std::string> finish(const RealDisk& disk, const Journal& journal,
                                Temporaries& temporaries);

// Sees to it that .peer/generation exists, so that counting it up later cannot fill the disk.
void prepare_generation(const RealDisk& disk);

}  // namespace peer::store
