// The ledger file of one run: messages/YYYY/DATE-RANDOM.toml, to which only is appended.
//
//   RunFile file(directory, "invite", id);
//   while (…) {
//     if (!file.append(claims, still_true)) …;   // durable when it returns true
//     … hand over, without any lock …
//   }
//   file.append(outcomes);
//
// Each append takes the lock of the records, finishes what a crash left, asks `still_true`, and
// replaces the file as a whole, so that no reader ever meets half a line. After a crash the file
// holds every claim of what may have been handed over. A file that somebody else changed meanwhile
// is not written over: Failure.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "peer/domain/id.hpp"
#include "peer/store/transaction.hpp"

namespace peer::delivery {

class RunFile {
 public:
  RunFile(std::string directory, std::string command, const domain::MessageRunId& id);

  // `others`: changes of other runs' files that belong to it (an outcome of theirs), all or
  // nothing. False when `still_true` says no: then nothing is written.
  bool append(const std::string& text, const std::vector<store::FileChange>& others = {},
              const std::function<bool()>& still_true = {});

  const std::string& path() const { return path_; }

 private:
  std::string directory_;
  std::string command_;
  std::string path_;
  std::optional<std::string> text_;  // as it stands; nullopt before the first append
};

}  // namespace peer::delivery
