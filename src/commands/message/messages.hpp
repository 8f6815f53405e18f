// What announce, invite and remind share: loading, templates, the listing of a plan, the outbox.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/commands/command.hpp"
#include "peer/delivery/outbox.hpp"
#include "peer/delivery/plan.hpp"

namespace peer::commands {

// What one command writes about.
struct Topics {
  delivery::Sessions ahead;   // to invite to or remind of
  delivery::Sessions notify;  // of which a change may have to be told
  bool is_named = false;      // they stood on the command line
};

// The sessions that were named, or else those of the default; loads whatever a plan needs.
// Failure(usage) for one that cannot be told about any more. With `notices`, one that is cancelled
// and was to begin later is a topic too.
Topics load_topics(workspace::Workspace& workspace, const std::vector<std::string>& words,
                   delivery::Sessions (*standard)(const domain::Records&, domain::LocalTime),
                   bool notices);

// The texts of the directory over the built-in ones, for these kinds. Broken (exit 1) with all
// findings when one of them is no valid template: then nothing is sent.
delivery::Templates load_templates(workspace::Workspace& workspace,
                                   const std::vector<domain::MessageKind>& kinds);

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

}  // namespace peer::commands
