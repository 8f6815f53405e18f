// A run that sends ends between two messages and not amid one. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>

namespace peer::delivery {

// While it lives, SIGINT and SIGTERM are noted and end nothing.
class CalmEnd {
 public:
  CalmEnd();
  ~CalmEnd();
  CalmEnd(const CalmEnd&) = delete;
  CalmEnd& operator=(const CalmEnd&) = delete;
  CalmEnd(CalmEnd&&) = delete;
  CalmEnd& operator=(CalmEnd&&) = delete;

  static bool is_due();  // one of them came

 private:
  struct sigaction interrupt_ {};
  struct sigaction terminate_ {};
};

}  // namespace peer::delivery
