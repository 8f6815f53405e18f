// Finding a record by its id among the loaded ones, which are sorted by id.
// SPDX-License-Identifier: MIT
#include "peer/domain/records.hpp"

#include <algorithm>

namespace peer::domain {

namespace {

template <class Record>
std::string_view id_of(const Record& record) {
  return record.id;
}

template <class Record>
const Record* find(const std::vector<Record>& records, std::string_view id) {
  const auto found = std::ranges::lower_bound(records, id, {}, id_of<Record>);
  return found != records.end() && found->id == id ? &*found : nullptr;
}

template <class Record>
void sort_by_id(std::vector<Record>& records) {
  if (!std::ranges::is_sorted(records, {}, id_of<Record>)) {
    std::ranges::stable_sort(records, {}, id_of<Record>);
  }
}

}  // namespace

const Client* Records::client(std::string_view id) const {
  return find(clients, id);
}
const Staff* Records::worker(std::string_view id) const {
  return find(staff, id);
}
const Person* Records::person(std::string_view id) const {
  return find(people, id);
}
const Session* Records::session(std::string_view id) const {
  return find(sessions, id);
}

std::string Records::name_of(std::string_view id) const {
  const Person* who = person(id);
  return who != nullptr && who->name ? *who->name : std::string(id);
}

void Records::sort() {
  sort_by_id(clients);
  sort_by_id(staff);
  sort_by_id(people);
  sort_by_id(sessions);
  sort_by_id(contacts);
  sort_by_id(messages);
  sort_by_id(on_call);
}

}  // namespace peer::domain
