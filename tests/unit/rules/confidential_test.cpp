// Rule confidential: every tempting key in every place, and texts that tell more than a reason.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "judge.hpp"
#include "peer/domain/confidential.hpp"

using peer::domain::tempting_keys;
using peer::domain::TemptingKey;
using peer::domain::why_confidential;
using peer::test::Case;
using peer::test::example_session;
using peer::test::judge;
using peer::test::Lines;

TEST_CASE("fifty tempting keys and more are refused, each with a sentence why") {
  CHECK(tempting_keys().size() >= 50);
  std::set<std::string_view> keys;
  for (const TemptingKey& entry : tempting_keys()) {
    CAPTURE(entry.key);
    CHECK(keys.insert(entry.key).second);
    CHECK(entry.why.size() > 15);
    CHECK_FALSE(entry.why.ends_with('.'));
    CHECK(judge("confidential", example_session("group", "2026-11-23", "planned",
                                                fmt::format("{} = \"x\"", entry.key))) ==
          Lines{fmt::format("sessions/2026/2026-11-23-group.toml:6: error: '{}' has no place in "
                            "the files",
                            entry.key)});
  }
}

TEST_CASE("a tempting key is known in any case, with diacritics and underscores") {
  for (const std::string_view key : {"Notes", "NOTES", "poznámka", "Poznámka", "self_harm",
                                     "Self Harm", "rodné-číslo", "rodne_cislo"}) {
    CAPTURE(key);
    CHECK_FALSE(why_confidential(key).empty());
  }
  for (const std::string_view key : {"", "place", "reason", "note2", "s"}) {
    CAPTURE(key);
    CHECK(why_confidential(key).empty());
  }
  CHECK(why_confidential(std::string(100000, 'n')).empty());
}

TEST_CASE("a tempting key is refused in every table of every record") {
  const std::string member = "# FILE clients/c-2.toml\nchannel = \"phone\"\n";
  const std::vector<Case> cases = {
      {"client",
       member + "diagnosis = \"F60.3\"\n",
       {"clients/c-2.toml:2: error: 'diagnosis' has no place in the files"}},
      {"an inline table of attendance",
       example_session(
           "group", "2026-11-23", "held",
           "staff = [\"s-ada\", \"s-ema\"]\n[attendance]\nc-1 = { status = \"present\", mood = "
           "\"low\" }"),
       {"sessions/2026/2026-11-23-group.toml:8: error: 'mood' has no place in the files"}},
      {"a list of tables",
       member + "[[pause]]\nfrom = 2026-12-20\nhospital = true\n",
       {"clients/c-2.toml:4: error: 'hospital' has no place in the files"}},
      {"people/ too",
       "# FILE people/c-1.toml\nname = \"Jana Nová\"\nnotes = \"x\"\n",
       {"people/c-1.toml:2: error: 'notes' has no place in the files"}},
      {"program.toml",
       "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.group]\nkind = "
       "\"support-group\"\ntopic = \"grief\"\n",
       {"program.toml:5: error: 'topic' has no place in the files"}}};
  PEER_CHECK_CASES("confidential", cases);
}

TEST_CASE("a reason is a word or two") {
  const auto cancelled = [](std::size_t length) {
    return example_session("group", "2026-11-23", "cancelled",
                           "reason = \"" + std::string(length, 'x') + "\"");
  };
  CHECK(judge("confidential", cancelled(120)) == Lines{});
  CHECK(judge("confidential", cancelled(121)) ==
        Lines{"sessions/2026/2026-11-23-group.toml:6: error: 'reason' tells more than a reason"});
}
