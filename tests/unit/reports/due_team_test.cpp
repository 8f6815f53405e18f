// Sessions, people at the door, the team and the telephone on the list of what is due, on both
// sides of each day. The page that these follow is peer-due(7). SPDX-License-Identifier: MIT
#include "due_support.hpp"

using peer::test::check;
using peer::test::employed;
using peer::test::Files;
using peer::test::member;
using peer::test::program;
using peer::test::session_file;

namespace {

const std::string two = "staff = [\"s-ada\", \"s-ema\"]\n";
const std::string here = "place = \"Center\"\n";
const std::string planned = "status = \"planned\"\n";

Files group(const std::string& day, const std::string& rest,
            const std::string& activity = "group") {
  return {session_file(activity, day, rest)};
}

Files activity(const std::string& keys) {
  return {{"program.toml", program + "[activity.club]\nkind = \"club\"\n" + keys}};
}

Files client(const std::string& text) {
  return {{"clients/c-1.toml", text}};
}

}  // namespace

TEST_CASE("a session wants marks afterwards, and staff and a place before") {
  const std::string now = "2026-11-30T20:29";
  check(
      {{"still going on", group("2026-11-30", planned + two + here), now, ""},
       {"over", group("2026-11-30", planned + two + here), "2026-11-30T20:30",
        "unmarked/2026-11-30-group 2026-11-30 s-ada,s-ema"},
       {"its facilitator", group("2026-11-30", planned + two + here + "facilitator = \"s-ema\"\n"),
        "2026-12-01T09:00", "unmarked/2026-11-30-group 2026-11-30 s-ema"},
       {"held", group("2026-11-30", "status = \"held\"\nnobody-came = true\n" + two + here),
        "2026-12-01T09:00", ""},
       {"one of two", group("2026-12-14", planned + here + "staff = [\"s-ada\"]\n"), now,
        "staff/2026-12-14-group 2026-12-14 s-lea"},
       {"a day farther", group("2026-12-15", planned + here), now, ""},
       {"a trip is looked at farther ahead", group("2027-01-11", planned + here, "trip"), now,
        "staff/2027-01-11-trip 2027-01-11 s-lea"},
       {"no place", group("2026-12-14", planned + two), now,
        "place/2026-12-14-group 2026-12-14 s-ada,s-ema"},
       {"a link is a place",
        group("2026-12-14", planned + two + "online = \"https://example.org\"\n"), now, ""},
       {"cancelled", group("2026-12-14", "status = \"cancelled\"\nreason = \"staff\"\n"), now, ""},
       {"a team meeting wants somebody, and no place", group("2026-12-08", planned, "team"), now,
        "staff/2026-12-08-team 2026-12-08 s-lea"}});
}

TEST_CASE("the schedule wants decisions") {
  const std::string weekly = "weekday = \"thursday\"\nstart = 18:00:00\nend = 21:00:00\n";
  Files holiday = activity(weekly);
  holiday[0].second += "[calendar]\nholidays = \"cz\"\n";
  Files closed = holiday;
  closed[0].second += "[[closure]]\nfrom = 2026-12-20\nuntil = 2026-12-31\nreason = \"center\"\n";
  Files known = activity(weekly);
  for (const char* day : {"2026-12-03", "2026-12-10"}) {
    known.push_back(group(day, "status = \"cancelled\"\nreason = \"staff\"\n", "club")[0]);
  }
  check({{"not planned, once", activity(weekly), "2026-11-30T09:00",
          "planning/club 2026-12-03 s-lea"},
         {"planned", known, "2026-11-30T09:00", ""},
         {"on Christmas Eve", holiday, "2026-12-18T09:00",
          "holiday/2026-12-24-club 2026-12-24 s-lea", "holiday"},
         {"closed then", closed, "2026-12-18T09:00", "", "holiday"}});
}

