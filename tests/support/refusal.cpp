// What a call says that fails; see refusal.hpp.
// SPDX-License-Identifier: MIT
#include "refusal.hpp"

#include <doctest/doctest.h>

#include <optional>

#include "peer/base/failure.hpp"

namespace peer::test {

namespace {

std::optional<base::Failure> failure_in(const Call& call) {
  try {
    call();
  } catch (const base::Failure& failure) {
    return failure;
  }
  return std::nullopt;
}

}  // namespace

std::string refusal(const Call& call) {
  const auto failure = failure_in(call);
  if (!failure) return "";
  return std::to_string(static_cast<int>(failure->code())) + ": " + failure->what() + " | " +
         failure->hint();
}

std::string usage_refusal(const Call& call) {
  const auto failure = failure_in(call);
  if (!failure) return "accepted";
  CHECK(failure->code() == base::ExitCode::usage);
  return std::string(failure->what()) + " | " + failure->hint();
}

std::string failure_of(const Call& call) {
  const auto failure = failure_in(call);
  return failure ? failure->what() : "no failure";
}

std::string whole_failure_of(const Call& call) {
  const auto failure = failure_in(call);
  return failure ? failure->what() + std::string("|") + failure->hint() : "no failure";
}

}  // namespace peer::test
