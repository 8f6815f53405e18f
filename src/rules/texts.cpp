// Every free text that git carries, record by record.
// SPDX-License-Identifier: MIT
#include "peer/rules/texts.hpp"

#include "peer/domain/fields.hpp"
#include "peer/domain/reason.hpp"

namespace peer::rules {

namespace {

using domain::FieldInfo;
using domain::Secrecy;

bool is_text(const FieldInfo& field) {
  return field.secrecy == Secrecy::label || field.secrecy == Secrecy::prose || field.reasons != 0;
}

void add_texts(const domain::RecordView& record, const std::string& file,
               const domain::Program& program, std::vector<TrackedText>& all) {
  domain::each_field(record, [&](const FieldInfo& field, const domain::RecordView& row) {
    if (!is_text(field)) return;
    domain::each_cell(field, row, [&](const domain::Cell& cell) {
      if (!cell) return;
      const auto text = std::get<std::string_view>(cell.value);
      // A word of a list is no text; what stands in its place is one.
      if (field.reasons != 0 && domain::is_reason(program, field.reasons, text)) return;
      all.push_back({&file, cell.at, text, field.secrecy != Secrecy::label});
    });
  });
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
