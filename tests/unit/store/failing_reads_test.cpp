// What cannot be read, listed or locked says why, and what an error of the system means for the
// user.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>

#include "beneath.hpp"
#include "failing_calls.hpp"
#include "journal.hpp"
#include "problem.hpp"
#include "transaction_support.hpp"

namespace {

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using namespace peer::test;   // NOLINT(google-build-using-namespace): its cases
using peer::test::CallFault;
using peer::test::FailingCalls;

}  // namespace

TEST_CASE("an error of the system says what to do") {
  struct Case {
    int error;
    std::string text;
  };
  const std::string full =
      "|the disk is full: make room, then run the command again; nothing was lost";
  const std::string owner = "|the data directory must belong to you: see its owner and permissions";
  const std::string open =
      "|too many files are open: close other programs, then run the command again";
  const Case cases[] = {
      {ENOSPC, "cannot x: No space left on device" + full},
      {EDQUOT, "cannot x: Disk quota exceeded" + full},
      {EROFS,
       "cannot x: Read-only file system|the disk is read-only: nothing can be recorded there"},
      {EACCES, "cannot x: Permission denied" + owner},
      {EPERM, "cannot x: Operation not permitted" + owner},
      {EMFILE, "cannot x: Too many open files" + open},
      {ENFILE, "cannot x: Too many open files in system" + open},
      {EIO,
       "cannot x: Input/output error|the disk reports an error: make a copy of the data directory "
       "before anything else"},
      {ENOSYS, "cannot x: Function not implemented|"},
      {9999, "cannot x: system error 9999|"}};
  for (const Case& each : cases) {
    CHECK(whole_failure_of([&] { fail_system("x", each.error); }) == each.text);
  }
}

TEST_CASE("a data file that cannot be read says why") {
  const TemporaryDirectory directory;
  directory.put("f", "bytes");
  const RealDisk disk(directory.path());
  struct Case {
    std::string_view call;
    int error;
    std::string reason;
  };
  const std::vector<Case> cases{
      {"openat2", EACCES, "cannot be read: Permission denied"},
      {"openat2", EIO, "cannot be read: Input/output error"},
      {"openat2", EAGAIN, "cannot be read: Resource temporarily unavailable"},
      {"openat2", ENXIO, "is not a regular file"},
      {"read", EIO, "cannot be read: Input/output error"},
      {"read", EINTR, "cannot be read: Interrupted system call"},
      {"fstat", EIO, "cannot be read: Input/output error"}};
  for (const Case& each : cases) {
    CAPTURE(each.call);
    const FailingCalls failing({each.call, each.error, 1, true, {}});
    CHECK(disk.read("f").problem.reason == each.reason);
  }
  const std::vector<CallFault> passing{{"read", EINTR, 1, false, {}},
                                       {"openat2", EINTR, 1, false, {}},
                                       {"openat2", EPERM, 1, false, {}},
                                       {"openat2", ENOSYS, 1, false, {}}};
  for (const CallFault& fault : passing) {
    const FailingCalls once(fault);
    CHECK(disk.read("f").bytes == "bytes");
  }
}

TEST_CASE("a file that grows or shrinks while it is read is read to its end, up to the limit") {
  const TemporaryDirectory directory;
  directory.put("f", "old");
  const RealDisk disk(directory.path());
  struct Case {
    std::string now;
    int error;
  };
  const std::vector<Case> cases{
      {"longer", 0}, {std::string(9000, 'x'), 0}, {"", 0}, {std::string(20001, 'x'), EFBIG}};
  for (const Case& each : cases) {
    directory.put("f", "old");
    const FailingCalls meanwhile({"read", 0, 1, false, [&] { directory.put("f", each.now); }});
    const Content content = read_beneath(disk.descriptor(), "f", 20000);
    CHECK(content.error == each.error);
    CHECK(content.bytes == (each.error == 0 ? each.now : ""));
  }
}

