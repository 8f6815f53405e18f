// Options as other programs have them, and letters written together.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/commands/command.hpp"

namespace peer::cli {

// "did you mean '--all'?" of an option that there is none of; "" when none is near.
std::string option_hint(std::string_view typed, std::span<const commands::Option> options);

// -qC. → -q -C . (POSIX, Utility Syntax Guidelines 5 and 6), up to "--", not in values of options.
// Words whose first letter is no option stay as they are.
std::vector<std::string> with_letters_apart(const std::vector<std::string>& words,
                                            std::span<const commands::Option> options);

}  // namespace peer::cli
