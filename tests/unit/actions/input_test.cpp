// Typed values: what is stored, and how hostile or mistaken input is refused.
// SPDX-License-Identifier: MIT
#include "peer/actions/input.hpp"

#include <doctest/doctest.h>

#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using test::refusal;

namespace {

struct Refused {
  std::string_view typed;
  std::string_view says;
};

template <class Reader>
void check_refused(std::initializer_list<Refused> cases, Reader reader) {
  for (const Refused& c : cases) {
    CAPTURE(c.typed);
    CHECK(refusal([&] { reader(c.typed); }) == c.says);
  }
}

}  // namespace

TEST_SUITE("input") {
  TEST_CASE("a text is stored in NFC and trimmed") {
    CHECK(actions::read_text("name", "  Alena R\u030Ci\u0301hova\u0301 ", actions::longest_name) ==
          "Alena Říhová");
  }

  TEST_CASE("texts that cannot be kept are refused and shown safely") {
    check_refused({{"", "2: the name is empty | write one"},
                   {" \t ",
                    "2: the name ' \\u{9} ' holds a character that cannot be kept | line breaks, "
                    "control characters and invisible characters are refused; leave them out"},
                   {"   ", "2: the name is empty | write one"},
                   {"a\x1b[31m",
                    "2: the name 'a\\u{1B}[31m' holds a character that cannot be kept | line "
                    "breaks, control characters and invisible characters are refused; leave "
                    "them out"},
                   {"a\nb",
                    "2: the name 'a\\u{A}b' holds a character that cannot be kept | line breaks, "
                    "control characters and invisible characters are refused; leave them out"},
                   {"x\u202Ey",
                    "2: the name 'x\\u{202E}y' holds a character that cannot be kept | line "
                    "breaks, control characters and invisible characters are refused; leave "
                    "them out"},
                   {"a\xff",
                    "2: the name 'a\\x{FF}' is not valid UTF-8 | type it in a terminal that uses "
                    "UTF-8"},
                   {"abcdefghijklmnop",
                    "2: the name 'abcdefghijklmnop' is too long: 16 characters | at "
                    "most 10 are kept"}},
                  [](std::string_view typed) { actions::read_text("name", typed, 10); });
  }

  TEST_CASE("the length counts characters, not bytes") {
    CHECK(actions::read_text("name", "řřřřřřřřřř", 10) == "řřřřřřřřřř");
  }

  TEST_CASE("ids that would lead elsewhere are refused") {
    CHECK(actions::read_id("id", "c-7k3f") == "c-7k3f");
    for (const std::string& typed :
         {std::string("../x"), std::string("-x"), std::string(""), std::string("A"),
          std::string("a/b"), std::string(300, 'a'), std::string("a\nb"), std::string("\xff")}) {
      CAPTURE(typed);
      const std::string said = refusal([&] { actions::read_id("id", typed); });
      CHECK(said.starts_with("2: '"));
      CHECK(said.find("cannot be the id | ") != std::string::npos);
      CHECK(said.size() < 300);
      CHECK(said.find('\n') == std::string::npos);
    }
  }

  TEST_CASE("addresses and numbers") {
    CHECK(actions::read_email("alena@example.org") == "alena@example.org");
    CHECK(actions::read_phone("700 000 001") == "+420700000001");
    CHECK(refusal([] { actions::read_email("-oQ/tmp"); }) ==
          "2: '-oQ/tmp' is not an e-mail address | write one address alone, such as "
          "name@example.org");
    CHECK(refusal([] { actions::read_email("a@example.org, b@example.org"); }) ==
          "2: 'a@example.org, b@example.org' is not an e-mail address | write one address alone, "
          "such as name@example.org");
    CHECK(refusal([] { actions::read_phone("call me"); }) ==
          "2: 'call me' is not a phone number | write it with its country: +420 700 000 001");
  }

  TEST_CASE("words come with a did-you-mean and the list") {
    CHECK(actions::read_word<domain::Channel>("channel", "sms") == domain::Channel::sms);
    check_refused(
        {{"emial",
          "2: 'emial' is no channel | did you mean 'email'? one of: email, sms, "
          "messenger, facebook, phone, none"},
         {"EMAIL",
          "2: 'EMAIL' is no channel | did you mean 'email'? one of: email, sms, "
          "messenger, facebook, phone, none"},
         {"pigeon",
          "2: 'pigeon' is no channel | one of: email, sms, messenger, facebook, phone, "
          "none"},
         {"",
          "2: '' is no channel | one of: email, sms, messenger, facebook, phone, "
          "none"}},
        [](std::string_view typed) { actions::read_word<domain::Channel>("channel", typed); });
    CHECK(actions::read_language("cs") == "cs");
    CHECK(refusal([] { actions::read_language("de"); }) ==
          "2: 'de' is no language that there are texts for | one of: cs, en");
  }

  TEST_CASE("lists and assignments") {
    CHECK(actions::read_commas("activities", "group, trip") ==
          std::vector<std::string>{"group", "trip"});
    check_refused(
        {{"a,,b",
          "2: the list 'a,,b' of activities has an empty part | separate the parts by one "
          "comma each"},
         {"a,a", "2: 'a' stands twice in the list of activities | name each once"}},
        [](std::string_view typed) { actions::read_commas("activities", typed); });
    const std::vector<std::string> typed = {"expects=a=b", "email="};
    const std::vector<actions::Assignment> pairs = actions::read_assignments(typed);
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].key == "expects");
    CHECK(pairs[0].value == "a=b");
    CHECK(pairs[1].value.empty());
    const std::vector<std::string> twice = {"ended=19:00", "ended=19:10"};
    CHECK(refusal([&] { actions::read_assignments(twice); }) ==
          "2: 'ended' is set twice | give each key once");
    CHECK(actions::read_pair("a=b=yes").name == "a=b");
    CHECK(actions::read_pair("a=b=yes").word == "yes");
    CHECK_FALSE(actions::read_pair("alena").word);
    check_refused({{"email",
                    "2: 'email' is not KEY=VALUE | write key=value, or key= to remove the "
                    "key"},
                   {"=x", "2: '=x' is not KEY=VALUE | write key=value, or key= to remove the key"}},
                  [](std::string_view word) {
                    const std::vector<std::string> words = {std::string(word)};
                    actions::read_assignments(words);
                  });
  }
}
