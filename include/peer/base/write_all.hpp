// Writes the whole of a text to a descriptor, however many calls of write(2) that takes.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::base {

// False, with errno as the kernel set it, when the text could not be written to its end. Needs no
// memory.
bool write_all(int descriptor, std::string_view text);

}  // namespace peer::base
