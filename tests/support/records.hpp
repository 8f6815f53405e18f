// Records by hand, for tests of what the domain says of them; ids, days and times are text. Where
// what counts is how a file reads, take record_files.hpp.
// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "peer/domain/records.hpp"
#include "values.hpp"

namespace peer::test {

using Texts = std::initializer_list<std::string_view>;
using Marks = std::vector<std::pair<std::string_view, domain::AttendanceStatus>>;

// An empty `until` is none.
domain::Spell spell(std::string_view from, std::string_view until = "");
domain::Pause pause(std::string_view from, std::string_view until = "");
domain::Companion companion(std::string_view older, std::string_view agreed,
                            std::string_view until = "");
domain::Intake intake(std::string_view date, domain::IntakeOutcome outcome);  // "": no date
domain::Intake intake_before_records();
domain::Offer offer(std::string_view on, std::string_view until);
domain::Consent consent(std::string_view purpose, domain::ConsentState state, std::string_view on);
domain::Client client(std::string_view id, std::vector<domain::Spell> spells = {});
domain::Person person(std::string_view id, std::string_view name, std::string_view email = "",
                      std::string_view phone = "");  // "" is none
domain::Staff worker(std::string_view id, std::vector<domain::Spell> spells = {});

domain::Activity activity(std::string_view id, domain::ActivityKind kind);
domain::Mark mark(std::string_view who, domain::AttendanceStatus status);
// DATE-ACTIVITY, without a status.
domain::Session session(std::string_view activity, std::string_view date, std::string_view start,
                        std::string_view end, const Marks& marks = {});
domain::Contact contact(std::string_view client, const domain::Instant& at,
                        domain::ContactDirection direction, domain::ContactOutcome outcome);
domain::OnCall on_call(std::string_view id, std::string_view start, Texts staff, Texts backup);

// Nothing but its id: client, worker, person, session, contact, messages, on-call, activity.
template <class Record>
Record with_id(std::string_view id) {
  Record record;
  record.id = decltype(record.id)(id);
  return record;
}

}  // namespace peer::test
