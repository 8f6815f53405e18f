// A git repository for one test; see scratch_repository.hpp.
// SPDX-License-Identifier: MIT
#include "scratch_repository.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "peer/base/process.hpp"

namespace peer::test {

namespace {

std::vector<std::string> identity() {
  return {"GIT_CONFIG_GLOBAL=/dev/null",
          "GIT_CONFIG_NOSYSTEM=1",
          "GIT_AUTHOR_NAME=Test",
          "GIT_AUTHOR_EMAIL=test@example.org",
          "GIT_AUTHOR_DATE=2026-11-02T09:00:00+0100",
          "GIT_COMMITTER_NAME=Test",
          "GIT_COMMITTER_EMAIL=test@example.org",
          "GIT_COMMITTER_DATE=2026-11-03T10:00:00+0100"};
}

}  // namespace

Variable::Variable(std::string name, const std::string& value) : name_(std::move(name)) {
  const char* before = std::getenv(name_.c_str());
  had_ = before != nullptr;
  if (had_) before_ = before;
  ::setenv(name_.c_str(), value.c_str(), 1);
}

Variable::~Variable() {
  if (had_) {
    ::setenv(name_.c_str(), before_.c_str(), 1);
  } else {
    ::unsetenv(name_.c_str());
  }
}

ScratchRepository::ScratchRepository(const std::vector<std::string>& options) {
  std::vector<std::string> words = {"init", "--quiet", "--initial-branch=main", "--template="};
  words.insert(words.end(), options.begin(), options.end());
  git(words);
}

std::string ScratchRepository::git(const std::vector<std::string>& words,
                                   const std::string& input) const {
  std::vector<std::string> arguments = {"git", "-c", "protocol.file.allow=always"};
  arguments.insert(arguments.end(), words.begin(), words.end());
  base::ProcessResult result = base::run_process({.arguments = arguments,
                                                  .input = input,
                                                  .directory = files.path(),
                                                  .environment = identity()});
  if (!result.succeeded()) throw std::runtime_error("git " + words.front() + ": " + result.errors);
  if (result.output.ends_with('\n')) result.output.pop_back();
  return result.output;
}

std::string ScratchRepository::commit(const std::string& message) const {
  git({"add", "--all"});
  git({"commit", "--quiet", "--allow-empty", "--message", message});
  return git({"rev-parse", "HEAD"});
}

void ScratchRepository::import(const std::map<std::string, std::string>& texts) const {
  std::string stream =
      "commit refs/heads/main\ncommitter Test <test@example.org> 1795453200 +0100\ndata "
      "4\nmany\n";
  for (const auto& [path, text] : texts) {
    stream +=
        "M 100644 inline " + path + "\ndata " + std::to_string(text.size()) + "\n" + text + "\n";
  }
  git({"fast-import", "--quiet"}, stream);
}

std::map<std::string, std::string> ScratchRepository::all_of_it() const {
  std::map<std::string, std::string> seen;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(files.path())) {
    const auto written =
        entry.is_symlink() ? std::filesystem::file_time_type() : entry.last_write_time();
    std::string what = std::to_string(written.time_since_epoch().count()) + " " +
                       std::to_string(static_cast<unsigned>(entry.symlink_status().permissions()));
    if (entry.is_regular_file() && !entry.is_symlink()) {
      std::ifstream file(entry.path(), std::ios::binary);
      what.append(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    seen[entry.path().string()] = what;
  }
  return seen;
}

}  // namespace peer::test
