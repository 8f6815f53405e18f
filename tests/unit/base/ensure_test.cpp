// Failures carry code and hint; a bug ends the process with code 70 and one line.
// SPDX-License-Identifier: MIT
#include "peer/base/ensure.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

#include "peer/base/failure.hpp"

using namespace peer::base;

TEST_CASE("failures carry their exit code and hint") {
  try {
    fail_usage("'x' is not a date", "write 2026-11-23");
    FAIL("fail_usage returned");
  } catch (const Failure& failure) {
    CHECK(failure.code() == ExitCode::usage);
    CHECK(std::string(failure.what()) == "'x' is not a date");
    CHECK(failure.hint() == "write 2026-11-23");
  }
  try {
    fail("cannot read");
    FAIL("fail returned");
  } catch (const Failure& failure) {
    CHECK(failure.code() == ExitCode::failure);
    CHECK(failure.hint().empty());
  }
}

TEST_CASE("a condition that holds costs nothing") {
  PEER_ENSURE(1 + 1 == 2, "arithmetic");
}

TEST_CASE("a broken invariant prints one line and exits with 70 without destructors") {
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    struct Loud {
      ~Loud() {
        const auto written = write(STDERR_FILENO, "destructor", 10);
        static_cast<void>(written);
      }
    };
    dup2(ends[1], STDERR_FILENO);
    const Loud loud;
    bug("the lock is held", "src/store/lock.cpp", 12);
  }
  close(ends[1]);
  std::array<char, 256> text{};
  const auto size = read(ends[0], text.data(), text.size() - 1);
  close(ends[0]);
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 70);
  REQUIRE(size > 0);
  CHECK(std::string(text.data()) == "peer: bug: the lock is held (src/store/lock.cpp:12)\n");
}
