// Whose a file is that is written: of whoever it was before, or of whoever the folder is.
//
// A data directory is its owner's alone, or shared on purpose: a folder with the setgid bit and all
// rights of its group. What is new in a shared folder is its group's, too. Root leaves everything
// to the owner of the folder. SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>

#include "peer/store/real_disk.hpp"

namespace peer::store {

// Of a file of the data directory that is about to take the place of `path`, and is open: owner,
// group and mode as those of the file that stands there (in a folder of its owner alone without
// the rights of others), else as its folder says. 0 or errno.
int take_ownership(const RealDisk& disk, std::string_view path, int descriptor);

// Of a file just made in the open `folder`; 0 or errno.
int follow_folder(int folder, int descriptor);
// Of a folder of that name just made in the open `folder`; 0 or errno.
int follow_folder(int folder, const std::string& name);

// The mode of a new file in the open folder: 0600, or 0660 where it is shared.
mode_t mode_of_files(int folder);

// Whether the data directory is shared with its group on purpose.
bool is_shared(const RealDisk& disk);

}  // namespace peer::store
