// Files that are written outside the data directory (an outbox, an export): where a typed path
// leads, and what makes new names last.
//
// What the kernel refuses is told by false, with errno as it was: the caller says it in its own
// words.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace peer::base {

// The real path, also of what does not exist yet: its nearest existing parent decides. Without a
// final slash. Failure when the system cannot tell.
std::filesystem::path real_path(const std::filesystem::path& typed);

// Whether `path` is `directory` or lies below it; both real.
bool is_inside(const std::filesystem::path& path, const std::filesystem::path& directory);

// The names in a folder are on the disk only once it is synced.
bool sync_folder(const std::filesystem::path& folder);

// A new name is on the disk only when the folder above it is; one that may be entered and not read
// cannot be synced, and counts as done.
bool sync_above(const std::filesystem::path& path);

// A new file, for its owner only, takes the place of the old one: whoever reads sees one or the
// other, whole.
bool replace_file(const std::filesystem::path& path, std::string_view text);

}  // namespace peer::base
