// The data directory as it stood in a git revision: bytes and names come from the repository's
// objects, by way of the program git; neither work tree nor index is looked at, nothing is written.
//
//   const RevisionDisk disk("/srv/mosty", "v2026");   // Failure when there is no such revision
//   disk.expect(paths);                                // many are fetched at once …
//   disk.read(paths[0]);                               // … when the first of them is read
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/time.hpp"
#include "peer/store/disk.hpp"

namespace peer::store {

struct RevisionInfo {
  std::string hash;           // of the commit: 40 hexadecimal digits, or 64
  domain::Instant committed;  // as the commit tells it, in its own offset
};

class RevisionDisk final : public Disk {
 public:
  // `revision` as a person types it: a hash, a tag, a branch, HEAD~3, "main@{1 week ago}".
  // Failure(usage) when it names no commit; Failure when there is no repository or no git.
  RevisionDisk(const std::string& directory, std::string_view revision);
  ~RevisionDisk() override;
  RevisionDisk(const RevisionDisk&) = delete;
  RevisionDisk& operator=(const RevisionDisk&) = delete;
  RevisionDisk(RevisionDisk&&) = delete;
  RevisionDisk& operator=(RevisionDisk&&) = delete;

  const RevisionInfo& info() const;

  // As of the real disk, with the same words for what is no file. Two threads may read at once.
  // Failure when git fails.
  ReadResult read(std::string_view path) const override;
  std::vector<std::string> list(std::string_view folder, std::string_view suffix) const override;

  // Each is kept from when it is fetched until it is first read. Not while another thread reads.
  void expect(const std::vector<std::string>& paths) const override;

  // Whether anything stands at `path`, and whether that is a folder; no bytes are fetched.
  bool holds(std::string_view path) const;
  bool is_folder(std::string_view path) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace peer::store
