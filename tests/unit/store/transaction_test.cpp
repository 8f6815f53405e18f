// All or nothing: refusals, kills and errors at every step of a write.
// SPDX-License-Identifier: MIT
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "peer/base/failure.hpp"
#include "transaction_support.hpp"

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using namespace peer::test;   // NOLINT(google-build-using-namespace): its cases
using peer::base::Failure;
using std::chrono::milliseconds;

TEST_CASE("one file and several are written, nothing is left behind") {
  for (const auto& changes : {one, fresh, three}) {
    const TemporaryDirectory directory;
    lay_out(directory, changes);
    commit_once(directory.path(), changes);
    CHECK(outcome(directory, changes) == Outcome::new_state);
    CHECK(leftovers(directory).empty());
  }
}

TEST_CASE("a file that changed, vanished or appeared meanwhile is not overwritten") {
  struct Case {
    std::string path;
    std::optional<std::string> found;
  };
  const std::vector<Case> cases{{"program.toml", "edited\n"},
                                {"sessions/2027/s.toml", "mine\n"},
                                {"clients/c-1.toml", "edited\n"},
                                {"clients/c-1.toml", std::nullopt}};
  for (const Case& one_case : cases) {
    const TemporaryDirectory directory;
    lay_out(directory, three);
    if (one_case.found) {
      directory.put(one_case.path, *one_case.found);
    } else {
      std::filesystem::remove(directory / one_case.path);
    }
    CHECK(failure_of([&] { commit_once(directory.path(), three); }) ==
          "'" + one_case.path + "' was changed since it was read");
    CHECK(directory.read(one_case.path) == one_case.found);
    CHECK(outcome(directory, three) == Outcome::mixed);
    CHECK(directory.read("program.toml") != "new p\n");
    CHECK(leftovers(directory).empty());
  }
}

TEST_CASE(
    "a kill at any step leaves all old or all new, for readers at once, for all after recovery") {
  for (const auto& changes : {one, fresh, three}) {
    int old_states = 0;
    int new_states = 0;
    for (int step = 1;; ++step) {
      REQUIRE(step < 200);
      const TemporaryDirectory directory;
      lay_out(directory, changes);
      const int status = commit_with_fault(directory, changes, "any:" + std::to_string(step));
      CAPTURE(step);
      CHECK(seen(directory, changes) != Outcome::mixed);
      const RealDisk disk(directory.path());
      const bool committed = seen(directory, changes) == Outcome::new_state;
      CHECK(recover(disk, Lock::take(disk, "test", milliseconds(0))).empty());
      const Outcome result = outcome(directory, changes);
      CHECK(result == (committed ? Outcome::new_state : Outcome::old_state));
      CHECK(leftovers(directory).empty());
      (result == Outcome::new_state ? new_states : old_states) += 1;
      if (status == 0) {
        CHECK(result == Outcome::new_state);
        break;
      }
      REQUIRE(status == 9);
    }
    CHECK(old_states >= 3);
    CHECK(new_states >= 2);
  }
}

TEST_CASE("an error at any step is reported and leaves old, or new once it is committed") {
  for (const auto& changes : {one, fresh, three}) {
    for (int step = 1;; ++step) {
      REQUIRE(step < 200);
      const TemporaryDirectory directory;
      lay_out(directory, changes);
      const int status =
          commit_with_fault(directory, changes, "any:" + std::to_string(step) + ":error");
      CAPTURE(step);
      const Outcome reader = seen(directory, changes);
      CHECK(reader != Outcome::mixed);
      const bool journal = directory.read(".peer/journal").has_value();
      if (!journal) {
        CHECK(outcome(directory, changes) == reader);
        CHECK(leftovers(directory).empty());
      }
      const RealDisk disk(directory.path());
      CHECK(recover(disk, Lock::take(disk, "test")).empty());
      CHECK(outcome(directory, changes) == reader);
      CHECK(leftovers(directory).empty());
      if (status == 0) {
        CHECK(reader == Outcome::new_state);
        break;
      }
      REQUIRE(status == 3);
    }
  }
}

TEST_CASE("files are 0600 and folders 0700 under any umask") {
  for (const mode_t mask : {mode_t{0}, mode_t{022}, mode_t{077}, mode_t{0777}}) {
    const TemporaryDirectory directory;
    lay_out(directory, three);
    REQUIRE(chmod((directory / "program.toml").c_str(), 0644) == 0);
    REQUIRE(in_child([&] {
              umask(mask);
              commit_once(directory.path(), three);
            }) == 0);
    CAPTURE(mask);
    for (const std::string file :
         {"program.toml", "sessions/2027/s.toml", ".peer/lock", ".peer/generation"}) {
      CAPTURE(file);
      CHECK(mode_of(directory / file) == 0600);
    }
    for (const char* folder : {"sessions/2027", ".peer", ".peer/tmp"}) {
      CHECK(mode_of(directory / folder) == 0700);
    }
  }
}

TEST_CASE("paths that lead out, doubled paths and links are refused") {
  const TemporaryDirectory directory;
  const TemporaryDirectory outside;
  outside.put("x", "x");
  std::filesystem::create_directory_symlink(outside.path(), directory / "link");
  std::filesystem::create_symlink(outside / "x", directory / "file");
  for (const char* path : {"../x", "/tmp/x", "a//b", "", "."}) {
    CHECK_THROWS_AS(commit_once(directory.path(), {{path, std::nullopt, "y"}}), Failure);
  }
  CHECK_THROWS_AS(
      commit_once(directory.path(), {{"a", std::nullopt, "y"}, {"a", std::nullopt, "z"}}), Failure);
  CHECK_THROWS_AS(commit_once(directory.path(), {{"link/new", std::nullopt, "y"}}), Failure);
  CHECK_THROWS_AS(commit_once(directory.path(), {{"file", "x", "y"}}), Failure);
  CHECK_THROWS_AS(
      commit_once(directory.path(), {{"big", std::nullopt, std::string(largest_file + 1, 'x')}}),
      Failure);
  CHECK(outside.read("x") == "x");
  CHECK(!outside.read("new"));
  CHECK(leftovers(directory).empty());
}

TEST_CASE("the generation changes with several files, not with one") {
  const TemporaryDirectory directory;
  lay_out(directory, three);
  const RealDisk disk(directory.path());
  CHECK(generation(disk).empty());
  commit_once(directory.path(), {{"x", std::nullopt, "1"}});
  CHECK(generation(disk).empty());
  commit_once(directory.path(), three);
  CHECK(generation(disk) == "00000000000000000001");
}

TEST_CASE("a change that changes nothing writes nothing") {
  const TemporaryDirectory directory;
  commit_once(directory.path(), {{"program.toml", "same", "same"}, {"x", {}, {}}});
  CHECK_FALSE(directory.read("program.toml"));
  CHECK_FALSE(std::filesystem::exists(directory / ".peer/tmp"));
}
