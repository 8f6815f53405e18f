// Who has asked not to be written to, and since when they are in touch again.
// SPDX-License-Identifier: MIT
#include "peer/domain/peace.hpp"

#include <doctest/doctest.h>
#include "support/records.hpp"

using namespace peer::domain;
using namespace peer::test;

namespace {

Contact contact_of(std::string_view at, ContactOutcome outcome,
                   ContactDirection direction = ContactDirection::in) {
  return contact("c-1", instant(at), direction, outcome);
}

Records asked() {
  Records records;
  records.contacts = {contact_of("2026-11-10T10:00:00+01:00", ContactOutcome::asked_not_to)};
  return records;
}

bool is_left(const Records& records, std::string_view at) {
  return Peace(records).asked_by(PersonId("c-1"), instant(at)) != nullptr;
}

}  // namespace

TEST_CASE("from the moment on at which they asked, whoever asked and nobody else") {
  const Records records = asked();
  CHECK_FALSE(is_left(records, "2026-11-10T09:59:00+01:00"));
  CHECK(is_left(records, "2026-11-10T10:00:00+01:00"));
  CHECK(is_left(records, "2031-11-10T10:00:00+01:00"));
  CHECK(Peace(records).asked_by(PersonId("c-2"), instant("2026-11-11T10:00:00+01:00")) == nullptr);
  CHECK(Peace(Records{}).asked_by(PersonId("c-1"), instant("2026-11-11T10:00:00+01:00")) ==
        nullptr);
}

TEST_CASE("until they get in touch") {
  Records records = asked();
  records.contacts.push_back(contact_of("2026-11-12T10:00:00+01:00", ContactOutcome::reached));
  CHECK(is_left(records, "2026-11-12T09:59:00+01:00"));
  CHECK_FALSE(is_left(records, "2026-11-12T10:00:00+01:00"));
  records.contacts.push_back(contact_of("2026-11-14T10:00:00+01:00", ContactOutcome::asked_not_to));
  CHECK(is_left(records, "2026-11-14T10:00:00+01:00"));
}

TEST_CASE("what we do is no wish of theirs") {
  Records records = asked();
  records.contacts.push_back(
      contact_of("2026-11-12T10:00:00+01:00", ContactOutcome::reached, ContactDirection::out));
  CHECK(is_left(records, "2026-11-13T10:00:00+01:00"));
}

TEST_CASE("a session counts from its beginning, a mark of absence not at all") {
  Records records = asked();
  records.sessions = {
      session("group", "2026-11-16", "18:00:00", "20:30:00", {{"c-1", AttendanceStatus::present}})};
  for (const AttendanceStatus status :
       {AttendanceStatus::present, AttendanceStatus::excused, AttendanceStatus::sent_away}) {
    records.sessions[0].marks[0].status = field(status);
    CHECK(is_left(records, "2026-11-16T17:59:00+01:00"));
    CHECK_FALSE(is_left(records, "2026-11-16T18:00:00+01:00"));
  }
  records.sessions[0].marks[0].status = field(AttendanceStatus::absent);
  CHECK(is_left(records, "2026-11-17T10:00:00+01:00"));
  records.sessions[0].marks[0].status = {};
  CHECK(is_left(records, "2026-11-17T10:00:00+01:00"));
}

TEST_CASE("the hour that the clock change repeats is two hours") {
  const Moment first(instant("2026-10-25T02:40:00+02:00"));
  const Moment second(instant("2026-10-25T02:30:00+01:00"));
  CHECK(second.is_after(first));
  CHECK_FALSE(first.is_after(second));
  const Moment wall(local("2026-10-25T02:35:00"));
  CHECK(first.is_after(wall));
  CHECK(wall.is_after(second));
}

TEST_CASE("whether a message failed is what its last outcome says") {
  MessageRun run;
  run.messages.resize(3);
  const auto outcome = [&](std::int64_t of, MessageState state) {
    run.outcomes.push_back({field(of), field(state), {}, {}});
  };
  CHECK(run.failures() == std::vector<bool>{false, false, false});
  outcome(1, MessageState::failed);
  outcome(2, MessageState::failed);
  outcome(2, MessageState::sent);
  outcome(4, MessageState::failed);
  outcome(0, MessageState::failed);
  outcome(-1, MessageState::failed);
  CHECK(run.failures() == std::vector<bool>{true, false, false});
}
