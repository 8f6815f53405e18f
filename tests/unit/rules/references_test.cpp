// Rule references: what each kind of record names, spells that overlap, moves that lead astray.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "judge.hpp"

using peer::rules::find_rule;
using peer::test::Case;
using peer::test::decode_files;
using peer::test::example_session;
using peer::test::Lines;
using peer::test::lines_of;

namespace {

const std::string place = "sessions/2026/2026-11-23-group.toml";

std::string group(std::string_view more) {
  return example_session("group", "2026-11-23", "planned", more);
}

std::string client(std::string_view lines) {
  return "# FILE clients/c-2.toml\n" + std::string(lines) + "\n";
}

std::string moved(std::string_view date, std::string_view moves) {
  return fmt::format(
      "# FILE {}\nactivity = \"group\"\ndate = {}\nstart = 18:00:00\nend = 20:30:00\n"
      "status = \"planned\"\n{}\n",
      place, date, moves);
}

std::string move(std::string_view from, std::string_view until) {
  return fmt::format("[[moved]]\nfrom = {}\nuntil = {}\nreason = \"staff\"\n", from, until);
}

}  // namespace

TEST_CASE("a session names an activity, staff and clients that exist and are what they should be") {
  const std::vector<Case> cases = {
      {"all is well",
       group("staff = [\"s-ada\"]\nfacilitator = \"s-ada\"\n[replies]\nc-1 = \"no\""),
       {}},
      {"activity",
       example_session("dance", "2026-11-23", "planned"),
       {"sessions/2026/2026-11-23-dance.toml:1: error: no activity 'dance'"}},
      {"staff", group("staff = [\"s-404\"]"), {place + ":6: error: no member of staff 's-404'"}},
      {"a client as staff",
       group("staff = [\"c-1\"]"),
       {place + ":6: error: 'c-1' is a client, not staff"}},
      {"facilitator not there that evening",
       group("staff = [\"s-ada\"]\nfacilitator = \"s-ema\""),
       {place + ":7: error: the facilitator 's-ema' is not among the staff"}},
      {"facilitator unknown",
       group("facilitator = \"s-404\""),
       {place + ":6: error: no member of staff 's-404'"}},
      {"an unknown facilitator among the staff is one finding at each place",
       group("staff = [\"s-404\"]\nfacilitator = \"s-404\""),
       {place + ":6: error: no member of staff 's-404'"}},
      {"staff who reply",
       group("[replies]\ns-ada = \"yes\""),
       {place + ":7: error: 's-ada' is staff, not a client"}},
      {"reply", group("[replies]\nc-404 = \"yes\""), {place + ":7: error: no client 'c-404'"}},
      {"mark",
       group("[attendance]\nx-404 = \"late\""),
       {place + ":7: error: no client and no member of staff 'x-404'"}},
      {"task",
       group("[[task]]\nid = \"t-1\"\nwho = \"c-1\"\nwhat = \"book the room\""),
       {place + ":8: error: 'c-1' is a client, not staff"}},
      {"anyway",
       group("[[anyway]]\nrule = \"intake-frist\"\nreason = \"other\"\non = 2026-11-23"),
       {place + ":7: error: no rule 'intake-frist'"}},
      {"anyway of a rule to come",
       group("[[anyway]]\nrule = \"no-flood\"\nreason = \"other\"\non = 2026-11-23"),
       {}}};
  PEER_CHECK_CASES("references", cases);
}

