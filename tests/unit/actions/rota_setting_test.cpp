// A new rotation or exception of the service phone.
// SPDX-License-Identifier: MIT
#include "peer/actions/rota_setting.hpp"

#include <doctest/doctest.h>

#include "../workspace/small_program.hpp"
#include "peer/actions/rota_change.hpp"
#include "peer/actions/rota_turns.hpp"
#include "support/refusal.hpp"
#include "support/values.hpp"

using namespace peer;
using namespace peer::actions;
using test::local;
using test::refusal;

namespace {

// Ada and Ema in turn from Monday 2026-11-16 at nine; Eva has no phone.
struct Phones : test::SmallProgram {
  Phones() {
    for (const char* id : {"s-ada", "s-ema"}) {
      files.put(std::string("staff/") + id + ".toml",
                "role = \"consultant\"\nservice-phone = true\n[[spell]]\nfrom = 2026-01-01\n");
    }
    files.put("oncall/2026-11-16.toml",
              "start = 2026-11-16T09:00:00\nturn = 7\nstaff = [\"s-ada\", \"s-ema\"]\nbackup = "
              "[\"s-ema\", \"s-ada\"]\n");
  }
};

// With the rota loaded.
struct Opened : workspace::Workspace {
  explicit Opened(const test::SmallProgram& program)
      : Workspace(program.environment(), workspace::Access::write) {
    load_rota(*this);
  }
};

}  // namespace

TEST_SUITE("rota setting") {
  TEST_CASE("a day without a time means the hour of the handover") {
    const Phones phones;
    const Opened workspace(phones);
    CHECK(read_moment(workspace, "2026-12-24") == local("2026-12-24T09:00"));
    CHECK(read_moment(workspace, "2026-12-24T22:30") == local("2026-12-24T22:30"));
    CHECK(read_moment(workspace, "2026-11-10") == local("2026-11-10T08:00"));
    CHECK(read_moment(workspace, "now") == local("2026-11-23T18:00"));
  }

  TEST_CASE("a new file is named after its day, a second one also after its hour") {
    const Phones phones;
    const Opened workspace(phones);
    std::set<domain::OnCallId> taken;
    CHECK(new_rota_id(workspace, local("2026-11-16T09:00"), taken) == "2026-11-16-0900");
    CHECK(new_rota_id(workspace, local("2026-12-24T09:00"), taken) == "2026-12-24");
    CHECK(new_rota_id(workspace, local("2026-12-24T09:00"), taken) == "2026-12-24-0900");
    CHECK(new_rota_id(workspace, local("2026-12-24T09:00"), taken) == "2026-12-24-0900-2");
  }

  TEST_CASE("of two in a rotation each stands in for the other") {
    const test::SmallProgram program;
    Opened workspace(program);
    OnCallWords words{.staff = "s-ada, s-ema", .from = "2026-12-28"};
    CHECK(set_rotation(workspace, words, 7).told.ends_with("; backup Ema Malá, Adéla Nová"));
    words.staff = "s-ada,s-ema,s-eva";
    CHECK(set_rotation(workspace, words, 1).told.ends_with("nobody stands in: --backup names who"));
    words.backup = "s-ema,s-eva,s-ada,s-ada";
    CHECK(refusal([&] {
            set_rotation(workspace, words, 7);
          }).starts_with("2: --backup names more workers than there are turns"));
    words.staff = "s-ada,,s-ema";
    CHECK(refusal([&] {
            set_rotation(workspace, words, 7);
          }).starts_with("2: the list of STAFF has an empty part"));
  }

  TEST_CASE("the past is changed only with a reason") {
    const Phones phones;
    Opened workspace(phones);
    OnCallWords words{.staff = "s-ema", .from = "2026-11-20", .until = "2026-11-21"};
    CHECK(refusal([&] {
            set_exception(workspace, words);
          }).starts_with("1: Friday 2026-11-20 09:00 is over"));
    words.anyway = "written down wrongly";
    CHECK_FALSE(set_exception(workspace, words).proposal.empty());
    words = {.staff = "s-ada,s-ema", .from = "2026-11-16T09:00", .anyway = "wrong"};
    CHECK(refusal([&] {
            set_rotation(workspace, words, 7);
          }).ends_with("take it back first: peer oncall withdraw 2026-11-16"));
  }

  TEST_CASE("an exception has an end after its beginning, and a reason") {
    const Phones phones;
    Opened workspace(phones);
    OnCallWords words{.staff = "s-eva", .from = "2026-12-24"};
    CHECK(refusal([&] { set_exception(workspace, words); }).starts_with("2: --until is missing"));
    words.until = "2026-12-24";
    CHECK(refusal([&] { set_exception(workspace, words); }).ends_with("give a later --until"));
    words.until = "2026-12-26";
    CHECK(refusal([&] { set_exception(workspace, words); }).starts_with("2: --reason is missing"));
  }

  TEST_CASE("who takes the phone over now has it until the next handover; the other stands in") {
    const Phones phones;
    Opened workspace(phones);
    OnCallWords words{.staff = "s-ada", .from = "now", .reason = "absence"};
    const RotaDecision decision = set_exception(workspace, words);
    CHECK(decision.told ==
          "Adéla Nová has the phone instead of Ema Malá from Monday 2026-11-23 18:00 until Monday "
          "2026-11-30 09:00; Ema Malá stands in");
    words.staff = "s-ema";
    const RotaDecision same = set_exception(workspace, words);
    CHECK(same.proposal.empty());
    CHECK(same.told.ends_with("as it is"));
  }
}
