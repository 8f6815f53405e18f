// Records of several kinds and random changes of them, for what must hold whatever was changed.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "chance.hpp"
#include "peer/store/edit.hpp"

namespace peer::test {

struct ChangingRecord {
  std::string path;
  std::string text;
  std::vector<store::Operation> (*change)(Chance&);
};

const std::vector<ChangingRecord>& changing_records();

// The text after one to three random changes and comments; `number` counts the comments.
std::string changed(const ChangingRecord& kind, std::string text, Chance& chance, int& number);

}  // namespace peer::test
