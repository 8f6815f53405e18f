// Rule address-known: each channel with and without its address.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;

namespace {

std::string client(std::string_view channel, std::string_view person, std::string_view more = "") {
  return "# FILE clients/c-2.toml\nchannel = \"" + std::string(channel) + "\"\n" +
         std::string(more) + "# FILE people/c-2.toml\nname = \"Bára Malá\"\n" + std::string(person);
}

std::vector<std::string> missing(std::string_view channel, std::string_view key) {
  return {"clients/c-2.toml:1: warning: the channel of 'c-2' is " + std::string(channel) +
          ", but people/ has no '" + std::string(key) + "'"};
}

}  // namespace

TEST_CASE("the channel has its address") {
  const std::string email = "email = \"b@example.org\"\n";
  const std::string phone = "phone = \"+420 700 000 002\"\n";
  const std::vector<Case> cases = {
      {"email", client("email", phone), missing("email", "email")},
      {"sms", client("sms", email), missing("sms", "phone")},
      {"phone", client("phone", email), missing("phone", "phone")},
      {"an address", client("email", email), {}},
      {"a number", client("sms", phone), {}},
      {"staff find the person by hand", client("messenger", "") + client("facebook", ""), {}},
      {"none", client("none", ""), {}},
      {"someone who left",
       client("email", "", "[[spell]]\nfrom = 2026-01-01\nuntil = 2026-02-01\n"),
       {}},
      {"someone who came back",
       client("email", "",
              "[[spell]]\nfrom = 2026-01-01\nuntil = 2026-02-01\n[[spell]]\nfrom = 2026-03-01\n"),
       missing("email", "email")},
      {"someone who was declined",
       client("email", "", "[[intake]]\ndate = 2026-01-01\noutcome = \"declined\"\n"),
       {}},
      {"without people/", "# FILE clients/c-2.toml\nchannel = \"email\"\n", {}}};
  PEER_CHECK_CASES("address-known", cases);
}
