// Rule client-or-staff: the days on which one person is both.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;

namespace {

std::string both(std::string_view membership, std::string_view employment,
                 std::string_view name = "Ada Malá") {
  return "# FILE clients/c-2.toml\nchannel = \"phone\"\n[[spell]]\n" + std::string(membership) +
         "# FILE staff/s-ada.toml\nrole = \"consultant\"\n[[spell]]\n" + std::string(employment) +
         "# FILE people/c-2.toml\nname = \"" + std::string(name) +
         "\"\n# FILE people/s-ada.toml\nname = \"Ada Malá\"\n";
}

const std::string found =
    "clients/c-2.toml:3: warning: 'c-2' is a client while 's-ada', of the same name, is a worker";

}  // namespace

TEST_CASE("nobody is a client and a worker on the same day") {
  const std::vector<Case> cases = {
      {"both at once", both("from = 2025-01-01\n", "from = 2026-01-01\n"), {found}},
      {"the last day of one is the first of the other",
       both("from = 2025-01-01\nuntil = 2026-01-01\n", "from = 2026-01-01\n"),
       {found}},
      {"the day after", both("from = 2025-01-01\nuntil = 2025-12-31\n", "from = 2026-01-01\n"), {}},
      {"a client again after the work",
       both("from = 2026-02-01\n", "from = 2026-01-01\nuntil = 2026-01-31\n"),
       {}},
      {"somebody else", both("from = 2025-01-01\n", "from = 2026-01-01\n", "Bára Malá"), {}}};
  PEER_CHECK_CASES("client-or-staff", cases);
}
