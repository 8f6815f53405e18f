// Every field of every kind of record that holds free text: where it stands in a hand-written file,
// what it may hold, and how it is read back.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/store/edit.hpp"

namespace peer::test {

// A longer text is kept where a reason belongs: the rule `confidential` tells it.
inline constexpr std::size_t longest_reason = 120;

struct TextField {
  store::KeyPath path;
  std::size_t most;  // code points
  std::optional<std::string> (*read)(const domain::Records&);
  bool several_lines = false;
  bool any_text = true;  // false: an address, which must look like one besides
};

struct RecordKind {
  std::string_view path;
  std::string_view file;  // hand-written: comments, alignment, every sort of quotes
  std::vector<TextField> fields;
};

std::vector<RecordKind> record_kinds();

}  // namespace peer::test
