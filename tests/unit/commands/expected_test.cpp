// Who is expected at a session and who of them is new.
// SPDX-License-Identifier: MIT
#include "peer/commands/expected.hpp"

#include <doctest/doctest.h>

#include "peer/store/decode.hpp"

using namespace peer;
using namespace peer::commands;

namespace {

using Ids = std::set<std::string>;

std::string client(const std::string& more = {}, const std::string& intake = {}) {
  return more + "[[intake]]\ndate = 2026-10-01\noutcome = \"accepted\"\n" + intake +
         "[[spell]]\nfrom = 2026-10-01\n";
}

std::string session(const std::string& activity, const std::string& date,
                    const std::string& tables) {
  return "activity = \"" + activity + "\"\ndate = " + date +
         "\nstart = 18:00:00\nend = 20:00:00\nstatus = \"planned\"\n" + tables;
}

domain::Records records_of(const std::vector<std::pair<std::string, std::string>>& files) {
  domain::Records records;
  base::Findings findings;
  for (const auto& [path, text] : files) store::decode(path, text, records, findings);
  REQUIRE(findings.empty());
  records.sort();
  return records;
}

const domain::Session& evening(const domain::Records& records) {
  return *records.session("2026-11-23-group");
}

const std::string evening_path = "sessions/2026/2026-11-23-group.toml";

}  // namespace

TEST_SUITE("expected") {
  TEST_CASE("yes and maybe are expected, and marks say more than answers") {
    const domain::Records records = records_of(
        {{evening_path, session("group", "2026-11-23",
                                "[replies]\nc-1 = \"yes\"\nc-2 = \"maybe\"\nc-3 = \"no\"\n"
                                "c-4 = \"yes\"\n[attendance]\nc-3 = \"late\"\nc-4 = \"absent\"\n"
                                "s-1 = \"present\"\n")},
         {"staff/s-1.toml", "role = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\n"}});
    CHECK(answered_to_come(records, evening(records)) == Ids{"c-1", "c-2", "c-3"});
  }

  TEST_CASE("without answers: active members to whom the activity is open") {
    const domain::Records records =
        records_of({{evening_path, session("group", "2026-11-23", "")},
                    {"clients/c-1.toml", client()},
                    {"clients/c-2.toml", client("activities = [\"club-friday\"]\n")},
                    {"clients/c-3.toml", client("activities = [\"group\", \"trip\"]\n")},
                    {"clients/c-4.toml", client() + "until = 2026-11-22\n"},
                    {"clients/c-5.toml", client() + "[[pause]]\nfrom = 2026-11-20\n"},
                    {"clients/c-6.toml", "source = \"facebook\"\n"}});
    CHECK(open_to(records, evening(records)) == Ids{"c-1", "c-3"});
  }

  TEST_CASE("a newcomer has come to no earlier session of this activity") {
    const domain::Records records = records_of(
        {{evening_path, session("group", "2026-11-23", "[attendance]\nc-1 = \"present\"\n")},
         {"sessions/2026/2026-11-16-group.toml",
          session("group", "2026-11-16", "[attendance]\nc-2 = \"sent-away\"\nc-3 = \"excused\"\n")},
         {"sessions/2026/2026-11-19-club.toml",
          session("club", "2026-11-19", "[attendance]\nc-1 = \"present\"\n")},
         {"sessions/2026/2026-11-30-group.toml",
          session("group", "2026-11-30", "[attendance]\nc-1 = \"present\"\n")},
         {"clients/c-4.toml", client({}, "before-records = true\n")}});
    CHECK(newcomers_in(records, evening(records), {"c-1", "c-2", "c-3", "c-4"}) ==
          Ids{"c-1", "c-3"});
  }
}
