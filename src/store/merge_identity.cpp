// What identifies a table among its like, and how a value is named to people.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "merge_tree.hpp"

namespace peer::store {
namespace {

using domain::FieldInfo;
using domain::FieldKind;
using domain::Need;
using domain::RecordInfo;
using domain::Repeats;

std::string date_text(const toml::date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string time_text(const toml::time& time) {
  return fmt::format("{:02}:{:02}:{:02}", time.hour, time.minute, time.second);
}

struct ToText {
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(std::int64_t value) const { return fmt::format("{:06}", value); }
  std::string operator()(double value) const { return fmt::to_string(value); }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(const toml::date& value) const { return date_text(value); }
  std::string operator()(const toml::time& value) const { return time_text(value); }
  std::string operator()(const toml::date_time& value) const {
    const std::string text = date_text(value.date) + "T" + time_text(value.time);
    return value.offset ? fmt::format("{}{:+05}", text, value.offset->minutes) : text;
  }
  std::string operator()(const Tree::List& value) const {
    return fmt::format("{} values", value.size());
  }
  std::string operator()(const Tree::Table& value) const {
    return fmt::format("{} keys", value.size());
  }
};

// All identifying keys together, where one of them is required; otherwise any of them does: an
// interview is known by its booking, or else by its day.
bool needs_all(const RecordInfo& rows) {
  return std::ranges::any_of(rows.fields, [](const FieldInfo& field) {
    return field.identifies && field.need == Need::required;
  });
}

std::string identity_of(const RecordInfo& rows, const Tree& element) {
  const bool all = needs_all(rows);
  std::string name;
  for (const FieldInfo& field : rows.fields) {
    if (!field.identifies) continue;
    const Tree* value = child_of(&element, std::string(field.key));
    if (value == nullptr) continue;
    name += (name.empty() ? "" : " ") + scalar_text(*value);
    if (!all) break;
  }
  return name;
}

}  // namespace

const Tree* child_of(const Tree* table, const std::string& key) {
  const auto* entries = table == nullptr ? nullptr : std::get_if<Tree::Table>(&table->data);
  if (entries == nullptr) return nullptr;
  const auto found = entries->find(key);
  return found == entries->end() ? nullptr : &found->second;
}

const FieldInfo* field_of(const RecordInfo* info, std::string_view key) {
  return info == nullptr ? nullptr : domain::find_field(*info, key);
}

bool is_list_of_tables(const Tree& tree) {
  const auto* list = std::get_if<Tree::List>(&tree.data);
  return list != nullptr && !list->empty() && std::ranges::all_of(*list, [](const Tree& element) {
           return std::holds_alternative<Tree::Table>(element.data);
         });
}

bool is_set(const FieldInfo& field) {
  const bool ids = field.kind == FieldKind::ids || field.kind == FieldKind::words;
  const bool texts = field.kind == FieldKind::texts && field.repeats == Repeats::nothing;
  return texts || (ids && field.repeats != Repeats::meant);
}

bool has_identity(const RecordInfo* rows) {
  return rows != nullptr && std::ranges::any_of(rows->fields, &FieldInfo::identifies);
}

Named named_elements(const RecordInfo* rows, const Tree& list) {
  Named named;
  std::map<std::string, int> seen;
  for (const Tree& element : std::get<Tree::List>(list.data)) {
    std::string name = has_identity(rows) ? identity_of(*rows, element) : "";
    const int number = ++seen[name];
    if (number > 1 || name.empty()) name += fmt::format("{}#{}", name.empty() ? "" : " ", number);
    named.emplace_back(std::move(name), &element);
  }
  return named;
}

std::string name_below(std::string_view where, std::string_view key) {
  return where.empty() ? std::string(key) : fmt::format("{}.{}", where, key);
}

std::string name_element(std::string_view list, std::string_view identity) {
  return fmt::format("{} {}", list, identity);
}

std::string scalar_text(const Tree& tree) {
  return std::visit(ToText{}, tree.data);
}

}  // namespace peer::store
