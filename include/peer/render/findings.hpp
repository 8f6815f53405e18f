// Findings as a person reads them, and as programs do.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "peer/base/findings.hpp"
#include "peer/render/node.hpp"

namespace peer::render {

// Gives the text of a file for the excerpt; "" when it cannot.
using TextOf = std::function<std::string(const std::string& file)>;

//   FILE:LINE:COL: error: what is wrong [rule-id]
//     4 | status = "hold"
//       |          ^~~~~~
//   help: what to do
// Control and bidi characters of the file are shown escaped; a long line is cut around the place.
std::string findings_to_text(const base::Findings& findings, const TextOf& text_of, bool color);
Node findings_to_node(const base::Findings& findings);

// "help: what to do", the lines after the first one beneath it.
std::string help_text(const std::string& help);

}  // namespace peer::render
