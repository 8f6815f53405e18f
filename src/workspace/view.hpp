// The files that a workspace reads: as they stand, or as they stood in a git revision. Who anyone
// is (people/, a repository of its own) and what belongs to this clone (.peer/) is always that of
// now. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/store/real_disk.hpp"
#include "peer/store/revision_disk.hpp"

namespace peer::workspace {

class View final : public store::Disk {
 public:
  View(const store::RealDisk& now, const std::optional<std::string>& revision);

  store::ReadResult read(std::string_view path) const override;
  std::vector<std::string> list(std::string_view folder, std::string_view suffix) const override;
  void expect(const std::vector<std::string>& paths) const override;

  bool is_folder(std::string_view path) const;
  // Failure when the disk does not say.
  bool exists(const std::string& path) const;

  // Whether `path` is read as it stands.
  bool is_now(std::string_view path) const;
  const store::RevisionDisk* past() const { return past_ ? &*past_ : nullptr; }

 private:
  const store::Disk& disk_of(std::string_view path) const;

  const store::RealDisk& now_;
  std::optional<store::RevisionDisk> past_;
};

}  // namespace peer::workspace
