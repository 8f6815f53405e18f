// Rule command-in-data: no program to run in program.toml.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;

TEST_CASE("a program to run in program.toml is told, whatever it is") {
  const std::string head = "# FILE program.toml\nformat = 2\nname = \"Example\"\n[delivery]\n";
  const std::string told = "program.toml:4: error: '";
  const std::vector<Case> cases = {
      {"none", head + "sender = \"office\"\n", {}},
      {"sendmail",
       head + "sendmail = [\"sendmail\"]\n",
       {told + "sendmail' names a program to run"}},
      {"sms", head + "sms = [\"sms\", \"--to\"]\n", {told + "sms' names a program to run"}},
      {"format 1: it waits for the upgrade",
       "# FILE program.toml\nformat = 1\nname = \"Example\"\n[delivery]\nsendmail = [\"a\"]\n",
       {}}};
  PEER_CHECK_CASES("command-in-data", cases);
}
