// The orders that a fail point understands; every other text is none.
// SPDX-License-Identifier: MIT
#include "fail_point.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>

#include "transaction_support.hpp"

using peer::store::fail_point;
using peer::test::in_child;

TEST_CASE("a fail point strikes at the step and the hit that were ordered, and at no other") {
  struct Case {
    const char* order;
    int ending;  // of a program that passes place, place and remove: 9 killed, 10 + step of an
                 // error
  };
  const Case cases[] = {{"place:1", 9},
                        {"place:2", 9},
                        {"place:3", 0},
                        {"any:3", 9},
                        {"any:4", 0},
                        {"remove:1", 9},
                        {"place:1:error", 10},
                        {"place:2:error", 11},
                        {"any:3:error", 12},
                        {"place", 0},
                        {"any", 0},
                        {"", 0},
                        {"any:", 0},
                        {"any:x", 0},
                        {"any:-1", 0},
                        {"any:99999999999", 0},
                        {"standing:1", 0},
                        {"place:2:other", 9}};
  for (const Case& each : cases) {
    CAPTURE(each.order);
    CHECK(in_child([&] {
            setenv("PEER_FAILPOINT", each.order, 1);  // NOLINT(concurrency-mt-unsafe)
            int step = 10;
            for (const char* name : {"place", "place", "remove"}) {
              if (fail_point(name) == EIO) _exit(step);
              ++step;
            }
          }) == each.ending);
  }
  CHECK(fail_point("place") == 0);
}
