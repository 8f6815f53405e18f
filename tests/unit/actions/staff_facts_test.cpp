// What listings say about a worker, and what a record lacks.
// SPDX-License-Identifier: MIT
#include "peer/actions/staff_facts.hpp"

#include <doctest/doctest.h>

#include "support/record_files.hpp"
#include "support/records.hpp"

using namespace peer;
using namespace peer::actions;
using test::day;
using test::staff_from;

namespace {

std::string course(const std::string& text) {
  const render::Node node = actions::course_node(staff_from("role = \"consultant\"\n" + text));
  const auto* word = std::get_if<std::string>(&node.data);
  return word ? *word : "(none)";
}

}  // namespace

TEST_SUITE("staff facts") {
  TEST_CASE("employment on a day") {
    const domain::Staff staff = staff_from(
        "role = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30\n"
        "[[spell]]\nfrom = 2027-01-01\n");
    CHECK(actions::employment_status(staff, day("2026-06-30")) == "employed");
    CHECK(actions::employment_status(staff, day("2026-07-01")) == "coming");
    CHECK(actions::employment_status(staff, day("2027-01-01")) == "employed");
    const domain::Staff former =
        staff_from("role = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30\n");
    CHECK(actions::employment_status(former, day("2026-07-01")) == "ended");
    CHECK(actions::employment_status(staff_from("role = \"consultant\"\n"), day("2026-07-01")) ==
          "unknown");
  }

  TEST_CASE("the course") {
    CHECK(course("") == "(none)");
    CHECK(course("course = { done = true }\n") == "done");
    CHECK(course("course = { done = 2025-05-30 }\n") == "done 2025-05-30");
    CHECK(course("course = { due = 2026-12-31 }\n") == "due 2026-12-31");
  }

  TEST_CASE("what is missing, with the command that adds it") {
    const domain::Policy policy;
    const auto missing = [&](const std::string& text, const domain::Person* person,
                             const char* on = "2027-01-01") {
      return actions::missing_facts(staff_from(text), person, day(on), policy);
    };
    using Lines = std::vector<std::string>;
    CHECK(missing("role = \"consultant\"\n", nullptr) ==
          Lines{"course (program §3.3): peer staff set s-1 course=done:DATE or course=due:DATE",
                "whether there is a service phone (program §7.5): peer staff set s-1 "
                "service-phone=true",
                "channels looked after (program §3.2): peer staff set s-1 channels=email,sms,…",
                "name: peer staff set s-1 name=NAME"});
    domain::Person person = test::person("s-1", "Ada Malá", "ada@example.org");
    CHECK(missing("role = \"coordinator\"\n", &person) ==
          Lines{"phone number: peer staff set s-1 phone=NUMBER"});
    CHECK(missing("role = \"coordinator\"\nservice-phone = true\n", &person) ==
          Lines{"number of the service phone: peer staff set s-1 phone=NUMBER"});

    person.phone.value = "+420700000001";
    const std::string whole =
        "role = \"consultant\"\ncourse = { done = true }\nservice-phone = false\nchannels = "
        "[\"email\"]\n[[spell]]\nfrom = 2026-01-01\n";
    CHECK(missing(whole, &person, "2026-12-31") == Lines{});
    CHECK(missing(whole, &person, "2027-01-01") ==
          Lines{"stability, never confirmed (program §3.3): peer staff confirm s-1"});
    const std::string confirmed = whole +
                                  "[[stability]]\non = 2026-03-01\nby = \"s-2\"\n[[stability]]\non "
                                  "= 2028-01-01\nby = \"s-2\"\n";
    CHECK(missing(confirmed, &person, "2027-02-28") == Lines{});
    CHECK(missing(confirmed, &person, "2027-03-01") ==
          Lines{"stability, last confirmed 2026-03-01 (program §3.3): peer staff confirm s-1"});
    CHECK(missing("role = \"consultant\"\ncourse = { due = 2026-12-31 }\nservice-phone = "
                  "true\nchannels = [\"email\"]\n",
                  &person) ==
          Lines{"course, due 2026-12-31 (program §3.3): peer staff set s-1 course=done:DATE"});
  }
}
