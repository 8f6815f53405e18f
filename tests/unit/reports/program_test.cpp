// The program's year against records counted by hand.
// SPDX-License-Identifier: MIT
#include "peer/reports/program.hpp"

#include <doctest/doctest.h>

#include "support/record_files.hpp"
#include "traced.hpp"

using peer::domain::IntakeOutcome;
using peer::domain::Records;
using peer::reports::ProgramMonth;
using peer::reports::ProgramReport;
using peer::reports::Tracing;
using peer::test::contact_file;
using peer::test::day;
using peer::test::decode_files;
using peer::test::Files;
using peer::test::places_of;
using peer::test::records_of;
using peer::test::session_file;
using peer::test::session_text;
using peer::test::spell_text;
using Ids = std::vector<std::string>;
using Places = std::vector<std::string>;

namespace {

const std::string head = R"(format = 2
name = "Example"
[activity.group]
kind = "support-group"
[activity.workshop]
kind = "workshop"
[activity.team]
kind = "team-meeting"
)";

// The people of a year, without a session.
ProgramReport with_clients(const Files& clients, std::string_view today = "2027-02-01",
                           std::string_view from = "2026-01-01",
                           std::string_view until = "2026-12-31") {
  Files files = {{"program.toml", head}};
  for (const auto& [id, text] : clients) files.emplace_back("clients/" + id + ".toml", text);
  static std::vector<Records> kept;  // the figures hold views of them
  kept.reserve(1000);
  kept.push_back(records_of(files));
  return program(kept.back(), day(from), day(until), day(today), Tracing::on);
}

Files files_of_sessions() {
  return {
      {"program.toml", head},
      {"staff/s-ada.toml", "role = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\n"},
      session_file(
          "group", "2026-10-05",
          "status = \"held\"\n[replies]\nc-1 = \"yes\"\nc-2 = \"yes\"\nc-3 = \"maybe\"\n"
          "s-ada = \"yes\"\n[attendance]\nc-1 = \"late\"\nc-2 = \"absent\"\nc-3 = \"present\"\n"
          "s-ada = \"present\"\n"),
      // Shorter by 70 minutes, with one person.
      session_file("group", "2026-10-12",
                   "ended = 19:20:00\nstatus = \"held\"\n[attendance]\nc-1 = \"present\"\n"),
      // Longer by 15, from the other month.
      {"sessions/2026/2026-10-26-group.toml",
       session_text("group", "2026-11-02",
                    "ended = 20:45:00\nstatus = \"held\"\n[[moved]]\nfrom = 2026-10-26\n"
                    "until = 2026-11-02\nreason = \"staff\"\n[attendance]\n"
                    "c-1 = { status = \"left-early\", minutes = 100 }\n"
                    "c-3 = { status = \"sent-away\", reason = \"words\", minutes = 20 }\n")},
      session_file("group", "2026-11-09", "status = \"held\"\nnobody-came = true\n"),
      session_file("group", "2026-11-16", "status = \"cancelled\"\nreason = \"staff\"\n"),
      session_file("workshop", "2026-11-19",
                   "status = \"held\"\nguests = 7\n[attendance]\nc-1 = \"present\"\n"),
      session_file("team", "2026-11-20", "status = \"cancelled\"\nreason = \"staff\"\n"),
      session_file("group", "2026-11-23", "status = \"cancelled\"\n"),
      session_file("group", "2026-11-30", "status = \"planned\"\n"),
      session_file("group", "2026-12-07", "status = \"planned\"\n[replies]\nc-1 = \"yes\"\n"),
      session_file("group", "2027-01-04", "status = \"held\"\n[attendance]\nc-9 = \"present\"\n")};
}

}  // namespace

