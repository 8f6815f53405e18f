// KEY=VALUE words: what becomes of them, and what is refused.
// SPDX-License-Identifier: MIT
#include "peer/commands/settings.hpp"

#include <doctest/doctest.h>

#include "peer/domain/time.hpp"
#include "peer/store/edit.hpp"
#include "support/refusal.hpp"
#include "support/values.hpp"

using namespace peer;
using namespace peer::commands;
using test::refusal;

namespace {

constexpr SetKey keys[] = {
    {"channel", Home::record, channel_value},      {"activities", Home::record, ids_value},
    {"service-phone", Home::record, yes_no_value}, {"course", Home::record, course_value},
    {"name", Home::person, name_value, true},      {"email", Home::person, email_value}};
constexpr OwnedKey owned[] = {{"pause", "peer client pause"}};

std::vector<Setting> read(const std::vector<std::string>& words) {
  return read_settings(keys, owned, words, test::day("2026-11-21"));
}

std::string written(const std::string& word) {
  return store::spell(read({word}).front().operation.value);
}

}  // namespace

TEST_SUITE("settings") {
  TEST_CASE("values are stored as their kind") {
    CHECK(written("channel=sms") == "\"sms\"");
    CHECK(written("activities=group, trip") == "[\"group\", \"trip\"]");
    CHECK(written("service-phone=true") == "true");
    CHECK(written("service-phone=no") == "false");
    CHECK(written("course=done") == "{ done = true }");
    CHECK(written("course=done:2026-11-20") == "{ done = 2026-11-20 }");
    CHECK(written("course=due:+3d") == "{ due = 2026-11-24 }");
    CHECK(written("name=Ada = Malá") == "\"Ada = Malá\"");
  }

  TEST_CASE("an empty value removes") {
    const Setting setting = read({"email="}).front();
    CHECK(setting.operation.kind == store::Operation::Kind::remove);
    CHECK(setting.home == Home::person);
    CHECK(setting.told == "email removed");
  }

  TEST_CASE("what is refused") {
    struct Case {
      std::vector<std::string> words;
      std::string_view says;
    };
    for (const Case& c : {
             Case{{"chanel=sms"},
                  "2: 'chanel' is no key that can be set | did you mean 'channel'? one of: "
                  "channel, activities, service-phone, course, name, email"},
             Case{{"pause=x"}, "2: 'pause' is not changed by set | use: peer client pause"},
             Case{{"name="}, "2: 'name' cannot be removed | give a value: name=…"},
             Case{{"email=a@example.org", "email="},
                  "2: 'email' is set twice | give each key once"},
             Case{{"service-phone=maybe"},
                  "2: 'maybe' is no answer for service-phone | one of: true, false"},
             Case{{"course=soon"},
                  "2: 'soon' is no state of the course | write done, done:DATE or due:DATE"},
             Case{{"\x1b[2Jx=1"},
                  "2: '\\u{1B}[2Jx' is no key that can be set | one of: channel, activities, "
                  "service-phone, course, name, email"},
         }) {
      CAPTURE(c.words.front());
      CHECK(refusal([&] { read(c.words); }) == c.says);
    }
  }
}
