// What `client add` and `staff add` share: a new id, the file in people/, and a warning when the
// same person seems to be known already. And how answers name a person.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/commands/command.hpp"
#include "peer/domain/client.hpp"
#include "peer/store/value.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::commands {

// "c-7k3f  Alena Říhová", the id alone where people/ does not know the name.
std::string introduce(workspace::Workspace& workspace, const domain::PersonId& id);

// The last line of an answer: what one usually does next.
std::string next_step(std::string_view command);

// --id, which nobody may have yet, else a fresh one that begins with `prefix`.
domain::PersonId choose_id(workspace::Workspace& workspace, const Arguments& arguments,
                           std::string_view prefix);

// people/ID.toml from NAME --call --email --phone --expects, all checked.
domain::Person read_person(const Arguments& arguments);
store::Entries person_entries(const domain::Person& person);

// Why each known person may be the same one: "c-7k3f has the same name". Pure.
struct Likeness {
  domain::PersonId id;
  std::string what;  // "name", "e-mail address", "phone number"
};
std::vector<Likeness> alike(const domain::Person& person,
                            const domain::RecordList<domain::Person>& people);

// Warns when somebody else in people/ has the name, address or number of `person`, unless the
// client's not-same-as says that they are two. Nothing is refused: two people may share a number.
void warn_of_likeness(Context& context, workspace::Workspace& workspace,
                      const domain::Person& person);

}  // namespace peer::commands
