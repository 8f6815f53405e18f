// Rule lead-time: the first invitation that went out, and the day it told.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;
using peer::test::judge;
using peer::test::Lines;

namespace {

std::string message(std::string_view at, std::string_view more = "",
                    std::string_view kind = "invite",
                    std::string_view sessions = "\"2026-11-23-group\"") {
  return "[[message]]\nto = \"c-1\"\nsessions = [" + std::string(sessions) + "]\nkind = \"" +
         std::string(kind) + "\"\nchannel = \"email\"\nat = " + std::string(at) + "\n" +
         std::string(more);
}

std::string run(std::string_view name, const std::string& messages) {
  return "# FILE messages/2026/" + std::string(name) + ".toml\n" + messages;
}

const std::string group = example_session("group", "2026-11-23", "planned");

// Line 6 is the message's `at`.
Lines late(std::string_view file, std::string_view when,
           std::string_view session = "'2026-11-23-group' on Monday 2026-11-23",
           std::string_view least = "policy.invite-days says at least 3") {
  return {"messages/2026/" + std::string(file) + ".toml:6: warning: the first invitation to " +
          std::string(session) + " went out " + std::string(when) + "; " + std::string(least)};
}

}  // namespace

TEST_CASE("the first invitation goes out some days before") {
  const std::string early = run("2026-11-16-a", message("2026-11-16T09:00:00+01:00"));
  const std::string file = "2026-11-21-b";
  const std::vector<Case> cases = {
      {"three days", group + run(file, message("2026-11-20T23:59:00+01:00")), {}},
      {"two days", group + run(file, message("2026-11-21T00:00:00+01:00")),
       late(file, "2 days before")},
      {"the day before", group + run(file, message("2026-11-22T09:00:00+01:00")),
       late(file, "1 day before")},
      {"on the day", group + run(file, message("2026-11-23T09:00:00+01:00")),
       late(file, "on the day")},
      {"afterwards", group + run(file, message("2026-11-24T09:00:00+01:00")),
       late(file, "after it")},
      {"a later one is not the first",
       group + early + run(file, message("2026-11-22T09:00:00+01:00")),
       {}},
      {"the first of a run that is written later is the first",
       group + run("2026-11-16-z", message("2026-11-22T09:00:00+01:00")) +
           run("2026-11-20-a", message("2026-11-20T09:00:00+01:00")),
       {}},
      {"one that failed did not go out",
       group +
           run("2026-11-16-a",
               message("2026-11-16T09:00:00+01:00", "[[outcome]]\nof = 1\nstate = \"failed\"\n")) +
           run(file, message("2026-11-22T09:00:00+01:00")),
       late(file, "1 day before")},
      {"a reminder is none",
       group + run(file, message("2026-11-23T09:00:00+01:00", "", "remind")),
       {}},
      {"cancelled",
       example_session("group", "2026-11-23", "cancelled", "reason = \"staff\"") +
           run(file, message("2026-11-22T09:00:00+01:00")),
       {}},
      {"a session that does not exist is the matter of another rule",
       run(file, message("2026-11-22T09:00:00+01:00")),
       {}}};
  PEER_CHECK_CASES("lead-time", cases);
}

TEST_CASE("the day is the one that was told") {
  const std::string moved =
      example_session("group", "2026-11-23", "planned",
                      "[[moved]]\nfrom = 2026-11-23\nuntil = 2026-11-25\nreason = "
                      "\"ill\"");
  const auto to_wednesday = [&](const std::string& messages) {
    std::string text = moved;
    text.replace(text.find("date = 2026-11-23"), 17, "date = 2026-11-25");
    return text + run("2026-11-21-b", messages);
  };
  const std::string late_then = "2026-11-21T09:00:00+01:00";
  const std::vector<Case> cases = {
      {"told before the move: late then", to_wednesday(message(late_then, "version = 1\n")),
       late("2026-11-21-b", "2 days before")},
      {"told after it", to_wednesday(message(late_then, "version = 2\n")), {}},
      {"the message says which day it told",
       to_wednesday(
           message(late_then, "version = 1\ntold = [{ date = 2026-11-24, start = 18:00:00 }]\n")),
       {}},
      {"of several it says so of each",
       to_wednesday(message(late_then,
                            "version = 1\ntold = [{ date = 2026-11-30, start = 18:00:00 }, "
                            "{ date = 2026-11-24, start = 18:00:00 }]\n",
                            "invite", "\"2026-11-30-group\", \"2026-11-23-group\"")),
       {}},
      {"what it does not say is the record's",
       to_wednesday(message(late_then,
                            "version = 1\ntold = [{ date = 2026-11-30, start = 18:00:00 }]\n",
                            "invite", "\"2026-11-30-group\", \"2026-11-23-group\"")),
       late("2026-11-21-b", "2 days before")}};
  PEER_CHECK_CASES("lead-time", cases);
}

TEST_CASE("trips and workshops have days of their own, and a program its own days") {
  const std::string trip = example_session("trip", "2026-11-28", "planned");
  const std::string program =
      "# FILE program.toml\nformat = 2\nname = \"Example\"\n[activity.group]\nkind = "
      "\"support-group\"\n[activity.team]\nkind = \"team-meeting\"\n[policy]\ninvite-days = 0\n";
  const auto to_trip = [&](std::string_view at) {
    return trip + run("2026-11-14-b", message(at, "", "invite", "\"2026-11-28-trip\""));
  };
  const std::vector<Case> cases = {
      {"two weeks", to_trip("2026-11-14T09:00:00+01:00"), {}},
      {"less", to_trip("2026-11-15T09:00:00+01:00"),
       late("2026-11-14-b", "13 days before", "'2026-11-28-trip' on Saturday 2026-11-28",
            "policy.trip-days says at least 14")},
      {"on the day, where that is enough",
       program + group + run("2026-11-23-b", message("2026-11-23T09:00:00+01:00")),
       {}},
      {"the team knows",
       program + example_session("team", "2026-11-24", "planned") +
           run("2026-11-24-b",
               message("2026-11-25T09:00:00+01:00", "", "invite", "\"2026-11-24-team\"")),
       {}}};
  PEER_CHECK_CASES("lead-time", cases);
}

TEST_CASE("days are those of the calendar: over the clock change and the end of week 53") {
  const auto friday = [](std::string_view at) {
    return example_session("club", "2027-01-01", "planned") +
           run("2026-12-29-b", message(at, "", "invite", "\"2027-01-01-club\""));
  };
  const std::vector<Case> cases = {
      {"71 hours over the night of 25 October are three days",
       example_session("group", "2026-10-26", "planned") +
           run("2026-10-23-b",
               message("2026-10-23T19:00:00+02:00", "", "invite", "\"2026-10-26-group\"")),
       {}},
      {"three days over the new year", friday("2026-12-29T23:30:00+01:00"), {}},
      {"two", friday("2026-12-30T00:30:00+01:00"),
       late("2026-12-29-b", "2 days before", "'2027-01-01-club' on Friday 2027-01-01")}};
  PEER_CHECK_CASES("lead-time", cases);
}
