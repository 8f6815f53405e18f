// import/NAME.toml: what somebody answered about a table, kept for the next one of its kind.
//
//   [[column]]            [[cell]]
//   header = "Kdy přišla" word = "byla"
//   key = "applied"       mark = "present"
//
// Nobody's name stands in it: an answer about a header or a word that holds one is not kept, and no
// answer about a person is. SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/actions/importing.hpp"

namespace peer::actions {

// What was kept; Failure when the file cannot be read as one.
ImportAnswers read_import_mapping(workspace::Workspace& workspace, std::string_view name);

// Keeps what `answers` say beyond `kept`. Tells what was not kept, since it holds a name.
std::vector<std::string> keep_import_mapping(workspace::Workspace& workspace,
                                             workspace::Proposal& proposal, std::string_view name,
                                             const ImportAnswers& kept,
                                             const ImportAnswers& answers);

}  // namespace peer::actions
