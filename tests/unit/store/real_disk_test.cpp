// Reading: only regular files beneath the data directory, whatever stands there.
// SPDX-License-Identifier: MIT
#include "peer/store/real_disk.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>

#include "beneath.hpp"
#include "failing_calls.hpp"
#include "peer/base/failure.hpp"
#include "support/temporary_directory.hpp"

namespace {

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using peer::test::TemporaryDirectory;
using State = ReadResult::State;

}  // namespace

TEST_CASE("regular files are read, missing ones are missing") {
  const TemporaryDirectory directory;
  directory.put("program.toml", "a = 1\n");
  directory.put("sessions/2026/s.toml", std::string("\0x", 2));
  directory.put("empty", "");
  const RealDisk disk(directory.path());
  CHECK(disk.read("program.toml").bytes == "a = 1\n");
  CHECK(disk.read("sessions/2026/s.toml").bytes == std::string("\0x", 2));
  CHECK(disk.read("empty").state == State::read);
  CHECK(disk.read("none").state == State::missing);
  CHECK(disk.read("none/x").state == State::missing);
}

TEST_CASE("what is not a regular file of the directory is said, not read") {
  const TemporaryDirectory outside;
  outside.put("secret", "secret");
  const TemporaryDirectory directory;
  directory.put("folder/file", "x");
  std::filesystem::create_symlink(outside / "secret", directory / "link");
  std::filesystem::create_symlink("nowhere", directory / "dangling");
  std::filesystem::create_directory_symlink(outside.path(), directory / "linked");
  std::filesystem::create_symlink("folder/file", directory / "inner");
  REQUIRE(mkfifo((directory / "fifo").c_str(), 0600) == 0);
  std::ofstream(directory / "big") << "x";
  std::filesystem::resize_file(directory / "big", largest_file + 1);
  std::filesystem::resize_file(directory / "folder/file", largest_file);
  const RealDisk disk(directory.path());
  struct Case {
    std::string path;
    std::string reason;
  };
  const std::vector<Case> cases{
      {"link", "is a symbolic link, or lies behind one"},
      {"dangling", "is a symbolic link, or lies behind one"},
      {"linked/secret", "is a symbolic link, or lies behind one"},
      {"inner", "is a symbolic link, or lies behind one"},
      {"fifo", "is not a regular file"},
      {"folder", "is a folder, not a file"},
      {"folder/file/x", "lies in something that is not a folder"},
      {"big", "is larger than 4 MiB"},
      {"../secret", "leads out of the data directory"},
      {"/etc/passwd", "leads out of the data directory"},
      {"a/../../b", "leads out of the data directory"},
      {"", "leads out of the data directory"},
      {".", "is a folder, not a file"},
      {std::string("folder\0x", 8), "leads out of the data directory"},
      {std::string(300, 'x'), "has a name that is too long"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.path);
    const ReadResult result = disk.read(one.path);
    CHECK(result.state == State::unreadable);
    CHECK(result.problem.reason == one.reason);
    CHECK(!result.problem.help.empty());
    CHECK(result.bytes.empty());
  }
  CHECK(disk.read("folder/file").bytes.size() == largest_file);
}

TEST_CASE("the way without openat2 gives the same answers") {
  const TemporaryDirectory directory;
  directory.put("a/b/file", "x");
  std::filesystem::create_symlink("file", directory / "a/b/link");
  std::filesystem::create_directory_symlink("b", directory / "a/linked");
  const RealDisk disk(directory.path());
  for (const std::string path :
       {"a/b/file", "a/b/link", "a/linked/file", "a/none", "none/x", "a/b/file/x"}) {
    CAPTURE(path);
    const Opened with = open_beneath(disk.descriptor(), path, O_RDONLY | O_NONBLOCK);
    const Opened without = open_by_steps(disk.descriptor(), path, O_RDONLY | O_NONBLOCK);
    CHECK(with.error == without.error);
    CHECK(with.descriptor.is_open() == without.descriptor.is_open());
  }
}

TEST_CASE("folders are listed by name, sorted, without links followed") {
  const TemporaryDirectory directory;
  for (const char* name : {"clients/c-2.toml", "clients/c-1.toml", "clients/.c-3.toml",
                           "clients/notes.txt", "sessions/2026/x.toml", "sessions/2025/x.toml"}) {
    directory.put(name, "");
  }
  std::filesystem::create_directory_symlink("clients", directory / "linked");
  const RealDisk disk(directory.path());
  using Names = std::vector<std::string>;
  CHECK(disk.list("clients", ".toml") == Names{"c-1.toml", "c-2.toml"});
  CHECK(disk.list("sessions", "") == Names{"2025", "2026"});
  CHECK(disk.list("", "") == Names{"clients", "linked", "sessions"});
  CHECK(disk.list("none", ".toml").empty());
  CHECK_THROWS_WITH_AS(disk.list("linked", ".toml"),
                       "cannot list the folder 'linked': it is a symbolic link",
                       peer::base::Failure);
  CHECK_THROWS_AS(disk.list("clients/c-1.toml", ""), peer::base::Failure);
  CHECK_THROWS_AS(disk.list("..", ""), peer::base::Failure);
  CHECK_THROWS_WITH_AS(RealDisk(directory / "none"),
                       ("'" + (directory / "none") + "' is not a folder").c_str(),
                       peer::base::Failure);
}

