// One client's page: what is on it, and what the records do not say stays unsaid.
// SPDX-License-Identifier: MIT
#include "peer/reports/client_card.hpp"

#include <doctest/doctest.h>

#include "support/record_files.hpp"

using peer::domain::AttendanceStatus;
using peer::domain::ClientStatus;
using peer::domain::Records;
using peer::domain::ReplyAnswer;
using peer::reports::client_card;
using peer::reports::ClientCard;
using peer::reports::Days;
using peer::reports::LastContact;
using peer::reports::OpenMatter;
using peer::reports::Tracing;
using peer::test::contact_text;
using peer::test::day;
using peer::test::Files;
using peer::test::records_of;
using peer::test::session_file;
using peer::test::session_text;

namespace {

const peer::domain::PersonId client_1("c-1");

const std::string program =
    "format = 2\nname = \"Example\"\n[activity.group]\nkind = \"support-group\"\n"
    "[activity.team]\nkind = \"team-meeting\"\n[policy]\nsilent-days = 20\n";

const std::string member =
    "[[intake]]\ndate = 2026-11-02\nby = [\"s-ada\"]\noutcome = \"accepted\"\n"
    "[[spell]]\nfrom = 2026-11-02\n";

std::string by_phone(std::string_view at, const std::string& rest) {
  return contact_text("c-1", at, "channel = \"phone\"\n" + rest);
}

Records presences() {
  return records_of(
      {{"program.toml", program},
       {"clients/c-1.toml", member + "[[pause]]\nfrom = 2026-12-01\n"},
       session_file(
           "group", "2026-11-09",
           "status = \"held\"\n[replies]\nc-1 = \"yes\"\n[attendance]\nc-1 = \"present\"\n"),
       session_file("group", "2026-11-16", "status = \"held\"\n[attendance]\nc-1 = \"absent\"\n"),
       session_file(
           "group", "2026-11-23",
           "status = \"held\"\n[attendance]\nc-1 = { status = \"left-early\", minutes = 30 "
           "}\n"),
       session_file("group", "2026-11-30", "status = \"planned\"\n[replies]\nc-1 = \"maybe\"\n"),
       session_file("group", "2026-12-07", "status = \"planned\"\n[replies]\nc-2 = \"yes\"\n")});
}

// A member since 2 November with these files beside the record.
struct Case {
  Files files;
  std::string client = member;
};
Records with(const Case& added) {
  Files files = {{"program.toml", program}, {"clients/c-1.toml", added.client}};
  files.insert(files.end(), added.files.begin(), added.files.end());
  return records_of(files);
}

std::optional<LastContact> last(const Records& records, std::string_view today) {
  return peer::reports::last_contact(records, *records.client(client_1), day(today));
}

}  // namespace

TEST_CASE("presence over time") {
  const Records records = presences();
  const ClientCard page = client_card(records, client_1, day("2026-11-24"));
  REQUIRE(page.sessions.size() == 4);
  CHECK(page.sessions[0].reply == ReplyAnswer::yes);
  CHECK(page.sessions[0].minutes.count == 150);
  CHECK(page.sessions[1].mark == AttendanceStatus::absent);
  CHECK(page.sessions[1].minutes.count == 0);
  CHECK(page.sessions[3].reply == ReplyAnswer::maybe);
  CHECK_FALSE(page.sessions[3].mark.has_value());
  CHECK(page.came.count == 2);
  CHECK(page.minutes.count == 180);
  CHECK(page.marked(AttendanceStatus::absent).count == 1);
  CHECK(page.marked(AttendanceStatus::left_early).count == 1);
  CHECK(page.first_seen == day("2026-11-09"));
  CHECK(page.last_seen == day("2026-11-23"));
  CHECK(page.came.sources.empty());
}

TEST_CASE("a period leaves out what lies before and after it; both its days belong to it") {
  const Records records = presences();
  const ClientCard page =
      client_card(records, client_1, day("2026-11-24"), Days{day("2026-11-16"), day("2026-11-23")});
  REQUIRE(page.sessions.size() == 2);
  CHECK(page.sessions[0].session->id == "2026-11-16-group");
  CHECK(page.sessions[1].session->id == "2026-11-23-group");
  CHECK(page.came.count == 1);
  CHECK(page.first_seen == day("2026-11-23"));
}

