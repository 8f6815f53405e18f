// A record as a tree of plain values, key by key in the order of its table of fields
// (domain/fields.hpp): a new key is shown without a word here.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <type_traits>

#include "peer/domain/fields.hpp"
#include "peer/render/node.hpp"

namespace peer::render {

// One value of a record: null when it is absent; a word, a day or a time as people read it.
template <class T>
Node node_of(const std::optional<T>& value) {
  if (!value) return {};
  if constexpr (std::is_enum_v<T>) {
    return domain::word(*value);
  } else if constexpr (std::is_same_v<T, domain::Date> || std::is_same_v<T, domain::TimeOfDay>) {
    return domain::format(*value);
  } else {
    return *value;
  }
}
template <class T>
Node node_of(const domain::Field<T>& field) {
  return node_of(field.value);
}

// What becomes of one value by its table; called for scalars and for each element of a list.
using CellNode = std::function<Node(const domain::FieldInfo& field, const domain::Cell& cell)>;

// As people read it: 18:00. Null when there is no value.
Node shown_cell(const domain::FieldInfo& field, const domain::Cell& cell);
// As ISO 8601 writes it: 18:00:00, 2026-11-12T16:00:00.
Node iso_cell(const domain::FieldInfo& field, const domain::Cell& cell);

// The value of one key: a list, an object (null when the table is missing) or a list of objects.
Node field_node(const domain::FieldInfo& field, const void* record,
                const CellNode& node = shown_cell);

// All keys; first the id, of a table that stands under it: as `id_key`.
NodeObject record_node(const domain::RecordView& view, const CellNode& node = shown_cell,
                       std::string_view id_key = "id");

}  // namespace peer::render
