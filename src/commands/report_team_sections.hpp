// The sections of `peer report team` that have a row for each worker.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/reports/team.hpp"
#include "report_parts.hpp"

namespace peer::commands {

// The workers as they are shown; numbers of TeamReport::workers.
std::vector<std::size_t> order_of(Reporting& reporting, const reports::TeamReport& report);

render::ReportSection workers_section(Reporting& reporting, const reports::TeamReport& report);
render::ReportSection employment_section(Reporting& reporting, const reports::TeamReport& report);

}  // namespace peer::commands
