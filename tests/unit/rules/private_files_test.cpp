// Rule private-files: one finding a folder, however many files in it are open.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::Lines;

TEST_CASE("private-files: what is open to others is told once a folder, with a count") {
  const std::vector<Case> cases = {
      {"nothing is open", "# FILE people/c-1.toml\nname = \"A\"\n", {}},
      {"one file",
       "# MODE 0640 program.toml\n",
       {"program.toml:0: warning: 'program.toml' (mode 0640) is open to others"}},
      {"several files of one folder",
       "# MODE 0644 people/c-1.toml\n# MODE 0604 people/c-2.toml\n",
       {"people:0: warning: 2 files in 'people' are open to others"}},
      {"files of two years",
       "# MODE 0755 sessions/2026\n# MODE 0644 sessions/2026/a.toml\n"
       "# MODE 0644 sessions/2027/b.toml\n",
       {"sessions:0: warning: 2 files and 1 folder in 'sessions' are open to others"}},
      {"a folder alone",
       "# MODE 0711 .peer\n",
       {".peer:0: warning: '.peer' (mode 0711) is open to others"}},
      {"a clone under umask 022",
       "# MODE 0755 .\n# MODE 0755 people\n# MODE 0644 people/c-1.toml\n# MODE 0644 program.toml\n",
       {".:0: warning: the data directory (mode 0755) and 1 file in it are open to others",
        "people:0: warning: 'people' (mode 0755) and 1 file in it are open to others"}}};
  PEER_CHECK_CASES("private-files", cases);
}
