// The typed person; see persons.hpp.
// SPDX-License-Identifier: MIT
#include "persons.hpp"

#include <fmt/format.h>

#include "peer/actions/input.hpp"
#include "peer/domain/identity.hpp"
#include "peer/store/layout.hpp"

namespace peer::commands {

namespace {

void put(domain::Field<std::string>& field, std::optional<std::string> value) {
  field.value = std::move(value);
}

}  // namespace

domain::Person read_person(const Arguments& arguments) {
  domain::Person person;
  person.name.value = actions::read_text("name", arguments.need("NAME"), actions::longest_name);
  put(person.call, read_option(arguments, "--call", [](std::string_view typed) {
        return actions::read_text("form of address", typed, actions::longest_name);
      }));
  put(person.email, read_option(arguments, "--email", actions::read_email));
  put(person.phone, read_option(arguments, "--phone", actions::read_phone));
  put(person.expects, read_option(arguments, "--expects", [](std::string_view typed) {
        return actions::read_text("text of --expects", typed, actions::longest_wish);
      }));
  return person;
}

void warn_of_likeness(Context& context, workspace::Workspace& workspace,
                      const domain::Person& person) {
  workspace.load_people();
  const domain::Client* client = workspace.client(person.id);
  for (const actions::Likeness& other : actions::alike(person, workspace.records().people)) {
    if (client != nullptr && domain::says_not_same(*client, other.id)) continue;
    if (workspace.exists(store::staff_path(other.id))) {
      context.note(
          fmt::format("the worker {} has the same {}; a worker who is also a client has "
                      "two records",
                      other.id, other.what));
    } else {
      context.warn(
          fmt::format("{} has the same {}; if it is another person: peer client set {} "
                      "not-same-as={}",
                      other.id, other.what, person.id, other.id));
    }
  }
}

}  // namespace peer::commands
