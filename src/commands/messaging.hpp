// What announce, invite and remind share of their answers (design §5): the listing of a plan, the
// outbox, and `--send`, `--done` and `--resend`.
//
// On stderr one line a problem, by ids only: cron mails it to whoever runs the program. When
// something is sent, nothing on stdout when all is well, unless somebody types at a terminal or
// asks for JSON. SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/commands/command.hpp"
#include "peer/delivery/outbox.hpp"
#include "peer/delivery/topics.hpp"

namespace peer::commands {

// Lists the plan, or with --outbox also writes its messages. `command` is "invite" or "remind".
base::ExitCode answer_plan(Context& context, const workspace::Workspace& workspace,
                           const Arguments& arguments, const std::vector<delivery::Entry>& entries,
                           std::string_view command);

// The list to be worked off by hand: who, how, and the text to paste.
base::ExitCode answer_by_hand(Context& context, const workspace::Workspace& workspace,
                              const std::vector<delivery::Entry>& entries,
                              std::string_view command);

// The messages that one client would get, as they would be written; why they get none.
base::ExitCode answer_preview(Context& context, const workspace::Workspace& workspace,
                              const std::vector<delivery::Entry>& entries,
                              const domain::PersonId& client);

// A line for each file of templates/ that replaces no text, since its name is misspelt.
void warn_of_templates(Context& context, const workspace::Workspace& workspace);

// Writes the files, or names them with --dry-run.
void put_into_outbox(Context& context, const workspace::Workspace& workspace,
                     const std::string& directory, const std::vector<delivery::OutboxFile>& files);

// Hands over all that can be sent.
base::ExitCode send(Context& context, std::string_view command, const delivery::Planner& planner);

// Records that these people were told by hand what waits for them, also what is unknown.
base::ExitCode record_done(Context& context, std::string_view command,
                           const delivery::Planner& planner,
                           const std::vector<std::string>& clients);

// Sends once more what nobody knows of.
base::ExitCode send_again(Context& context, std::string_view command,
                          const std::vector<std::string>& clients);

}  // namespace peer::commands
