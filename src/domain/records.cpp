// Finding a record by its id among the loaded ones, which are sorted by id.
// SPDX-License-Identifier: MIT
#include "peer/domain/records.hpp"

#include <algorithm>
#include <bit>
#include <functional>

namespace peer::domain {

PEER_OUT_OF_LINE_MEMBERS(Records);

namespace {

template <class Record>
std::string_view id_of(const Record& record) {
  return record.id;
}

// Half of the slots stay free, so that a search ends soon.
template <class Record>
IdIndex index_of(const RecordList<Record>& records) {
  IdIndex index;
  index.slots.resize(std::bit_ceil(records.size() * 2 + 1));
  index.count = records.size();
  const std::size_t mask = index.slots.size() - 1;
  for (std::size_t i = records.size(); i > 0; --i) {  // of equal ids the first one is found
    std::size_t at = std::hash<std::string_view>()(records[i - 1].id) & mask;
    while (index.slots[at] != 0 && records[index.slots[at] - 1].id != records[i - 1].id) {
      at = (at + 1) & mask;
    }
    index.slots[at] = static_cast<std::uint32_t>(i);
  }
  return index;
}

template <class Record>
const Record* find(const RecordList<Record>& records, const IdIndex& index, std::string_view id) {
  if (index.slots.empty() || index.count != records.size()) {
    const auto found = std::ranges::lower_bound(records, id, {}, id_of<Record>);
    return found != records.end() && found->id == id ? &*found : nullptr;
  }
  const std::size_t mask = index.slots.size() - 1;
  std::size_t at = std::hash<std::string_view>()(id) & mask;
  for (; index.slots[at] != 0; at = (at + 1) & mask) {
    const Record& record = records[index.slots[at] - 1];
    if (record.id == id) return &record;
  }
  return nullptr;
}

template <class Record>
void sort_by_id(RecordList<Record>& records) {
  if (std::ranges::is_sorted(records, {}, id_of<Record>)) return;
  records.sort([](const Record& left, const Record& right) { return left.id < right.id; });
}

}  // namespace

const Client* Records::client(const PersonId& id) const {
  return find(clients, client_index_, id);
}
const Staff* Records::worker(const PersonId& id) const {
  return find(staff, staff_index_, id);
}
const Person* Records::person(const PersonId& id) const {
  return find(people, people_index_, id);
}
const Session* Records::session(const SessionId& id) const {
  return find(sessions, session_index_, id);
}

std::string Records::name_of(const PersonId& id) const {
  const Person* who = person(id);
  return who != nullptr && who->name ? *who->name : id.text();
}

void Records::index() {
  client_index_ = index_of(clients);
  staff_index_ = index_of(staff);
  people_index_ = index_of(people);
  session_index_ = index_of(sessions);
}

void Records::sort() {
  client_index_ = staff_index_ = people_index_ = session_index_ = IdIndex();
  sort_by_id(clients);
  sort_by_id(staff);
  sort_by_id(people);
  sort_by_id(sessions);
  sort_by_id(contacts);
  sort_by_id(messages);
  sort_by_id(on_call);
  sort_by_id(inbox);
}

}  // namespace peer::domain
