// All values of a TOML file, one a line.
// SPDX-License-Identifier: MIT
#include "peer/store/flat.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

using peer::store::flat_values;
using peer::store::FlatValue;

namespace {

std::string told(std::string_view bytes) {
  std::string text;
  for (const FlatValue& value : flat_values(bytes)) {
    text += fmt::format("{} {} {} {}\n", value.key, value.number, value.type, value.value);
  }
  return text;
}

}  // namespace

TEST_CASE("every value has its key, its place and its type") {
  CHECK(told("a = \"x\"\nb = 2\nc = true\nd = 2026-11-23\ne = 18:00:00\n"
             "f = 2026-11-23T18:00:00-01:30\ng = 1.5\n") ==
        "a 0 text x\nb 0 number 2\nc 0 boolean true\nd 0 date 2026-11-23\ne 0 time 18:00:00\n"
        "f 0 moment 2026-11-23T18:00:00-01:30\ng 0 decimal 1.5\n");
  CHECK(told("f = 2026-11-23T18:00:00.5Z\n") == "f 0 moment 2026-11-23T18:00:00.500000000+00:00\n");
}

TEST_CASE("tables and lists, within each other and empty") {
  CHECK(told("a = [\"x\", \"y\"]\n[t]\n\"odd key\" = 1\n[[l]]\nk = 1\n[[l]]\nk = [[2], []]\n") ==
        "a 1 text x\na 2 text y\nl.1.k 0 number 1\nl.2.k.1 1 number 2\nl.2.k.2 0 empty \n"
        "t.\"odd key\" 0 number 1\n");
  CHECK(told("a = []\nb = {}\n") == "a 0 empty \nb 0 empty \n");
}

TEST_CASE("what is no TOML has no values") {
  CHECK(told("a = ").empty());
  CHECK(told("a = \"\xff\"\n").empty());
}
