// Appends outcomes to the ledger files of earlier runs.
// SPDX-License-Identifier: MIT
#include "settle.hpp"

#include <algorithm>

#include "peer/delivery/compose.hpp"
#include "peer/store/decode.hpp"

namespace peer::delivery {

std::vector<store::FileChange> with_outcomes(const workspace::Workspace& workspace,
                                             const std::vector<Settled>& settled) {
  std::vector<store::FileChange> changes;
  for (const Settled& one : settled) {
    auto change = std::ranges::find(changes, one.file, &store::FileChange::path);
    if (change == changes.end()) {
      const std::string text = workspace.text_of(one.file);
      changes.push_back({one.file, text, std::string(store::whole_entries(one.file, text))});
      change = std::prev(changes.end());
    }
    if (!change->after->ends_with('\n')) *change->after += "\n";
    *change->after += "\n" + outcome_text(one.number, one.state, workspace.now(), "");
  }
  return changes;
}

}  // namespace peer::delivery
