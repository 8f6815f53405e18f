// All values of a TOML file as they stand, one line a value, whatever the keys mean: for an export
// that must lose nothing.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace peer::store {

struct FlatValue {
  std::string key;  // "policy.silent-days"; tables of an array are numbered: "closure.1.from"
  std::int64_t number = 0;  // of an element of an array, from 1; 0: a single value
  std::string_view type;    // text, number, decimal, boolean, date, time, moment, empty
  std::string value;        // "" where the type is empty: a list or table with nothing in it
};

// In the order of the keys; nothing when `bytes` is no TOML.
std::vector<FlatValue> flat_values(std::string_view bytes);

}  // namespace peer::store