TEST_CASE("who was there at the start, came, left and is there at the end") {
  const ProgramReport report = with_clients({
      {"c-always", spell_text("2025-05-05")},
      {"c-until-new-year", spell_text("2025-05-05", "2025-12-31")},
      {"c-first-day", spell_text("2026-01-01")},
      {"c-last-day", spell_text("2025-02-02", "2026-12-31")},
      {"c-back", spell_text("2025-01-01", "2025-06-30") + spell_text("2026-03-01")},
      {"c-tomorrow", spell_text("2027-01-01")},
      {"c-one-day", spell_text("2026-05-05", "2026-05-05")},
      {"c-never", ""},
  });
  CHECK(texts_of(report.people.members_at_start.people) == Ids{"c-always", "c-last-day"});
  CHECK(texts_of(report.people.newcomers.people) == Ids{"c-first-day", "c-one-day"});
  CHECK(places_of(report.people.returns.sources) == Places{"clients/c-back.toml:5"});
  CHECK(places_of(report.people.leavers.sources) ==
        Places{"clients/c-last-day.toml:3", "clients/c-one-day.toml:3"});
  CHECK(texts_of(report.people.members_at_end.people) == Ids{"c-always", "c-back", "c-first-day"});
  CHECK(texts_of(report.months[4].newcomers.people) == Ids{"c-one-day"});
  CHECK(report.months[4].leavers.count == 1);
  CHECK(texts_of(report.months[0].members->people) == Ids{"c-always", "c-first-day", "c-last-day"});
  CHECK(report.months[11].members->people == report.people.members_at_end.people);
}

TEST_CASE("spells that touch or overlap are one stay; a day between them is a leaving") {
  const auto year_of = [](const std::string& spells) {
    return with_clients({{"c-1", spells}}).people;
  };
  for (const std::string& second :
       {spell_text("2026-06-01", "2026-09-30"), spell_text("2026-05-15", "2026-09-30")}) {
    const auto people = year_of(spell_text("2026-02-01", "2026-05-31") + second);
    CHECK(people.newcomers.count() == 1);
    CHECK(people.returns.count == 0);
    CHECK(people.leavers.count == 1);
    CHECK(people.leavers.sources.at(0).line == 6);
  }
  const auto apart = year_of(spell_text("2026-02-01", "2026-05-31") + spell_text("2026-06-02"));
  CHECK(apart.leavers.count == 1);
  CHECK(apart.returns.count == 1);
  CHECK(texts_of(apart.members_at_end.people) == Ids{"c-1"});
  // Twice away and twice back is counted twice.
  const auto twice = year_of(spell_text("2025-02-01", "2026-01-31") +
                             spell_text("2026-03-01", "2026-03-31") + spell_text("2026-05-01"));
  CHECK(twice.leavers.count == 2);
  CHECK(twice.returns.count == 2);
  // One inside another, in whatever order they are written.
  const auto inside = year_of(spell_text("2026-03-01", "2026-03-31") + spell_text("2026-02-01"));
  CHECK(inside.leavers.count == 0);
  CHECK(inside.newcomers.sources.at(0).line == 5);
}

TEST_CASE("what lies after today has not happened") {
  const Files clients = {{"c-leaves", spell_text("2026-01-10", "2026-12-15")},
                         {"c-comes", spell_text("2026-12-20")}};
  const auto before = with_clients(clients, "2026-12-14");
  CHECK(before.people.leavers.count == 0);
  CHECK(texts_of(before.people.members_at_end.people) == Ids{"c-leaves"});
  CHECK(texts_of(before.people.newcomers.people) == Ids{"c-leaves"});
  CHECK(with_clients(clients, "2026-12-15").people.leavers.count == 1);
  // A period that is all ahead.
  const auto ahead = with_clients(clients, "2026-11-01", "2026-12-01", "2027-01-31");
  CHECK(texts_of(ahead.people.members_at_start.people) == Ids{"c-leaves"});
  CHECK(texts_of(ahead.people.members_at_end.people) == Ids{"c-leaves"});
  CHECK(ahead.people.leavers.count == 0);
  CHECK_FALSE(ahead.months[0].members.has_value());
}

TEST_CASE("reasons of leaving stand as written, the frequent first, the untold last") {
  const auto left = [](const std::string& reason) {
    return spell_text("2026-01-01", "2026-02-01") + reason;
  };
  const ProgramReport report = with_clients({{"c-1", left("reason = \"time\"\n")},
                                             {"c-2", left("reason = \"Moved away\"\n")},
                                             {"c-3", left("")},
                                             {"c-4", left("reason = \"Moved away\"\n")},
                                             {"c-5", left("")},
                                             {"c-6", left("")}});
  REQUIRE(report.leaving.size() == 3);
  CHECK(report.leaving[0].reason == "Moved away");
  CHECK(places_of(report.leaving[0].count.sources) ==
        Places{"clients/c-2.toml:4", "clients/c-4.toml:4"});
  CHECK(report.leaving[1].reason == "time");
  CHECK(report.leaving[2].reason.empty());
  CHECK(report.leaving[2].count.count == 3);
}

