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
#include "peer/domain/time.hpp"

namespace peer::store {

struct Value;
using Array = std::vector<Value>;
using Entries = std::vector<std::pair<std::string, Value>>;  // an (inline) table, in order

struct Value {
  base::Variant<bool, std::int64_t, std::string, domain::Date, domain::TimeOfDay, domain::LocalTime,
                domain::Instant, Array, Entries>
      data;

  Value(bool value) : data(value) {}                    // NOLINT(google-explicit-constructor)
  Value(std::int64_t value) : data(value) {}            // NOLINT
  Value(int value) : data(std::int64_t{value}) {}       // NOLINT
  Value(std::string value) : data(std::move(value)) {}  // NOLINT
  Value(std::string_view value) : data(std::string(value)) {}  // NOLINT
  Value(const char* value) : data(std::string(value)) {}       // NOLINT
  Value(domain::Date value) : data(value) {}                   // NOLINT
  Value(domain::TimeOfDay value) : data(value) {}              // NOLINT
  Value(domain::LocalTime value) : data(value) {}              // NOLINT
  Value(domain::Instant value) : data(value) {}                // NOLINT
  Value(Array value) : data(std::move(value)) {}               // NOLINT
  Value(Entries value) : data(std::move(value)) {}             // NOLINT
};

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
