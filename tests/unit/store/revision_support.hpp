// A repository to look back into, and what a revision of it says.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "peer/base/failure.hpp"
#include "peer/store/revision_disk.hpp"
#include "support/scratch_repository.hpp"

namespace peer::test {

inline std::string bytes(const store::Disk& disk, const std::string& path) {
  const store::ReadResult result = disk.read(path);
  CHECK(result.permissions == 0);
  return result.state == store::ReadResult::State::read ? result.bytes
                                                        : "(" + result.problem.reason + ")";
}

// "exit code: message / help" of what opening the revision fails with.
inline std::string failure_of(const std::string& directory, const std::string& revision) {
  try {
    const store::RevisionDisk disk(directory, revision);
    return "opened " + disk.info().hash;
  } catch (const base::Failure& failure) {
    return std::to_string(static_cast<int>(failure.code())) + ": " + failure.what() + " / " +
           failure.hint();
  }
}

inline const std::string unknown_help =
    " / a revision is a commit, a tag or a branch, such as HEAD~1; 'git log --oneline' shows them";

inline std::string unknown(const std::string& word) {
  return "2: there is no revision '" + word + "' in the repository of the data directory" +
         unknown_help;
}

// A repository with two commits and an edit that is in none of them.
struct Edited {
  Edited(const std::vector<std::string>& options = {}) : repository(options) {
    put("program.toml", "format = 2\n");
    put("sessions/2026/2026-11-23-group.toml", "old\n");
    put("clients/c-1.toml", "one\n");
    first = repository.commit();
    repository.git({"tag", "-a", "-m", "A year", "v2026"});
    put("sessions/2026/2026-11-23-group.toml", "new\n");
    put("clients/c-2.toml", "two\n");
    std::filesystem::remove(repository.files.path() + "/clients/c-1.toml");
    second = repository.commit();
    put("sessions/2026/2026-11-23-group.toml", "edited\n");
    put("clients/c-3.toml", "three\n");
  }

  void put(const std::string& path, const std::string& text) const {
    repository.files.put(path, text);
  }
  const std::string& path() const { return repository.files.path(); }

  ScratchRepository repository;
  std::string first;
  std::string second;
};

}  // namespace peer::test
