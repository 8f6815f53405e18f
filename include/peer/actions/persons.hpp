// A new person: the id, the file in people/, and who may be the same one. And how answers name a
// person. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/store/value.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// "c-7k3f  Alena Říhová", the id alone where people/ does not know the name.
std::string introduce(workspace::Workspace& workspace, const domain::PersonId& id);

// The typed id, which nobody may have yet, else a fresh one that begins with `prefix`.
domain::PersonId choose_id(workspace::Workspace& workspace, const std::optional<std::string>& typed,
                           std::string_view prefix);

// people/ID.toml, what there is.
store::Entries person_entries(const domain::Person& person);

// Why each known person may be the same one: "c-7k3f has the same name". Pure.
struct Likeness {
  domain::PersonId id;
  std::string what;  // "name", "e-mail address", "phone number"
};
std::vector<Likeness> alike(const domain::Person& person,
                            const domain::RecordList<domain::Person>& people);

}  // namespace peer::actions
