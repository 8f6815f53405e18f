// A git repository for one test, whatever the machine's configuration of git and its clock say.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "temporary_directory.hpp"

namespace peer::test {

// What a test sets in the environment of this process, and takes back.
class Variable {
 public:
  Variable(std::string name, const std::string& value);
  ~Variable();
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  Variable(Variable&&) = delete;
  Variable& operator=(Variable&&) = delete;

 private:
  std::string name_;
  bool had_ = false;
  std::string before_;
};

class ScratchRepository {
 public:
  explicit ScratchRepository(const std::vector<std::string>& options = {});

  // The output without the newline at its end.
  std::string git(const std::vector<std::string>& words, const std::string& input = {}) const;

  // Everything as it stands; the hash of the commit.
  std::string commit(const std::string& message = "a commit") const;

  // One commit on main of many files that do not stand in the work tree.
  void import(const std::map<std::string, std::string>& texts) const;

  // What would show that anything was written: bytes, times and permissions of all that lies here,
  // .git included.
  std::map<std::string, std::string> all_of_it() const;

  TemporaryDirectory files;
};

}  // namespace peer::test
