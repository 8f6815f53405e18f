// The lock: writers queue, readers may hold them back, a lock that is lost or deleted.
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <functional>

#include "failing_calls.hpp"
#include "peer/base/failure.hpp"
#include "transaction_support.hpp"

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using namespace peer::test;   // NOLINT(google-build-using-namespace): its cases
using peer::base::Failure;
using peer::test::FailingCalls;
using std::chrono::milliseconds;

TEST_CASE("writers queue, and one who waits too long learns who is at work") {
  const TemporaryDirectory directory;
  directory.put("n", "0");
  constexpr int writers = 12;
  std::vector<pid_t> children;
  for (int writer = 0; writer < writers; ++writer) {
    const pid_t child = fork();
    if (child == 0) {
      const RealDisk disk(directory.path());
      for (int round = 0; round < 5; ++round) {
        const Lock lock = Lock::take(disk, "count");
        const std::string before = disk.read("n").bytes;
        commit(disk, lock, {{"n", before, std::to_string(std::stoi(before) + 1)}});
      }
      _exit(0);
    }
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
  }
  CHECK(directory.read("n") == std::to_string(writers * 5));

  const RealDisk disk(directory.path());
  const Lock lock = Lock::take(disk, "attendance mark");
  CHECK(failure_of([&] { Lock::take(disk, "other", milliseconds(20)); }) ==
        "'attendance mark' (process " + std::to_string(getpid()) +
            ") is still at work on this data directory");
  directory.put(".peer/lock", "no number\n");
  CHECK(failure_of([&] { Lock::take(disk, "other", milliseconds(0)); }) ==
        "another command is still at work on this data directory");
}

TEST_CASE("a lock file that was deleted under its holder does not let two in") {
  const TemporaryDirectory directory;
  const RealDisk disk(directory.path());
  {
    const Lock lock = Lock::take(disk, "a");
    std::filesystem::remove(directory / ".peer/lock");
  }
  const Lock next = Lock::take(disk, "b");
  CHECK(directory.read(".peer/lock") == std::to_string(getpid()) + " b\n");
  CHECK_THROWS_AS(Lock::take(disk, "c", milliseconds(0)), Failure);
}

TEST_CASE("a reader holds writers back only where there was one, and writes nothing") {
  const TemporaryDirectory directory;
  const RealDisk disk(directory.path());
  CHECK_FALSE(Lock::share(disk, milliseconds(1)).has_value());
  CHECK_FALSE(std::filesystem::exists(directory / ".peer"));
  {
    const Lock writer = Lock::take(disk, "a writer");
    CHECK_FALSE(Lock::share(disk, milliseconds(1)).has_value());
  }
  {
    const auto reader = Lock::share(disk, milliseconds(1));
    CHECK(reader.has_value());
    CHECK(Lock::share(disk, milliseconds(1)).has_value());  // readers do not wait for each other
    CHECK_THROWS_AS(Lock::take(disk, "a writer", milliseconds(1)), Failure);
  }
  Lock::take(disk, "a writer", milliseconds(1));
}

TEST_CASE("a lock that is deleted or replaced while it is taken is taken again") {
  const TemporaryDirectory directory;
  const RealDisk disk(directory.path());
  const std::function<void()> deleted = [&] { std::filesystem::remove(directory / ".peer/lock"); };
  const std::function<void()> replaced = [&] {
    directory.put(".peer/other", "");
    std::filesystem::rename(directory / ".peer/other", directory / ".peer/lock");
  };
  for (const auto& meanwhile : {deleted, replaced}) {
    {
      const FailingCalls once({"fstatat", 0, 1, false, meanwhile});
      const Lock lock = Lock::take(disk, "a", milliseconds(0));
      CHECK(directory.read(".peer/lock") == std::to_string(getpid()) + " a\n");
      CHECK_THROWS_AS(Lock::take(disk, "b", milliseconds(0)), Failure);
    }
    const FailingCalls for_ever({"fstatat", 0, 1, true, meanwhile});
    CHECK(whole_failure_of([&] { Lock::take(disk, "a"); }) ==
          "the lock '.peer/lock' is deleted again and again|end the program that cleans the data "
          "directory, then run the command again");
  }
}

TEST_CASE("a lock that cannot be looked at or taken is a failure, not a wait without end") {
  const TemporaryDirectory directory;
  const RealDisk disk(directory.path());
  { const Lock first = Lock::take(disk, "a"); }  // makes .peer, and the lock with its holder
  for (const auto& [call, text] :
       {std::pair{"fstat", "cannot look at the lock '.peer/lock': Input/output error"},
        std::pair{"fstatat", "cannot look at the lock '.peer/lock': Input/output error"},
        std::pair{"flock", "cannot lock '.peer/lock': Input/output error"}}) {
    const FailingCalls failing({call, EIO, 1, true, {}});
    CHECK(failure_of([&] { Lock::take(disk, "a"); }) == text);
  }
  {
    const FailingCalls failing({"flock", EINTR, 1, true, {}});
    CHECK(failure_of([&] { Lock::take(disk, "a"); }) ==
          "cannot lock '.peer/lock': Interrupted system call");
  }
  const FailingCalls second({"fstat", EIO, 3, false, {}});  // the look after the lock was got
  CHECK(failure_of([&] { Lock::take(disk, "a"); }) ==
        "cannot look at the lock '.peer/lock': Input/output error");
}

TEST_CASE("who waits is told once whom for, and a holder without a name is another command") {
  const TemporaryDirectory directory;
  const RealDisk disk(directory.path());
  const Lock lock = Lock::take(disk, "attendance mark");
  const std::string holder = "'attendance mark' (process " + std::to_string(getpid()) + ")";
  CHECK(in_child([&] {
          const int file = open((directory / "said").c_str(), O_WRONLY | O_CREAT, 0600);
          dup2(file, STDERR_FILENO);
          Lock::take(disk, "other", milliseconds(2000));
        }) == 3);
  CHECK(directory.read("said") == "peer: waiting for " + holder + " to finish\n");
  for (const char* text : {"", "12", " x", "1a b", "\n"}) {
    directory.put(".peer/lock", text);
    CHECK(failure_of([&] { Lock::take(disk, "other", milliseconds(0)); }) ==
          "another command is still at work on this data directory");
  }
  const FailingCalls failing({"pread", EIO, 1, true, {}});
  CHECK(failure_of([&] { Lock::take(disk, "other", milliseconds(0)); }) ==
        "another command is still at work on this data directory");
}