TEST_CASE("people at the door wait for us") {
  const std::string booked = "[[intake]]\nbooked = 2026-11-30T16:00:00\nby = [\"s-ema\"]\n";
  const std::string waitlisted =
      "[[intake]]\ndate = 2026-11-10\nby = [\"s-ada\"]\noutcome = \"waitlisted\"\n";
  const std::string undecided =
      "[[intake]]\ndate = 2026-11-10\nby = [\"s-ada\"]\noutcome = \"undecided\"\n";
  const std::string now = "2026-11-30T09:00";
  check({{"applied", client("applied = 2026-11-20\n"), now, "interview/c-1 2026-11-20 s-lea"},
         {"nobody knows when", client("channel = \"email\"\n"), now, "interview/c-1 - s-lea"},
         {"booked", client("applied = 2026-11-20\n" + booked), now, ""},
         {"without an outcome", client("applied = 2026-11-20\n" + booked), "2026-11-30T16:00",
          "interview/c-1 2026-11-30 s-ema"},
         {"undecided", client(undecided), now, "interview/c-1 2026-11-10 s-ada"},
         {"undecided, and booked again", client(undecided + booked), now, ""},
         {"declined",
          client("[[intake]]\ndate = 2026-11-10\nby = [\"s-ada\"]\noutcome = \"declined\"\n"), now,
          ""},
         {"waits", client(waitlisted), now, "waiting/c-1 2026-11-10 s-lea"},
         {"offered", client(waitlisted + "[[offer]]\non = 2026-11-25\nuntil = 2026-11-30\n"), now,
          ""},
         {"the offer has expired",
          client(waitlisted + "[[offer]]\non = 2026-11-25\nuntil = 2026-11-29\n"), now,
          "waiting/c-1 2026-11-30 s-lea"},
         {"has declined the place",
          client(waitlisted + "[[offer]]\non = 2026-11-20\nuntil = 2026-11-27\nanswer = "
                              "\"declined\"\nanswered = 2026-11-22\n"),
          now, ""},
         {"a member from before",
          client("[[intake]]\nbefore-records = true\noutcome = \"accepted\"\nreview = "
                 "2026-12-14\n[[spell]]\nfrom = 2026-11-20\n"),
          now, "review/c-1 2026-12-14 s-lea"},
         {"a day farther",
          client("[[intake]]\nbefore-records = true\noutcome = \"accepted\"\nreview = "
                 "2026-12-15\n[[spell]]\nfrom = 2026-11-20\n"),
          now, ""},
         {"was not asked about photos",
          client(member +
                 "[[consent]]\npurpose = \"photos\"\nstate = \"not-asked\"\non = 2026-11-20\n"),
          now, "consent/c-1/photos 2026-11-20 s-lea"},
         {"then was",
          client(member + "[[consent]]\npurpose = \"photos\"\nstate = \"not-asked\"\non = "
                          "2026-11-20\n[[consent]]\npurpose = \"photos\"\nstate = \"refused\"\non "
                          "= 2026-11-21\n"),
          now, ""}});
}

