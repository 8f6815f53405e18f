// Every free text that git carries, record by record.
// SPDX-License-Identifier: MIT
#include "peer/rules/texts.hpp"

#include "peer/domain/fields.hpp"

namespace peer::rules {

namespace {

using domain::FieldInfo;
using domain::Secrecy;

// NOLINTNEXTLINE(misc-no-recursion): tables nest as deep as those of the records
void add_texts(domain::RecordView view, const std::string& file, std::vector<TrackedText>& all) {
  for (const FieldInfo& field : view.info->fields) {
    if (field.rows != nullptr) {
      const std::size_t count = field.count(view.record);
      for (std::size_t i = 0; i < count; ++i) {
        add_texts(domain::row_of(field, view.record, i), file, all);
      }
      continue;
    }
    if (field.secrecy != Secrecy::label && field.secrecy != Secrecy::prose) continue;
    const domain::Cell cell = field.get(view.record);
    if (!cell) continue;
    all.push_back(
        {&file, cell.at, std::get<std::string_view>(cell.value), field.secrecy == Secrecy::prose});
  }
}

}  // namespace

std::vector<TrackedText> tracked_texts(const domain::Records& records) {
  std::vector<TrackedText> all;
  for (const domain::FileRecords& kind : domain::file_records()) {
    const std::size_t count = kind.count(records);
    for (std::size_t i = 0; i < count; ++i) {
      const void* record = kind.at(records, i);
      add_texts({kind.info, record}, kind.file(record), all);
    }
  }
  for (const domain::Comment& comment : records.comments) {
    all.push_back({&comment.file, comment.at, comment.text, true});
  }
  return all;
}

}  // namespace peer::rules
