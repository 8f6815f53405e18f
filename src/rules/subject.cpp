// The subject of a finding, found by its place in the record; see subject.hpp.
// SPDX-License-Identifier: MIT
#include "subject.hpp"

#include <fmt/format.h>

#include <optional>

#include "peer/domain/time.hpp"

namespace peer::rules {
namespace {

using domain::Cell;
using domain::FieldInfo;
using domain::FieldKind;
using domain::RecordView;

bool is_at(base::Range place, base::Range at) {
  return place.begin == at.begin && place.begin.line > 0;
}

std::string text_of(const Cell& cell) {
  return std::visit(
      [](const auto& value) -> std::string {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, std::monostate>) {
          return {};
        } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, std::int64_t>) {
          return fmt::to_string(value);
        } else if constexpr (std::is_same_v<T, std::string_view>) {
          return std::string(value);
        } else {
          return domain::format(value);
        }
      },
      cell.value);
}

// The keys that make a table of a list the same one; its number where it has none.
std::string name_of_row(const FieldInfo& field, const RecordView& row, std::size_t number) {
  if (field.kind == FieldKind::keyed && row.info->id != nullptr) {
    return std::string(row.info->id(row.record));
  }
  if (field.kind != FieldKind::tables) return std::string(field.key);
  for (const FieldInfo& key : row.info->fields) {
    if (!key.identifies || key.get == nullptr) continue;
    if (std::string text = text_of(key.get(row.record)); !text.empty()) return text;
  }
  return fmt::to_string(number + 1);
}

std::string joined(const std::string& own, std::string_view part) {
  return own.empty() ? std::string(part) : fmt::format("{} {}", own, part);
}

std::optional<std::string> find(const RecordView& record, base::Range at, const std::string& own);

std::optional<std::string> find_in_rows(const FieldInfo& field, const RecordView& record,
                                        base::Range at, const std::string& own) {
  const std::size_t count = field.count(record.record);
  for (std::size_t i = 0; i < count; ++i) {
    const RecordView row = domain::row_of(field, record.record, i);
    // A table of keys that belong to the record itself has no name of its own.
    const std::string name =
        row.record == record.record ? own : joined(own, name_of_row(field, row, i));
    if (row.info->id_at != nullptr && is_at(row.info->id_at(row.record), at)) return name;
    if (row.info->place.get != nullptr && is_at(row.info->place.get(row.record), at)) return name;
    if (auto found = find(row, at, name)) return found;
  }
  return std::nullopt;
}

// NOLINTNEXTLINE(misc-no-recursion): tables nest as deep as those of the records
std::optional<std::string> find(const RecordView& record, base::Range at, const std::string& own) {
  for (const FieldInfo& field : record.info->fields) {
    if (field.rows != nullptr) {
      if (field.row == nullptr) continue;
      if (auto found = find_in_rows(field, record, at, own)) return found;
    } else if (field.element != nullptr) {
      for (std::size_t i = 0; i < field.count(record.record); ++i) {
        const Cell element = field.element(record.record, i);
        if (is_at(element.at, at)) return joined(own, text_of(element));
      }
    } else if (field.get != nullptr && is_at(field.get(record.record).at, at)) {
      return own;
    }
  }
  return std::nullopt;
}

}  // namespace

std::string subject_at(const RecordView& record, base::Range at) {
  return find(record, at, {}).value_or("");
}

}  // namespace peer::rules
