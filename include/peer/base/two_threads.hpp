// Pieces of work that do not depend on each other, done by two threads.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace peer::base {

// Calls work(0) … work(count - 1), each once and in no order, by two threads where the machine has
// a second core and `worth_it`; else by this one alone, in order. What a piece throws comes out
// here when all that was begun is ended: of several the first. `work` must bear being called twice
// at once.
void in_two_threads(std::size_t count, bool worth_it, const std::function<void(std::size_t)>& work);

}  // namespace peer::base
