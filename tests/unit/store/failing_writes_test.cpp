// Every system call of a write and of a recovery fails, once and for ever, or somebody else comes
// between: old or new, never a mixture, and no success that is none. Also what strace cannot
// imitate: another file system.
// SPDX-License-Identifier: MIT
#include <cerrno>
#include <filesystem>
#include <functional>

#include "failing_calls.hpp"
#include "journal.hpp"
#include "peer/base/failure.hpp"
#include "transaction_support.hpp"

namespace {

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using namespace peer::test;   // NOLINT(google-build-using-namespace): its cases
using peer::base::Failure;
using peer::test::CallFault;
using peer::test::FailingCalls;
using std::chrono::milliseconds;

struct Call {
  std::string_view name;
  std::vector<int> errors;  // for ever only the first
};

const std::vector<Call> calls{{"openat2", {EIO, EINTR, ENOSYS, EPERM, EAGAIN}},
                              {"openat", {EIO, EINTR, EEXIST}},
                              {"read", {EIO, EINTR}},
                              {"write", {EIO, EINTR, ENOSPC, 0}},
                              {"pwrite", {EIO, EINTR, 0}},
                              {"fsync", {EIO, EINVAL}},
                              {"fchmod", {EPERM}},
                              {"fchmodat", {EPERM}},
                              {"mkdirat", {ENOSPC, EEXIST}},
                              {"renameat", {EIO, EXDEV, ENOENT}},
                              {"renameat2", {EIO, EXDEV, EINVAL, ENOSYS, EEXIST}},
                              {"unlinkat", {EIO, ENOENT}},
                              {"fstat", {EIO}},
                              {"fstatat", {EIO, ENOENT}},
                              {"flock", {EWOULDBLOCK, EIO, EINTR}},
                              {"ftruncate", {EIO}},
                              {"close", {EIO, EINTR}},
                              {"fdopendir", {ENOMEM}},
                              {"readdir", {EIO}}};

const std::vector<FileChange> gone{{"program.toml", "old p\n", std::nullopt}};

void write_all(const TemporaryDirectory& directory, const std::vector<FileChange>& changes,
               bool* committed = nullptr) {
  const RealDisk disk(directory.path());
  const Lock lock = Lock::take(disk, "test", milliseconds(3));
  recover(disk, lock);
  commit(disk, lock, changes, committed);
}

enum class Ending { done, failed };

Ending end_of(const std::function<void()>& work) {
  try {
    work();
    return Ending::done;
  } catch (const Failure& failure) {
    CHECK(std::string_view(failure.what()) != "");
    CHECK(failure.code() == peer::base::ExitCode::failure);
    return Ending::failed;
  }
}

using Prepare = std::function<void(const TemporaryDirectory&)>;
using Judge = std::function<void(const TemporaryDirectory&, Ending)>;

// One fault after the other until none strikes; the number of faults.
int sweep(CallFault fault, const std::vector<FileChange>& changes, const Prepare& prepare,
          const Judge& judge) {
  for (fault.nth = 1;; ++fault.nth) {
    REQUIRE(fault.nth < 200);
    const TemporaryDirectory directory;
    prepare(directory);
    Ending ending = Ending::failed;
    bool struck = false;
    {
      const FailingCalls failing(fault);
      ending = end_of([&] { write_all(directory, changes); });
      struck = failing.struck();
    }
    CAPTURE(fault.call);
    CAPTURE(fault.error);
    CAPTURE(fault.nth);
    CAPTURE(fault.for_ever);
    judge(directory, ending);
    if (!struck) return fault.nth - 1;
  }
}

int sweep_all(const std::vector<FileChange>& changes, const Prepare& prepare, const Judge& judge) {
  int faults = 0;
  for (const Call& call : calls) {
    faults += sweep({call.name, call.errors.front(), 1, true, {}}, changes, prepare, judge);
    for (const int error : call.errors) {
      faults += sweep({call.name, error, 1, false, {}}, changes, prepare, judge);
    }
  }
  return faults;
}

void check_old_or_new(const TemporaryDirectory& directory, const std::vector<FileChange>& changes,
                      Ending ending) {
  if (ending == Ending::done) CHECK(outcome(directory, changes) == Outcome::new_state);
  const RealDisk disk(directory.path());
  CHECK(seen(directory, changes) != Outcome::mixed);
  CHECK(recover(disk, Lock::take(disk, "test", milliseconds(0))).empty());
  CHECK(outcome(directory, changes) != Outcome::mixed);
  CHECK(leftovers(directory).empty());
}

}  // namespace

TEST_CASE("every system call of a write fails once and for ever: old or new") {
  int faults = 0;
  for (const auto& changes : {one, gone, fresh, three}) {
    faults += sweep_all(
        changes, [&](const TemporaryDirectory& directory) { lay_out(directory, changes); },
        [&](const TemporaryDirectory& directory, Ending ending) {
          check_old_or_new(directory, changes, ending);
        });
  }
  MESSAGE(faults, " faults");
  CHECK(faults > 500);
}

TEST_CASE("every system call of a recovery fails: the change is finished by the next one") {
  const std::vector<FileChange> more{{"staff/s-1.toml", std::nullopt, "s\n"}};
  const int faults = sweep_all(
      more,
      [&](const TemporaryDirectory& directory) {
        lay_out(directory, three);
        directory.put(".peer/journal", encode_journal(three));
        directory.put(".peer/tmp/0", "half");
      },
      [&](const TemporaryDirectory& directory, Ending ending) {
        check_old_or_new(directory, more, ending);
        CHECK(outcome(directory, three) == Outcome::new_state);
      });
  MESSAGE(faults, " faults");
  CHECK(faults > 200);
}