TEST_CASE("moves lead from the day in the file's name to the date") {
  const std::vector<Case> cases = {
      {"one move", moved("2026-11-30", move("2026-11-23", "2026-11-30")), {}},
      {"two moves",
       moved("2026-11-25", move("2026-11-23", "2026-11-30") + move("2026-11-30", "2026-11-25")),
       {}},
      {"and back again",
       moved("2026-11-23", move("2026-11-23", "2026-11-30") + move("2026-11-30", "2026-11-23")),
       {}},
      {"begins elsewhere",
       moved("2026-11-30", move("2026-11-24", "2026-11-30")),
       {place + ":7: error: moved from Tuesday 2026-11-24, but the session was on Monday "
                "2026-11-23"}},
      {"ends elsewhere",
       moved("2026-12-01", move("2026-11-23", "2026-11-30")),
       {place + ":2: error: the date is Tuesday 2026-12-01, but the last [[moved]] says Monday "
                "2026-11-30"}},
      {"31 days", moved("2026-12-24", move("2026-11-23", "2026-12-24")), {}},
      {"32 days",
       moved("2026-12-25", move("2026-11-23", "2026-12-25")),
       {place + ":2: error: moved 32 days from Monday 2026-11-23, more than 31"}},
      {"too far in two steps",
       moved("2026-12-30", move("2026-11-23", "2026-12-20") + move("2026-12-20", "2026-12-30")),
       {place + ":2: error: moved 37 days from Monday 2026-11-23, more than 31"}},
      {"too far back",
       moved("2026-10-20", move("2026-11-23", "2026-10-20")),
       {place + ":2: error: moved 34 days from Monday 2026-11-23, more than 31"}}};
  PEER_CHECK_CASES("references", cases);
}

TEST_CASE("a client names staff, activities and clients; memberships follow one another") {
  const std::string overlap =
      "clients/c-2.toml:5: error: the membership from 2026-06-30 begins "
      "before the one from 2026-01-01 is over";
  const std::vector<Case> cases = {
      {"interviewer",
       client("[[intake]]\ndate = 2026-11-12\nby = [\"c-1\"]\noutcome = \"declined\""),
       {"clients/c-2.toml:3: error: 'c-1' is a client, not staff"}},
      {"activity",
       client("activities = [\"group\", \"dance\"]"),
       {"clients/c-2.toml:1: error: no activity 'dance'"}},
      {"not the same as",
       client("not-same-as = [\"c-1\", \"c-404\", \"s-ada\"]"),
       {"clients/c-2.toml:1: error: no client 'c-404'",
        "clients/c-2.toml:1: error: 's-ada' is staff, not a client"}},
      {"not the same as itself",
       client("not-same-as = [\"c-2\"]"),
       {"clients/c-2.toml:1: error: 'c-2' is named as not the same as itself"}},
      {"back on the next day",
       client("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30\n[[spell]]\nfrom = 2026-07-01"),
       {}},
      {"back on the last day",
       client("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30\n[[spell]]\nfrom = 2026-06-30"),
       {overlap}},
      {"back before anybody said that they had left",
       client("[[spell]]\nfrom = 2026-01-01\n\n[[spell]]\nfrom = 2026-06-30"),
       {overlap}},
      {"one within the other, and one after both",
       client("[[spell]]\nfrom = 2026-01-01\nuntil = 2026-12-31\n[[spell]]\nfrom = 2026-03-01\n"
              "until = 2026-03-31\n[[spell]]\nfrom = 2026-06-01\nuntil = 2026-06-30"),
       {"clients/c-2.toml:5: error: the membership from 2026-03-01 begins before the one from "
        "2026-01-01 is over",
        "clients/c-2.toml:8: error: the membership from 2026-06-01 begins before the one from "
        "2026-01-01 is over"}},
      {"written in another order",
       client("[[spell]]\nfrom = 2026-07-01\n[[spell]]\nfrom = 2026-01-01\nuntil = 2026-06-30"),
       {}},
      {"the end before the beginning",
       client("[[spell]]\nfrom = 2026-06-30\nuntil = 2026-01-01"),
       {"clients/c-2.toml:3: error: the membership ends on Thursday 2026-01-01, before it begins "
        "on Tuesday 2026-06-30"}},
      {"pauses",
       client("[[pause]]\nfrom = 2026-01-01\n[[pause]]\nfrom = 2026-02-01"),
       {"clients/c-2.toml:4: error: the pause from 2026-02-01 begins before the one from "
        "2026-01-01 is over"}},
      {"employment",
       "# FILE staff/s-ota.toml\nrole = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\n"
       "until = 2026-06-30\n[[spell]]\nfrom = 2026-06-30\n",
       {"staff/s-ota.toml:6: error: the employment from 2026-06-30 begins before the one from "
        "2026-01-01 is over"}},
      {"one id for two",
       "# FILE clients/s-ada.toml\nchannel = \"email\"\n",
       {"clients/s-ada.toml:0: error: 's-ada' is the id of a client and of staff"}},
      {"a person who is neither",
       "# FILE people/c-404.toml\nname = \"Alena Říhová\"\n",
       {"people/c-404.toml:0: error: no client and no member of staff 'c-404'"}},
      {"a person who is", "# FILE people/c-1.toml\nname = \"Alena Říhová\"\n", {}}};
  PEER_CHECK_CASES("references", cases);
}

