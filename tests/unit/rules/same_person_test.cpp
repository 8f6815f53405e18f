// Rule same-person: what two entries of people/ may share.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;

namespace {

std::string two(std::string_view first, std::string_view second, std::string_view more = "") {
  return "# FILE clients/c-2.toml\nchannel = \"phone\"\n" + std::string(more) +
         "# FILE people/c-1.toml\n" + std::string(first) + "# FILE people/c-2.toml\n" +
         std::string(second);
}

}  // namespace

TEST_CASE("two clients who look like one person") {
  const std::string jana = "name = \"Jana Nová\"\n";
  const std::vector<Case> cases = {
      {"the folded name",
       two(jana, "name = \"JANA  nova\"\n"),
       {"people/c-2.toml:1: warning: 'c-2' has the same name as 'c-1'"}},
      {"the address",
       two(jana + "email = \"J@example.org\"\n", "name = \"X Y\"\nemail = \"j@Example.org\"\n"),
       {"people/c-2.toml:2: warning: 'c-2' has the same e-mail address as 'c-1'"}},
      {"the number in another spelling",
       two(jana + "phone = \"700000002\"\n", "name = \"X Y\"\nphone = \"+420 700 000 002\"\n"),
       {"people/c-2.toml:2: warning: 'c-2' has the same phone number as 'c-1'"}},
      {"one finding for all that they share",
       two(jana + "email = \"j@example.org\"\n", jana + "email = \"j@example.org\"\n"),
       {"people/c-2.toml:1: warning: 'c-2' has the same name as 'c-1'"}},
      {"said to be two people", two(jana, jana, "not-same-as = [\"c-1\"]\n"), {}},
      {"an address that belongs to nobody else",
       two(jana + "email = \"a@example.org\"\n", "name = \"X Y\"\nemail = \"b@example.org\"\n"),
       {}}};
  PEER_CHECK_CASES("same-person", cases);
}

TEST_CASE("a worker who was a client has two records by right") {
  CHECK(peer::test::judge("same-person",
                          "# FILE people/c-1.toml\nname = \"Ada Malá\"\n"
                          "# FILE people/s-ada.toml\nname = \"Ada Malá\"\n")
            .empty());
}

TEST_CASE("three entries of one person are two findings for the third") {
  CHECK(peer::test::judge(
            "same-person",
            "# FILE clients/c-2.toml\nchannel = \"none\"\n# FILE clients/c-3.toml\nchannel = "
            "\"none\"\n# FILE people/c-1.toml\nname = \"A B\"\n# FILE people/c-2.toml\nname = \"A "
            "B\"\n# FILE people/c-3.toml\nname = \"A B\"\n")
            .size() == 3);
}
