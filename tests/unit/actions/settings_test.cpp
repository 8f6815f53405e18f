// KEY=VALUE words: what becomes of them, and what is refused.
// SPDX-License-Identifier: MIT
#include "peer/actions/settings.hpp"

#include <doctest/doctest.h>

#include "peer/domain/date_words.hpp"
#include "peer/store/edit.hpp"
#include "support/refusal.hpp"
#include "support/values.hpp"

using namespace peer;
using namespace peer::actions;
using test::refusal;

namespace {

store::Value read_course(std::string_view /*key*/, std::string_view typed, domain::Date today) {
  return store::Entries{{"due", domain::parse_date_word(typed, today)}};
}

constexpr OwnReader readers[] = {{"course", read_course}};
constexpr Elsewhere elsewhere[] = {{"status", "peer staff end"}};
constexpr Settable worker{.command = "peer staff set",
                          .record = &domain::staff_record,
                          .also_people = true,
                          .readers = readers,
                          .elsewhere = elsewhere};
constexpr Settable client{
    .command = "peer client set", .record = &domain::client_record, .also_people = true};

std::vector<Setting> read(const std::vector<std::string>& words, const Settable& what = worker) {
  return read_settings(what, words, test::day("2026-11-21"));
}

std::string written(const std::string& word, const Settable& what = worker) {
  return store::spell(read({word}, what).front().operation.value);
}

}  // namespace

TEST_SUITE("settings") {
  TEST_CASE("values are stored as the table of fields says") {
    CHECK(written("channel=sms", client) == "\"sms\"");
    CHECK(written("activities=group, trip", client) == "[\"group\", \"trip\"]");
    CHECK(written("silent-days=45", client) == "45");
    CHECK(written("applied=2026-11-20", client) == "2026-11-20");
    CHECK(written("language=en", client) == "\"en\"");
    CHECK(written("channels=email,sms") == "[\"email\", \"sms\"]");
    CHECK(written("service-phone=true") == "true");
    CHECK(written("service-phone=no") == "false");
    CHECK(written("course=+3d") == "{ due = 2026-11-24 }");
    CHECK(written("phone=700 000 001") == "\"+420700000001\"");
    CHECK(written("name=Ada = Malá") == "\"Ada = Malá\"");
  }

  TEST_CASE("an empty value removes") {
    const Setting setting = read({"email="}).front();
    CHECK(setting.operation.kind == store::Operation::Kind::remove);
    CHECK(setting.in_people);
    CHECK(setting.told == "email removed");
  }

  TEST_CASE("what is so already") {
    domain::Client record;
    record.channel.value = domain::Channel::sms;
    record.activities = {{domain::ActivityId("group"), {}}};
    const auto so = [&](const std::string& word) {
      return is_so(read({word}, client).front(), &record);
    };
    CHECK(so("channel=sms"));
    CHECK_FALSE(so("channel=email"));
    CHECK_FALSE(so("channel="));
    CHECK(so("activities=group"));
    CHECK_FALSE(so("activities=group,trip"));
    CHECK(so("awaiting="));
    CHECK_FALSE(so("awaiting=therapy"));
  }

  TEST_CASE("every key that its table lets be set can be removed, unless it is required") {
    for (const Settable& what : {worker, client}) {
      for (const domain::FieldInfo* field : settable_fields(what)) {
        CAPTURE(field->key);
        if (field->need == domain::Need::required) continue;
        CHECK(read({std::string(field->key) + "="}, what).size() == 1);
      }
    }
  }

  TEST_CASE("what is refused") {
    struct Case {
      std::vector<std::string> words;
      std::string_view says;
    };
    for (
        const Case& c : {
            Case{
                {"chanels=sms"},
                "2: 'chanels' is no key that can be set | did you mean 'channels'? one of: role, "
                "course, service-phone, channels, name, call, email, phone, messenger, facebook, also"},
            Case{{"spell=x"},
                 "2: 'spell' is not changed by set | use: peer staff end; somebody who comes "
                 "back: peer staff resume STAFF --from DATE"},
            Case{{"status=ended"}, "2: 'status' is not changed by set | use: peer staff end"},
            Case{{"expects=x"}, "2: 'expects' is not changed by set | use: peer client set"},
            Case{{"name="}, "2: 'name' cannot be removed | give a value: name=…"},
            Case{{"email=a@example.org", "email="}, "2: 'email' is set twice | give each key once"},
            Case{{"service-phone=maybe"},
                 "2: 'maybe' is no answer for service-phone | one of: true, false"},
            Case{{"role=boss"}, "2: 'boss' is no word for role | one of: consultant, coordinator"},
            Case{{"\x1b[2Jx=1"},
                 "2: '\\u{1B}[2Jx' is no key that can be set | one of: role, course, "
                 "service-phone, channels, name, call, email, phone, messenger, facebook, also"},
        }) {
      CAPTURE(c.words.front());
      CHECK(refusal([&] { read(c.words); }) == c.says);
    }
  }
}