TEST_CASE("no data file becomes stdin, stdout or stderr") {
  const TemporaryDirectory directory;
  directory.put("f", "x");
  const pid_t child = fork();
  if (child == 0) {
    for (int standard = 0; standard < 3; ++standard) {
      ::close(standard);
    }
    const RealDisk disk(directory.path());
    const Opened opened = open_beneath(disk.descriptor(), "f", O_RDONLY);
    _exit(disk.descriptor() > 2 && opened.descriptor.number() > 2 ? 0 : 1);
  }
  int status = -1;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(status == 0);
}

TEST_CASE("where no higher descriptor is to be had, that is an error") {
  const TemporaryDirectory directory;
  directory.put("f", "x");
  const pid_t child = fork();
  if (child == 0) {
    const RealDisk disk(directory.path());
    ::close(0);
    struct rlimit usual {};
    getrlimit(RLIMIT_NOFILE, &usual);
    struct rlimit few = usual;
    few.rlim_cur = 3;
    setrlimit(RLIMIT_NOFILE, &few);
    const Opened opened = open_beneath(disk.descriptor(), "f", O_RDONLY);
    const bool is_free = open("/dev/null", O_RDONLY) == 0;
    setrlimit(RLIMIT_NOFILE, &usual);
    _exit(!opened.descriptor.is_open() && opened.error == EINVAL && is_free ? 0 : 1);
  }
  int status = -1;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(status == 0);
}

TEST_CASE("what stands at a path, and with which permissions") {
  const TemporaryDirectory directory;
  directory.put("folder/file", "x");
  REQUIRE(chmod((directory / "folder/file").c_str(), 0640) == 0);
  REQUIRE(chmod((directory / "folder").c_str(), 0750) == 0);
  std::filesystem::create_symlink("folder/file", directory / "link");
  const RealDisk disk(directory.path());
  const auto file = disk.standing("folder/file");
  REQUIRE(file);
  CHECK_FALSE(file->is_folder);
  CHECK(file->permissions == 0640);
  const auto folder = disk.standing("folder");
  REQUIRE(folder);
  CHECK(folder->is_folder);
  CHECK(folder->permissions == 0750);
  CHECK(disk.standing(".")->permissions == 0700);
  for (const char* path : {"none", "link", "folder/file/x", "../x"}) {
    CHECK_FALSE(disk.standing(path));
  }
  const peer::test::FailingCalls failing({"fstat", EIO, 1, true, {}});
  CHECK_FALSE(disk.standing("folder"));
}

TEST_CASE("a directory in memory answers like a real one") {
  MemoryDisk disk;
  disk.put("sessions/2026/b.toml", "1");
  disk.put("sessions/2025/a.toml", "2");
  disk.put("sessions/2026/a.toml", "3");
  disk.put("program.toml", "4");
  disk.put("program.toml", "5");
  using Names = std::vector<std::string>;
  CHECK(disk.read("program.toml").bytes == "5");
  CHECK(disk.read("sessions").state == State::missing);
  CHECK(disk.read("../x").state == State::unreadable);
  CHECK(disk.list("sessions", "") == Names{"2025", "2026"});
  CHECK(disk.list("sessions/2026", ".toml") == Names{"a.toml", "b.toml"});
  CHECK(disk.list("", ".toml") == Names{"program.toml"});
  CHECK(disk.list("clients", ".toml").empty());
  CHECK(disk.read("zzz").state == State::missing);
  disk.put("clients/.hidden.toml", "");
  disk.put("clients/", "");
  disk.put("clients/notes.txt", "");
  CHECK(disk.list("clients", ".toml").empty());
}

TEST_CASE("a disk that fails is told apart from a file that must not be read") {
  const TemporaryDirectory directory;
  REQUIRE(mkfifo((directory / "fifo").c_str(), 0600) == 0);
  directory.put("good.toml", "x");
  const RealDisk disk(directory.path());
  CHECK_FALSE(disk.read("fifo").problem.is_unknown);
  struct rlimit usual {};
  REQUIRE(getrlimit(RLIMIT_NOFILE, &usual) == 0);
  struct rlimit none = usual;
  none.rlim_cur = 0;
  REQUIRE(setrlimit(RLIMIT_NOFILE, &none) == 0);
  const ReadResult result = disk.read("good.toml");
  REQUIRE(setrlimit(RLIMIT_NOFILE, &usual) == 0);
  CHECK(result.state == ReadResult::State::unreadable);
  CHECK(result.problem.reason == "cannot be read: Too many open files");
  CHECK(result.problem.is_unknown);
}
