// The sections of `peer report team` that have a row for each worker.
// SPDX-License-Identifier: MIT
#pragma once

#include "parts.hpp"
#include "peer/reports/team.hpp"

namespace peer::documents {

// The workers as they are shown; numbers of TeamReport::workers.
std::vector<std::size_t> order_of(const Writer& writer, const reports::TeamReport& report);

render::ReportSection workers_section(const Writer& writer, const reports::TeamReport& report);
render::ReportSection employment_section(const Writer& writer, const reports::TeamReport& report);

}  // namespace peer::documents
