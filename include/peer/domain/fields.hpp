// One table of fields a record: each key of each file once, with its type, its meaning and the way
// to its member. What reads, shows, exports, documents and tests the records follows it, so that a
// new key is written down in one place.
//
//   const RecordView client = view(records.clients.front());
//   for (const FieldInfo& field : client.info->fields) {
//     if (field.get != nullptr) show(field.key, field.get(client.record));
//   }
//
// The tables are in src/domain/fields_*.cpp, in the order of the keys in a file. They know no types
// of C++: a record is a pointer that only its own table reads.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/text_limit.hpp"

namespace peer::domain {

enum class FieldKind {
  flag,
  number,
  text,
  word,      // one of words()
  language,  // likewise
  id,
  email,
  phone,
  date,
  time,
  local_time,
  moment,  // with its offset
  texts,
  words,
  ids,
  table,   // [key] or { … }
  tables,  // [[key]]
  keyed,   // a table of tables, each under the id that it is about
  other    // a shape of its own: `type` says which
};

// Whose id it is, of ids.
enum class Refers { nothing, client, staff, person, session, activity, rule };

// plain: a number, a day, a word of a list. label: a place or a title, which may be called after
// anybody. prose: what somebody typed, where a name must not stand. person: in people/ only.
// secret: nothing that is shown.
enum class Secrecy { plain, label, prose, person, secret };

// depends: other keys of the table say whether it must be there.
enum class Need { optional, depends, required };

// What a repetition in a list says. `nothing`: the list is a set, so that it is certain that the
// second one can go; `meant`: it is an order of turns, one may have several.
enum class Repeats { unclear, nothing, meant };

struct Bounds {
  std::int64_t least = 0;
  std::int64_t most = 0;
};

// The value of a scalar, or of one element of a list, and its place. Texts, words and ids are views
// of the record. No value: the key is absent.
struct Cell {
  using Value = std::variant<std::monostate, bool, std::int64_t, std::string_view, Date, TimeOfDay,
                             LocalTime, Instant>;
  Value value{};
  Range at{};

  explicit operator bool() const { return value.index() != 0; }
};

struct RecordInfo;

struct FieldInfo {
  std::string_view key{};
  FieldKind kind = FieldKind::other;
  std::string_view meaning{};  // one sentence
  std::string_view example{};  // the value as written in the file; empty of tables
  Need need = Need::optional;
  std::string_view condition{};        // when it must be there, if other keys say so; one sentence
  TextLimit limit = reason_limit;      // of texts
  Bounds bounds{};                     // of numbers
  Refers refers = Refers::nothing;     // of ids
  Repeats repeats = Repeats::unclear;  // of lists and of tables
  // Of tables whose repetitions say nothing: a table of the same `subject` between two equal ones
  // has changed what holds.
  std::string_view subject{};
  Secrecy secrecy = Secrecy::plain;
  // Of a reason: the places whose closed lists it is a word of (reason.hpp), as reason_bit() says.
  ReasonPlaces reasons = 0;
  std::string_view excludes{};  // a key before this one that cannot stand beside it
  std::string_view type{};      // of FieldKind::other, in words: "a date or true"
  // The store reads it by a function of its own (src/store/decode_*.cpp).
  bool special = false;

  // Merging (store/merge.hpp). Two tables of a list are the same one when all keys that identify
  // are equal; where none of those is required, the first that is there tells.
  bool identifies = false;
  std::string_view group{};  // keys that say one thing together: "when", "where", "membership"
  // Words, the most protective one first: where two sides differ, it holds until somebody decides.
  std::string_view protective{};

  // Who writes it. `set`: KEY=VALUE of the set command; of several only the one that `written_by`
  // names, if it names one. Without `set`, `written_by` is the command that does.
  bool set = false;
  std::string_view written_by{};
  std::string_view past{};  // a day until today, by what happened then: "got in touch"

  // The way to the member. Scalars have get and put; lists count, element and append, after begin;
  // tables count, row and add_row, with the table of their own fields. Null where there is no such
  // way. put and append return false when the text is no word of the list.
  // Words beside `texts` are what the set command takes; a file may hold others.
  std::vector<std::string> (*words)() = nullptr;
  Cell (*get)(const void* record) = nullptr;
  bool (*put)(void* record, const Cell& cell) = nullptr;
  std::size_t (*count)(const void* record) = nullptr;
  Cell (*element)(const void* record, std::size_t number) = nullptr;
  void (*begin)(void* record, Range at, std::size_t size) = nullptr;
  bool (*append)(void* record, const Cell& cell) = nullptr;
  const RecordInfo* rows = nullptr;
  const void* (*row)(const void* record, std::size_t number) = nullptr;
  void* (*add_row)(void* record) = nullptr;
};

// Where a record keeps its own place.
struct PlaceAccess {
  void (*set)(void* record, Range at) = nullptr;
  Range (*get)(const void* record) = nullptr;
};

// A file, or a table within one.
struct RecordInfo {
  std::string_view name{};     // "client", "intake"
  std::string_view pattern{};  // "clients/ID.toml"; empty of a table within a file
  std::string_view example{};  // a path of that pattern
  std::string_view meaning{};  // what one is: "an entry interview or an appointment for one"
  std::span<const FieldInfo> fields{};
  std::string_view bare{};     // the key whose value may stand alone for the whole table
  std::string_view group{};    // of FieldInfo, of all its keys
  std::string_view set_by{};   // the command whose KEY=VALUE sets the keys that say so
  std::string_view made_by{};  // the command that makes a file

