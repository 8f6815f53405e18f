// One client's page: what is on it, and what the records do not say stays unsaid.
// SPDX-License-Identifier: MIT
#include "peer/reports/client_card.hpp"

#include <doctest/doctest.h>

#include "../support/records_of.hpp"

using peer::domain::AttendanceStatus;
using peer::domain::ClientStatus;
using peer::domain::ReplyAnswer;
using peer::reports::client_card;
using peer::reports::ClientCard;
using peer::tests::day;
using peer::tests::records_of;

namespace {

std::string session(const std::string& date, const std::string& rest) {
  return "activity = \"group\"\ndate = " + date + "\nstart = 18:00:00\nend = 20:30:00\n" + rest;
}

ClientCard card(std::string_view today, std::optional<peer::reports::Days> days = std::nullopt) {
  return client_card(
      records_of({{"program.toml",
                   "format = 1\nname = \"Example\"\n[activity.group]\nkind = \"support-group\"\n"},
                  {"clients/c-1.toml",
                   "[[intake]]\ndate = 2026-11-02\nby = [\"s-ada\"]\noutcome = \"accepted\"\n"
                   "[[spell]]\nfrom = 2026-11-02\n[[pause]]\nfrom = 2026-12-01\n"},
                  {"sessions/2026/2026-11-09-group.toml",
                   session("2026-11-09",
                           "status = \"held\"\n[replies]\nc-1 = \"yes\"\n[attendance]\n"
                           "c-1 = \"present\"\n")},
                  {"sessions/2026/2026-11-16-group.toml",
                   session("2026-11-16", "status = \"held\"\n[attendance]\nc-1 = \"absent\"\n")},
                  {"sessions/2026/2026-11-23-group.toml",
                   session("2026-11-23",
                           "status = \"held\"\n[attendance]\n"
                           "c-1 = { status = \"left-early\", minutes = 30 }\n")},
                  {"sessions/2026/2026-11-30-group.toml",
                   session("2026-11-30", "status = \"planned\"\n[replies]\nc-1 = \"maybe\"\n")},
                  {"sessions/2026/2026-12-07-group.toml",
                   session("2026-12-07", "status = \"planned\"\n[replies]\nc-2 = \"yes\"\n")}}),
      "c-1", day(today), days);
}

}  // namespace

TEST_CASE("presence over time") {
  const ClientCard page = card("2026-11-24");
  REQUIRE(page.sessions.size() == 4);
  CHECK(page.sessions[0].reply == ReplyAnswer::yes);
  CHECK(page.sessions[0].minutes == 150);
  CHECK(page.sessions[1].mark == AttendanceStatus::absent);
  CHECK(page.sessions[1].minutes == 0);
  CHECK(page.sessions[3].reply == ReplyAnswer::maybe);
  CHECK_FALSE(page.sessions[3].mark.has_value());
  CHECK(page.came.count == 2);
  CHECK(page.minutes.count == 180);
  CHECK(page.marks.at(AttendanceStatus::absent).count == 1);
  CHECK(page.first_seen == day("2026-11-09"));
  CHECK(page.last_seen == day("2026-11-23"));
}

TEST_CASE("a period leaves out what lies before and after it; both its days belong to it") {
  const ClientCard page =
      card("2026-11-24", peer::reports::Days{day("2026-11-16"), day("2026-11-23")});
  REQUIRE(page.sessions.size() == 2);
  CHECK(page.sessions[0].id == "2026-11-16-group");
  CHECK(page.sessions[1].id == "2026-11-23-group");
  CHECK(page.came.count == 1);
  CHECK(page.first_seen == day("2026-11-23"));
}

TEST_CASE("the status is that of the day") {
  CHECK(card("2026-11-01").status == ClientStatus::applicant);
  CHECK(card("2026-11-24").status == ClientStatus::active);
  CHECK(card("2026-12-02").status == ClientStatus::paused);
}
