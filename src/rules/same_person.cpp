// Rule same-person: one person, one client (program §3.8; design §4).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "declared.hpp"
#include "peer/domain/identity.hpp"

namespace peer::rules::same_person {

namespace {

using domain::Client;
using domain::IdentityKey;
using domain::Person;
using domain::Records;

struct Entry {
  const Person* person;
  base::Range at;
};

bool known_as_two(const Records& records, const Person& one, const Person& other) {
  const Client* first = records.client(one.id);
  const Client* second = records.client(other.id);
  return (first != nullptr && domain::says_not_same(*first, other.id)) ||
         (second != nullptr && domain::says_not_same(*second, one.id));
}

class Comparison {
 public:
  Comparison(const Records& records, Report& report) : records_(records), report_(report) {}

  void add(const Person& person) {
    std::vector<const Person*> told;
    for (const IdentityKey& key : domain::identity_keys(person)) {
      std::vector<Entry>& others = seen_[{key.what, key.key}];
      for (const Entry& other : others) tell(person, key, other, told);
      others.push_back({&person, key.at});
    }
  }

 private:
  // One finding for two people, however much they share; the name says most.
  void tell(const Person& person, const IdentityKey& key, const Entry& other,
            std::vector<const Person*>& told) {
    if (std::ranges::find(told, other.person) != told.end()) return;
    told.push_back(other.person);
    if (known_as_two(records_, person, *other.person)) return;
    report_.add(person.file, key.at,
                fmt::format("'{}' has the same {} as '{}'", person.id, key.what, other.person->id),
                fmt::format("keep one of the two; if they are two people: peer client set {} "
                            "not-same-as={}",
                            person.id, other.person->id),
                {{other.person->file, other.at, "the other one"}});
  }

  const Records& records_;
  Report& report_;
  std::map<std::pair<std::string_view, std::string>, std::vector<Entry>> seen_;
};

void check(const Records& records, Report& report) {
  Comparison comparison(records, report);
  for (const Person& person : records.people) {
    if (records.client(person.id) != nullptr) comparison.add(person);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "same-person",
    .theme = "Records",
    .title = "no two clients have the same name, address or number, unless not-same-as says so",
    .severity = base::Severity::warning,
    .reach = Reach::directory,
    .why =
        "Somebody who is on record twice gets every message twice, and is asked why they are "
        "silent under one id while they come under the other.",
    .remedy = "keep one of the two; if they are two people: peer client set ID not-same-as=ID",
    .source = "program §7.1, §3.8",
    .good = R"(# FILE clients/c-2.toml
channel = "phone"
not-same-as = ["c-1"]
# FILE people/c-1.toml
name = "Jana Nová"
email = "jana@example.org"
# FILE people/c-2.toml
name = "Jana Nová"
phone = "+420 700 000 002"
)",
    .bad = R"(# FILE clients/c-2.toml
channel = "phone"
# FILE people/c-1.toml
name = "Jana Nová"
email = "jana@example.org"
# FILE people/c-2.toml
name = "jana nova"  #! same-person
phone = "+420 700 000 002"
)",
    .check = check};

}  // namespace peer::rules::same_person
