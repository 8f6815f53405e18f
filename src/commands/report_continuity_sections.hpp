// The sections of `peer report continuity`. Each sorts its rows as they are shown.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/reports/continuity.hpp"
#include "report_parts.hpp"

namespace peer::commands {

render::ReportSection clients_section(Reporting& reporting, reports::ContinuityReport& report);
render::ReportSection departures_section(Reporting& reporting, reports::ContinuityReport& report);
render::ReportSection alone_section(Reporting& reporting, reports::ContinuityReport& report);
render::ReportSection left_section(Reporting& reporting, reports::ContinuityReport& report);
render::ReportSection meetings_section(Reporting& reporting, reports::ContinuityReport& report);

}  // namespace peer::commands
