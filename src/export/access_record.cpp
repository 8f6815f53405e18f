// Records as they are told to the person whom they are about; see access_record.hpp.
// SPDX-License-Identifier: MIT
#include "access_record.hpp"

#include <algorithm>

#include "peer/render/record_node.hpp"

namespace peer::exports {
namespace {

using domain::Cell;
using domain::FieldInfo;
using domain::FieldKind;
using domain::Refers;
using domain::Secrecy;
using render::Node;
using render::NodeList;
using render::NodeObject;

struct Name {
  std::string_view key;
  std::string_view told_as;
};
constexpr Name names[] = {{"not-same-as", "others-who-look-alike"},
                          {"intake", "interviews"},
                          {"spell", "memberships"},
                          {"pause", "pauses"},
                          {"consent", "consents"},
                          {"offer", "offers"},
                          {"companion", "accompanied-by-an-older-member"},
                          {"anyway", "recorded-although-against-a-rule"}};

std::string_view told_as(std::string_view key) {
  const auto* const name = std::ranges::find(names, key, &Name::key);
  return name == std::end(names) ? key : name->told_as;
}

// A person's own words are prose too, though they stand in people/.
bool is_prose(const FieldInfo& field) {
  return field.secrecy == Secrecy::prose || field.limit.several_lines;
}

}  // namespace

Node Teller::cell(const FieldInfo& field, const Cell& cell) const {
  if (field.refers == Refers::staff) return discretion.role(cell);
  if (is_prose(field)) return discretion.prose(cell, file);
  if (field.secrecy == Secrecy::label) return discretion.place(cell, file);
  return render::iso_cell(field, cell);
}

// NOLINTNEXTLINE(misc-no-recursion): tables nest as deep as those of the records
void Teller::add_field(NodeObject& object, const FieldInfo& field, const void* record) const {
  const std::string_view key = told_as(field.key);
  if (field.refers == Refers::client) {
    if (field.count != nullptr) object.emplace_back(key, field.count(record));
  } else if (field.rows == nullptr) {
    object.emplace_back(
        key, render::field_node(field, record, [this](const FieldInfo& info, const Cell& value) {
          return cell(info, value);
        }));
  } else if (field.kind == FieldKind::table) {
    object.emplace_back(key,
                        field.count(record) == 0 ? Node() : Node(all_of(row_of(field, record, 0))));
  } else {
    object.emplace_back(key, rows_of(field, record));
  }
}

// NOLINTNEXTLINE(misc-no-recursion): see add_field
NodeList Teller::rows_of(const FieldInfo& field, const void* record) const {
  NodeList list;
  for (std::size_t i = 0; i < field.count(record); ++i) {
    list.emplace_back(all_of(row_of(field, record, i)));
  }
  return list;
}

// NOLINTNEXTLINE(misc-no-recursion): see add_field
void Teller::add_all(NodeObject& object, const domain::RecordView& view) const {
  for (const FieldInfo& field : view.info->fields) add_field(object, field, view.record);
}

void Teller::add(NodeObject& object, const domain::RecordView& view,
                 std::initializer_list<std::string_view> keys) const {
  for (const std::string_view key : keys) {
    add_field(object, *find_field(*view.info, key), view.record);
  }
}

// NOLINTNEXTLINE(misc-no-recursion): see add_field
NodeObject Teller::all_of(const domain::RecordView& view) const {
  NodeObject object;
  add_all(object, view);
  return object;
}

}  // namespace peer::exports
