// What stands beneath every letter. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/domain/program.hpp"

namespace peer::delivery {

// When mail is read, and whom to call before; how to answer where several sessions are numbered.
// It ends with the number to call: what somebody writes beneath a quotation stands behind it.
std::string footer(const domain::Program& program, std::string_view language, bool is_numbered);

}  // namespace peer::delivery
