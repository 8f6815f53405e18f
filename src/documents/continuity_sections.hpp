// The sections of `peer report continuity`. Each sorts its rows as they are shown.
// SPDX-License-Identifier: MIT
#pragma once

#include "parts.hpp"
#include "peer/reports/continuity.hpp"

namespace peer::documents {

render::ReportSection clients_section(const Writer& writer, reports::ContinuityReport& report);
render::ReportSection departures_section(const Writer& writer, reports::ContinuityReport& report);
render::ReportSection alone_section(const Writer& writer, reports::ContinuityReport& report);
render::ReportSection left_section(const Writer& writer, reports::ContinuityReport& report);
render::ReportSection meetings_section(const Writer& writer, reports::ContinuityReport& report);

}  // namespace peer::documents
