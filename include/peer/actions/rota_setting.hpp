// A new rotation or exception of the service phone.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// As it was typed.
struct OnCallWords {
  std::string staff{};  // of a rotation all, in the order of their turns: "ada,ema"
  std::string from{};   // a day, a day and a time, or "now"
  std::optional<std::string> until{};
  std::optional<std::string> backup{};
  std::optional<std::string> reason{};
  std::optional<std::string> anyway{};  // why something of the past is corrected
};

struct RotaDecision {
  workspace::Proposal proposal{};  // empty: nothing to do
  std::string told{};
};

// load_rota() comes first. What begins in the past is refused (exit 1) without --anyway, whose
// reason is then kept in the file. Of two in a rotation the other one stands in.
RotaDecision set_rotation(workspace::Workspace& workspace, const OnCallWords& words,
                          std::int64_t days);
// Whoever stood in goes on standing in; else whoever had the phone, who may be ill.
RotaDecision set_exception(workspace::Workspace& workspace, const OnCallWords& words);

}  // namespace peer::actions
