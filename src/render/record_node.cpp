// A record as a tree of plain values, by its table of fields.
// SPDX-License-Identifier: MIT
#include "peer/render/record_node.hpp"

namespace peer::render {

namespace {

using domain::Cell;
using domain::FieldInfo;
using domain::FieldKind;

// What looks the same for people and for machines.
struct Shown {
  Node operator()(std::monostate) const { return {}; }
  Node operator()(bool flag) const { return flag; }
  Node operator()(std::int64_t number) const { return number; }
  Node operator()(std::string_view text) const { return text; }
  template <class T>
  Node operator()(const T& value) const {
    return domain::format(value);
  }
};

}  // namespace

Node shown_cell(const FieldInfo& /*field*/, const Cell& cell) {
  return std::visit(Shown{}, cell.value);
}

Node iso_cell(const FieldInfo& field, const Cell& cell) {
  if (const auto* time = std::get_if<domain::TimeOfDay>(&cell.value))
    return domain::with_seconds(*time);
  if (const auto* local = std::get_if<domain::LocalTime>(&cell.value)) {
    return domain::format(local->date) + "T" + domain::with_seconds(local->time);
  }
  return shown_cell(field, cell);
}

// NOLINTNEXTLINE(misc-no-recursion): tables nest as deep as those of the records
Node field_node(const FieldInfo& field, const void* record, const CellNode& node) {
  if (field.get != nullptr) return node(field, field.get(record));
  if (field.count == nullptr) return {};
  const std::size_t count = field.count(record);
  if (field.kind == FieldKind::table) {
    return count == 0 ? Node() : Node(record_node(domain::row_of(field, record, 0), node));
  }
  NodeList list;
  for (std::size_t i = 0; i < count; ++i) {
    if (field.rows == nullptr) {
      list.push_back(node(field, field.element(record, i)));
    } else {
      list.emplace_back(record_node(domain::row_of(field, record, i), node));
    }
  }
  return list;
}

// NOLINTNEXTLINE(misc-no-recursion): see field_node
NodeObject record_node(const domain::RecordView& view, const CellNode& node,
                       std::string_view id_key) {
  NodeObject object;
  if (view.info->id != nullptr) object.emplace_back(id_key, view.info->id(view.record));
  for (const FieldInfo& field : view.info->fields) {
    object.emplace_back(field.key, field_node(field, view.record, node));
  }
  return object;
}

}  // namespace peer::render
