// Adds statements of consent; see consenting.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/consenting.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"

namespace peer::actions {
namespace {

constexpr const char* usual_purposes[] = {"photos", "funder", "statistics", "referral"};

bool is_recorded(const domain::Client& client, const Statement& statement, domain::Date on) {
  return domain::consent_on(client, statement.purpose, on) == statement.state &&
         std::ranges::any_of(client.consents, [&](const domain::Consent& consent) {
           return consent.purpose.value == statement.purpose && consent.on.value == on;
         });
}

}  // namespace

std::vector<Statement> read_statements(std::span<const std::string> typed) {
  std::vector<Statement> statements;
  for (const Assignment& pair : read_assignments(typed)) {
    if (pair.value.empty()) {
      base::fail_usage(fmt::format("'{}=' tells no state", base::printable(pair.key)),
                       "a consent is never removed; record it as withdrawn or not-asked");
    }
    statements.push_back({read_id("purpose of a consent", pair.key),
                          read_word<domain::ConsentState>("state of a consent", pair.value)});
  }
  return statements;
}

ConsentDecision record_consents(const domain::Client& client,
                                const std::vector<Statement>& statements, domain::Date on) {
  ConsentDecision decided;
  std::vector<std::string> told;
  for (const Statement& statement : statements) {
    if (is_recorded(client, statement, on)) continue;
    const std::string_view state = domain::word(statement.state);
    decided.decision.operations.push_back(
        store::append({"consent"}, {{"purpose", statement.purpose}, {"state", state}, {"on", on}}));
    told.push_back(fmt::format("{} {}", statement.purpose, state));
    if (std::ranges::find(usual_purposes, statement.purpose) == std::end(usual_purposes)) {
      decided.remarks.push_back(fmt::format("'{}' is a purpose of your own; usual ones: {}",
                                            statement.purpose, fmt::join(usual_purposes, ", ")));
    }
  }
  decided.decision.told =
      told.empty() ? "it is recorded already"
                   : fmt::format("{} on {}", base::join(told, ", "), domain::with_weekday(on));
  return decided;
}

}  // namespace peer::actions
