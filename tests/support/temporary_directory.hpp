// A private directory for one test, removed with it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace peer::test {

class TemporaryDirectory {
 public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  TemporaryDirectory(TemporaryDirectory&&) = delete;
  TemporaryDirectory& operator=(TemporaryDirectory&&) = delete;

  const std::string& path() const { return path_; }
  std::string operator/(const std::string& name) const { return path_ + "/" + name; }

  void put(const std::string& name, const std::string& bytes) const;
  std::optional<std::string> read(const std::string& name) const;  // nullopt: no such file
  std::string get(const std::string& name) const;                  // "": no such file
  bool has(const std::string& name) const;

 private:
  std::string path_;
};

// The permissions of a file, not of what it links to: 0644.
unsigned mode_of(const std::string& path);

}  // namespace peer::test
