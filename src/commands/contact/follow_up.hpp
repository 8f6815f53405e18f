// What `contact done` and `contact drop` share: one follow-up that gets its end.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/actions/contact_named.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands {

inline constexpr Argument follow_up_argument = {
    .name = "CONTACT",
    .help =
        "id of a contact, SESSION/CLIENT of an attendance mark, or a client with one open "
        "follow-up",
    .ask = "Contact, SESSION/CLIENT or client"};

// Writes `key` (done or dropped) with the value; refuses one that has another end already.
base::ExitCode end_follow_up(Context& context, workspace::Workspace& workspace,
                             const actions::NamedFollowUp& named, std::string_view key,
                             const store::Value& value, const std::string& told);

}  // namespace peer::commands
