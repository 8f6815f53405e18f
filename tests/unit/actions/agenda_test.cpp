// What the plan of one evening is asked for with.
// SPDX-License-Identifier: MIT
#include "peer/actions/agenda.hpp"

#include <doctest/doctest.h>

#include "support/records.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using test::field;
using test::refusal;

namespace {

domain::Program program(domain::ActivityKind kind = domain::ActivityKind::support_group) {
  domain::Program program;
  program.activities = {test::activity("group", kind)};
  return program;
}

domain::Session evening() {
  return test::session("group", "2026-11-23", "18:00:00", "20:30:00");
}

}  // namespace

TEST_SUITE("agenda request") {
  TEST_CASE("groups have an agenda, unless they are cancelled") {
    using domain::ActivityKind;
    CHECK(refusal([] { need_agenda(program(), evening()); }).empty());
    CHECK(refusal([] { need_agenda(program(ActivityKind::thematic_group), evening()); }).empty());
    CHECK(refusal([] {
            need_agenda(program(ActivityKind::trip), evening());
          }).starts_with("2: '2026-11-23-group' is no group: "));
    CHECK(refusal([] { need_agenda({}, evening()); }).starts_with("2: '2026-11-23-group'"));
    domain::Session cancelled = evening();
    cancelled.status = field(domain::SessionStatus::cancelled);
    CHECK(refusal([&] { need_agenda(program(), cancelled); }) ==
          "2: '2026-11-23-group' on Monday 2026-11-23 is cancelled | ");
  }

  TEST_CASE("hours, break and staff are the session's") {
    domain::Program all = program();
    domain::Session session = evening();
    domain::AgendaRequest request = agenda_request(all, session, 7, 2);
    CHECK(request.start == test::time("18:00:00"));
    CHECK(request.end == test::time("20:30:00"));
    CHECK(request.break_minutes == domain::AgendaRequest{}.break_minutes);
    CHECK(request.staff == static_cast<int>(all.policy.session_staff));
    CHECK(request.clients == 7);
    CHECK(request.newcomers == 2);
    all.activities.front().break_minutes = field(std::int64_t{15});
    session.staff = {field(domain::PersonId("s-ada")), field(domain::PersonId("s-eva")),
                     field(domain::PersonId("s-ema"))};
    request = agenda_request(all, session, 1, 2);
    CHECK(request.break_minutes == 15);
    CHECK(request.staff == 3);
    CHECK(request.newcomers == 1);
  }
}
