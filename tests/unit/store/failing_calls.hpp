// System calls of the store that fail, or come too late, when a test wants it: the linker sends
// them here (--wrap).
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string_view>
#include <vector>

namespace peer::test {

struct CallFault {
  std::string_view call;  // "fsync"
  int error = 0;          // errno; 0: the call answers 0 and has done nothing
  int nth = 1;
  bool for_ever = false;            // all later ones too
  std::function<void()> meanwhile;  // instead of failing: what somebody else does just before
};

// Faults strike while this lives, but not inside a `meanwhile`; calls of the test itself then fail
// as well.
class FailingCalls {
 public:
  explicit FailingCalls(const CallFault& fault);
  explicit FailingCalls(std::vector<CallFault> faults);
  ~FailingCalls();
  FailingCalls(const FailingCalls&) = delete;
  FailingCalls& operator=(const FailingCalls&) = delete;
  FailingCalls(FailingCalls&&) = delete;
  FailingCalls& operator=(FailingCalls&&) = delete;

  bool struck() const;  // false: there were fewer such calls
};

}  // namespace peer::test
