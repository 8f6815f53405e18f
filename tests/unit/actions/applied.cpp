// The text of a file after a decision; see applied.hpp.
// SPDX-License-Identifier: MIT
#include "applied.hpp"

#include <doctest/doctest.h>

#include "peer/store/edit.hpp"
#include "support/record_files.hpp"

namespace peer::test {

std::string applied(const std::string& path, const std::string& text,
                    const actions::Decision& decision) {
  const std::string after = store::edit_document(text, decision.operations);
  CHECK(decode_files({{path, after}}).findings.empty());
  return after;
}

}  // namespace peer::test
