// All or nothing: refusals, kills and errors at every step, recovery, readers, two writers.
// SPDX-License-Identifier: MIT
#include "peer/store/transaction.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <functional>

#include "journal.hpp"
#include "peer/base/failure.hpp"
#include "temporary_directory.hpp"

// Only there when coverage is measured: children that end by _exit would count for nothing.
extern "C" void __gcov_dump() __attribute__((weak));  // NOLINT(bugprone-reserved-identifier)

namespace {

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using peer::base::Failure;
using peer::tests::TemporaryDirectory;
using std::chrono::milliseconds;

const std::vector<FileChange> three{{"program.toml", "old p\n", "new p\n"},
                                    {"sessions/2027/s.toml", std::nullopt, "new s\n"},
                                    {"clients/c-1.toml", "old c\n", std::nullopt}};
const std::vector<FileChange> one{{"program.toml", "old p\n", "new p\n"}};
const std::vector<FileChange> fresh{{"sessions/2027/s.toml", std::nullopt, "new s\n"}};

void lay_out(const TemporaryDirectory& directory, const std::vector<FileChange>& changes) {
  std::filesystem::create_directories(directory / "sessions");
  for (const FileChange& change : changes) {
    if (change.before) {
      directory.write(change.path, *change.before);
    }
  }
}

enum class Outcome { old_state, new_state, mixed };

Outcome outcome(const TemporaryDirectory& directory, const std::vector<FileChange>& changes) {
  bool all_old = true;
  bool all_new = true;
  for (const FileChange& change : changes) {
    all_old = all_old && directory.read(change.path) == change.before;
    all_new = all_new && directory.read(change.path) == change.after;
  }
  return all_new ? Outcome::new_state : all_old ? Outcome::old_state : Outcome::mixed;
}

// What a reader sees: the files, and the bytes of a waiting journal over them.
Outcome seen(const TemporaryDirectory& directory, const std::vector<FileChange>& changes) {
  const auto pending = pending_files(RealDisk(directory.path()));
  bool all_old = true;
  bool all_new = true;
  for (const FileChange& change : changes) {
    const auto found = pending.find(change.path);
    const auto bytes = found == pending.end() ? directory.read(change.path) : found->second;
    all_old = all_old && bytes == change.before;
    all_new = all_new && bytes == change.after;
  }
  return all_new ? Outcome::new_state : all_old ? Outcome::old_state : Outcome::mixed;
}

std::vector<std::string> leftovers(const TemporaryDirectory& directory) {
  std::vector<std::string> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory.path())) {
    const std::string name = entry.path().filename().string();
    const bool in_tmp = entry.path().parent_path().filename() == "tmp";
    if (in_tmp || name == "journal" || name.find("peer-") != std::string::npos) {
      found.push_back(entry.path().string());
    }
  }
  return found;
}

void commit_once(const std::string& root, const std::vector<FileChange>& changes) {
  const RealDisk disk(root);
  const Lock lock = Lock::take(disk, "test");
  recover(disk, lock);
  commit(disk, lock, changes);
}

