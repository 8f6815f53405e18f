// field_tables: the tables of fields as JSON, for the tests that are written in Python:
//
//   [{"name": "client", "pattern": "clients/ID.toml", "fields": [{"key": "channel", "type": "word",
//     "kind": "scalar", "secrecy": "plain"}, …, {"key": "intake", "kind": "tables", "fields":
//     […]}]}]
//
// kind: scalar, list, table, tables, keyed, or other (a shape of its own).
// SPDX-License-Identifier: MIT
#include <cstdio>

#include "peer/domain/fields.hpp"
#include "peer/render/node.hpp"

namespace {

using namespace peer;  // NOLINT(google-build-using-namespace): a test
using domain::FieldInfo;
using domain::FieldKind;
using render::Node;
using render::NodeList;
using render::NodeObject;

const char* kind_of(const FieldInfo& field) {
  if (field.kind == FieldKind::table) return "table";
  if (field.kind == FieldKind::tables) return "tables";
  if (field.kind == FieldKind::keyed) return "keyed";
  if (field.get != nullptr) return "scalar";
  return field.count != nullptr ? "list" : "other";
}

const char* secrecy_of(const FieldInfo& field) {
  switch (field.secrecy) {
    case domain::Secrecy::plain:
      return "plain";
    case domain::Secrecy::label:
      return "label";
    case domain::Secrecy::prose:
      return "prose";
    case domain::Secrecy::person:
      return "person";
    case domain::Secrecy::secret:
      return "secret";
  }
  return "?";
}

// NOLINTNEXTLINE(misc-no-recursion): tables nest as deep as those of the records
NodeList fields_of(const domain::RecordInfo& info) {
  NodeList list;
  for (const FieldInfo& field : info.fields) {
    NodeObject node{{"key", field.key},
                    {"type", domain::type_name(field)},
                    {"kind", kind_of(field)},
                    {"secrecy", secrecy_of(field)},
                    {"lines", field.limit.several_lines ? "several" : "one"},
                    {"set", field.set}};
    if (field.rows != nullptr) node.emplace_back("fields", fields_of(*field.rows));
    list.emplace_back(std::move(node));
  }
  return list;
}

}  // namespace

int main() {
  NodeList files;
  for (const domain::FileRecords& file : domain::file_records()) {
    files.emplace_back(NodeObject{{"name", file.info->name},
                                  {"pattern", file.info->pattern},
                                  {"fields", fields_of(*file.info)}});
  }
  std::fputs(render::to_json(files).c_str(), stdout);
  return 0;
}
