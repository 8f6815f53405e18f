// The files of src/locale that are built into the program.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::locale {

// The text that templates/NAME.LANG.txt of a directory replaces: "invite", "remind-sms", "letter".
// Of a language that lacks it, the English one.
std::string_view built_in_template(std::string_view name, std::string_view language);

}  // namespace peer::locale
