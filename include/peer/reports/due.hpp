// All that waits for somebody (design §4, "Due"): the coordinator's Monday morning on one list.
//
// Pure: a function of the records and a moment. What is due is never a finding: time alone makes no
// record wrong (design §1.3). Every matter has a key of its own, which stays the same as long as
// the matter does, and stands once on the list. The kinds, when each is due, whose it is and what
// settles it are published in peer-due(7); src/reports/due_KIND.cpp follows that page.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/rota.hpp"
#include "peer/domain/zone.hpp"
#include "peer/reports/follow_up.hpp"

namespace peer::reports {

// The order is that of the list among matters of one day.
enum class DueKind {
  unread,  // a mail with words of its own: before everything, whatever its day
  crisis,
  rota,
  follow_up,
  referral,
  silence,
  unmarked,
  staff,
  place,
  wording,  // a text that goes out names a client
  holiday,
  planning,
  notice,  // added by whoever knows the plan of messages (commands)
  message,
  mail,  // that waits for a person
  interview,
  waiting,
  review,
  consent,
  task,
  supervision,
  course,
  stability
};
std::string_view due_word(DueKind kind);  // "follow-up"

struct DueMatter {
  DueKind kind = DueKind::crisis;
  std::string subject{};              // what the key ends in: "c-7k3f", "2026-11-23-group"
  std::optional<domain::Date> due{};  // absent: the day is not known; it stands first
  std::vector<domain::PersonId>
      owners{};               // sorted ids; empty: nobody who works here could be named
  domain::PersonId client{};  // whom it is about; "" for nobody, or "unknown"
  domain::PersonId worker{};
  domain::SessionId session{};
  domain::ContactId contact{};
  std::string detail{};  // a coded word or text of the kind: "other-channel", a task's
  int days = 0;          // of silence
  Source source{};

  std::string key() const;  // "silence/c-7k3f"
};

// The days that due() looks at; what must be loaded for it beside clients/, staff/ and oncall/.
struct DueSpan {
  domain::Date from{};  // sessions, contacts and messages since then (policy horizon-days)
};
DueSpan due_span(const domain::Policy& policy, domain::Date today);

// Clients who are silent as far as the span tells: their older contacts say whether they are left
// in peace, and since when nothing was heard. (Workspace::load_contacts_with them, then call
// due().)
std::vector<domain::PersonId> silent_clients(const domain::Records& records, domain::Date today);

// The staff with the role coordinator who are employed on `day`, sorted.
std::vector<domain::PersonId> coordinators_on(const domain::Records& records, domain::Date day);

// What is to be read first; then by day, kind and key.
void sort_matters(std::vector<DueMatter>& matters);

// Sorted; all kinds but `notice`.
std::vector<DueMatter> due(const domain::Records& records, const domain::Instant& now,
                           const domain::Zone& zone);

}  // namespace peer::reports
