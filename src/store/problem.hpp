// How the store says that something could not be done, or must never have happened.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/store/disk.hpp"

namespace peer::store {

// Failure(bug): what the caller had to rule out, or a result that is not what was meant. Thrown
// and not base::bug(), so that nothing is written, the lock is given back, and a fuzzer sees it.
[[noreturn]] void fail_bug(const std::string& message);

// Failure(failure) for a system call: "cannot ACTION: No space left on device". The hint says what
// to do where we know it.
[[noreturn]] void fail_system(std::string_view action, int error);

// Why a file is not read as data, by the errno that the real disk has for it; a revision says the
// same of what it holds.
Unreadable unreadable_for(int error);

// Failure for listing `folder`, which is no folder of the data directory (`error`: ELOOP for a
// link).
[[noreturn]] void fail_to_list(std::string_view folder, int error);

// The system's English text for an errno, whatever the locale.
std::string error_text(int error);

}  // namespace peer::store