TEST_CASE("months without a gap, from the first mark to today") {
  const Records records = presences();
  const ClientCard page = client_card(records, client_1, day("2027-01-10"));
  REQUIRE(page.months.size() == 3);
  CHECK(page.months[0].month == "2026-11");
  CHECK(page.months[0].came.count == 2);
  CHECK(page.months[0].absent.count == 1);
  CHECK(page.months[0].excused.count == 0);
  CHECK(page.months[0].minutes.count == 180);
  CHECK(page.months[2].month == "2027-01");
  CHECK(page.months[2].came.count == 0);
  const ClientCard year =
      client_card(records, client_1, day("2027-01-10"), Days{day("2026-01-01"), day("2026-12-31")});
  CHECK(year.months.size() == 12);
}

TEST_CASE("the months of who has left end with the last mark") {
  Case left{{session_file("group", "2026-11-09",
                          "status = \"held\"\n[attendance]\nc-1 = \"present\"\n")}};
  left.client = member + "until = 2026-12-20\n";
  const Records records = with(left);
  const ClientCard page = client_card(records, client_1, day("2027-06-01"));
  REQUIRE(page.months.size() == 1);
  CHECK(page.status == ClientStatus::ended);
  CHECK(page.open.empty());
}

TEST_CASE("the status is that of the day") {
  const Records records = presences();
  CHECK(client_card(records, client_1, day("2026-11-01")).status == ClientStatus::applicant);
  CHECK(client_card(records, client_1, day("2026-11-24")).status == ClientStatus::active);
  CHECK(client_card(records, client_1, day("2026-12-02")).status == ClientStatus::paused);
}

TEST_CASE("every figure has the lines that were counted") {
  const Records records = presences();
  const ClientCard page =
      client_card(records, client_1, day("2026-11-24"), std::nullopt, Tracing::on);
  REQUIRE(page.came.sources.size() == 2);
  CHECK(page.came.sources[0].file == "sessions/2026/2026-11-09-group.toml");
  CHECK(page.came.sources[0].line == 9);
  REQUIRE(page.minutes.sources.size() == 2);
  CHECK(page.minutes.sources[0].amount == 150);
  CHECK(page.minutes.sources[1].amount == 30);
  CHECK(page.months[0].came.sources.size() == 2);
}

TEST_CASE("what counts as the last contact") {
  struct Row {
    const char* what;
    Files files;
    const char* date;
    LastContact::Kind kind;
  };
  const std::string path = "contacts/2026/2026-11-12t1000-c-1.toml";
  const std::string at = "2026-11-12T10:00:00+01:00";
  const std::string group = "sessions/2026/2026-11-09-group.toml";
  const auto held = [](const std::string& rest) {
    return session_text("group", "2026-11-09", "status = \"held\"\n" + rest);
  };
  using Kind = LastContact::Kind;
  const std::vector<Row> rows = {
      {"the interview", {}, "2026-11-02", Kind::interview},
      {"came", {{group, held("[attendance]\nc-1 = \"late\"\n")}}, "2026-11-09", Kind::came},
      {"called off",
       {{group, held("[attendance]\nc-1 = \"excused\"\n")}},
       "2026-11-09",
       Kind::excused},
      {"absent is none",
       {{group, held("[attendance]\nc-1 = \"absent\"\n")}},
       "2026-11-02",
       Kind::interview},
      {"a reply without a day is none",
       {{group, held("nobody-came = true\n[replies]\nc-1 = \"yes\"\n")}},
       "2026-11-02",
       Kind::interview},
      {"a dated reply",
       {{group, held("nobody-came = true\n[replies]\nc-1 = { answer = \"no\", at = "
                     "2026-11-05T23:30:00+01:00 }\n")}},
       "2026-11-05",
       Kind::reply},
      {"reached",
       {{path,
         by_phone(at, "direction = \"out\"\npurpose = \"outreach\"\noutcome = \"reached\"\n")}},
       "2026-11-12",
       Kind::contact},
      {"not reached",
       {{path,
         by_phone(at, "direction = \"out\"\npurpose = \"outreach\"\noutcome = \"no-answer\"\n")}},
       "2026-11-02",
       Kind::interview},
      {"came in",
       {{path,
         by_phone(at, "direction = \"in\"\npurpose = \"crisis\"\noutcome = \"message-left\"\n")}},
       "2026-11-12",
       Kind::contact},
      {"seen", {{path, by_phone(at, "purpose = \"seen\"\n")}}, "2026-11-12", Kind::contact},
      {"another person's is none",
       {{group, held("[attendance]\nc-2 = \"present\"\n")}},
       "2026-11-02",
       Kind::interview},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const Records records = with({row.files});
    const auto found = last(records, "2026-12-01");
    REQUIRE(found.has_value());
    CHECK(peer::domain::format(found->date) == row.date);
    CHECK(found->kind == row.kind);
  }
}

