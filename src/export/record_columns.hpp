// How a table of `peer export` is made from records: its columns follow from the tables of fields
// (domain/fields.hpp), so that a new key is exported without a word here.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "peer/domain/fields.hpp"
#include "peer/export/tables.hpp"

namespace peer::exports {

// A column that is no key of the file; without a type, the cell of the key that it stands before.
struct Extra {
  std::string_view before;  // empty: before all
  std::string_view key;
  std::string_view type;
  std::string_view meaning;
  render::Node (*cell)(const void* record, domain::Date today);
};

// The column of a key under another name; where only a part of the key stands there, also with a
// type and meaning of its own.
struct Renamed {
  std::string_view key;
  std::string_view column;
  std::string_view type{};
  std::string_view meaning{};
};

// A column of ids or of places in a file; an empty name: there is none.
struct Head {
  std::string_view name{};
  std::string_view meaning{};
};

struct RecordTable {
  std::string_view name{};
  std::string_view row{};  // what one row is
  const domain::RecordInfo* file = nullptr;
  std::string_view path{};  // of the tables within a file: "intake", "message.told"
  Head id{};                // of the file
  Head outer{};             // the place of the table that holds the rows' tables
  Head number{};            // the place of a row
  Head own_id{};            // the id that a row stands under
  std::span<const Extra> extra{};
  std::span<const Renamed> renamed{};
  bool has_names = false;
};

// The table, which keeps a reference to its declaration. Its columns: ids and places, then the keys
// in their order; a table that stands once in the record gives "referral-to"; lists of tables and
// of texts are no columns, since they have tables of their own.
ExportTable table_of(const RecordTable& table);

// What was recorded although it breaks a rule, of all kinds of files.
ExportTable departures_table();

}  // namespace peer::exports