  // Where it stands; who it is about (`keyed`), or its id (a file). Null where it knows neither.
  PlaceAccess place{};
  std::string_view (*id)(const void* record) = nullptr;
  void (*set_id)(void* record, std::string_view id, Range at) = nullptr;
  Range (*id_at)(const void* record) = nullptr;  // beside set_id
};

// All files of one kind.
struct FileRecords {
  const RecordInfo* info = nullptr;
  std::size_t (*count)(const Records& records) = nullptr;
  const void* (*at)(const Records& records, std::size_t number) = nullptr;
  const std::string& (*file)(const void* record) = nullptr;  // its path
};

extern const RecordInfo program_record;
extern const RecordInfo client_record;
extern const RecordInfo staff_record;
extern const RecordInfo person_record;
extern const RecordInfo session_record;
extern const RecordInfo contact_record;
extern const RecordInfo message_run_record;
extern const RecordInfo on_call_record;
extern const RecordInfo inbox_record;
// Tables of program.toml that the store reads piece by piece.
extern const RecordInfo activity_record;
extern const RecordInfo funder_record;
// Tables within files that are merged in a way of their own.
extern const RecordInfo reply_record;
extern const RecordInfo anyway_record;

// Every kind of file, in the order of the manual.
std::span<const FileRecords> file_records();

// nullptr when there is no such key.
const FieldInfo* find_field(const RecordInfo& record, std::string_view key);

// "date", "list of ids": the type of a key, as manuals and exports name it.
std::string_view type_name(const FieldInfo& field);

// A record beside its table.
struct RecordView {
  const RecordInfo* info;
  const void* record;
};
inline RecordView view(const Program& record) {
  return {&program_record, &record};
}
inline RecordView view(const Client& record) {
  return {&client_record, &record};
}
inline RecordView view(const Staff& record) {
  return {&staff_record, &record};
}
inline RecordView view(const Person& record) {
  return {&person_record, &record};
}
inline RecordView view(const Session& record) {
  return {&session_record, &record};
}
inline RecordView view(const Contact& record) {
  return {&contact_record, &record};
}
inline RecordView view(const MessageRun& record) {
  return {&message_run_record, &record};
}
inline RecordView view(const OnCall& record) {
  return {&on_call_record, &record};
}
inline RecordView view(const InboxMail& record) {
  return {&inbox_record, &record};
}
// One table of a record.
inline RecordView row_of(const FieldInfo& field, const void* record, std::size_t number) {
  return {field.rows, field.row(record, number)};
}

// Every field of the record and of the tables within it that is no table itself: visit(field, row),
// with the record or row that it is of.
template <class Visit>  // NOLINTNEXTLINE(misc-no-recursion): tables nest as deep as the records'
void each_field(const RecordView& record, const Visit& visit) {
  for (const FieldInfo& field : record.info->fields) {
    if (field.rows == nullptr) {
      visit(field, record);
      continue;
    }
    const std::size_t count = field.row == nullptr ? 0 : field.count(record.record);
    for (std::size_t i = 0; i < count; ++i) each_field(row_of(field, record.record, i), visit);
  }
}
// The values of such a field: one, or each of a list.
template <class Visit>
void each_cell(const FieldInfo& field, const RecordView& row, const Visit& visit) {
  if (field.get != nullptr) visit(field.get(row.record));
  const std::size_t count = field.element == nullptr ? 0 : field.count(row.record);
  for (std::size_t i = 0; i < count; ++i) visit(field.element(row.record, i));
}

// The lists that a reason is judged by, of all of the field: of a session its status tells.
ReasonPlaces reason_places(const FieldInfo& field, const RecordView& row);

// What stands under [[anyway]] in a file, in its order; empty of a file that has no place for it.
std::vector<const Anyway*> answers_in(const RecordView& record);
// The record of a file; both are nullptr for none.
RecordView record_in(const Records& records, std::string_view file);

}  // namespace peer::domain
