// JSON: the order of keys, and text that must not break or deceive its reader.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <limits>

#include "peer/render/node.hpp"

using peer::render::Node;
using peer::render::NodeList;
using peer::render::NodeObject;
using peer::render::to_json;

TEST_CASE("values") {
  struct Row {
    const char* label;
    Node node;
    std::string json;
  };
  const std::vector<Row> rows = {
      {"null", Node(), "null\n"},
      {"bool", Node(true), "true\n"},
      {"number", Node(-3), "-3\n"},
      {"half", Node(2.5), "2.5\n"},
      {"not a number", Node(std::numeric_limits<double>::quiet_NaN()), "null\n"},
      {"text", Node("Říhová \"x\"\n"), "\"Říhová \\\"x\\\"\\n\"\n"},
      {"control", Node("\x1b[31m"), "\"\\u001b[31m\"\n"},
      {"delete", Node("a\x7f"), "\"a\\u007f\"\n"},
      {"second controls", Node("a\xc2\x9b"), "\"a\\u009b\"\n"},
      {"line separator", Node("a\xe2\x80\xa8"), "\"a\\u2028\"\n"},
      {"bidi", Node("\xe2\x80\xae\xe2\x81\xa6"), "\"\\u202e\\u2066\"\n"},
      {"emoji stays", Node("🙂"), "\"🙂\"\n"},
      {"invalid byte", Node("a\xff"), "\"a\xef\xbf\xbd\"\n"},
      {"cut sequence", Node("a\xc5"), "\"a\xef\xbf\xbd\"\n"},
      {"empty list", Node(NodeList{}), "[]\n"},
      {"empty object", Node(NodeObject{}), "{}\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.label);
    CHECK(to_json(row.node) == row.json);
  }
}

TEST_CASE("keys keep their order and lists nest") {
  const Node node = NodeObject{{"z", 1}, {"a", NodeList{Node(1), Node("x")}}};
  CHECK(to_json(node) == "{\n  \"z\": 1,\n  \"a\": [\n    1,\n    \"x\"\n  ]\n}\n");
}
