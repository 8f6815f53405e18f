// Attendance marks: the lines of the file afterwards, and what is refused.
// SPDX-License-Identifier: MIT
#include "peer/commands/marking.hpp"

#include <doctest/doctest.h>

#include "failures.hpp"
#include "peer/domain/records.hpp"
#include "peer/store/decode.hpp"

using namespace peer;
using namespace peer::commands;
using domain::AttendanceStatus;
using test::refusal;

namespace {

const std::string path = "sessions/2026/2026-11-23-group.toml";
const std::string head =
    "activity = \"group\"\ndate = 2026-11-23\nstart = 18:00:00\nend = 20:30:00\n";
const std::string planned = head + "status = \"planned\"  # by hand\n";
const std::string held = head + "status = \"held\"\n";

domain::Session session_from(const std::string& text) {
  domain::Records records;
  base::Findings findings;
  store::decode(path, text, records, findings);
  REQUIRE(findings.empty());
  REQUIRE(records.sessions.size() == 1);
  return records.sessions.front();
}

MarkRequest marks(std::vector<MarkLine> lines) {
  MarkRequest request;
  request.lines = std::move(lines);
  return request;
}

// The text after the request; it must still be a sound session.
std::string marked(const std::string& text, const MarkRequest& request) {
  const MarkDecision decision = decide_marks(session_from(text), request);
  std::string after = store::edit_document(text, decision.operations);
  CHECK(session_from(after).status.value == decision.status);
  return after;
}

std::string refused(const std::string& text, const MarkRequest& request) {
  const domain::Session session = session_from(text);
  return refusal([&] { decide_marks(session, request); });
}

}  // namespace

TEST_SUITE("marking") {
  TEST_CASE("the first mark makes the session held; marks stand in order of id") {
    const auto request =
        marks({{"c-2", AttendanceStatus::present}, {"c-1", AttendanceStatus::late}});
    CHECK(marked(planned, request) == head +
                                          "status = \"held\"     # by hand\n\n[attendance]\n"
                                          "c-1 = \"late\"\nc-2 = \"present\"\n");
  }

  TEST_CASE("minutes and reason make an inline table, a plain word replaces it") {
    MarkRequest away = marks({{"c-1", AttendanceStatus::sent_away}});
    away.reason = "aggression";
    away.minutes = 40;
    const std::string line =
        "c-1 = { status = \"sent-away\", reason = \"aggression\", minutes = 40 }\n";
    const std::string after = marked(held + "\n[attendance]\nc-1 = \"present\"\n", away);
    CHECK(after == held + "\n[attendance]\n" + line);
    CHECK(marked(after, marks({{"c-1", AttendanceStatus::present}})) ==
          held + "\n[attendance]\nc-1 = \"present\"\n");
  }

  TEST_CASE("what is so already changes nothing") {
    const std::string text = held + "ended = 19:30:00\n\n[attendance]\nc-1 = \"present\"\n" +
                             "c-2 = { status = \"sent-away\", reason = \"influence\" }\n";
    MarkRequest request =
        marks({{"c-1", AttendanceStatus::present}, {"c-2", AttendanceStatus::sent_away}});
    request.ended = domain::time_of_day(19, 30);
    CHECK(decide_marks(session_from(text), request).operations.empty());
    CHECK(marked(text, marks({{"c-3", std::nullopt}})) == text);
  }

  TEST_CASE("somebody who came takes nobody-came away, an excuse does not") {
    const std::string text = held + "nobody-came = true\n";
    CHECK(marked(text, marks({{"c-1", AttendanceStatus::late}})) ==
          held + "\n[attendance]\nc-1 = \"late\"\n");
    CHECK(marked(text, marks({{"c-1", AttendanceStatus::excused}})) ==
          text + "\n[attendance]\nc-1 = \"excused\"\n");
  }

  TEST_CASE("nobody came: held without marks, refused beside somebody who came") {
    MarkRequest nobody;
    nobody.nobody = true;
    CHECK(session_from(marked(planned, nobody)).nobody_came.value == true);
    CHECK(refused(held + "\n[attendance]\nc-1 = \"absent\"\n", nobody).empty());
    CHECK(
        refused(held + "\n[attendance]\nc-1 = \"late\"\n", nobody) ==
        "1: '2026-11-23-group': 'c-1' came, so it is not so that nobody did | correct that "
        "first: `peer attendance mark SESSION CLIENT=absent`, `peer session set SESSION guests=`");
    CHECK(refused(held + "guests = 7\n", nobody).find("7 guests came") != std::string::npos);
  }

  TEST_CASE("taking the last mark away makes the session planned again") {
    const std::string text = held + "ended = 19:30:00\n\n[attendance]\nc-1 = \"present\"\n";
    const domain::Session after = session_from(marked(text, marks({{"c-1", std::nullopt}})));
    CHECK(after.marks.empty());
    CHECK(after.status.value == domain::SessionStatus::planned);
    CHECK_FALSE(after.ended);
    const std::string with_guests = held + "guests = 2\n\n[attendance]\nc-1 = \"present\"\n";
    CHECK(session_from(marked(with_guests, marks({{"c-1", std::nullopt}}))).status.value ==
          domain::SessionStatus::held);
  }

  TEST_CASE("a session that ended as planned keeps no `ended`") {
    MarkRequest request;
    request.ended = domain::time_of_day(20, 30);
    CHECK(marked(held + "nobody-came = true\nended = 19:00:00\n", request) ==
          held + "nobody-came = true\n");
  }

  TEST_CASE("a cancelled session that took place loses the reason of its cancellation") {
    const std::string text = head + "status = \"cancelled\"\nreason = \"illness\"\n";
    CHECK(marked(text, marks({{"c-1", AttendanceStatus::present}})) ==
          held + "\n[attendance]\nc-1 = \"present\"\n");
  }

  TEST_CASE("words that do not go together are refused") {
    MarkRequest nobody = marks({{"c-1", AttendanceStatus::present}});
    nobody.nobody = true;
    MarkRequest minutes =
        marks({{"c-1", AttendanceStatus::present}, {"c-2", AttendanceStatus::late}});
    minutes.minutes = 40;
    MarkRequest absent = marks({{"c-1", AttendanceStatus::absent}});
    absent.minutes = 40;
    MarkRequest unmarked = marks({{"c-1", std::nullopt}});
    unmarked.reason = "mistake";
    const struct {
      MarkRequest request;
      std::string text;
    } cases[] = {
        {nobody, "2: --nobody does not go with names | leave out one of them"},
        {{}, "2: nobody is named | name who came, or say --nobody"},
        {minutes, "2: --minutes and --reason are about one person | name exactly one"},
        {absent, "2: --minutes goes with somebody who came | "},
        {unmarked, "2: --minutes and --reason do not go with 'unmarked' | "},
        {marks({{"c-1", AttendanceStatus::late}, {"c-1", AttendanceStatus::absent}}),
         "2: 'c-1' is named twice with different marks | give one mark for each person"},
        {marks({{"c-1", AttendanceStatus::sent_away}}),
         "2: 'c-1' was sent away: --reason is missing | mark that person alone, with --reason WORD "
         "(aggression, influence, …)"},
    };
    for (const auto& entry : cases) CHECK(refused(planned, entry.request) == entry.text);
  }

  TEST_CASE("the same person twice with the same mark is one mark") {
    const auto request = marks({{"c-1", AttendanceStatus::late}, {"c-1", AttendanceStatus::late}});
    CHECK(decide_marks(session_from(planned), request).lines.size() == 1);
  }
}
