// Contacts outside sessions, by id and by client: their names tell whom they are with.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "peer/base/failure.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/workspace.hpp"
#include "state.hpp"

namespace peer::workspace {

const domain::Contact* Workspace::contact(const domain::ContactId& id) {
  if (domain::clients_of_contact_id(id).empty()) return nullptr;
  load_file(store::contact_path(id));
  const auto found = std::ranges::find(records_.contacts, id, &domain::Contact::id);
  return found == records_.contacts.end() ? nullptr : &*found;
}

const domain::Contact& Workspace::need_contact(const domain::ContactId& id) {
  if (const domain::Contact* found = contact(id)) return *found;
  if (!domain::clients_of_contact_id(id).empty()) need_readable(store::contact_path(id));
  base::fail_usage("there is no contact '" + std::string(id) + "'",
                   "'peer contact list' shows those of the last days");
}

void Workspace::load_contacts_with(const std::set<domain::PersonId>& clients) {
  std::vector<std::string> paths;
  add_years("contacts", std::nullopt, std::nullopt, paths);
  std::erase_if(paths, [&](const std::string& path) {
    return std::ranges::none_of(domain::clients_of_contact_id(store::stem(path)),
                                [&](const domain::PersonId& id) { return clients.contains(id); });
  });
  load_files(std::move(paths));
}

void Workspace::load_inbox(std::optional<domain::Date> from) {
  load_years("inbox", from, std::nullopt);
}

}  // namespace peer::workspace
