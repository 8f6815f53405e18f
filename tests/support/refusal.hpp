// What a call says that fails.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

namespace peer::test {

using Call = std::function<void()>;

std::string refusal(const Call& call);  // "2: message | hint", "" when it does not fail
std::string usage_refusal(
    const Call& call);  // "message | hint", "accepted"; its code is that of usage
std::string failure_of(const Call& call);        // "message", "no failure"
std::string whole_failure_of(const Call& call);  // "message|hint", "no failure"

}  // namespace peer::test
