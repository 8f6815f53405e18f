// One TOML value as the value of a field, by its kind.
// SPDX-License-Identifier: MIT
#include "field_value.hpp"

#include "peer/base/ensure.hpp"

namespace peer::store {

namespace {

using domain::Cell;
using domain::FieldInfo;
using domain::FieldKind;

template <class T>
Cell::Value value_or_none(const std::optional<T>& value) {
  return value ? Cell::Value(*value) : Cell::Value();
}

}  // namespace

Cell::Value read_value(Source& source, const FieldInfo& field, std::string_view key,
                       const toml::node& node) {
  switch (field.kind) {
    case FieldKind::flag:
      return value_or_none(read_bool(source, key, node));
    case FieldKind::number:
      return value_or_none(read_integer(source, key, node, field.bounds));
    case FieldKind::word:
    case FieldKind::words:
      return value_or_none(read_word(source, key, node));
    case FieldKind::language:
      return value_or_none(read_language(source, key, node));
    case FieldKind::id:
    case FieldKind::ids:
      return value_or_none(read_id(source, key, node));
    case FieldKind::email:
      return value_or_none(read_email(source, key, node, field.limit));
    case FieldKind::phone:
      return value_or_none(read_phone(source, key, node, field.limit));
    case FieldKind::date:
      return value_or_none(read_date(source, key, node));
    case FieldKind::time:
      return value_or_none(read_time(source, key, node));
    case FieldKind::local_time:
      return value_or_none(read_local_time(source, key, node));
    case FieldKind::moment:
      return value_or_none(read_instant(source, key, node));
    case FieldKind::text:
    case FieldKind::texts:
      return value_or_none(read_text(source, key, node, field.limit));
    case FieldKind::table:
    case FieldKind::tables:
    case FieldKind::keyed:
    case FieldKind::other:
      break;
  }
  PEER_ENSURE(false, "a key of a shape of its own is read by a function of its own");
  return {};
}

void put_value(Source& source, const FieldInfo& field, std::string_view key, const toml::node& node,
               void* record) {
  const Cell cell{read_value(source, field, key, node), range_of(node)};
  if (field.put(record, cell)) return;
  report_word(source, key, node, std::get<std::string_view>(cell.value), field.words());
}

}  // namespace peer::store
