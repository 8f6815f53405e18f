// Follow-ups of attendance marks: made, taken back with a mark that was wrong, kept once they
// began. SPDX-License-Identifier: MIT
#include "peer/actions/marking.hpp"

#include <doctest/doctest.h>

#include "peer/store/edit.hpp"
#include "support/record_files.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using domain::AttendanceStatus;
using test::day;
using test::refusal;
using test::session_from;

namespace {

const std::string path = "sessions/2026/2026-11-23-group.toml";

std::string text_with(const std::string& mark) {
  return "activity = \"group\"\ndate = 2026-11-23\nstart = 18:00:00\nend = 20:30:00\n"
         "status = \"held\"\nstaff = [\"s-ada\"]\n\n[attendance]\nc-0 = \"present\"\n" +
         mark;
}

const std::string open_mark =
    "c-1 = { status = \"absent\", follow-up = { by = \"s-eva\", due = 2026-11-25 "
    "} }\n";
const std::string done_mark =
    "c-1 = { status = \"absent\", follow-up = { by = \"s-eva\", due = 2026-11-25, done = "
    "2026-11-24 } }\n";
const std::string dropped_mark =
    "c-1 = { status = \"absent\", follow-up = { by = \"s-eva\", due = 2026-11-25, dropped = "
    "\"person-left\" } }\n";

actions::MarkRequest as(std::optional<AttendanceStatus> status) {
  actions::MarkRequest request;
  request.lines.push_back({.who = domain::PersonId("c-1"), .status = status});
  return request;
}

actions::MarkRequest asked(std::optional<AttendanceStatus> status,
                           std::string_view due = "2026-11-25") {
  actions::MarkRequest request = as(status);
  request.follow_up.emplace();
  request.follow_up->by.value = domain::PersonId("s-eva");
  request.follow_up->due.value = day(due);
  return request;
}

actions::MarkRequest begun(actions::MarkRequest request) {
  request.begun.insert(domain::PersonId("c-1"));
  return request;
}

}  // namespace

TEST_SUITE("marking") {
  TEST_CASE("what becomes of the follow-up of a mark") {
    struct Case {
      std::string_view label;
      std::string mark;
      actions::MarkRequest request;
      actions::MarkedFollowUp fate;
      std::string after;
    };
    for (const Case& c : std::vector<Case>{
             {"made with a new mark", "", asked(AttendanceStatus::absent),
              actions::MarkedFollowUp::made,
              "c-1 = { status = \"absent\", follow-up = { by = \"s-eva\", due = 2026-11-25 } }\n"},
             {"added to a mark, which keeps its reason", "c-1 = \"absent\"\n",
              asked(AttendanceStatus::absent), actions::MarkedFollowUp::made, open_mark},
             {"the same again", open_mark, asked(AttendanceStatus::absent),
              actions::MarkedFollowUp::untouched, open_mark},
             {"put off", open_mark, asked(AttendanceStatus::absent, "2026-11-27"),
              actions::MarkedFollowUp::made,
              "c-1 = { status = \"absent\", follow-up = { by = \"s-eva\", due = "
              "2026-11-27 } }\n"},
             {"a plain word takes the reason away, not the promise", open_mark,
              as(AttendanceStatus::absent), actions::MarkedFollowUp::untouched,
              "c-1 = { status = \"absent\", follow-up = { by = \"s-eva\", due = 2026-11-25 } }\n"},
             {"they were there", open_mark, as(AttendanceStatus::present),
              actions::MarkedFollowUp::taken_back, "c-1 = \"present\"\n"},
             {"they had called off", open_mark, as(AttendanceStatus::excused),
              actions::MarkedFollowUp::taken_back, "c-1 = \"excused\"\n"},
             {"unmarked", open_mark, as(std::nullopt), actions::MarkedFollowUp::taken_back, ""},
             {"somebody has tried", open_mark, begun(as(AttendanceStatus::present)),
              actions::MarkedFollowUp::stays,
              "c-1 = { status = \"present\", follow-up = { by = \"s-eva\", due = 2026-11-25 } }\n"},
             {"done", done_mark, as(AttendanceStatus::late), actions::MarkedFollowUp::stays,
              "c-1 = { status = \"late\", follow-up = { by = \"s-eva\", due = 2026-11-25, done = "
              "2026-11-24 } }\n"},
             {"dropped", dropped_mark, as(AttendanceStatus::present),
              actions::MarkedFollowUp::stays,
              "c-1 = { status = \"present\", follow-up = { by = \"s-eva\", due = 2026-11-25, "
              "dropped = \"person-left\" } }\n"},
             {"done, and the mark was somebody else's", done_mark, as(std::nullopt),
              actions::MarkedFollowUp::removed, ""},
             {"begun, and the mark was somebody else's", open_mark, begun(as(std::nullopt)),
              actions::MarkedFollowUp::removed, ""},
             {"another mark without one", "c-1 = \"absent\"\n", as(AttendanceStatus::present),
              actions::MarkedFollowUp::untouched, "c-1 = \"present\"\n"}}) {
      CAPTURE(c.label);
      const std::string before = text_with(c.mark);
      const actions::MarkDecision decision = actions::decide_marks(session_from(before), c.request);
      CHECK(decision.lines.front().follow_up == c.fate);
      const std::string after = store::edit_document(before, decision.operations);
      CHECK(after == text_with(c.after));
      CHECK(session_from(after).marks.size() == (c.after.empty() ? 1U : 2U));
    }
  }

  TEST_CASE("a follow-up is about one person who is marked, and not due before") {
    const domain::Session session = session_from(text_with(""));
    actions::MarkRequest two = asked(AttendanceStatus::absent);
    two.lines.push_back({.who = domain::PersonId("c-2"), .status = AttendanceStatus::absent});
    CHECK(refusal([&] { actions::decide_marks(session, two); }) ==
          "2: --minutes, --reason and --follow-up are about one person | name exactly one");
    CHECK(refusal([&] { actions::decide_marks(session, asked(std::nullopt)); }) ==
          "2: --minutes, --reason and --follow-up do not go with 'unmarked' | ");
    CHECK(refusal([&] {
            actions::decide_marks(session, asked(AttendanceStatus::absent, "2026-11-22"));
          }) ==
          "2: the follow-up would be due on Sunday 2026-11-22, before the session on Monday "
          "2026-11-23 | name a later day: --follow-up STAFF:DATE");
  }

  TEST_CASE("a mark is a word of its table, or unmarked") {
    CHECK(read_mark("late") == AttendanceStatus::late);
    CHECK_FALSE(read_mark("unmarked"));
    CHECK(refusal([] { read_mark("ill"); }).starts_with("2: 'ill' is no mark of attendance"));
  }

  TEST_CASE("only a reason makes a cancelled session a held one") {
    domain::Session session = session_from(text_with(""));
    CHECK(refusal([&] { need_markable(session, false); }).empty());
    session.status.value = domain::SessionStatus::cancelled;
    CHECK(refusal([&] { need_markable(session, true); }).empty());
    CHECK(refusal([&] { need_markable(session, false); }) ==
          "1: '2026-11-23-group' on Monday 2026-11-23 is cancelled (no reason) | if it took place "
          "anyway, --anyway REASON makes it held");
  }
}
