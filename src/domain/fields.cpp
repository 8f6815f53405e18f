// The kinds of files, and how their tables of fields are looked up.
// SPDX-License-Identifier: MIT
#include "peer/domain/fields.hpp"

#include "fields_access.hpp"

namespace peer::domain {
namespace {

template <auto list>
constexpr FileRecords files(const RecordInfo& info) {
  using Record = typename access::MemberOf<decltype(list)>::Type::value_type;
  return {&info, [](const Records& records) { return (records.*list).size(); },
          [](const Records& records, std::size_t number) -> const void* {
            return &(records.*list)[number];
          },
          [](const void* record) -> const std::string& {
            return static_cast<const Record*>(record)->file;
          }};
}

constexpr FileRecords all_files[] = {
    {&program_record, [](const Records&) -> std::size_t { return 1; },
     [](const Records& records, std::size_t) -> const void* { return &records.program; },
     [](const void* record) -> const std::string& {
       return static_cast<const Program*>(record)->file;
     }},
    files<&Records::clients>(client_record),
    files<&Records::staff>(staff_record),
    files<&Records::people>(person_record),
    files<&Records::sessions>(session_record),
    files<&Records::contacts>(contact_record),
    files<&Records::messages>(message_run_record),
    files<&Records::on_call>(on_call_record),
    files<&Records::inbox>(inbox_record)};

}  // namespace

std::span<const FileRecords> file_records() {
  return all_files;
}

ReasonPlaces reason_places(const FieldInfo& field, const RecordView& row) {
  if (row.info != &session_record) return field.reasons;
  return field.reasons & reason_bit(reason_place(*static_cast<const Session*>(row.record)));
}

std::vector<const Anyway*> answers_in(const RecordView& record) {
  std::vector<const Anyway*> answers;
  const FieldInfo* field = find_field(*record.info, "anyway");
  const std::size_t count = field == nullptr ? 0 : field->count(record.record);
  for (std::size_t i = 0; i < count; ++i) {
    answers.push_back(static_cast<const Anyway*>(field->row(record.record, i)));
  }
  return answers;
}

RecordView record_in(const Records& records, std::string_view file) {
  for (const FileRecords& kind : all_files) {
    for (std::size_t i = 0; i < kind.count(records); ++i) {
      const void* record = kind.at(records, i);
      if (kind.file(record) == file) return {kind.info, record};
    }
  }
  return {nullptr, nullptr};
}

const FieldInfo* find_field(const RecordInfo& record, std::string_view key) {
  for (const FieldInfo& field : record.fields) {
    if (field.key == key) return &field;
  }
  return nullptr;
}

std::string_view type_name(const FieldInfo& field) {
  if (!field.type.empty()) return field.type;
  switch (field.kind) {
    case FieldKind::flag:
      return "true/false";
    case FieldKind::number:
      return "number";
    case FieldKind::text:
    case FieldKind::email:
    case FieldKind::phone:
    case FieldKind::other:
      return "text";
    case FieldKind::word:
    case FieldKind::language:
      return "word";
    case FieldKind::id:
      return "id";
    case FieldKind::date:
      return "date";
    case FieldKind::time:
      return "time";
    case FieldKind::local_time:
      return "local time";
    case FieldKind::moment:
      return "instant";
    case FieldKind::texts:
      return "list of texts";
    case FieldKind::words:
      return "list of words";
    case FieldKind::ids:
      return "list of ids";
    case FieldKind::table:
    case FieldKind::keyed:
      return "table";
    case FieldKind::tables:
      return "list of tables";
  }
  return "text";
}

}  // namespace peer::domain
