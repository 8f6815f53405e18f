// What a client agreed to, purpose by purpose: pure.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "peer/actions/membership.hpp"

namespace peer::actions {

struct Statement {
  std::string purpose;
  domain::ConsentState state = domain::ConsentState::not_asked;
};
// PURPOSE=STATE, each purpose once.
std::vector<Statement> read_statements(std::span<const std::string> typed);

// A statement that is recorded already is left out.
struct ConsentDecision {
  Decision decision{};
  std::vector<std::string> remarks{};  // purposes of the program's own: a slip, perhaps
};
ConsentDecision record_consents(const domain::Client& client,
                                const std::vector<Statement>& statements, domain::Date on);

}  // namespace peer::actions
