// The frames of commands that decide one change of one record.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "peer/actions/membership.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands {

using DecideClient =
    std::function<actions::Decision(workspace::Workspace& workspace, const domain::Client& client)>;

// Opens for writing, finds CLIENT, decides, commits and answers "ID  NAME  what was decided".
// `next` is the command that usually follows, with {} for the id; "" for none.
base::ExitCode change_client(Context& context, const Arguments& arguments, workspace::Nature nature,
                             const DecideClient& decide, std::string_view next = {});

using DecideWorker =
    std::function<actions::Decision(workspace::Workspace& workspace, const domain::Staff& worker)>;

// The same of STAFF, a plan.
base::ExitCode change_worker(Context& context, const Arguments& arguments,
                             const DecideWorker& decide);

using DecideSession = std::function<actions::Decision(workspace::Workspace& workspace,
                                                      const domain::Session& session)>;

// The same of SESSION; the answer is what was decided, as it is told.
base::ExitCode change_session(Context& context, const Arguments& arguments,
                              workspace::Nature nature, const DecideSession& decide);

}  // namespace peer::commands
