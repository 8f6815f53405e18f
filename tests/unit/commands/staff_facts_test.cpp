// What listings say about a worker, and what a record lacks.
// SPDX-License-Identifier: MIT
#include "peer/commands/staff_facts.hpp"

#include <doctest/doctest.h>

#include "records_from.hpp"

using namespace peer;
using namespace peer::commands;
using test::day;
using test::staff_from;

namespace {

std::string course(const std::string& text) {
  const render::Node node = course_node(staff_from("role = \"consultant\"\n" + text));
  const auto* word = std::get_if<std::string>(&node.data);
  return word ? *word : "(none)";
}

}  // namespace

TEST_SUITE("staff facts") {
  TEST_CASE("employment on a day") {
    const domain::Staff staff = staff_from(
        "role = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30\n"
        "[[spell]]\nfrom = 2027-01-01\n");
    CHECK(employment_status(staff, day("2026-06-30")) == "employed");
    CHECK(employment_status(staff, day("2026-07-01")) == "coming");
    CHECK(employment_status(staff, day("2027-01-01")) == "employed");
    const domain::Staff former =
        staff_from("role = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30\n");
    CHECK(employment_status(former, day("2026-07-01")) == "ended");
    CHECK(employment_status(staff_from("role = \"consultant\"\n"), day("2026-07-01")) == "unknown");
  }

  TEST_CASE("the course") {
    CHECK(course("") == "(none)");
    CHECK(course("course = { done = true }\n") == "done");
    CHECK(course("course = { done = 2025-05-30 }\n") == "done 2025-05-30");
    CHECK(course("course = { due = 2026-12-31 }\n") == "due 2026-12-31");
  }

  TEST_CASE("what is missing, with the command that adds it") {
    const domain::Staff consultant = staff_from("role = \"consultant\"\n");
    CHECK(missing_facts(consultant, nullptr) ==
          std::vector<std::string>{
              "course (program §3.3): peer staff set s-1 course=done:DATE or course=due:DATE",
              "name: peer staff set s-1 name=NAME"});
    domain::Person person;
    person.name.value = "Ada Malá";
    person.email.value = "ada@example.org";
    CHECK(missing_facts(staff_from("role = \"coordinator\"\n"), &person) ==
          std::vector<std::string>{"phone number: peer staff set s-1 phone=NUMBER"});
  }
}
