// Rule no-names: names in their cases, addresses, numbers; and words that are none.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;
using peer::test::judge;
using peer::test::Lines;

namespace {

const std::string people =
    "# FILE people/c-1.toml\nname = \"Alena Říhová\"\nemail = \"alena@example.org\"\n"
    "phone = \"+420 700 000 001\"\nmessenger = \"alenka.r\"\n"
    "# FILE people/s-eva.toml\nname = \"Eva Žďárská\"\n"
    "# FILE people/s-ada.toml\nname = \"Řehoř\"\n";

std::string cancelled(std::string_view reason) {
  return people + example_session("group", "2026-11-23", "cancelled",
                                  "reason = \"" + std::string(reason) + "\"");
}

Lines error(std::string_view what) {
  return {"sessions/2026/2026-11-23-group.toml:6: error: the text holds " + std::string(what)};
}
}  // namespace

TEST_CASE("a full name is found in every spelling and case") {
  for (const std::string_view text :
       {"Alena Říhová", "s Alenou Říhovou", "říhová alena", "bez ALENY RIHOVE",
        "Říhová, Alena: ill", "Alena R. Říhová"}) {
    CAPTURE(text);
    CHECK(judge("no-names", cancelled(text)) == error("the name of 'c-1'"));
  }
}

TEST_CASE("a part of a name counts wherever it stands") {
  CHECK(judge("no-names", cancelled("Alena is ill")) == error("a part of the name of 'c-1'"));
  CHECK(judge("no-names", cancelled("birthday of říhová")) == error("a part of the name of 'c-1'"));
  CHECK(judge("no-names", cancelled("bez Evy")) == error("a part of the name of 's-eva'"));
  CHECK(judge("no-names", cancelled("Řehoře neznáme")) == error("a part of the name of 's-ada'"));
  CHECK(judge("no-names", cancelled("Alenin")) == error("a part of the name of 'c-1'"));
  for (const std::string_view text :
       {"ill", "evening", "even so", "Evening", "no heating", "Řeka", "vacation", "Alexandr"}) {
    CAPTURE(text);
    CHECK(judge("no-names", cancelled(text)) == Lines{});
  }
}

TEST_CASE("addresses and numbers are found in every spelling") {
  CHECK(judge("no-names", cancelled("write to Alena@Example.org.")) ==
        error("the e-mail address of 'c-1'"));
  for (const std::string_view text :
       {"call 700000001", "call +420700000001!", "700 000 001", "00420 700-000-001"}) {
    CAPTURE(text);
    CHECK(judge("no-names", cancelled(text)) == error("the phone number of 'c-1'"));
  }
  CHECK(judge("no-names", cancelled("see alenka.r")) == error("an account of 'c-1'"));
  CHECK(judge("no-names", cancelled("call 700 000 002, write to info@example.org")) == Lines{});
}

TEST_CASE("every tracked text is looked at, comments too") {
  const std::vector<Case> cases = {
      {"a comment",
       people + "# FILE clients/c-2.toml\nchannel = \"phone\"  # Alena Říhová's mother\n",
       {"clients/c-2.toml:1: error: the text holds the name of 'c-1'"}},
      {"no comment in a string",
       people + "# FILE clients/c-2.toml\nchannel = \"phone\"\nsource = \"# leaflet\"\n",
       {}},
      {"a task",
       people + example_session("group", "2026-11-23", "planned",
                                "[[task]]\nid = \"a\"\nwhat = \"ring Alena Říhová\""),
       {"sessions/2026/2026-11-23-group.toml:8: error: the text holds the name of 'c-1'"}},
      {"why messages were sent against a rule",
       people + "# FILE messages/2026/2026-11-09-h7wd.toml\n[[anyway]]\nrule = \"one-channel\"\n"
                "reason = \"Alena Říhová asked\"\non = 2026-11-09\n",
       {"messages/2026/2026-11-09-h7wd.toml:3: error: the text holds the name of 'c-1'"}},
      {"a house may be called after anybody",
       people + example_session("group", "2026-11-23", "planned", "place = \"Café Alena\""),
       {}},
      {"but where a member lives is no place",
       people + example_session("group", "2026-11-23", "planned", "place = \"u Říhové doma\""),
       {"sessions/2026/2026-11-23-group.toml:6: error: the text holds a part of the name of "
        "'c-1'"}},
      {"nor does a full name make one",
       people +
           example_session("group", "2026-11-23", "planned", "place = \"Alena Říhová, Dlouhá 1\""),
       {"sessions/2026/2026-11-23-group.toml:6: error: the text holds the name of 'c-1'"}},
      {"an id is no name",
       people + "# FILE clients/alena-rihova.toml\nchannel = \"none\"\n",
       {"clients/alena-rihova.toml:0: error: the id 'alena-rihova' is made of a name"}},
      {"people/ is there to hold names",
       people +
           "# FILE people/c-2.toml\nname = \"Bára Malá\"\nexpects = \"to meet Alena Říhová\"\n",
       {}},
      {"without people/ nothing is known",
       example_session("group", "2026-11-23", "cancelled", "reason = \"Alena Říhová\""),
       {}}};
  PEER_CHECK_CASES("no-names", cases);
}
