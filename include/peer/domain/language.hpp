// The languages that there are texts in.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace peer::domain {

// "cs", "en": as files and command lines name them.
std::span<const std::string> languages();
bool is_language(std::string_view word);

}  // namespace peer::domain
