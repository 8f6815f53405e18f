// What announce, invite and remind share: loading, templates, the listing of a plan, the outbox.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/commands/command.hpp"
#include "peer/delivery/outbox.hpp"
#include "peer/delivery/plan.hpp"

namespace peer::commands {

// The sessions that were named, or else those of the default; loads whatever a plan needs.
// Failure(usage) for one that cannot be told about any more.
delivery::Sessions load_sessions_ahead(workspace::Workspace& workspace,
                                       const std::vector<std::string>& words,
                                       delivery::Sessions (*standard)(const domain::Records&,
                                                                      domain::LocalTime));

// The texts of the directory over the built-in ones, for these kinds. Broken (exit 1) with all
// findings when one of them is no valid template: then nothing is sent.
delivery::Templates load_templates(workspace::Workspace& workspace, domain::MessageKind kind);

// Lists the plan, or with --outbox also writes its messages.
base::ExitCode answer_plan(Context& context, const workspace::Workspace& workspace,
                           const Arguments& arguments, const std::vector<delivery::Entry>& entries);

// Writes the files, or names them with --dry-run.
void put_into_outbox(Context& context, const workspace::Workspace& workspace,
                     const std::string& directory, const std::vector<delivery::OutboxFile>& files);

}  // namespace peer::commands
