// What a run that sends has to know before it begins, and what it leaves to tell.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/base/failure.hpp"
#include "peer/delivery/send.hpp"
#include "peer/delivery/topics.hpp"

namespace peer::delivery {

// Failure (exit 3) unless this clone is the one that program.toml names as sender, and it names a
// program to send with.
void need_sender(workspace::Workspace& workspace);
void need_program(const domain::Program& program);

// Broken when a file of the ledger cannot be read: nobody knows whom it says was told, and nothing
// may be sent.
void need_whole_ledger(const workspace::Workspace& workspace);

// What the planner found beside the messages; that of the last round counts.
struct Seen {
  SendPlan plan{};
  std::vector<std::string> broken{};   // lines on files that were left out
  std::vector<std::string> unknown{};  // lines on claims of earlier runs
  std::size_t by_hand = 0;
  std::size_t quiet = 0;  // messages that wait for the end of the quiet hours
};
// In the quiet hours only notices stay to be sent.
Seen look(const workspace::Workspace& workspace, SendPlan plan);

// Everybody who is to be called, and everybody whom an address is missing for: a line each.
std::vector<std::string> problem_lines(const Seen& seen);

// 75 when something could not be handed over now or nobody knows whether it was, 1 when a record
// keeps somebody from being written to, else 0.
base::ExitCode exit_code(const std::vector<Sent>& sent, const Seen& seen);

// What waits for these people by hand, and what is unknown. Only when there is neither, what could
// be sent: somebody told them before the next run did.
Work told_by_hand(const workspace::Workspace& workspace, const std::vector<Entry>& entries,
                  const std::vector<domain::PersonId>& clients);

}  // namespace peer::delivery
