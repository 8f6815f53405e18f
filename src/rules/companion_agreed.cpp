// Rule companion-agreed: an older member accompanies a newcomer, and both have agreed (program
// §1.2). SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "peer/domain/company.hpp"

namespace peer::rules::companion_agreed {

namespace {

using domain::Client;
using domain::Companion;
using domain::Date;
using domain::Records;
using domain::with_weekday;

void check_member(const Client& newcomer, const Client& member, const Companion& agreement,
                  Report& report) {
  if (domain::in_spell(member, *agreement.agreed)) return;
  report.add(newcomer.file, agreement.agreed.at,
             fmt::format("'{}' is not a member on {}, when they agreed", member.id,
                         with_weekday(*agreement.agreed)));
}

void check_older(const Client& newcomer, const Client& older, const Companion& agreement,
                 Report& report) {
  if (domain::is_older_member(older, newcomer)) return;
  report.add(newcomer.file, agreement.client.at,
             fmt::format("'{}' has not been a member longer than '{}', whom they accompany",
                         older.id, newcomer.id));
}

// Another agreement that was made before and is not over by then. One may begin on the last day of
// the other.
const Companion* other_on(const Records& records, const Client& newcomer,
                          const Companion& agreement) {
  for (const Companion& other : newcomer.companions) {
    if (&other == &agreement || !other.agreed || !other.client) continue;
    const bool is_before = *other.agreed < *agreement.agreed ||
                           (*other.agreed == *agreement.agreed && &other < &agreement);
    const std::optional<Date> last = domain::last_day_of(records, newcomer, other);
    if (is_before && (!last || *last > *agreement.agreed)) return &other;
  }
  return nullptr;
}

void check_agreement(const Records& records, const Client& newcomer, const Companion& agreement,
                     Report& report) {
  if (!agreement.client || !agreement.agreed) return;
  if (*agreement.client == newcomer.id) {
    report.add(newcomer.file, agreement.client.at,
               fmt::format("'{}' accompanies themselves", newcomer.id), "name the older member");
    return;
  }
  if (const Companion* other = other_on(records, newcomer, agreement)) {
    report.add(newcomer.file, agreement.agreed.at,
               fmt::format("'{}' is accompanied by '{}' already on {}", newcomer.id, *other->client,
                           with_weekday(*agreement.agreed)),
               "end the one before: 'peer client companion CLIENT --stop'",
               {{newcomer.file, other->agreed.at, "agreed here"}});
  }
  check_member(newcomer, newcomer, agreement, report);
  const Client* older = records.client(*agreement.client);
  if (older == nullptr) return;  // the matter of `references`
  check_member(newcomer, *older, agreement, report);
  check_older(newcomer, *older, agreement, report);
}

void check(const Records& records, Report& report) {
  for (const Client& client : records.clients) {
    for (const Companion& agreement : client.companions) {
      check_agreement(records, client, agreement, report);
    }
  }
}

}  // namespace

constinit const Rule rule{
    .id = "companion-agreed",
    .theme = "Entry",
    .title = "a newcomer has one older companion at a time, and both are members when they agree",
    .severity = base::Severity::warning,
    .reach = Reach::record,
    .why =
        "A newcomer who is told that somebody will come with them looks for that person at the "
        "door. If that person has left, or is new themselves, the newcomer stands there alone "
        "on the first evening, and may never come back.",
    .remedy = "correct the [[companion]], or agree on another older member with both of them",
    .source = "program §1.2",
    .good = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2026-11-12
by = ["s-eva"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-11-12
outcome = "accepted"

[[spell]]
from = 2026-11-12

[[companion]]
client = "c-1"
agreed = 2026-11-13
)",
    .bad = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2026-11-12
by = ["s-eva"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-11-12
outcome = "accepted"

[[spell]]
from = 2026-11-12

[[companion]]
client = "c-1"
agreed = 2026-11-11  #! companion-agreed
)",
    .check = check};

}  // namespace peer::rules::companion_agreed