TEST_CASE("contacts, messages, the rota and the program name what exists") {
  const std::string contact =
      "# FILE contacts/2026/2026-11-23t2110-{}.toml\nclient = \"{}\"\n"
      "at = 2026-11-23T21:10:00+01:00\nby = \"{}\"\nchannel = \"phone\"\ndirection = \"in\"\n"
      "purpose = \"support\"\noutcome = \"reached\"\n";
  const std::string message =
      "# FILE messages/2026/2026-11-16-aaaa.toml\n[[message]]\nto = \"c-404\"\n"
      "sessions = [\"2026-11-23-group\"]\nkind = \"invite\"\nchannel = \"email\"\n"
      "at = 2026-11-16T09:00:00+01:00\n[[outcome]]\nof = 2\nstate = \"sent\"\n";
  const std::vector<Case> cases = {
      {"contact",
       fmt::format(fmt::runtime(contact), "c-404", "c-404", "c-1"),
       {"contacts/2026/2026-11-23t2110-c-404.toml:1: error: no client 'c-404'",
        "contacts/2026/2026-11-23t2110-c-404.toml:3: error: 'c-1' is a client, not staff"}},
      {"a stranger calls", fmt::format(fmt::runtime(contact), "unknown", "unknown", "s-ada"), {}},
      {"message",
       message,
       {"messages/2026/2026-11-16-aaaa.toml:2: error: no client 'c-404'",
        "messages/2026/2026-11-16-aaaa.toml:3: error: no session '2026-11-23-group'",
        "messages/2026/2026-11-16-aaaa.toml:8: error: an outcome of message 2, but the file has "
        "1"}},
      {"rota",
       "# FILE oncall/2026-11-02.toml\nstart = 2026-11-02T08:00:00\nturn = 7\n"
       "staff = [\"s-ada\"]\nbackup = [\"c-1\"]\n",
       {"oncall/2026-11-02.toml:4: error: 'c-1' is a client, not staff"}},
      {"program",
       "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.group]\n"
       "kind = \"support-group\"\nstaff = [\"s-ada\", \"s-404\"]\n",
       {"program.toml:5: error: no member of staff 's-404'"}}};
  PEER_CHECK_CASES("references", cases);
}

TEST_CASE("a record that cannot be read is there all the same") {
  auto files = peer::rules::example_files(group("staff = [\"s-404\"]\n[replies]\nc-404 = \"yes\""));
  files.push_back({"staff/s-404.toml", "role = \n"});
  files.push_back({"clients/c-404.toml", "[[spell\n"});
  const auto decoded = decode_files(files);
  CHECK(decoded.findings.list().size() == 2);
  CHECK(lines_of(peer::rules::run_rule(*find_rule("references"), decoded.records)) == Lines{});
}

TEST_CASE("a mistyped id is answered with the one that was meant") {
  const auto decoded = decode_files(peer::rules::example_files(group("staff = [\"s-adda\"]")));
  const auto findings = peer::rules::run_rule(*find_rule("references"), decoded.records);
  REQUIRE(findings.list().size() == 1);
  CHECK(findings.list().front().help == "did you mean 's-ada'?");
}
