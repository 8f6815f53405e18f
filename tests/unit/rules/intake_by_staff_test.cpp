// Rule intake-by-staff: who held the interview, and whether they worked here.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "judge.hpp"

using peer::test::Case;

namespace {

std::string interview(std::string_view date, std::string_view by,
                      std::string_view outcome = "outcome = \"declined\"") {
  return fmt::format("# FILE clients/c-2.toml\n[[intake]]\n{}by = [{}]\n{}\n",
                     date.empty() ? std::string() : fmt::format("date = {}\n", date), by, outcome);
}

const std::string ota =
    "# FILE staff/s-ota.toml\nrole = \"consultant\"\n[[spell]]\nfrom = 2024-02-29\n"
    "until = 2024-12-31\n[[spell]]\nfrom = 2026-06-01\nuntil = 2026-10-25\n";

}  // namespace

TEST_CASE("an interviewer is employed on the day of the interview") {
  const auto found = [](std::string_view day) {
    return peer::test::Lines{fmt::format(
        "clients/c-2.toml:3: error: 's-ota' is not employed on {}, the day of the interview", day)};
  };
  const std::vector<Case> cases = {
      {"the first day, a leap day", ota + interview("2024-02-29", "\"s-ota\""), {}},
      {"the day before", ota + interview("2024-02-28", "\"s-ota\""), found("Wednesday 2024-02-28")},
      {"between two spells", ota + interview("2025-06-01", "\"s-ada\", \"s-ota\""),
       peer::test::Lines{
           "clients/c-2.toml:3: error: 's-ada' is not employed on Sunday 2025-06-01, the day of "
           "the interview",
           "clients/c-2.toml:3: error: 's-ota' is not employed on Sunday 2025-06-01, the day of "
           "the interview"}},
      {"the last day, on which the clock is set back",
       ota + interview("2026-10-25", "\"s-ota\""),
       {}},
      {"left the day before", ota + interview("2026-10-26", "\"s-ota\""),
       found("Monday 2026-10-26")},
      {"an accepted one, too", ota + interview("2026-10-26", "\"s-ota\"", "outcome = \"accepted\""),
       found("Monday 2026-10-26")},
      {"from before the records",
       ota + interview("2023-01-01", "\"s-ota\"", "outcome = \"accepted\"\nbefore-records = true"),
       {}},
      {"booked, not held", ota + interview("", "\"s-ota\"", "booked = 2030-01-01T16:00:00"), {}},
      {"nobody has that id: the matter of references", interview("2026-11-12", "\"s-x\""), {}},
      {"nobody is named", interview("2026-11-12", ""), {}}};
  PEER_CHECK_CASES("intake-by-staff", cases);
}
