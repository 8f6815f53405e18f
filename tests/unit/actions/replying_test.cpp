// What clients answered: the edits of a session, and what is refused.
// SPDX-License-Identifier: MIT
#include "peer/actions/replying.hpp"

#include <doctest/doctest.h>

#include "support/record_files.hpp"
#include "support/records.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using domain::ReplyAnswer;
using domain::SessionStatus;
using test::day;
using test::refusal;

namespace {

const std::string text =
    "activity = \"group\"\ndate = 2026-11-23\nstart = 18:00:00\nend = 20:30:00\nstatus = \"planned\"\n\n[replies]\n"
    "c-1 = { answer = \"yes\", at = 2026-11-20T10:00:00+01:00 }\n";

ReplyLine line(std::string_view who, std::optional<ReplyAnswer> answer) {
  return {.who = domain::PersonId(std::string(who)), .answer = answer};
}

ReplyDecision decide(const std::vector<ReplyLine>& lines) {
  return decide_replies(test::session_from(text), lines,
                        test::instant("2026-11-21T09:00:00+01:00"));
}

std::string after(const std::vector<ReplyLine>& lines) {
  return store::edit_document(text, decide(lines).operations);
}

domain::Session evening(SessionStatus status) {
  domain::Session session = test::session("group", "2026-11-23", "18:00:00", "20:30:00");
  session.status.value = status;
  return session;
}

}  // namespace

TEST_SUITE("replying") {
  TEST_CASE("an answer is read with its name and never assumed") {
    CHECK(read_reply("a=b=yes").name == "a=b");
    CHECK(read_reply("alena=maybe").answer == ReplyAnswer::maybe);
    CHECK_FALSE(read_reply("alena=").answer);
    CHECK(refusal([] { read_reply("alena"); }) ==
          "2: what did 'alena' answer? | write alena=yes, alena=no or alena=maybe");
    CHECK(refusal([] { read_reply("alena=si"); }).starts_with("2: 'si' is no answer"));
  }

  TEST_CASE("only what changes is written, with its moment") {
    CHECK(after({line("c-1", ReplyAnswer::yes)}) == text);
    CHECK(
        after({line("c-1", ReplyAnswer::yes), line("c-2", ReplyAnswer::no)}) ==
        text +
            "c-2 = { answer = \"no\", at = 2026-11-21T09:00:00+01:00, to = 2026-11-23T18:00:00 }\n");
    CHECK(after({line("c-1", std::nullopt)}).find("c-1") == std::string::npos);
    CHECK(decide({line("c-2", std::nullopt)}).operations.empty());
    const ReplyDecision decision =
        decide({line("c-1", ReplyAnswer::yes), line("c-2", ReplyAnswer::no)});
    CHECK_FALSE(decision.lines[0].changed);
    CHECK(decision.lines[1].changed);
  }

  TEST_CASE("the same answer after a change is a new one") {
    const std::string moved =
        text +
        "\n[[moved]]\nfrom = 2026-11-20\nuntil = 2026-11-23\nreason = \"staff\"\n"
        "at = 2026-11-20T12:00:00+01:00\n";
    const domain::Session session = test::session_from(moved);
    CHECK(decide_replies(session, {line("c-1", ReplyAnswer::yes)},
                         test::instant("2026-11-21T09:00:00+01:00"))
              .lines.front()
              .changed);
  }

  TEST_CASE("somebody named twice answers once") {
    CHECK(decide({line("c-2", ReplyAnswer::no), line("c-2", ReplyAnswer::no)}).lines.size() == 1);
    CHECK(refusal([] {
            decide({line("c-2", ReplyAnswer::no), line("c-2", ReplyAnswer::yes)});
          }) == "2: 'c-2' is named twice with different answers | give one answer for each person");
  }

  TEST_CASE("a cancelled session asks nothing") {
    CHECK(refusal([] { need_answerable(evening(SessionStatus::held)); }).empty());
    CHECK(
        refusal([] { need_answerable(evening(SessionStatus::cancelled)); }) ==
        "1: '2026-11-23-group' on Monday 2026-11-23 is cancelled (no reason): there is nothing to "
        "answer | tell the person that it does not take place");
  }

  TEST_CASE("staff are asked to what is theirs") {
    domain::Program program;
    program.activities = {test::activity("group", domain::ActivityKind::support_group)};
    CHECK_FALSE(asks_staff(program, evening(SessionStatus::planned)));
    program.activities.front().kind = test::field(domain::ActivityKind::team_meeting);
    CHECK(asks_staff(program, evening(SessionStatus::planned)));
    CHECK_FALSE(asks_staff({}, evening(SessionStatus::planned)));
  }

  TEST_CASE("an answer to what is over is no attendance") {
    CHECK(remark_if_over(evening(SessionStatus::planned), day("2026-11-23")).empty());
    CHECK(remark_if_over(evening(SessionStatus::planned), day("2026-11-24")) ==
          "'2026-11-23-group' was on Monday 2026-11-23: who came is recorded by `peer attendance "
          "mark`");
    CHECK(remark_if_over(evening(SessionStatus::held), day("2026-11-23"))
              .starts_with("'2026-11-23-group' was held on Monday"));
  }
}
