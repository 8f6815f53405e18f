// The numbers of the entries of undo.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "peer/store/undo.hpp"

namespace peer::store {

std::uint64_t next_serial(const RealDisk& disk);

// Removes entries that are too old or too many, each with its part in people/, and parts without an
// entry. What cannot be removed stays for the next time.
void forget_old(const RealDisk& disk, const Keep& newest);

}  // namespace peer::store
