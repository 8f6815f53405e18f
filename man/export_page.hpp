// The manual page peer-export(7): every column of every exported table.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace peer::man {

std::string export_page();

}  // namespace peer::man
