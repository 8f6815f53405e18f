// Records from the text of their files, for tests of the layers above the store.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "peer/store/decode.hpp"

namespace peer::tests {

using Files = std::vector<std::pair<std::string, std::string>>;

// Every file must be readable: a fault in a test's data is a fault of the test.
inline domain::Records records_of(const Files& files) {
  domain::Records records;
  base::Findings findings;
  for (const auto& [path, text] : files) store::decode(path, text, records, findings);
  for (const base::Finding& finding : findings.list()) {
    FAIL_CHECK(finding.file << ":" << finding.at.begin.line << ": " << finding.message);
  }
  records.sort();
  return records;
}

inline domain::Date day(std::string_view text) {
  return domain::parse_iso_date(text).value();
}

}  // namespace peer::tests
