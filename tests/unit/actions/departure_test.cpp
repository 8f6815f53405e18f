// What rests on a worker who leaves, and what a contact settles.
// SPDX-License-Identifier: MIT
#include "peer/actions/departure.hpp"

#include <doctest/doctest.h>

#include "../workspace/small_program.hpp"
#include "peer/actions/contact_settling.hpp"
#include "support/records.hpp"

using namespace peer;
using namespace peer::actions;
using test::day;

namespace {

// A mark that Ada asks after, a task of hers, an interview, and a contact that Ema follows up.
struct Promises : test::SmallProgram {
  Promises() {
    session("2026-11-16", "held",
            "[attendance]\nc-1 = { status = \"absent\", follow-up = { by = \"s-ada\", due = "
            "2026-11-25 } }\n[[task]]\nid = \"room\"\nwho = \"s-ada\"\nwhat = \"a room\"\n"
            "due = 2026-12-01\n");
    files.put("contacts/2026/2026-11-20t2110-c-1.toml",
              "client = \"c-1\"\nat = 2026-11-20T21:10:00+01:00\nby = \"s-ema\"\n"
              "channel = \"phone\"\ndirection = \"out\"\npurpose = \"crisis\"\n"
              "outcome = \"no-answer\"\n[follow-up]\nby = \"s-ema\"\ndue = 2026-11-24\n");
  }
};

workspace::Workspace opened(const test::SmallProgram& program) {
  return workspace::Workspace(program.environment(), workspace::Access::read);
}

bool tells(const Departure& departure, std::string_view words) {
  return departure.text.find(words) != std::string::npos;
}

domain::Contact call(domain::ContactPurpose purpose) {
  domain::Contact contact =
      test::contact("c-1", test::instant("2026-11-22T10:00:00+01:00"), domain::ContactDirection::in,
                    domain::ContactOutcome::reached);
  contact.purpose = test::field(purpose);
  return contact;
}

std::vector<std::string> settled_by(const domain::Contact& contact) {
  const Promises program;
  workspace::Workspace workspace = opened(program);
  load_before(workspace, domain::PersonId("c-1"));
  workspace::Proposal proposal;
  return settle_earlier(workspace, proposal, contact);
}

}  // namespace

TEST_SUITE("departure") {
  TEST_CASE("sessions after the last day, the schedule, tasks and promises") {
    const Promises program;
    workspace::Workspace workspace = opened(program);
    const Departure departure =
        departure_of(workspace, domain::PersonId("s-ada"), day("2026-11-23"));
    CHECK(tells(departure, "2026-11-30-group  Monday 2026-11-30"));
    CHECK_FALSE(tells(departure, "2026-11-23-group"));
    CHECK(tells(departure, "default staff in program.toml of: group"));
    CHECK(tells(departure, "2026-11-16-group/room  a room, due Tuesday 2026-12-01"));
    CHECK(tells(departure, "2026-11-16-group/c-1  due Wednesday 2026-11-25: peer contact set"));
    CHECK(departure.files == std::set<std::string>{"sessions/2026/2026-11-30-group.toml"});
  }

  TEST_CASE("on somebody who leads nothing there rests nothing") {
    const Promises program;
    workspace::Workspace workspace = opened(program);
    const Departure departure =
        departure_of(workspace, domain::PersonId("s-eva"), day("2026-11-23"));
    CHECK(departure.text.empty());
    CHECK(departure.files.empty());
  }
}

TEST_SUITE("contact settling") {
  TEST_CASE("who was spoken to settles all that was open") {
    const std::vector<std::string> lines = settled_by(call(domain::ContactPurpose::support));
    REQUIRE(lines.size() == 2);
    for (const std::string& line : lines) CHECK(line.starts_with("settled with it:"));
  }

  TEST_CASE("who was only seen leaves a crisis open") {
    std::size_t open = 0;
    for (const std::string& line : settled_by(call(domain::ContactPurpose::seen))) {
      if (line.starts_with("still open:")) ++open;
    }
    CHECK(open == 1);
  }

  TEST_CASE("what nobody answered settles nothing, and earlier ones nothing that came later") {
    domain::Contact contact = call(domain::ContactPurpose::support);
    contact.direction = test::field(domain::ContactDirection::out);
    contact.outcome = test::field(domain::ContactOutcome::no_answer);
    for (const std::string& line : settled_by(contact)) CHECK(line.starts_with("still open:"));
    contact.at = test::field(test::instant("2026-11-16T10:00:00+01:00"));
    CHECK(settled_by(contact).empty());
  }

  TEST_CASE("nobody knows which unknown caller a follow-up is of") {
    const Promises program;
    const workspace::Workspace workspace = opened(program);
    CHECK(follow_ups_before(workspace, domain::PersonId("unknown"),
                            test::instant("2026-11-22T10:00:00+01:00"))
              .empty());
  }
}
