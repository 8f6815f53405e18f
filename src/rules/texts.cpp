// Every free text that git carries, record by record.
// SPDX-License-Identifier: MIT
#include "peer/rules/texts.hpp"

#include "peer/domain/fields.hpp"
#include "peer/domain/reason.hpp"

namespace peer::rules {

namespace {

using domain::FieldInfo;
using domain::Secrecy;

// NOLINTNEXTLINE(misc-no-recursion): tables nest as deep as those of the records
void add_texts(domain::RecordView view, const std::string& file, const domain::Program& program,
               std::vector<TrackedText>& all) {
  const auto add = [&](const FieldInfo& field, const domain::Cell& cell) {
    if (!cell) return;
    const auto text = std::get<std::string_view>(cell.value);
    // A word of a list is no text; what stands in its place is one.
    if (field.reasons != 0 && domain::is_reason_of(program, field.reasons, text)) return;
    all.push_back({&file, cell.at, text, field.secrecy != Secrecy::label});
  };
  for (const FieldInfo& field : view.info->fields) {
    const std::size_t count = field.count == nullptr ? 0 : field.count(view.record);
    if (field.rows != nullptr) {
      for (std::size_t i = 0; i < count; ++i) {
        add_texts(domain::row_of(field, view.record, i), file, program, all);
      }
      continue;
    }
    const bool is_text = field.secrecy == Secrecy::label || field.secrecy == Secrecy::prose;
    if (!is_text && field.reasons == 0) continue;
    if (field.get != nullptr) add(field, field.get(view.record));
    for (std::size_t i = 0; i < count; ++i) add(field, field.element(view.record, i));
  }
}

}  // namespace

std::vector<TrackedText> tracked_texts(const domain::Records& records) {
  std::vector<TrackedText> all;
  for (const domain::FileRecords& kind : domain::file_records()) {
    const std::size_t count = kind.count(records);
    for (std::size_t i = 0; i < count; ++i) {
      const void* record = kind.at(records, i);
      add_texts({kind.info, record}, kind.file(record), records.program, all);
    }
  }
  for (const domain::Comment& comment : records.comments) {
    all.push_back({&comment.file, comment.at, comment.text, true});
  }
  return all;
}

}  // namespace peer::rules
