// A directory of format 1 as one of format 2 (design §2): free reasons become words of the closed
// lists, as a person says; an answer ([[anyway]]) gets its subject; commands leave program.toml.
//
//   workspace.load_all();
//   Upgrade upgrade = plan_upgrade(workspace, read_mapping(words), accepts);
//   if (upgrade.open.empty()) commit(upgrade.proposal)
//
// Nothing is decided for a person: a text without a word is a question, and nothing is written.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "peer/workspace/local_settings.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// By place and text: the word; "" takes the reason away.
using ReasonMapping = std::map<std::pair<domain::ReasonPlace, std::string>, std::string>;

// PLACE:TEXT=WORD, several. Failure(usage) for what is none, or a word of another list.
ReasonMapping read_mapping(const domain::Program& program, const std::vector<std::string>& words);

// A text that stands where a word is to be.
struct FreeReason {
  domain::ReasonPlace place = domain::ReasonPlace::cancel;
  std::string text{};
  std::size_t times = 0;
  std::string word{};  // what it becomes, or what is proposed; "" for neither
};

struct Upgrade {
  std::vector<FreeReason> mapped{};  // each once, by place
  std::vector<FreeReason> open{};    // without a word, or with one that is only proposed
  std::size_t dropped = 0;           // reasons of marks that are not "sent away"
  std::size_t subjects = 0;          // answers that got a subject
  workspace::LocalSettings moved{};  // out of program.toml and .peer/clone
  workspace::Proposal proposal{};
};

// Needs everything loaded. `accepts`: what is proposed holds.
Upgrade plan_upgrade(workspace::Workspace& workspace, const ReasonMapping& mapping, bool accepts);

// The name that a clone had before local settings; "" for none.
std::string old_clone_name(const std::string& directory);
void forget_old_clone_name(const std::string& directory);

}  // namespace peer::actions