TEST_CASE("who waits on the last day, and interviews of the period") {
  const auto intake = [](const std::string& rest) { return "[[intake]]\n" + rest; };
  const Files clients = {
      {"c-asked", intake("booked = 2026-12-20T16:00:00\n")},
      {"c-undecided", intake("date = 2026-12-10\noutcome = \"undecided\"\n")},
      {"c-wait", intake("date = 2026-11-10\noutcome = \"waitlisted\"\n")},
      {"c-declined", intake("date = 2026-11-10\noutcome = \"declined\"\n")},
      {"c-later", intake("booked = 2027-01-20T16:00:00\n")},
      {"c-blank", ""},
      {"c-touch", "applied = 2026-12-31\n"},
      {"c-touch-later", "applied = 2027-01-01\n"},
      {"c-touch-asked", "applied = 2027-01-01\n" + intake("booked = 2026-12-20T16:00:00\n")},
      {"c-old", intake("date = 2026-02-01\noutcome = \"accepted\"\nbefore-records = true\n") +
                    spell_text("2026-02-01")},
      {"c-new", intake("date = 2026-03-01\noutcome = \"accepted\"\n") + spell_text("2026-03-01")},
      {"c-before", intake("date = 2025-12-31\noutcome = \"declined\"\n")},
  };
  const ProgramReport year = with_clients(clients);
  CHECK(texts_of(year.people.applicants.people) ==
        Ids{"c-asked", "c-touch", "c-touch-asked", "c-undecided"});
  CHECK(texts_of(year.people.waitlisted.people) == Ids{"c-wait"});
  CHECK(texts_of(year.people.waiting.people) ==
        Ids{"c-asked", "c-touch", "c-touch-asked", "c-undecided", "c-wait"});
  CHECK(texts_of(year.people.undated_applicants.people) == Ids{"c-blank", "c-later"});
  // Today all who have a record have asked.
  const ProgramReport now = with_clients(clients, "2026-12-31");
  CHECK(now.people.applicants.count() == 6);
  CHECK(now.people.undated_applicants.count() == 0);
  CHECK(year.people.interviews.count == 4);
  const auto outcome = [&](IntakeOutcome word) {
    return year.people.outcomes[static_cast<std::size_t>(word)].count;
  };
  CHECK(outcome(IntakeOutcome::accepted) == 1);
  CHECK(outcome(IntakeOutcome::declined) == 1);
  CHECK(outcome(IntakeOutcome::waitlisted) == 1);
  CHECK(outcome(IntakeOutcome::undecided) == 1);
  CHECK(year.people.interviews_without_outcome.count == 0);
}

TEST_CASE("an interview whose outcome is missing is counted, but not as any outcome") {
  const auto [records, findings] =
      decode_files({{"clients/c-1.toml", "[[intake]]\ndate = 2026-03-01\n"}});
  CHECK(findings.list().size() == 1);
  const ProgramReport year =
      peer::reports::program(records, day("2026-01-01"), day("2026-12-31"), day("2027-01-01"));
  CHECK(year.people.interviews.count == 1);
  CHECK(year.people.interviews_without_outcome.count == 1);
}

