// Cases of edits, shared by the tests of setting, of lists and of removing.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "peer/store/edit.hpp"

namespace peer::test {

struct Case {
  std::string name;
  std::string before;
  std::vector<store::Operation> operations;
  std::string after;
};

inline void check_all(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    INFO(one.name);
    CHECK(store::edit_document(one.before, one.operations) == one.after);
  }
}

inline const std::string session = R"(# Written by hand.
activity = "group"
date     = 2026-11-23       # a Monday
status   = 'planned'        # planned held cancelled
place = "Dlouhá 1, Praha"

[replies]
c-7k3f = { answer = "yes", at = 2026-11-20T10:00:00+01:00 }     # by phone

# who was there
[attendance]   # one line a person
c-7k3f = "present"
c-p2mq = { status = "sent-away", reason = "words", minutes = 40 }
# came with a friend
c-zz   = "late"

# the end
)";

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace peer::test