TEST_CASE("tasks, supervision, courses and confirmations") {
  const std::string held = "status = \"held\"\n";
  const auto task = [&](const std::string& rest) {
    return group("2026-11-24",
                 held + two + here +
                     "[[task]]\nid = \"flyers\"\nwhat = \"print flyers\"\nwho = \"s-ada\"\n" + rest,
                 "team");
  };
  const auto learning = [](const std::string& due) {
    return Files{{"staff/s-ada.toml",
                  "role = \"consultant\"\nservice-phone = true\ncourse = { due = " + due +
                      " }\n[[spell]]\nfrom = 2026-11-02\n"}};
  };
  const std::string now = "2026-11-30T09:00";
  const std::string_view both =
      "supervision/s-ada 2026-12-31 s-lea\nsupervision/s-ema 2026-12-31 s-lea\nsupervision/team "
      "2026-12-31 s-lea";
  Files some = group("2026-12-29", planned + here + "staff = [\"s-ada\"]\n", "super");
  some.push_back(
      group("2026-12-02", held + here + "staff = [\"s-lea\"]\nnobody-came = true\n", "whole")[0]);
  check(
      {{"a task", task("due = 2026-12-14\n"), now, "task/2026-11-24-team/flyers 2026-12-14 s-ada"},
       {"a day farther", task("due = 2026-12-15\n"), now, ""},
       {"without a day", task(""), now, "task/2026-11-24-team/flyers 2026-11-24 s-ada"},
       {"done", task("due = 2026-12-01\ndone = 2026-11-29\n"), now, ""},
       {"dropped", task("due = 2026-12-01\ndropped = \"not-needed\"\n"), now, ""},
       {"a course", learning("2026-12-14"), now, "course/s-ada 2026-12-14 s-ada"},
       {"a day farther", learning("2026-12-15"), now, ""},
       {"supervision of the first whole month", {}, "2026-12-16T09:00", ""},
       {"a day later", {}, "2026-12-17T09:00", both},
       {"held or planned", some, "2026-12-17T09:00", "supervision/s-ema 2026-12-31 s-lea"},
       {"not confirmed for a year", {}, "2027-10-18T09:00", "", "stability"},
       {"a day later",
        {},
        "2027-10-19T09:00",
        "stability/s-ada 2027-11-02 s-lea\nstability/s-ema 2027-11-02 s-lea",
        "stability"},
       {"confirmed",
        {{"staff/s-ada.toml",
          employed("consultant") + "[[stability]]\non = 2027-10-01\nby = \"s-lea\"\n"}},
        "2027-10-19T09:00",
        "stability/s-ema 2027-11-02 s-lea",
        "stability"}});
}

TEST_CASE("gaps of the rota ahead, none of the past") {
  const auto rota = [](const std::string& text) { return Files{{"oncall/2024-01-01.toml", text}}; };
  const std::string pair =
      "turn = 7\nstaff = [\"s-ada\", \"s-ema\"]\nbackup = [\"s-ema\", \"s-ada\"]\n";
  Files away = rota("start = 2024-01-01T08:00:00\n" + pair);
  away.push_back(
      {"oncall/2026-12-05.toml",
       "start = 2026-12-05T08:00:00\nuntil = 2026-12-06T08:00:00\nreason = \"absence\"\nstaff = []\n"});
  Files leaving = rota("start = 2024-01-01T08:00:00\n" + pair);
  leaving.push_back({"staff/s-ema.toml", employed("consultant") + "until = 2026-12-10\n"});
  const std::string now = "2026-11-30T09:00";
  check({{"no rota at all", rota("start = 2030-01-01T08:00:00\n" + pair), now,
          "rota/open 2026-11-30 s-lea", "rota"},
         {"it began before now", rota("start = 2026-11-30T08:00:00\n" + pair), now, "", "rota"},
         {"it begins tomorrow", rota("start = 2026-12-01T08:00:00\n" + pair), now,
          "rota/open 2026-11-30 s-lea", "rota"},
         {"nobody for a day", away, now, "rota/2026-12-05t0800 2026-12-05 s-lea", "rota"},
         {"while it lasts", away, "2026-12-06T07:59", "rota/2026-12-05t0800 2026-12-05 s-lea",
          "rota"},
         {"which is over", away, "2026-12-06T08:00", "", "rota"},
         {"nobody stands in", rota("start = 2024-01-01T08:00:00\nturn = 7\nstaff = [\"s-ada\"]\n"),
          now, "rota/2026-11-02t0000-backup 2026-11-02 s-lea", "rota"},
         {"somebody leaves", leaving, now,
          "rota/2026-12-11t0000 2026-12-11 s-lea\nrota/2026-12-14t0800-backup 2026-12-14 s-lea",
          "rota"}});
}
