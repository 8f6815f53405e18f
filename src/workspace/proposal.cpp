// What a command proposes: new files, edits, files that go; see workspace.hpp.
// SPDX-License-Identifier: MIT
#include <iterator>

#include "peer/workspace/workspace.hpp"

namespace peer::workspace {

void Proposal::create(std::string path, const store::Entries& entries) {
  create_text(std::move(path), store::spell_document(entries));
}

void Proposal::create_text(std::string path, std::string text) {
  texts_.insert_or_assign(std::move(path), std::move(text));
}

void Proposal::edit(const std::string& path, std::vector<store::Operation> operations) {
  std::vector<store::Operation>& all = edits_[path];
  all.insert(all.end(), std::make_move_iterator(operations.begin()),
             std::make_move_iterator(operations.end()));
}

void Proposal::remove(std::string path) {
  removed_.insert(std::move(path));
}

void Proposal::put(std::string path, std::optional<std::string> text) {
  put_.insert_or_assign(std::move(path), std::move(text));
}

}  // namespace peer::workspace
