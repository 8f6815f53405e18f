// Changes of files, and what became of them; see transaction_support.hpp.
// SPDX-License-Identifier: MIT
#include "transaction_support.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "peer/base/failure.hpp"

namespace peer::test {

const Changes three{{"program.toml", "old p\n", "new p\n"},
                    {"sessions/2027/s.toml", std::nullopt, "new s\n"},
                    {"clients/c-1.toml", "old c\n", std::nullopt}};
const Changes one{{"program.toml", "old p\n", "new p\n"}};
const Changes fresh{{"sessions/2027/s.toml", std::nullopt, "new s\n"}};

void lay_out(const TemporaryDirectory& directory, const Changes& changes) {
  std::filesystem::create_directories(directory / "sessions");
  for (const store::FileChange& change : changes) {
    if (change.before) {
      directory.put(change.path, *change.before);
    }
  }
}

Outcome outcome(const TemporaryDirectory& directory, const Changes& changes) {
  bool all_old = true;
  bool all_new = true;
  for (const store::FileChange& change : changes) {
    all_old = all_old && directory.read(change.path) == change.before;
    all_new = all_new && directory.read(change.path) == change.after;
  }
  return all_new ? Outcome::new_state : all_old ? Outcome::old_state : Outcome::mixed;
}

Outcome seen(const TemporaryDirectory& directory, const Changes& changes) {
  const auto pending = store::pending_files(store::RealDisk(directory.path()));
  bool all_old = true;
  bool all_new = true;
  for (const store::FileChange& change : changes) {
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

void commit_once(const std::string& root, const Changes& changes) {
  const store::RealDisk disk(root);
  const store::Lock lock = store::Lock::take(disk, "test");
  store::recover(disk, lock);
  store::commit(disk, lock, changes);
}

int in_child(const std::function<void()>& work) {
  const pid_t child = fork();
  if (child == 0) {
    int status = 0;
    try {
      work();
    } catch (const base::Failure&) {
      status = 3;
    }
    _exit(status);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int commit_with_fault(const TemporaryDirectory& directory, const Changes& changes,
                      const std::string& fault) {
  return in_child([&] {
    setenv("PEER_FAILPOINT", fault.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
    commit_once(directory.path(), changes);
  });
}

}  // namespace peer::test