TEST_CASE("a file behind a file stays that when nobody can tell whether it is a link") {
  const TemporaryDirectory directory;
  directory.put("a/file", "x");
  const RealDisk disk(directory.path());
  const FailingCalls failing(
      std::vector<CallFault>{{"openat2", ENOSYS, 1, true, {}}, {"fstatat", EIO, 1, true, {}}});
  CHECK(disk.read("a/file").bytes == "x");
  CHECK(disk.read("a/file/x").problem.reason == "lies in something that is not a folder");
}

TEST_CASE("a folder that cannot be listed is a failure, not an empty one") {
  const TemporaryDirectory directory;
  directory.put("clients/c-1.toml", "");
  const RealDisk disk(directory.path());
  for (const char* call : {"openat2", "fdopendir", "readdir"}) {
    CAPTURE(call);
    const FailingCalls failing({call, EIO, 1, true, {}});
    CHECK(failure_of([&] { disk.list("clients", ".toml"); }) ==
          "cannot list the folder 'clients': Input/output error");
  }
}

TEST_CASE("a data directory that cannot be opened or entered is said") {
  const TemporaryDirectory directory;
  directory.put("file", "");
  const auto opened = [&](std::string_view call, int error) {
    const FailingCalls failing({call, error, 1, true, {}});
    return failure_of([&] { const RealDisk disk(directory.path()); });
  };
  CHECK(opened("openat", EMFILE) ==
        "cannot open the data directory '" + directory.path() + "': Too many open files");
  CHECK(opened("openat", EINTR) ==
        "cannot open the data directory '" + directory.path() + "': Interrupted system call");
  CHECK(opened("faccessat", EACCES) ==
        "cannot enter the data directory '" + directory.path() + "': Permission denied");
  CHECK(whole_failure_of([&] { const RealDisk disk(directory / "file"); }) ==
        "'" + (directory / "file") + "' is not a folder|give the data directory with -C DIR");
}

TEST_CASE("what stands in the place of the lock, the journal or a leftover is refused") {
  const TemporaryDirectory directory;
  std::filesystem::create_directories(directory / ".peer/tmp/leftover");
  const RealDisk disk(directory.path());
  const auto recovered = [&] {
    return failure_of([&] { recover(disk, Lock::take(disk, "test")); });
  };
  CHECK(recovered() == "cannot remove the leftover '.peer/tmp/leftover': Is a directory");
  std::filesystem::remove_all(directory / ".peer/tmp");
  std::filesystem::create_directories(directory / ".peer/journal");
  CHECK(recovered() == "cannot read '.peer/journal': Is a directory");
  CHECK(failure_of([&] { pending_files(disk); }) == "cannot read '.peer/journal': Is a directory");
  std::filesystem::remove(directory / ".peer/lock");
  REQUIRE(mkfifo((directory / ".peer/lock").c_str(), 0600) == 0);
  CHECK(whole_failure_of([&] { Lock::take(disk, "test"); }) ==
        "the lock '.peer/lock' is not a regular file|remove it");
  std::filesystem::remove(directory / ".peer/lock");
  std::filesystem::create_symlink("nowhere", directory / ".peer/lock");
  CHECK(failure_of([&] { Lock::take(disk, "test"); }) ==
        "cannot open the lock '.peer/lock': Too many levels of symbolic links");
}

TEST_CASE("a journal whose checksum is right and whose text is not was never ours") {
  const std::string whole = encode_journal({{"p", "old", "new"}});
  const auto sealed = [](const std::string& text) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char byte : text) {
      hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    }
    return text + fmt::format("end {:016x}\n", hash);
  };
  REQUIRE(sealed(whole.substr(0, whole.size() - 21)) == whole);
  for (const char* text :
       {"folder 1 3 3\nppoldnew\n", "file", "file 1 3 3", "file 1 3 9\npoldnew\n",
        "file 1 x 3\npoldnew\n", "file 1 3x 3\npoldnew\n",
        "file 99999999999999999999999 3 3\npoldnew\n", "file 1 3 3\npoldnewx",
        "file 1 3 3\npoldnew", "file 2 3 3\n..oldnew\n", "file - - -\n\n"}) {
    CAPTURE(text);
    CHECK(decode_journal(sealed("peer-journal 1\n" + std::string(text))).state ==
          Journal::State::damaged);
  }
}
