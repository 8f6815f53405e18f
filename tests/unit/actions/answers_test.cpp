// Which answers still answer what the session is.
// SPDX-License-Identifier: MIT
#include "peer/domain/answers.hpp"

#include <doctest/doctest.h>

#include "support/record_files.hpp"
#include "support/records.hpp"

using namespace peer;
using domain::ReplyAnswer;

namespace {

// A group on Monday 23 November at six, with the answer of c-1.
domain::Session answered(const std::string& answer, const std::string& rest = {}) {
  return test::session_from(
      "activity = \"group\"\ndate = 2026-11-23\nstart = 18:00:00\nend = 20:30:00\nstatus = "
      "\"planned\"\n" +
      rest + "[replies]\nc-1 = " + answer + "\n");
}

bool stands(const domain::Session& session) {
  return domain::standing_answer(session, domain::PersonId("c-1")) == ReplyAnswer::yes;
}

std::string moved(const std::string& at = {}) {
  return "[[moved]]\nfrom = 2026-11-20\nuntil = 2026-11-23\nreason = \"staff\"\n" + at;
}

std::string table(const std::string& rest) {
  return "{ answer = \"yes\", " + rest + " }";
}

}  // namespace

TEST_SUITE("answers") {
  TEST_CASE("what an answer answered decides, whenever it was given") {
    CHECK(stands(answered(table("to = 2026-11-23T18:00:00"))));
    CHECK(stands(answered(table("to = 2026-11-23T18:00:00"), moved())));
    CHECK_FALSE(stands(answered(table("to = 2026-11-20T18:00:00"))));
    CHECK_FALSE(stands(answered(table("to = 2026-11-23T17:00:00"))));
  }

  TEST_CASE("a bare word is older than a move; one with a moment is compared") {
    CHECK(stands(answered("\"yes\"")));
    CHECK_FALSE(stands(answered("\"yes\"", moved())));
    const std::string at = "at = 2026-11-21T10:00:00+01:00\n";
    CHECK_FALSE(stands(answered(table("at = 2026-11-21T09:59:59+01:00"), moved(at))));
    CHECK(stands(answered(table("at = 2026-11-21T10:00:00+01:00"), moved(at))));
    // When it was moved nobody wrote down; on the old day everybody knew.
    CHECK_FALSE(stands(answered(table("at = 2026-11-19T23:00:00+01:00"), moved())));
    CHECK(stands(answered(table("at = 2026-11-20T09:00:00+01:00"), moved())));
  }

  TEST_CASE("a cancellation that was taken back makes earlier answers older") {
    const std::string restored = "restored = 2026-11-21T10:00:00+01:00\n";
    CHECK_FALSE(stands(answered("\"yes\"", restored)));
    CHECK_FALSE(stands(
        answered(table("at = 2026-11-21T09:00:00+01:00, to = 2026-11-23T18:00:00"), restored)));
    CHECK(stands(
        answered(table("at = 2026-11-21T10:00:00+01:00, to = 2026-11-23T18:00:00"), restored)));
    const domain::Session session = answered("\"yes\"", restored);
    const auto early = test::instant("2026-11-21T09:00:00+01:00");
    CHECK(domain::moment_of_answer(session, early) == *session.restored);
  }
}
