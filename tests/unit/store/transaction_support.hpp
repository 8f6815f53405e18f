// Changes of one file and of three, and what became of them: for tests of writes and recovery.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "peer/base/failure.hpp"
#include "peer/store/transaction.hpp"
#include "temporary_directory.hpp"

namespace peer::store::test {

using base::Failure;
using tests::TemporaryDirectory;

inline const std::vector<FileChange> three{{"program.toml", "old p\n", "new p\n"},
                                           {"sessions/2027/s.toml", std::nullopt, "new s\n"},
                                           {"clients/c-1.toml", "old c\n", std::nullopt}};
inline const std::vector<FileChange> one{{"program.toml", "old p\n", "new p\n"}};
inline const std::vector<FileChange> fresh{{"sessions/2027/s.toml", std::nullopt, "new s\n"}};

inline void lay_out(const TemporaryDirectory& directory, const std::vector<FileChange>& changes) {
  std::filesystem::create_directories(directory / "sessions");
  for (const FileChange& change : changes) {
    if (change.before) {
      directory.write(change.path, *change.before);
    }
  }
}

enum class Outcome { old_state, new_state, mixed };

inline Outcome outcome(const TemporaryDirectory& directory,
                       const std::vector<FileChange>& changes) {
  bool all_old = true;
  bool all_new = true;
  for (const FileChange& change : changes) {
    all_old = all_old && directory.read(change.path) == change.before;
    all_new = all_new && directory.read(change.path) == change.after;
  }
  return all_new ? Outcome::new_state : all_old ? Outcome::old_state : Outcome::mixed;
}

// What a reader sees: the files, and the bytes of a waiting journal over them.
inline Outcome seen(const TemporaryDirectory& directory, const std::vector<FileChange>& changes) {
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

inline std::vector<std::string> leftovers(const TemporaryDirectory& directory) {
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

inline void commit_once(const std::string& root, const std::vector<FileChange>& changes) {
  const RealDisk disk(root);
  const Lock lock = Lock::take(disk, "test");
  recover(disk, lock);
  commit(disk, lock, changes);
}

// The exit status of `work` in a process of its own; 3 when it throws Failure.
inline int in_child(const std::function<void()>& work) {
  const pid_t child = fork();
  if (child == 0) {
    int status = 0;
    try {
      work();
    } catch (const Failure&) {
      status = 3;
    }
    _exit(status);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

inline int commit_with_fault(const TemporaryDirectory& directory,
                             const std::vector<FileChange>& changes, const std::string& fault) {
  return in_child([&] {
    setenv("PEER_FAILPOINT", fault.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
    commit_once(directory.path(), changes);
  });
}

inline mode_t mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

inline std::string failure_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "no failure";
}

// "MESSAGE|HINT".
inline std::string whole_failure_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Failure& failure) {
    return failure.what() + std::string("|") + failure.hint();
  }
  return "no failure";
}

}  // namespace peer::store::test
