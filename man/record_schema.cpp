// Makes the JSON schemas of the commands that show one record, from the tables of fields, so that
// a new key of a file is promised without a word here:
//
//   peer_record_schema client | staff | session | contact
//
// What stands there beside the keys of the file, or in another shape, is in the tables below.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <span>
#include <string_view>

#include "peer/domain/fields.hpp"
#include "peer/render/node.hpp"

namespace {

using peer::domain::FieldInfo;
using peer::domain::FieldKind;
using peer::domain::RecordInfo;
using peer::render::Node;
using peer::render::NodeList;
using peer::render::NodeObject;

// A key that is not in the file, or not in that shape. `type` as in JSON schema, "?" behind it of
// what may be null; "rows": a list of objects with the keys of `rows`, beside those of the file.
struct Extra {
  std::string_view key;
  std::string_view type;
  std::string_view meaning;
  std::span<const Extra> rows = {};
};

constexpr Extra agreement_keys[] = {
    {"client", "string", "Id of the other one."},
    {"name", "string?", "Their name, where people/ is there."},
    {"agreed", "date?", "The day by which both had agreed."},
    {"until", "date?", "The last day, when it is over."},
};
constexpr Extra client_keys[] = {
    {"client", "string", "Id of the client."},
    {"status", "string", "applicant, waitlisted, active, paused, declined or ended."},
    {"since", "date?", "First day of that status."},
    {"companion", "rows", "The older members who accompany this one, or did.", agreement_keys},
    {"accompanies", "rows", "The newcomers whom this one accompanies, or did.", agreement_keys},
};
constexpr Extra staff_keys[] = {
    {"staff", "string", "Id of the worker."},
    {"status", "string", "employed, not-yet or ended."},
    {"course", "string?", "The course for social-services workers: done, done DATE or due DATE."},
    {"missing", "strings", "What is missing, each with the command that adds it."},
};
constexpr Extra reply_keys[] = {
    {"client", "string", "Id of who answered."},
    {"name", "string", "Their name; the id where people/ does not know it."},
    {"before-change", "boolean",
     "It answered what the session was before its day or start changed, or before a cancellation "
     "was taken back: nobody is expected by it."},
};
constexpr Extra mark_keys[] = {
    {"person", "string", "Id of the client or worker."},
    {"name", "string", "Their name; the id where people/ does not know it."},
    {"minutes", "integer", "How long they were there."},
};
constexpr Extra company_keys[] = {
    {"client", "string", "Id of the newcomer."},
    {"name", "string", "Their name."},
    {"companion", "string", "Id of the older member who comes with them."},
    {"companion-name", "string", "Their name."},
    {"comes-without", "boolean", "The older member is not expected."},
};
constexpr Extra back_keys[] = {
    {"client", "string", "Id of who is back after being sent away."},
    {"name", "string", "Their name."},
};
constexpr Extra session_keys[] = {
    {"session", "string", "Id of the session."},
    {"file", "string", "The file that it stands in."},
    {"activity-title", "string", "Title of the activity, in the program's language."},
    {"weekday", "string", "The day of the week, in English."},
    {"status", "string", "planned, held or cancelled."},
    {"nobody-came", "boolean", "It was held and nobody came."},
    {"replies", "rows+", "The answers, in the order of ids.", reply_keys},
    {"attendance", "rows+", "The marks, in the order of ids.", mark_keys},
    {"companies", "rows", "Of a session ahead: newcomers and who comes with them.", company_keys},
    {"back-again", "rows", "Of a session ahead: who is back after being sent away.", back_keys},
};
constexpr Extra contact_keys[] = {
    {"contact", "string", "Id of the contact."},
    {"file", "string", "The file that it stands in."},
    {"name", "string?", "Name of the client, where people/ knows it."},
    {"by-name", "string?", "Name of the worker, where people/ knows it."},
};

constexpr Extra mail_keys[] = {
    {"mail", "string", "Id of the mail in inbox/."},
    {"file", "string", "The file that it stands in."},
};

struct Shown {
  std::string_view name;
  std::string_view title;
  const RecordInfo* record;
  std::span<const Extra> extra;
  bool with_person = false;  // the keys of people/ID.toml too
};

const Shown shown[] = {
    {"client", "peer client show", &peer::domain::client_record, client_keys, true},
    {"staff", "peer staff show", &peer::domain::staff_record, staff_keys, true},
    {"session", "peer session show", &peer::domain::session_record, session_keys},
    {"contact", "peer contact show", &peer::domain::contact_record, contact_keys},
    {"inbox", "peer inbox show", &peer::domain::inbox_record, mail_keys},
};

Node types(std::initializer_list<std::string_view> names) {
  NodeList list;
  for (const std::string_view name : names) list.emplace_back(name);
  return list;
}

void describe(NodeObject& schema, std::string_view meaning) {
  schema.insert(schema.begin(), {"description", meaning});
}

// Keys, and nothing else, all of them there: null where there is no value.
NodeObject closed(NodeObject properties) {
  NodeList required;
  for (const auto& [key, schema] : properties) required.emplace_back(key);
  return {{"type", "object"},
          {"additionalProperties", false},
          {"required", std::move(required)},
          {"properties", std::move(properties)}};
}

NodeObject list_of(NodeObject items) {
  return {{"type", "array"}, {"items", std::move(items)}};
}

NodeObject properties_of(const RecordInfo& record, std::span<const Extra> extra);

NodeObject rows_of(const RecordInfo& record) {
  NodeObject properties = properties_of(record, {});
  if (record.id != nullptr)
    properties.insert(properties.begin(), {"id", NodeObject{{"type", "string"}}});
  return closed(std::move(properties));
}

NodeObject schema_of(const FieldInfo& field) {
  switch (field.kind) {
    case FieldKind::flag:
      return {{"type", types({"boolean", "null"})}};
    case FieldKind::number:
      return {{"type", types({"integer", "null"})}};
    case FieldKind::date:
      return {{"type", types({"string", "null"})}, {"format", "date"}};
    case FieldKind::texts:
    case FieldKind::words:
    case FieldKind::ids:
      return list_of({{"type", "string"}});
    case FieldKind::table: {
      NodeObject rows = rows_of(*field.rows);
      for (auto& [key, value] : rows) {
        if (key == "type") value = types({"object", "null"});
      }
      return rows;
    }
    case FieldKind::tables:
    case FieldKind::keyed:
      return list_of(rows_of(*field.rows));
    case FieldKind::other:
      return {};  // a shape of its own
    default:
      return {{"type", types({"string", "null"})}};
  }
}

NodeObject schema_of(const Extra& extra, const RecordInfo* rows) {
  if (extra.type == "rows") return list_of(closed(properties_of({}, extra.rows)));
  if (extra.type == "rows+") return list_of(closed(properties_of(*rows, extra.rows)));
  if (extra.type == "strings") return list_of({{"type", "string"}});
  if (extra.type == "date?") return {{"type", types({"string", "null"})}, {"format", "date"}};
  if (extra.type.ends_with('?')) {
    return {{"type", types({extra.type.substr(0, extra.type.size() - 1), "null"})}};
  }
  return {{"type", extra.type}};
}

NodeObject properties_of(const RecordInfo& record, std::span<const Extra> extra) {
  NodeObject properties;
  for (const Extra& one : extra) {
    const FieldInfo* field = find_field(record, one.key);
    properties.emplace_back(one.key, schema_of(one, field == nullptr ? nullptr : field->rows));
    describe(std::get<NodeObject>(properties.back().second.data), one.meaning);
  }
  for (const FieldInfo& field : record.fields) {
    bool is_there = false;
    for (const Extra& one : extra) is_there = is_there || one.key == field.key;
    if (is_there) continue;
    properties.emplace_back(field.key, schema_of(field));
    describe(std::get<NodeObject>(properties.back().second.data), field.meaning);
  }
  return properties;
}

Node schema_of(const Shown& one) {
  NodeObject properties = properties_of(*one.record, one.extra);
  if (one.with_person) {
    NodeObject person = properties_of(peer::domain::person_record, {});
    properties.insert(properties.end(), person.begin(), person.end());
  }
  NodeObject schema = closed(std::move(properties));
  describe(schema,
           "One record: the keys of its file, null where there is no value, and what "
           "follows from them.");
  schema.insert(schema.begin(), {"title", one.title});
  schema.insert(schema.begin(), {"$schema", "https://json-schema.org/draft/2020-12/schema"});
  return schema;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view name = argc == 2 ? argv[1] : "";
  for (const Shown& one : shown) {
    if (one.name != name) continue;
    std::fputs(peer::render::to_json(schema_of(one)).c_str(), stdout);
    return 0;
  }
  std::fputs("peer_record_schema client | staff | session | contact\n", stderr);
  return 2;
}
