// The good documents, from the tables of fields.
// SPDX-License-Identifier: MIT
#include "shape_matrix.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace peer::test {

namespace {

using domain::FieldInfo;
using domain::FieldKind;
using domain::RecordInfo;

Takes special_of(const FieldInfo& field) {
  if (field.key == "format") return Takes::format;
  if (field.key == "done") return Takes::course_done;
  if (field.key == "regular-activity") return Takes::occupations;
  if (field.key == "exception") return Takes::exceptions;
  return field.key == "timezone" ? Takes::text : Takes::command;
}

Takes takes_of(const FieldInfo& field) {
  if (field.special) return special_of(field);
  switch (field.kind) {
    case FieldKind::flag:
      return Takes::boolean;
    case FieldKind::number:
      return Takes::integer;
    case FieldKind::word:
    case FieldKind::language:
      return Takes::word;
    case FieldKind::id:
      return Takes::id;
    case FieldKind::date:
      return Takes::date;
    case FieldKind::time:
      return Takes::time;
    case FieldKind::local_time:
      return Takes::local_time;
    case FieldKind::moment:
      return Takes::instant;
    case FieldKind::ids:
      return Takes::ids;
    case FieldKind::texts:
      return Takes::texts;
    default:
      return Takes::text;
  }
}

bool is_table(const FieldInfo& field) {
  return field.rows != nullptr;
}

// Of two types, or tables with keys of their own: those that have a row get one by hand.
bool is_loose(const FieldInfo& field) {
  static const std::set<std::string_view> keys{"counts", "page",  "title",   "short", "short-place",
                                               "policy", "rules", "reasons", "basis"};
  return field.special && keys.contains(field.key);
}

// Which of two keys that exclude each other a document has.
enum class Variant { first, second };

class Document {
 public:
  explicit Document(Variant variant) : variant_(variant) {}

  // `name` is "" at the top, "message" within [[message]].
  void add(const RecordInfo& info, const std::string& header, const std::string& name) {
    for (const FieldInfo& field : info.fields) {
      if (!is_table(field) && !is_loose(field) && is_here(info, field)) add_row(field, header);
    }
    for (const FieldInfo& field : info.fields) {
      if (!is_table(field)) continue;
      const std::string within =
          name.empty() ? std::string(field.key) : fmt::format("{}.{}", name, field.key);
      add_table(field, within);
    }
  }

  void add_row(Row row) { rows.push_back(std::move(row)); }

  std::vector<Row> rows;
  bool has_choice = false;

 private:
  void add_table(const FieldInfo& field, const std::string& name) {
    if (field.kind == FieldKind::keyed) {
      const std::string row = name + (field.special ? ".group" : ".c-1");
      return add(*field.rows, fmt::format("[{}]", row), row);
    }
    const bool is_list = field.kind == FieldKind::tables;
    add(*field.rows, is_list ? fmt::format("[[{}]]", name) : fmt::format("[{}]", name), name);
  }

  bool is_here(const RecordInfo& info, const FieldInfo& field) {
    const bool excludes = !field.excludes.empty();
    const bool is_excluded = std::ranges::any_of(
        info.fields, [&](const FieldInfo& other) { return other.excludes == field.key; });
    has_choice = has_choice || excludes;
    return variant_ == Variant::first ? !excludes : !is_excluded;
  }

  void add_row(const FieldInfo& field, const std::string& header) {
    const bool needed = field.need != domain::Need::optional;
    rows.push_back({header, std::string(field.key), std::string(field.example), takes_of(field),
                    needed ? Need::required : Need::optional, field.bounds.least,
                    field.bounds.most});
  }

  Variant variant_;
};

// The tables whose keys are no fields.
void add_free_tables(Document& document) {
  for (const char* key : {"title", "short", "short-place"}) {
    document.add_row({fmt::format("[activity.group.{}]", key), "cs", "\"Skupina\""});
  }
  for (const domain::PolicyKey& key : domain::policy_keys()) {
    const auto* number = std::get_if<std::int64_t>(&key.standard);
    document.add_row(
        {"[policy]", std::string(key.key), number != nullptr ? std::to_string(*number) : "true",
         number != nullptr ? Takes::integer : Takes::boolean, Need::optional, key.least, key.most});
  }
  document.add_row({"[rules]", "lead-time", "\"off\"", Takes::word});
  document.add_row({"[basis]", "records", "\"contract\""});
  document.add_row({"[basis]", "confirmed-on", "2026-11-23", Takes::date});
  document.add_row({"[basis]", "registered", "true", Takes::boolean});
}

}  // namespace

const std::vector<Kind>& all_kinds() {
  static const std::vector<Kind> kinds = [] {
    std::vector<Kind> all;
    for (const domain::FileRecords& file : domain::file_records()) {
      for (const Variant variant : {Variant::first, Variant::second}) {
        Document document(variant);
        document.add(*file.info, "", "");
        if (file.info == &domain::program_record) add_free_tables(document);
        if (variant == Variant::second && !document.has_choice) continue;
        all.push_back({std::string(file.info->example), std::move(document.rows)});
      }
    }
    return all;
  }();
  return kinds;
}

}  // namespace peer::test
