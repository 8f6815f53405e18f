// A cancellation taken back, and a plan that nobody knows of.
// SPDX-License-Identifier: MIT
#include "peer/actions/taking_back.hpp"

#include <doctest/doctest.h>

#include "support/record_files.hpp"
#include "support/records.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using test::refusal;

namespace {

const domain::Instant now = test::instant("2026-11-20T09:00:00+01:00");

std::string text_of(const std::string& status, const std::string& rest = {}) {
  return "activity = \"group\"\ndate = 2026-11-23\nstart = 18:00:00\nend = 20:30:00\nstatus = \"" +
         status + "\"\n" + rest;
}

std::string restored(const std::string& text, const std::optional<std::string>& reason = {}) {
  return store::edit_document(text,
                              restore_session(test::session_from(text), now, reason).operations);
}

std::string removal(const std::string& text, bool is_known = false) {
  return refusal([&] { need_removable(test::session_from(text), is_known); });
}

}  // namespace

TEST_SUITE("taking back") {
  TEST_CASE("it is planned again, and every answer so far is older") {
    CHECK(restored(text_of("cancelled", "reason = \"staff\"\n")) ==
          text_of("planned", "restored = 2026-11-20T09:00:00+01:00\n"));
    const std::string answer =
        "[replies]\nc-1 = { answer = \"yes\", at = 2026-11-20T09:00:00+01:00 }\n";
    CHECK(restored(text_of("cancelled", "reason = \"staff\"\n\n" + answer))
              .find("restored = 2026-11-20T09:00:01+01:00\n") != std::string::npos);
    CHECK(restored(text_of("cancelled", "reason = \"holiday\"\n"), "rhythm")
              .find("reason = \"rhythm\"\n") != std::string::npos);
  }

  TEST_CASE("only a cancellation is taken back") {
    for (const char* status : {"planned", "held"}) {
      CHECK(refusal([&] { restored(text_of(status)); }).starts_with("1: '2026-11-23-group' on"));
    }
  }

  TEST_CASE("what anybody knows of is not removed") {
    CHECK(removal(text_of("planned")).empty());
    CHECK(removal(text_of("cancelled", "reason = \"staff\"\n")).empty());
    CHECK(removal(text_of("planned"), true).find("peer session cancel 2026-11-23-group") !=
          std::string::npos);
    CHECK(removal(text_of("planned", "[replies]\nc-1 = \"no\"\n")).starts_with("1: "));
    CHECK(removal(text_of("held")).starts_with("1: "));
    CHECK(removal(text_of("planned", "[attendance]\nc-1 = \"excused\"\n")).starts_with("1: "));
  }
}