TEST_CASE("sessions, hours and answers of a year") {
  const Records records = records_of(files_of_sessions());
  const ProgramReport report = peer::reports::program(records, day("2026-01-01"), day("2026-12-31"),
                                                      day("2026-12-07"), Tracing::on);
  REQUIRE(report.sessions.size() == 2);
  const auto& group = report.sessions[0];
  CHECK(group.activity == "group");
  CHECK(group.sessions.count == 8);
  CHECK(group.held.count == 4);
  CHECK(group.cancelled.count == 2);
  CHECK(group.unmarked.count == 1);
  CHECK(group.planned.count == 1);  // today is still ahead
  CHECK(group.moved.count == 1);
  CHECK(places_of(group.one_person.sources) == Places{"sessions/2026/2026-10-12-group.toml:6"});
  CHECK(group.nobody_came.count == 1);
  CHECK(report.sessions[1].one_person.count == 0);  // there were guests
  CHECK(report.all_sessions.guests.count == 7);
  REQUIRE(report.cancellations.size() == 2);  // the team's own is not among them
  CHECK(report.cancellations[0].reason == "staff");
  CHECK(report.cancellations[1].reason.empty());

  const auto& hours = report.all_hours;
  CHECK(hours.planned_minutes.count == 5 * 150);
  CHECK(hours.shortened.count == 1);
  CHECK(hours.minutes_less.count == 70);
  CHECK(hours.minutes_more.count == 15);
  CHECK(hours.held_minutes.count == 5 * 150 - 70 + 15);
  CHECK(hours.minutes.count == 150 + 150 + 80 + 100 + 20 + 150);
  CHECK(hours.late.count == 1);
  CHECK(hours.left_early.count == 1);
  CHECK(hours.sent_away.count == 1);
  CHECK(places_of(hours.whole_session.sources) == Places{"sessions/2026/2026-10-05-group.toml:12"});
  CHECK(report.hours[9].minutes.count == 150 + 150 + 80);

  const ProgramMonth& october = report.months[9];
  CHECK(october.expected.count == 2);  // the worker's answer is no client's
  CHECK(october.kept.count == 1);
  CHECK(october.came.count == 3);
  CHECK(texts_of(october.clients.people) == Ids{"c-1", "c-3"});
  CHECK(report.months[10].held.count == 3);  // the moved one counts on its new day
  CHECK(texts_of(report.people.served.people) == Ids{"c-1", "c-3"});
}

TEST_CASE("contacts outside sessions by purpose") {
  const Records records = records_of(
      {{"program.toml", head},
       contact_file("c-1", "2026-11-01T10:00:00+01:00",
                    "purpose = \"crisis\"\noutcome = \"reached\"\n"
                    "serious = true\nreferral = { to = \"psychiatrist\", state = \"made\" }\n"),
       contact_file("unknown", "2026-11-02T10:00:00+01:00",
                    "purpose = \"crisis\"\noutcome = \"reached\"\n"
                    "referral = { to = \"therapist\", state = \"proposed\" }\n"),
       contact_file("c-1", "2026-11-03T10:00:00+01:00",
                    "purpose = \"crisis\"\nreferral = \"none\"\n"),
       contact_file("c-2", "2026-11-04T10:00:00+01:00",
                    "purpose = \"outreach\"\noutcome = \"asked-not-to\"\n"),
       contact_file("c-2", "2026-11-05T10:00:00+01:00",
                    "purpose = \"outreach\"\noutcome = \"message-left\"\n"),
       contact_file("c-2", "2027-01-01T00:10:00+01:00",
                    "purpose = \"outreach\"\noutcome = \"reached\"\n")});
  const ProgramReport report = peer::reports::program(records, day("2026-01-01"), day("2026-12-31"),
                                                      day("2027-02-01"), Tracing::on);
  REQUIRE(report.contacts.size() == 5);
  const auto& outreach = report.contacts[0];
  CHECK(outreach.contacts.count == 2);
  CHECK(outreach.reached.count == 1);
  CHECK(outreach.not_reached.count == 1);
  CHECK(texts_of(outreach.clients.people) == Ids{"c-2"});
  const auto& crisis = report.contacts[2];
  CHECK(crisis.contacts.count == 3);
  CHECK(crisis.no_outcome.count == 1);
  CHECK(crisis.of_clients.count == 2);
  CHECK(crisis.of_unknown.count == 1);
  CHECK(texts_of(crisis.clients.people) == Ids{"c-1"});
  CHECK(crisis.serious.count == 1);
  CHECK(crisis.referrals.count == 2);
  CHECK(places_of(crisis.referrals_made.sources) ==
        Places{"contacts/2026/2026-11-01t1000-c-1.toml:7"});
  CHECK(report.all_contacts.contacts.count == 5);
}

TEST_CASE("a program without records") {
  const ProgramReport report = with_clients({});
  CHECK(report.people.members_at_end.count() == 0);
  CHECK(report.sessions.empty());
  CHECK(report.hours.size() == 12);
  CHECK(report.all_contacts.contacts.count == 0);
}
