// Records as trees of values: every key of every table is there, absent ones too.
// SPDX-License-Identifier: MIT
#include "peer/render/record_node.hpp"

#include <doctest/doctest.h>

#include "support/records.hpp"

using namespace peer;
using render::Node;
using render::NodeList;
using render::NodeObject;

TEST_CASE("a record that says nothing has every key all the same") {
  const domain::Client client = test::with_id<domain::Client>("c-1");
  const NodeObject node = render::record_node(domain::view(client));
  REQUIRE(node.size() == domain::client_record.fields.size() + 1);
  CHECK(node.front().first == "id");
  CHECK(std::get<std::string>(node.front().second.data) == "c-1");
  for (std::size_t i = 0; i < domain::client_record.fields.size(); ++i) {
    const domain::FieldInfo& field = domain::client_record.fields[i];
    CAPTURE(field.key);
    CHECK(node[i + 1].first == field.key);
    const bool is_list = field.count != nullptr && field.kind != domain::FieldKind::table;
    CHECK(std::holds_alternative<NodeList>(node[i + 1].second.data) == is_list);
  }
}

TEST_CASE("times are shown as people read them, and written as ISO 8601 has them") {
  domain::Session session = test::session("group", "2026-11-23", "18:00", "20:30");
  const domain::FieldInfo& start = *find_field(domain::session_record, "start");
  CHECK(std::get<std::string>(render::field_node(start, &session).data) == "18:00");
  CHECK(std::get<std::string>(render::field_node(start, &session, render::iso_cell).data) ==
        "18:00:00");
  session.start.value.reset();
  CHECK(std::holds_alternative<std::monostate>(render::field_node(start, &session).data));
}

TEST_CASE("entries are put in their place") {
  NodeObject object{{"a", 1}, {"c", 3}};
  render::put_after(object, "a", {{"b", 2}});
  render::replace(object, "c", Node());
  render::rename(object, "a", "first");
  CHECK(render::to_json_line(Node(object)) == "{\"first\":1,\"b\":2,\"c\":null}\n");
}
