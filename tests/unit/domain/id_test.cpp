// What is an id, and what is an activity's.
// SPDX-License-Identifier: MIT
#include "peer/domain/id.hpp"

#include <doctest/doctest.h>

using namespace peer::domain;

TEST_CASE("ids") {
  for (const char* id : {"a", "7", "c-7k3f", "s-ada", "2026-11-23-group", "a-", "a--b"}) {
    CAPTURE(id);
    CHECK(is_id(id));
    CHECK(id_problem(id).empty());
  }
  CHECK(is_id(std::string(63, 'a')));
}

TEST_CASE("what is no id, with the reason") {
  for (const char* text :
       {"", "-a", "A", "c_1", "a b", "../x", "a/b", "a.toml", ".", "žofie", "a\n", "\xFF", "Č"}) {
    CAPTURE(text);
    CHECK_FALSE(is_id(text));
    CHECK(id_problem(text) ==
          "an id is 1 to 63 letters a–z, digits and hyphens, and does not begin with a hyphen");
  }
  CHECK_FALSE(is_id(std::string(64, 'a')));
  CHECK_FALSE(is_id(std::string(300, 'a')));
  CHECK_FALSE(is_id(std::string_view("a\0", 2)));
}

TEST_CASE("an activity's id leaves a session's id readable and short enough") {
  for (const char* id : {"group", "club-thursday", "a1", "trip2027", "a-1b", "a-", "9"}) {
    CAPTURE(id);
    CHECK(is_activity_id(id));
  }
  for (const char* id : {"group-1", "group-1800", "-1", "", "Group", "a-b-0"}) {
    CAPTURE(id);
    CHECK_FALSE(is_activity_id(id));
  }
  const std::string longest(47, 'a');
  CHECK(is_activity_id(longest));
  CHECK(is_id("2026-11-23-" + longest + "-1800"));
  CHECK_FALSE(is_activity_id(longest + "a"));
}
