// Rule client-or-staff: nobody is a client and a worker at the same time (program §3.6, §3.8).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>

#include "declared.hpp"
#include "peer/domain/identity.hpp"

namespace peer::rules::client_or_staff {

namespace {

using domain::Client;
using domain::IdentityKey;
using domain::Person;
using domain::Records;
using domain::Spell;
using domain::Staff;

bool overlap(const Spell& one, const Spell& other) {
  if (!one.from || !other.from) return false;
  return (!one.until || *one.until >= *other.from) && (!other.until || *other.until >= *one.from);
}

void compare(const Client& client, const Staff& worker, std::string_view what, Report& report) {
  for (const Spell& membership : client.spells) {
    for (const Spell& employment : worker.spells) {
      if (!overlap(membership, employment)) continue;
      report.add(client.file, membership.from.at,
                 fmt::format("'{}' is a client while '{}', of the same {}, is a worker", client.id,
                             worker.id, what),
                 fmt::format("end the membership on the day before the work began: peer client end "
                             "{} --on DATE; if they are two people, one of the entries is wrong",
                             client.id),
                 {{worker.file, employment.from.at, "the employment"}});
      return;
    }
  }
}

void check(const Records& records, Report& report) {
  // By key, the workers who have it.
  std::map<std::pair<std::string_view, std::string>, const Staff*> workers;
  for (const Staff& worker : records.staff) {
    const Person* person = records.person(worker.id);
    if (person == nullptr) continue;
    for (const IdentityKey& key : domain::identity_keys(*person)) {
      workers.emplace(std::pair(key.what, key.key), &worker);
    }
  }
  if (workers.empty()) return;
  for (const Client& client : records.clients) {
    const Person* person = records.person(client.id);
    if (person == nullptr) continue;
    for (const IdentityKey& key : domain::identity_keys(*person)) {
      const auto worker = workers.find({key.what, key.key});
      if (worker == workers.end()) continue;
      compare(client, *worker->second, key.what, report);
      break;  // one finding, however much they share
    }
  }
}

}  // namespace

constinit const Rule rule{
    .id = "client-or-staff",
    .theme = "Records",
    .title = "nobody is a client and a worker at the same time",
    .severity = base::Severity::warning,
    .reach = Reach::directory,
    .why =
        "A consultant leads their own group and is not led by it: somebody who is both can "
        "neither be supported there nor hold the frame for the others. A former client who now "
        "works here has two records, one after the other.",
    .remedy = "end the membership before the work begins: peer client end CLIENT",
    .source = "program §3.6, §3.8",
    .good = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2024-03-04
outcome = "accepted"
before-records = true

[[spell]]
from = 2024-03-04
until = 2025-12-31
# FILE people/c-2.toml
name = "Ada Malá"
phone = "+420 700 000 002"
# FILE people/s-ada.toml
name = "Ada Malá"
)",
    .bad = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2024-03-04
outcome = "accepted"
before-records = true

[[spell]]
from = 2024-03-04  #! client-or-staff
# FILE people/c-2.toml
name = "Ada Malá"
phone = "+420 700 000 002"
# FILE people/s-ada.toml
name = "Ada Malá"
)",
    .check = check};

}  // namespace peer::rules::client_or_staff
