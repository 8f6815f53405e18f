// What a refused call says, as one text: "2: message | hint".
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "peer/base/failure.hpp"

namespace peer::test {

// "" when nothing was refused.
template <class Call>
std::string refusal(Call call) {
  try {
    call();
  } catch (const base::Failure& failure) {
    return std::to_string(static_cast<int>(failure.code())) + ": " + failure.what() + " | " +
           failure.hint();
  }
  return "";
}

}  // namespace peer::test
