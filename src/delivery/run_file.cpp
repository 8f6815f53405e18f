// Appends to the ledger under the lock of the records.
// SPDX-License-Identifier: MIT
#include "run_file.hpp"

#include "peer/store/layout.hpp"
#include "peer/workspace/data_disk.hpp"

namespace peer::delivery {

namespace {

constexpr std::chrono::seconds writers_wait{30};

}  // namespace

RunFile::RunFile(std::string directory, std::string command, const domain::MessageRunId& id)
    : directory_(std::move(directory)),
      command_(std::move(command)),
      path_(store::messages_path(id)) {}

bool RunFile::append(const std::string& text, const std::vector<store::FileChange>& others,
                     const std::function<bool()>& still_true) {
  if (text.empty() && others.empty()) return true;
  const workspace::DataDisk disk(directory_);
  const store::Lock lock =
      store::Lock::take(disk, command_, writers_wait, store::LockKind::records, true);
  store::recover(disk, lock);
  if (still_true && !still_true()) return false;
  std::vector<store::FileChange> changes = others;
  std::optional<std::string> after = text_;
  if (!text.empty()) {
    after = text_ ? *text_ + "\n" + text : text;
    changes.push_back({path_, text_, after});
  }
  store::commit(disk, lock, changes);
  text_ = std::move(after);
  return true;
}

}  // namespace peer::delivery