TEST_CASE("every system call fails while a text is set aside: nobody's text is lost") {
  const int faults = sweep_all(
      {},
      [&](const TemporaryDirectory& directory) {
        directory.put("program.toml", "edited\n");
        directory.put(".peer/journal", encode_journal(one));
      },
      [&](const TemporaryDirectory& directory, Ending) {
        const RealDisk disk(directory.path());
        recover(disk, Lock::take(disk, "test", milliseconds(0)));
        CHECK(directory.read("program.toml") == "edited\n");
        const std::vector<std::string> aside = leftovers(directory);
        REQUIRE(aside.size() == 1);
        CHECK(aside[0].starts_with(directory / "program.toml.peer-aside"));
        CHECK(directory.read(aside[0].substr(directory.path().size() + 1)) == "new p\n");
      });
  CHECK(faults > 100);
}

TEST_CASE("somebody makes, changes or deletes a file between the look and the rename") {
  struct Case {
    std::string_view call;
    FileChange change;
    std::optional<std::string> theirs;
  };
  const std::vector<Case> cases{{"renameat2", fresh.front(), "theirs\n"},
                                {"unlinkat", gone.front(), std::nullopt}};
  for (const Case& each : cases) {
    for (const bool with_another : {false, true}) {
      const TemporaryDirectory directory;
      std::vector<FileChange> changes{each.change};
      if (with_another) changes.push_back({"staff/s-1.toml", "old s\n", "new s\n"});
      lay_out(directory, changes);
      std::string failure;
      {
        const FailingCalls meanwhile({each.call, 0, 1, false, [&] {
                                        if (each.theirs) {
                                          directory.put(each.change.path, *each.theirs);
                                        } else {
                                          std::filesystem::remove(directory / each.change.path);
                                        }
                                      }});
        failure = failure_of([&] { write_all(directory, changes); });
      }
      CAPTURE(each.call);
      CAPTURE(with_another);
      CHECK(directory.read(each.change.path) == each.theirs);
      if (!with_another) {
        CHECK(failure == "'" + each.change.path + "' was changed since it was read");
      } else if (each.theirs) {
        CHECK(failure == "'" + each.change.path +
                             "' was changed while a command was unfinished: it stays, and what "
                             "the command meant to write is in '" +
                             each.change.path + ".peer-aside'");
        CHECK(directory.read(each.change.path + ".peer-aside") == each.change.after);
      } else {  // it is gone, as was meant
        CHECK(failure == "no failure");
      }
      if (with_another) CHECK(directory.read("staff/s-1.toml") == "new s\n");
      CHECK_FALSE(directory.read(".peer/journal"));
    }
  }
}

TEST_CASE("a folder that somebody makes at the same moment stays theirs") {
  const TemporaryDirectory directory;
  const std::vector<FileChange> changes{{"sessions/2027/s.toml", std::nullopt, "new\n"}};
  std::filesystem::create_directories(directory / ".peer/tmp");
  const FailingCalls meanwhile(std::vector<CallFault>{
      {"mkdirat", 0, 1, false,
       [&] { std::filesystem::create_directories(directory / "sessions/2027"); }},
      {"write", ENOSPC, 1, true, {}}});
  CHECK(failure_of([&] { write_all(directory, changes); }).find("No space left") !=
        std::string::npos);
  CHECK(std::filesystem::exists(directory / "sessions/2027"));
}

TEST_CASE("on another file system the journal carries one file too") {
  for (const auto& changes : {one, fresh}) {
    const TemporaryDirectory directory;
    lay_out(directory, changes);
    bool committed = false;
    {
      const FailingCalls failing(
          {changes[0].before ? "renameat" : "renameat2", EXDEV, 1, false, {}});
      write_all(directory, changes, &committed);
    }
    CHECK(committed);
    CHECK(outcome(directory, changes) == Outcome::new_state);
    CHECK(leftovers(directory).empty());
    CHECK(directory.read(".peer/generation") == "00000000000000000001");
  }
}

TEST_CASE("signals for ever end a write instead of keeping it for ever") {
  const TemporaryDirectory directory;
  lay_out(directory, one);
  const FailingCalls failing({"write", EINTR, 1, true, {}});
  CHECK(failure_of([&] { write_all(directory, one); }) ==
        "cannot write in '" + directory.path() + "/.peer/tmp': Interrupted system call");
  CHECK(outcome(directory, one) == Outcome::old_state);
  CHECK(leftovers(directory).empty());
}

TEST_CASE("a file system without RENAME_NOREPLACE gets a plain rename") {
  for (const int missing : {EINVAL, ENOSYS}) {
    const TemporaryDirectory directory;
    lay_out(directory, fresh);
    {
      const FailingCalls failing(std::vector<CallFault>{{"renameat2", missing, 1, true, {}},
                                                        {"renameat", EIO, 1, false, {}}});
      CHECK(failure_of([&] { write_all(directory, fresh); }) ==
            "cannot put 'sessions/2027/s.toml' in its place: Input/output error");
      CHECK(outcome(directory, fresh) == Outcome::old_state);
      write_all(directory, fresh);
    }
    CHECK(outcome(directory, fresh) == Outcome::new_state);
    CHECK(leftovers(directory).empty());
  }
}
