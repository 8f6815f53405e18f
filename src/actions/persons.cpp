// New people and how they are named; see persons.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/persons.hpp"

#include <fmt/format.h>

#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/identity.hpp"
#include "peer/store/layout.hpp"

namespace peer::actions {

namespace {

void add(store::Entries& entries, const char* key, const domain::Field<std::string>& field) {
  if (field) entries.emplace_back(key, *field);
}

// What `left` and `right` share, the name before the address before the number; empty: nothing.
std::string_view shared_key(const std::vector<domain::IdentityKey>& left,
                            const std::vector<domain::IdentityKey>& right) {
  for (const domain::IdentityKey& one : left) {
    for (const domain::IdentityKey& other : right) {
      if (one.what == other.what && one.key == other.key) return one.what;
    }
  }
  return {};
}

}  // namespace

std::string introduce(workspace::Workspace& workspace, const domain::PersonId& id) {
  const domain::Person* person = workspace.person(id);
  if (!person || !person->name) return id.text();
  return fmt::format("{}  {}", id, base::printable(*person->name));
}

domain::PersonId choose_id(workspace::Workspace& workspace, const std::optional<std::string>& typed,
                           std::string_view prefix) {
  if (!typed) return workspace.fresh_id(prefix);
  const domain::PersonId id(read_id("id", *typed));
  for (const auto& [path, whose] :
       {std::pair{store::client_path(id), "client"}, std::pair{store::staff_path(id), "worker"},
        std::pair{store::person_path(id), "person in people/"}}) {
    if (workspace.exists(path)) {
      base::fail_usage(fmt::format("'{}' is already the id of a {}", id, whose),
                       "choose another --id, or leave it out to get a fresh one");
    }
  }
  return id;
}

store::Entries person_entries(const domain::Person& person) {
  store::Entries entries;
  add(entries, "name", person.name);
  add(entries, "call", person.call);
  add(entries, "email", person.email);
  add(entries, "phone", person.phone);
  add(entries, "messenger", person.messenger);
  add(entries, "facebook", person.facebook);
  add(entries, "expects", person.expects);
  return entries;
}

std::vector<Likeness> alike(const domain::Person& person,
                            const domain::RecordList<domain::Person>& people) {
  std::vector<Likeness> found;
  const std::vector<domain::IdentityKey> keys = domain::identity_keys(person);
  for (const domain::Person& other : people) {
    if (other.id == person.id) continue;
    const std::string_view what = shared_key(keys, domain::identity_keys(other));
    if (!what.empty()) found.push_back({other.id, std::string(what)});
  }
  return found;
}

}  // namespace peer::actions
