// Changes of one file and of three, and what became of them: for tests of writes and recovery.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

#include "peer/store/transaction.hpp"
#include "support/refusal.hpp"
#include "support/temporary_directory.hpp"

namespace peer::test {

using Changes = std::vector<store::FileChange>;

extern const Changes three;
extern const Changes one;
extern const Changes fresh;

void lay_out(const TemporaryDirectory& directory, const Changes& changes);

enum class Outcome { old_state, new_state, mixed };
Outcome outcome(const TemporaryDirectory& directory, const Changes& changes);
// What a reader sees: the files, and the bytes of a waiting journal over them.
Outcome seen(const TemporaryDirectory& directory, const Changes& changes);
std::vector<std::string> leftovers(const TemporaryDirectory& directory);

void commit_once(const std::string& root, const Changes& changes);

// The exit status of `work` in a process of its own; 3 when it throws Failure.
int in_child(const std::function<void()>& work);
int commit_with_fault(const TemporaryDirectory& directory, const Changes& changes,
                      const std::string& fault);

}  // namespace peer::test
