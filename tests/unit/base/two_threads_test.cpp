// Every piece is done once, and what a piece throws comes out as from one thread.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <atomic>
#include <new>
#include <string>
#include <vector>

#include "peer/base/failure.hpp"
#include "peer/base/two_threads.hpp"

using peer::base::in_two_threads;

TEST_CASE("every piece is done exactly once") {
  for (const std::size_t count : {0U, 1U, 2U, 3U, 1000U}) {
    for (const bool worth_it : {false, true}) {
      std::vector<int> done(count);  // each piece has a place of its own
      in_two_threads(count, worth_it, [&](std::size_t i) { ++done[i]; });
      CHECK(done == std::vector<int>(count, 1));
    }
  }
}

TEST_CASE("what is not worth a second thread is done in order") {
  std::vector<std::size_t> order;
  in_two_threads(4, false, [&](std::size_t i) { order.push_back(i); });
  CHECK(order == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("the first failure comes out, and little is begun after it") {
  for (const bool worth_it : {false, true}) {
    std::atomic<int> begun = 0;
    std::string message;
    try {
      in_two_threads(100'000, worth_it, [&](std::size_t i) {
        ++begun;
        if (i >= 7) peer::base::fail("piece " + std::to_string(i));
      });
    } catch (const peer::base::Failure& failure) {
      message = failure.what();
    }
    CHECK(message == "piece 7");
    CHECK(begun <= 10);
  }
}

TEST_CASE("out of memory in a piece is out of memory") {
  const auto work = [](std::size_t) { throw std::bad_alloc(); };
  CHECK_THROWS_AS(in_two_threads(2, true, work), std::bad_alloc);
}
