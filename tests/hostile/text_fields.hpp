// Every field of every kind of record that holds free text: where it stands in a file, what it may
// hold, and how it is read back.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/store/edit.hpp"

namespace peer::test {

// A longer text is kept where a reason belongs: the rule `confidential` tells it.
inline constexpr std::size_t longest_reason = 120;

struct TextField {
  store::KeyPath path;
  std::size_t most;  // code points
  std::function<std::optional<std::string>(const domain::Records&)> read;
  bool several_lines = false;
  bool any_text = true;  // false: an address, which must look like one besides
};

struct RecordKind {
  std::string path;
  std::string file;  // with comments, alignment, every sort of quotes
  std::vector<TextField> fields;
};

std::vector<RecordKind> record_kinds();

}  // namespace peer::test
