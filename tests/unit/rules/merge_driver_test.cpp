// Rule merge-driver: one finding a repository that cannot merge records.
// SPDX-License-Identifier: MIT
#include <vector>

#include "judge.hpp"

namespace peer::test {

TEST_CASE("merge-driver: each repository that asks for the driver and has none") {
  const std::vector<Case> cases = {
      {"none asks", "", {}},
      {"both ask",
       "# FILE .gitattributes\n*.toml merge=peer\n# FILE people/.gitattributes\n*.toml "
       "merge=peer\n",
       {".gitattributes:1: warning: records that two people changed would be merged as mere text: "
        "its configuration names no driver 'peer'",
        "people/.gitattributes:1: warning: records that two people changed would be merged as "
        "mere text: its configuration names no driver 'peer'"}},
  };
  PEER_CHECK_CASES("merge-driver", cases);
}

}  // namespace peer::test
