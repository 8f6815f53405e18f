// What is an id, and what is an activity's.
// SPDX-License-Identifier: MIT
#include "peer/domain/id.hpp"

#include <doctest/doctest.h>

#include <set>
#include <type_traits>
#include <unordered_set>

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

TEST_CASE("an id is read as text, and compared and printed as one") {
  const PersonId ada("s-ada");
  CHECK(ada == "s-ada");
  CHECK(ada != PersonId("s-ema"));
  CHECK(ada < "s-ema");
  CHECK("staff/" + ada + ".toml" == "staff/s-ada.toml");
  CHECK(fmt::format("{:>7}", ada) == "  s-ada");
  CHECK(std::set<PersonId, std::less<>>{ada}.contains(std::string_view("s-ada")));
  CHECK(std::unordered_set<PersonId>{ada}.contains(PersonId("s-ada")));
  CHECK(texts_of(std::vector{ada, PersonId()}) == std::vector<std::string>{"s-ada", ""});
}

// must_not_compile/ids.cpp shows the same of an argument.
TEST_CASE("an id of one kind is none of another, and no text becomes one unsaid") {
  static_assert(!std::is_constructible_v<PersonId, SessionId>);
  static_assert(!std::is_assignable_v<PersonId&, SessionId>);
  static_assert(!std::equality_comparable_with<PersonId, SessionId>);
  static_assert(!std::is_convertible_v<std::string, PersonId>);
  static_assert(!std::is_convertible_v<const char*, PersonId>);
  static_assert(std::is_convertible_v<PersonId, std::string_view>);
  static_assert(sizeof(PersonId) == sizeof(std::string));
  static_assert(std::is_nothrow_move_constructible_v<PersonId>);
}
