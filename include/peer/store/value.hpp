// A TOML value as data, and its spelling. toml++ only parses; every byte that is written comes from
// here, since its own formatter can be made to write other keys than it was given.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "peer/base/variant.hpp"
#include "peer/domain/id.hpp"
#include "peer/domain/time.hpp"

namespace peer::store {

struct Value;
struct TableEntry;
using Array = std::vector<Value>;
using Entries = std::vector<TableEntry>;  // an (inline) table, in order

struct Value {
  base::Variant<bool, std::int64_t, std::string, domain::Date, domain::TimeOfDay, domain::LocalTime,
                domain::Instant, Array, Entries>
      data;

  // Out of line, so that whoever writes values compiles fast.
  Value(bool value);               // NOLINT(google-explicit-constructor)
  Value(std::int64_t value);       // NOLINT
  Value(int value);                // NOLINT
  Value(std::string value);        // NOLINT
  Value(std::string_view value);   // NOLINT
  Value(const char* value);        // NOLINT
  Value(domain::Date value);       // NOLINT
  Value(domain::TimeOfDay value);  // NOLINT
  Value(domain::LocalTime value);  // NOLINT
  Value(domain::Instant value);    // NOLINT
  Value(Array value);              // NOLINT
  Value(Entries value);            // NOLINT
  template <class Tag>
  Value(const domain::Id<Tag>& id) : Value(id.text()) {}  // NOLINT
  Value(const Value& other);
  Value(Value&& other) noexcept;
  Value& operator=(const Value& other);
  Value& operator=(Value&& other) noexcept;
  ~Value();
};

struct TableEntry {
  std::string first;  // the key
  Value second;

  TableEntry(std::string_view key, Value value);
  TableEntry(const TableEntry& other);
  TableEntry(TableEntry&& other) noexcept;
  TableEntry& operator=(const TableEntry& other);
  TableEntry& operator=(TableEntry&& other) noexcept;
  ~TableEntry();
};

bool is_table(const Value& value);

// Times are written with seconds (18:00:00), as TOML 1.0 wants them; strings as basic strings on
// one line with every control, bidi and quote character escaped, so that any UTF-8 text comes back
// equal. Throws Failure(bug) for invalid UTF-8: it must have been refused before.
std::string spell(const Value& value);

// A bare key [A-Za-z0-9_-]+, else quoted.
std::string spell_key(std::string_view key);

// A whole new file: scalars and arrays first, then each Entries value as a [table] and each array
// of Entries as [[tables]], keys in the order given.
std::string spell_document(const Entries& entries);

}  // namespace peer::store
