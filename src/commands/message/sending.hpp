// What `--send`, `--done` and `--resend` of invite, remind and announce share (design §5).
//
// On stderr one line a problem, by ids only: cron mails it to whoever runs the program. Nothing on
// stdout when all is well, unless somebody types at a terminal or asks for JSON.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/commands/command.hpp"
#include "peer/delivery/plan.hpp"
#include "peer/delivery/send.hpp"

namespace peer::commands {

struct SendPlan {
  std::vector<delivery::Entry> entries{};  // in the order of sending; skipped ones too
  std::vector<delivery::Entry> missed{};
  bool is_again = false;  // of --resend: what else is unknown is not told
};

// Loads into the workspace and plans.
using Planner = std::function<SendPlan(workspace::Workspace&)>;

// Hands over all that can be sent. Exit 75 when something could not be handed over now or nobody
// knows whether it was, 1 when a record keeps somebody from being written to, else 0.
base::ExitCode send(Context& context, std::string_view command, const Planner& planner);

// Records that these people were told by hand what waits for them, also what is unknown.
base::ExitCode record_done(Context& context, std::string_view command, const Planner& planner,
                           const std::vector<std::string>& clients);

// Sends once more what nobody knows of.
base::ExitCode send_again(Context& context, std::string_view command,
                          const std::vector<std::string>& clients);

// Failure (exit 3) unless this clone is the one that program.toml names as sender.
void need_sender(const workspace::Workspace& workspace);

}  // namespace peer::commands
