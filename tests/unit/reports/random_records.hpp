// Records of a small program at random, for what must hold of every report.
// SPDX-License-Identifier: MIT
#pragma once

#include "../support/random_program.hpp"
#include "peer/domain/records.hpp"
#include "peer/store/decode.hpp"

namespace peer::tests {

inline domain::Records random_records(RandomProgram& random) {
  domain::Records records;
  base::Findings findings;  // deliberate mistakes are part of it
  for (const auto& [path, text] : random.files()) store::decode(path, text, records, findings);
  records.sort();
  return records;
}

}  // namespace peer::tests
