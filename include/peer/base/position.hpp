// Where something stands in a text file.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <utility>

namespace peer::base {

// A line and a column, both from 1. Columns count Unicode code points, as toml++ does, so that
// an editor that counts characters finds the place. {0, 0} means "the file as a whole".
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  auto operator<=>(const Position&) const = default;
};

// Half-open: `end` is the first position that no longer belongs to it.
struct Range {
  Position begin;
  Position end;
  auto operator<=>(const Range&) const = default;
};

// A value of a record together with the place it was read from. An absent key has no value and
// `at` is the place to point at instead (the header of the table that lacks it, else line 1).
template <class T>
struct Field {
  std::optional<T> value{};
  Range at{};

  explicit operator bool() const { return value.has_value(); }
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }
  T value_or(T other) const { return value.value_or(std::move(other)); }
};

}  // namespace peer::base
