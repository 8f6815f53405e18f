// Records from the text of their files, and the text after a decision.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "peer/actions/membership.hpp"
#include "peer/domain/records.hpp"
#include "peer/store/decode.hpp"

namespace peer::test {

inline domain::Client client_from(const std::string& text) {
  domain::Records records;
  base::Findings findings;
  store::decode("clients/c-1.toml", text, records, findings);
  REQUIRE(findings.empty());
  REQUIRE(records.clients.size() == 1);
  return records.clients.front();
}

inline domain::Staff staff_from(const std::string& text) {
  domain::Records records;
  base::Findings findings;
  store::decode("staff/s-1.toml", text, records, findings);
  REQUIRE(findings.empty());
  REQUIRE(records.staff.size() == 1);
  return records.staff.front();
}

inline domain::Date day(std::string_view text) {
  return domain::parse_iso_date(text).value();
}

// Applies the decision and makes sure that the result is still a sound record.
inline std::string applied(const std::string& path, const std::string& text,
                           const actions::Decision& decision) {
  const std::string after = store::edit_document(text, decision.operations);
  domain::Records records;
  base::Findings findings;
  store::decode(path, after, records, findings);
  CHECK(findings.empty());
  return after;
}

}  // namespace peer::test
