// Matching rows and people; see people.hpp.
// SPDX-License-Identifier: MIT
#include "people.hpp"

#include <algorithm>

#include "peer/base/text.hpp"
#include "peer/domain/identity.hpp"

namespace peer::actions::importing {

namespace {

std::string phone_of(const domain::Person& person) {
  return person.phone ? domain::normal_phone(*person.phone).value_or("") : std::string();
}

Match doubtful(const std::set<domain::PersonId>& candidates, std::string why) {
  return {Match::Kind::doubtful, {}, {candidates.begin(), candidates.end()}, std::move(why)};
}

Match found(const domain::PersonId& id) {
  return {Match::Kind::found, id, {}, {}};
}

}  // namespace

std::string name_key(std::string_view name) {
  std::string words(name);
  std::ranges::replace(words, ',', ' ');
  std::vector<std::string> parts = base::split(base::fold(words), ' ');
  std::ranges::sort(parts);
  return base::join(parts, " ");
}

KnownPeople::KnownPeople(const domain::Records& records) : records_(records) {
  for (const domain::Person& person : records.people) {
    if (records.client(person.id) == nullptr && records.worker(person.id) == nullptr) continue;
    if (person.name) by_name_[name_key(*person.name)].insert(person.id);
    if (person.email) by_email_[base::fold(*person.email)].insert(person.id);
    for (const auto& other : person.also) {
      if (other) by_email_[base::fold(*other)].insert(person.id);
    }
    if (const std::string phone = phone_of(person); !phone.empty()) {
      by_phone_[phone].insert(person.id);
    }
  }
}

void KnownPeople::add(const Index& index, const std::string& key, Ids& ids) {
  if (key.empty()) return;
  const auto known = index.find(key);
  if (known != index.end()) ids.insert(known->second.begin(), known->second.end());
}

// One other number is a new number; another number and another address are another person's.
bool KnownPeople::contradicts(const RowPerson& row, const domain::PersonId& id) const {
  const domain::Person* person = records_.person(id);
  if (person == nullptr || row.email.empty() || row.phone.empty()) return false;
  const std::string phone = phone_of(*person);
  return person->email && !phone.empty() && base::fold(*person->email) != base::fold(row.email) &&
         phone != row.phone;
}

Match KnownPeople::find(const RowPerson& row) const {
  const domain::PersonId id(row.id);
  if (!row.id.empty() && (records_.client(id) != nullptr || records_.worker(id) != nullptr)) {
    return found(id);
  }
  Ids reached;
  if (!row.email.empty()) add(by_email_, base::fold(row.email), reached);
  add(by_phone_, row.phone, reached);
  Ids named;
  if (!row.name.empty()) add(by_name_, name_key(row.name), named);
  Ids both;
  std::ranges::set_intersection(reached, named, std::inserter(both, both.end()));
  if (both.size() == 1) return found(*both.begin());
  if (both.size() > 1) return doubtful(both, "several people have that name and address or number");
  if (!reached.empty()) {
    if (row.name.empty() && reached.size() == 1) return found(*reached.begin());
    return doubtful(reached, row.name.empty() ? "several people have that address or number"
                                              : "the same address or number, but another name");
  }
  if (named.size() > 1) return doubtful(named, "several people have that name");
  if (named.empty()) return {};
  if (contradicts(row, *named.begin())) {
    return doubtful(named, "the same name, but another address and another number");
  }
  return found(*named.begin());
}

}  // namespace peer::actions::importing
