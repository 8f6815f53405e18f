// Every record as CSV and JSON Lines, by ids.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "peer/export/documentation.hpp"

namespace peer::exports {

// All files of the folder, which then appears under its name.
std::vector<ExportCount> write_whole(ExportFolder& folder, const ExportSource& source,
                                     bool with_names);

}  // namespace peer::exports
