// A session on another day.
// SPDX-License-Identifier: MIT
#include "peer/actions/moving.hpp"

#include <doctest/doctest.h>

#include "support/records.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using test::day;
using test::field;
using test::refusal;

namespace {

domain::Session evening(std::optional<domain::SessionStatus> status = std::nullopt) {
  domain::Session session = test::session("group", "2026-11-23", "18:00:00", "20:30:00");
  session.status.value = status;
  return session;
}

Move to(std::string_view date) {
  return {.to = day(date),
          .start = test::time("18:00:00"),
          .end = test::time("20:30:00"),
          .place = std::nullopt,
          .reason = "organizer"};
}

const domain::Instant now = test::instant("2026-11-20T09:00:00+01:00");

}  // namespace

TEST_SUITE("moving") {
  TEST_CASE("only a planned session moves") {
    CHECK(refusal([] { need_movable(evening()); }).empty());
    CHECK(refusal([] { need_movable(evening(domain::SessionStatus::planned)); }).empty());
    CHECK(refusal([] {
            need_movable(evening(domain::SessionStatus::held));
          }).starts_with("1: '2026-11-23-group' was held on"));
    CHECK(refusal([] {
            need_movable(evening(domain::SessionStatus::cancelled));
          }).ends_with("plan a new one: `peer session plan group --on DATE`"));
  }

  TEST_CASE("the day and the move are written, the rest when it changes") {
    Move change = to("2026-11-25");
    CHECK(move_session({}, evening(), change, now).size() == 2);
    change.start = test::time("17:00:00");
    change.place = "Krátká 2";
    CHECK(move_session({}, evening(), change, now).size() == 4);
  }

  TEST_CASE("it stays within move-days of the day in its id") {
    domain::Program program;
    program.policy.move_days = 31;
    CHECK(refusal([&] { move_session(program, evening(), to("2026-12-24"), now); }).empty());
    const domain::Instant early = test::instant("2026-10-01T09:00:00+02:00");
    CHECK(refusal([&] { move_session(program, evening(), to("2026-10-23"), early); }).empty());
    CHECK(refusal([&] {
            move_session(program, evening(), to("2026-12-25"), now);
          }).starts_with("1: Friday 2026-12-25 is 32 days away from Monday 2026-11-23"));
    domain::Session moved = evening();
    moved.date = field(day("2026-12-20"));
    CHECK(refusal([&] { move_session(program, moved, to("2026-12-25"), now); }).starts_with("1: "));
  }

  TEST_CASE("what is still to begin does not move into the past; what has begun may") {
    CHECK(refusal([] {
            move_session({}, evening(), to("2026-11-19"), now);
          }).starts_with("1: '2026-11-23-group' would have been on Thursday 2026-11-19"));
    Move change = to("2026-11-20");
    change.start = test::time("09:00:00");
    CHECK(refusal([&] { move_session({}, evening(), change, now); }).starts_with("1: "));
    change.start = test::time("09:01:00");
    CHECK(refusal([&] { move_session({}, evening(), change, now); }).empty());
    const domain::Instant later = test::instant("2026-11-25T09:00:00+01:00");
    CHECK(refusal([&] { move_session({}, evening(), to("2026-11-24"), later); }).empty());
  }

  TEST_CASE("before the start changes, an answer tells what it answered") {
    domain::Session session = evening();
    session.start = field(test::time("18:00:00"));
    domain::Reply bare;
    bare.who = domain::PersonId("c-1");
    bare.answer.value = domain::ReplyAnswer::yes;
    domain::Reply known = bare;
    known.who = domain::PersonId("c-2");
    known.to.value = domain::LocalTime{day("2026-11-23"), test::time("17:00:00")};
    session.replies = {bare, known};
    const auto operations = keep_answered(session);
    REQUIRE(operations.size() == 1);
    CHECK(store::spell(operations.front().value) ==
          "{ answer = \"yes\", to = 2026-11-23T18:00:00 }");
  }

  TEST_CASE("on its own day there is nothing to move") {
    CHECK(move_session({}, evening(), to("2026-11-23"), now).empty());
    Move change = to("2026-11-23");
    change.start = test::time("17:00:00");
    CHECK(refusal([&] {
            move_session({}, evening(), change, now);
          }).starts_with("2: '2026-11-23-group' is on Monday 2026-11-23 already"));
  }

  TEST_CASE("a session that was not held is cancelled, with its reason") {
    Decision decision = cancel_session(evening(), "illness");
    CHECK(decision.operations.size() == 2);
    CHECK(decision.told ==
          "cancelled '2026-11-23-group' on Monday 2026-11-23, 18:00–20:30 (illness)");
    domain::Session cancelled = evening(domain::SessionStatus::cancelled);
    cancelled.reason.value = "illness";
    decision = cancel_session(cancelled, "illness");
    CHECK(decision.nothing());
    CHECK(decision.told ==
          "'2026-11-23-group' on Monday 2026-11-23 is cancelled already (illness)");
    decision = cancel_session(cancelled, "holiday");
    CHECK(decision.operations.size() == 1);
    CHECK(decision.told.starts_with("changed the reason of '2026-11-23-group'"));
    domain::Session held = evening();
    held.marks = {test::mark("c-1", domain::AttendanceStatus::present)};
    CHECK(refusal([&] {
            cancel_session(held, "illness");
          }).starts_with("1: '2026-11-23-group' took place on Monday 2026-11-23: 1 person is"));
    CHECK(refusal([] {
            cancel_session(evening(domain::SessionStatus::held), "illness");
          }).find("it is recorded as held") != std::string::npos);
  }
}
