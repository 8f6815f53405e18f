// What `client add` and `staff add` share: the person that was typed, and a warning when they seem
// to be known already.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/actions/persons.hpp"
#include "peer/commands/command.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::commands {

using actions::introduce;

// From NAME --call --email --phone --expects, all checked.
domain::Person read_person(const Arguments& arguments);

// Warns when somebody else in people/ has the name, address or number of `person`, unless the
// client's not-same-as says that they are two. Nothing is refused: two people may share a number.
void warn_of_likeness(Context& context, workspace::Workspace& workspace,
                      const domain::Person& person);

}  // namespace peer::commands
