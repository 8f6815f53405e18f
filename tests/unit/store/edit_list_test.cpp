// Lists by their elements: commas in every place, comments with the element that they belong to.
// SPDX-License-Identifier: MIT
#include "edit_support.hpp"

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using namespace peer::test;   // NOLINT(google-build-using-namespace): its cases

TEST_CASE("an element goes with its comma and its comments") {
  check_all({
      {"a comma in front",
       "a = [\n  \"x\"\n  , \"y\"  # two\n  , \"z\"\n]\n",
       {set({"a"}, Array{"x", "z"})},
       "a = [\n  \"x\"\n  , \"z\"\n]\n"},
      {"a comma in front, the first one",
       "a = [\n  \"x\"  # one\n  , \"y\"  # two\n]\n",
       {set({"a"}, Array{"y"})},
       "a = [\n    \"y\"  # two\n]\n"},
      {"a comma in front, the last one",
       "a = [\n  \"x\"  # one\n  , \"y\"  # two\n]\n",
       {set({"a"}, Array{"x"})},
       "a = [\n  \"x\"  # one\n]\n"},
      {"a comma behind a comment's line",
       "a = [\n  \"x\" # one\n  ,\n  \"y\" # two\n]\n",
       {set({"a"}, Array{"y"})},
       "a = [\n  \"y\" # two\n]\n"},
      {"a comment above",
       "a = [\n  # of x\n  \"x\",\n  # of y\n  \"y\",\n]\n",
       {set({"a"}, Array{"y"})},
       "a = [\n  # of y\n  \"y\",\n]\n"},
      {"on the bracket's line",
       "a = [\"x\", # one\n     \"y\"] # all\n",
       {set({"a"}, Array{"y"})},
       "a = [\n     \"y\"] # all\n"},
  });
}

TEST_CASE("an element is added in the list's own style, and moves with its comment") {
  check_all({
      {"a comma in front",
       "a = [\n  \"x\"\n  , \"y\"  # two\n]\n",
       {set({"a"}, Array{"x", "y", "z"})},
       "a = [\n  \"x\"\n  , \"y\"  # two\n  , \"z\"\n]\n"},
      {"a comma behind",
       "a = [\n  \"x\", # one\n  \"y\"  # two\n]\n",
       {set({"a"}, Array{"x", "y", "z"})},
       "a = [\n  \"x\", # one\n  \"y\",  # two\n  \"z\"\n]\n"},
      {"in another order",
       "a = [\n  \"x\", # one\n  \"y\", # two\n]\n",
       {set({"a"}, Array{"y", "x"})},
       "a = [\n  \"y\", # two\n  \"x\", # one\n]\n"},
  });
}
