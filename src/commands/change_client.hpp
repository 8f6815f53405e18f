// The frame of commands that decide one change of one client's record.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "peer/actions/membership.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands {

using DecideClient =
    std::function<actions::Decision(const domain::Client& client, domain::Date today)>;

// Opens for writing, finds CLIENT, decides, commits and answers "ID  NAME  what was decided".
// `next` is the command that usually follows, with {} for the id; "" for none.
base::ExitCode change_client(Context& context, const Arguments& arguments, workspace::Nature nature,
                             const DecideClient& decide, std::string_view next = {});

}  // namespace peer::commands
