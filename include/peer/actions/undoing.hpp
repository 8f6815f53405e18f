// Taking a command back: what the files were before it, merged into what they are now.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/store/merge.hpp"
#include "peer/store/undo.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

using UndoEntries = std::vector<store::UndoEntry>;  // the newest first

// The entry that `log` gives this number, 1 being the newest. Failure when there is none, or it
// cannot be used: it is damaged, or the directory had another format then.
const store::UndoEntry& need_entry(const UndoEntries& entries, std::string_view typed,
                                   std::int64_t format);

// What was changed since, and so cannot be taken back.
struct Obstacle {
  std::string file;
  std::vector<std::string> keys;            // empty: the file as a whole
  const store::UndoEntry* since = nullptr;  // the command that did; nullptr: by hand, or a merge
};

struct UndoPlan {
  workspace::Proposal proposal;
  std::vector<Obstacle> obstacles;
  // Keys that stay, since they protect somebody more than what they were before.
  std::vector<std::string> protected_keys;
};

// `current` tells what a file holds now.
UndoPlan plan_undo(const UndoEntries& entries, const store::UndoEntry& entry,
                   const std::function<store::Text(const std::string&)>& current);

// "undo client pause"; of an undo "redo client pause".
std::string name_undo(std::string_view command);

// Records that the command made, which stand in what `git` brought to others: they are ended or
// cancelled, not taken back. The hint for the first one, "" when there is none.
std::string published_hint(const std::string& directory, const store::UndoEntry& entry);

// Messages claimed since the command that are about a session or to a person that it changed.
std::size_t messages_since(const domain::Records& records, const store::UndoEntry& entry);

// "clients/c-1.toml: channel, invitations", one a file.
std::vector<std::string> changes_of(const store::UndoEntry& entry);

}  // namespace peer::actions