// The exit status of `work` in a process of its own; 3 when it throws Failure.
int in_child(const std::function<void()>& work) {
  const pid_t child = fork();
  if (child == 0) {
    int status = 0;
    try {
      work();
    } catch (const Failure&) {
      status = 3;
    }
    if (__gcov_dump != nullptr) {
      __gcov_dump();
    }
    _exit(status);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int commit_with_fault(const TemporaryDirectory& directory, const std::vector<FileChange>& changes,
                      const std::string& fault) {
  return in_child([&] {
    setenv("PEER_FAILPOINT", fault.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
    commit_once(directory.path(), changes);
  });
}

mode_t mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

std::string failure_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "no failure";
}

}  // namespace

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
      directory.write(one_case.path, *one_case.found);
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

// A disk that fails to read a file for a moment does not make it somebody else's: nothing is set
// aside, the journal waits.
TEST_CASE("a kill or an error at any step of a recovery is recovered from") {
  for (const auto& [ending, code] : {std::pair{"", 9}, std::pair{":error", 3}}) {
    for (int step = 1;; ++step) {
      REQUIRE(step < 200);
      const TemporaryDirectory directory;
      lay_out(directory, three);
      REQUIRE(commit_with_fault(directory, three, "place:2") == 9);  // the journal stands
      const int status = in_child([&] {
        const std::string fault = "any:" + std::to_string(step) + ending;
        setenv("PEER_FAILPOINT", fault.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
        const RealDisk disk(directory.path());
        recover(disk, Lock::take(disk, "test"));
      });
      CAPTURE(step);
      CHECK(seen(directory, three) == Outcome::new_state);
      const RealDisk disk(directory.path());
      CHECK(recover(disk, Lock::take(disk, "test")).empty());
      CHECK(outcome(directory, three) == Outcome::new_state);
      CHECK(leftovers(directory).empty());
      if (status == 0) {
        CHECK(step > 5);
        break;
      }
      REQUIRE(status == code);
    }
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

TEST_CASE("recovery leaves alone what an editor changed since and sets its own text aside") {
  const TemporaryDirectory directory;
  lay_out(directory, three);
  REQUIRE(commit_with_fault(directory, three, "place:2") == 9);
  directory.write("program.toml", "edited\n");
  directory.write("clients/c-1.toml", "edited too\n");
  directory.write("program.toml.peer-aside", "of another day\n");
  const RealDisk disk(directory.path());
  CHECK(pending_files(disk).size() == 1);
  const std::vector<std::string> notices = recover(disk, Lock::take(disk, "test"));
  CHECK(notices ==
        std::vector<std::string>{
            "'program.toml' was changed while a command was unfinished: it stays, and what the "
            "command meant to write is in 'program.toml.peer-aside-2'",
            "'clients/c-1.toml' was to be removed by an unfinished command, but was changed since: "
            "it stays"});
  CHECK(directory.read("program.toml") == "edited\n");
  CHECK(directory.read("clients/c-1.toml") == "edited too\n");
  CHECK(directory.read("program.toml.peer-aside-2") == "new p\n");
  CHECK(directory.read("sessions/2027/s.toml") == "new s\n");
  CHECK(!directory.read(".peer/journal"));
}

TEST_CASE("a damaged journal was never committed and is kept; a newer one is refused") {
  const std::string whole = encode_journal(three);
  CHECK(decode_journal(whole).state == Journal::State::committed);
  CHECK(decode_journal(whole).changes.size() == 3);
  CHECK(decode_journal(whole).changes[2].after == std::nullopt);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CHECK(decode_journal(whole.substr(0, size)).state == Journal::State::damaged);
  }
  for (std::size_t at = 14; at < whole.size(); ++at) {  // behind the version
    std::string flipped = whole;
    flipped[at] = static_cast<char>(flipped[at] ^ 1);
    CAPTURE(at);
    CHECK(decode_journal(flipped).state == Journal::State::damaged);
  }
  const TemporaryDirectory directory;
  lay_out(directory, three);
  directory.write(".peer/journal", whole.substr(0, 40));
  const RealDisk disk(directory.path());
  CHECK(pending_files(disk).empty());
  CHECK(recover(disk, Lock::take(disk, "test")).size() == 1);
  CHECK(outcome(directory, three) == Outcome::old_state);
  CHECK(directory.read(".peer/journal.damaged") == whole.substr(0, 40));
  directory.write(".peer/journal", "peer-journal 2\n");
  CHECK(failure_of([&] { recover(disk, Lock::take(disk, "test")); }) ==
        "an unfinished command of a newer peer waits in '.peer/journal'");
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
  outside.write("x", "x");
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

TEST_CASE("writers queue, and one who waits too long learns who is at work") {
  const TemporaryDirectory directory;
  directory.write("n", "0");
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
  directory.write(".peer/lock", "no number\n");
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
