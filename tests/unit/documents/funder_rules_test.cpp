// The funder's rules as the report tells them.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "funder.hpp"
#include "support/records.hpp"

using namespace peer;
using namespace peer::documents;
using test::day;
using test::field;

namespace {

domain::Program with_funder() {
  domain::Program program;
  program.funder.emplace();
  program.funder->threshold_hours = field(std::int64_t{40});
  program.funder->hour_minutes = field(std::int64_t{60});
  program.funder->confirmed_on = field(day("2026-11-20"));
  return program;
}

const std::vector<render::ReportCell>& cells(const render::ReportSection& section) {
  REQUIRE(section.rows.size() == 1);
  return section.rows.front().cells;
}

}  // namespace

TEST_SUITE("funder rules") {
  TEST_CASE("what the program does not say is not set, in the report's language") {
    const render::ReportSection english = funder_rules("en", {}, day("2026-11-23"));
    CHECK(cells(english).front().text == "not given");
    const render::ReportSection czech = funder_rules("cs", {}, day("2026-11-23"));
    CHECK(cells(czech).front().text == "neuvedeno");
  }

  TEST_CASE("they are confirmed from the day of the confirmation on") {
    const domain::Program program = with_funder();
    CHECK(render::to_json(cells(funder_rules("en", program, day("2026-11-19"))).back().value) ==
          "false\n");
    CHECK(render::to_json(cells(funder_rules("en", program, day("2026-11-20"))).back().value) ==
          "true\n");
    CHECK(render::to_json(cells(funder_rules("en", program, day("2026-11-20"))).front().value) ==
          "40\n");
  }
}
