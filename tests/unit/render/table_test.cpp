// Listings: alignment by display width, columns of machine formats, CSV that no spreadsheet runs.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "peer/render/table.hpp"

using peer::render::Node;
using peer::render::NodeList;
using peer::render::NodeObject;
using peer::render::Table;
using peer::render::table_to_csv;
using peer::render::table_to_node;
using peer::render::table_to_text;
using peer::render::to_json;

namespace {

Table people() {
  Table table;
  table.columns = {{"id", "ID"}, {"name", "NAME"}, {"came", "CAME", true}, {"file", ""}};
  table.rows = {{"c-1", "Žofie 漢", 12, "clients/c-1.toml"},
                {"c-22", Node(), 3, "clients/c-22.toml"}};
  table.empty = "no clients";
  return table;
}

Table one_cell(Node node) {
  Table table;
  table.columns = {{"x", "X"}};
  table.rows = {{std::move(node)}};
  return table;
}

}  // namespace

TEST_CASE("text is aligned and has no trailing spaces") {
  CHECK(table_to_text(people(), false) ==
        "ID    NAME      CAME\n"
        "c-1   Žofie 漢    12\n"
        "c-22               3\n");
}

TEST_CASE("a missing last cell leaves no spaces behind") {
  Table table = people();
  table.columns.resize(2);
  for (auto& row : table.rows) row.resize(2);
  CHECK(table_to_text(table, false) == "ID    NAME\nc-1   Žofie 漢\nc-22\n");
}

TEST_CASE("no rows") {
  Table table = people();
  table.rows.clear();
  CHECK(table_to_text(table, false) == "no clients\n");
  CHECK(to_json(table_to_node(table)) == "[]\n");
  CHECK(table_to_csv(table) == "id,name,came,file\r\n");
}

TEST_CASE("only the headings are coloured") {
  CHECK(table_to_text(one_cell("v"), true) == "\x1b[1mX\x1b[0m\nv\n");
}

TEST_CASE("a hostile cell cannot leave its line") {
  CHECK(table_to_text(one_cell("a\nb\x1b[2J"), false) == "X\na\\u{A}b\\u{1B}[2J\n");
}

TEST_CASE("cells") {
  struct Row {
    const char* label;
    Node node;
    std::string csv;
  };
  const std::vector<Row> rows = {
      {"null", Node(), ""},
      {"bool", Node(true), "true"},
      {"number", Node(-3), "-3"},
      {"half", Node(1.5), "1.5"},
      {"text", Node("plain"), "plain"},
      {"separator", Node("a,b"), "\"a,b\""},
      {"quote", Node("a\"b"), "\"a\"\"b\""},
      {"line", Node("a\nb"), "\"a\nb\""},
      {"list", Node(NodeList{Node("a"), Node("b")}), "\"a, b\""},
      {"object", Node(NodeObject{{"k", "v"}}), "k v"},
      {"formula", Node("=1+1"), "'=1+1"},
      {"wide formula", Node("＝1"), "'＝1"},
      {"line break first", Node("\n=1"), "\"'\n=1\""},
      {"apostrophe of its own", Node("'=1"), "''=1"},
      {"plus", Node("+420700000001"), "'+420700000001"},
      {"minus", Node("-x"), "'-x"},
      {"at", Node("@x"), "'@x"},
      {"tab", Node("\tx"), "'\tx"},
      {"return", Node("\rx"), "\"'\rx\""},
      {"formula in a list", Node(NodeList{Node("=1")}), "'=1"},
      {"quoted formula", Node("=a,b"), "\"'=a,b\""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.label);
    CHECK(table_to_csv(one_cell(row.node)) == "x\r\n" + row.csv + "\r\n");
  }
}

TEST_CASE("JSON has every column under its key") {
  Table table = people();
  table.rows.resize(1);
  CHECK(to_json(table_to_node(table)) ==
        "[\n  {\n    \"id\": \"c-1\",\n    \"name\": \"Žofie 漢\",\n    \"came\": 12,\n"
        "    \"file\": \"clients/c-1.toml\"\n  }\n]\n");
}

TEST_CASE("the parts of one thing are an object in JSON and columns in CSV") {
  const Table table{.columns = {{"contact", ""}, {"follow-up.by", ""}, {"follow-up.done", ""}},
                    .rows = {{Node("k-1"), Node("s-ada"), Node()}, {Node("k-2"), Node(), Node()}},
                    .empty = ""};
  CHECK(to_json(table_to_node(table)) ==
        "[\n  {\n    \"contact\": \"k-1\",\n    \"follow-up\": {\n      \"by\": \"s-ada\",\n"
        "      \"done\": null\n    }\n  },\n  {\n    \"contact\": \"k-2\",\n"
        "    \"follow-up\": null\n  }\n]\n");
  CHECK(table_to_csv(table) == "contact,follow-up-by,follow-up-done\r\nk-1,s-ada,\r\nk-2,,\r\n");
}