TEST_CASE("what lies ahead of today is no contact yet") {
  const Records records = with({{session_file(
      "group", "2026-11-09", "status = \"held\"\n[attendance]\nc-1 = \"present\"\n")}});
  CHECK(last(records, "2026-11-08")->date == day("2026-11-02"));
  CHECK(last(records, "2026-11-09")->date == day("2026-11-09"));
  CHECK_FALSE(last(records, "2026-11-01").has_value());
}

TEST_CASE("silence is longer than the policy allows") {
  const Records records = with({});  // the interview was on 2 November, 20 days are allowed
  CHECK(client_card(records, client_1, day("2026-11-22")).open.empty());
  const ClientCard page = client_card(records, client_1, day("2026-11-23"));
  REQUIRE(page.open.size() == 1);
  CHECK(page.open[0].kind == OpenMatter::Kind::silence);
  CHECK(page.open[0].days == 21);
  CHECK(page.open[0].due == day("2026-11-23"));
  CHECK(page.open[0].source.line == 2);
}

TEST_CASE("nobody is asked in a pause, nor is the pause counted as silence") {
  Case paused;
  paused.client = member + "[[pause]]\nfrom = 2026-11-10\nuntil = 2026-12-31\n";
  const Records records = with(paused);
  CHECK(client_card(records, client_1, day("2026-12-30")).open.empty());
  CHECK(client_card(records, client_1, day("2027-01-20")).open.empty());
  CHECK(client_card(records, client_1, day("2027-01-21")).open.size() == 1);
}

TEST_CASE("nobody is asked who wishes to be left in peace, until they are in touch again") {
  const std::string asked =
      by_phone("2026-11-12T10:00:00+01:00",
               "direction = \"in\"\npurpose = \"admin\"\noutcome = \"asked-not-to\"\n");
  const std::string back = by_phone("2026-11-13T10:00:00+01:00",
                                    "direction = \"in\"\npurpose = \"support\"\noutcome = "
                                    "\"reached\"\n");
  const Records quiet = with({{{"contacts/2026/2026-11-12t1000-c-1.toml", asked}}});
  CHECK(client_card(quiet, client_1, day("2027-03-01")).open.empty());
  const Records again = with({{{"contacts/2026/2026-11-12t1000-c-1.toml", asked},
                               {"contacts/2026/2026-11-13t1000-c-1.toml", back}}});
  CHECK(client_card(again, client_1, day("2027-03-01")).open.size() == 1);
}

TEST_CASE("open are booked interviews and follow-ups that are not done, the earliest first") {
  Case open{{{"contacts/2026/2026-11-12t1000-c-1.toml",
              by_phone("2026-11-12T10:00:00+01:00",
                       "direction = \"out\"\npurpose = \"support\"\noutcome = \"reached\"\n"
                       "follow-up = { by = \"s-eva\", due = 2026-11-20 }\n")},
             {"contacts/2026/2026-11-13t1000-c-1.toml",
              by_phone("2026-11-13T10:00:00+01:00",
                       "direction = \"out\"\npurpose = \"support\"\noutcome = \"reached\"\n"
                       "follow-up = { by = \"s-eva\", due = 2026-11-21, done = 2026-11-21 }\n")}}};
  open.client = "[[intake]]\nbooked = 2026-11-18T16:00:00\n";
  const Records records = with(open);
  const ClientCard page = client_card(records, client_1, day("2026-11-14"));
  REQUIRE(page.open.size() == 2);
  CHECK(page.open[0].kind == OpenMatter::Kind::interview);
  CHECK(page.open[0].due == day("2026-11-18"));
  CHECK(page.open[1].kind == OpenMatter::Kind::follow_up);
  CHECK(page.open[1].contact == "2026-11-12t1000-c-1");
  CHECK(texts_of(page.open[1].by) == std::vector<std::string>{"s-eva"});
  CHECK(page.contacts.size() == 2);
  CHECK(page.outside.count == 2);
}

TEST_CASE("what is open and the last contact do not depend on the period") {
  const Records records = presences();
  const ClientCard page =
      client_card(records, client_1, day("2026-11-24"), Days{day("2026-01-01"), day("2026-01-31")});
  CHECK(page.sessions.empty());
  CHECK_FALSE(page.last_seen.has_value());
  REQUIRE(page.last_contact.has_value());
  CHECK(page.last_contact->date == day("2026-11-23"));
}
