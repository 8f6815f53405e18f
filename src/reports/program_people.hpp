// The part of the program's report that is told by clients' records alone: memberships, interviews,
// who is waiting.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/reports/program.hpp"

namespace peer::reports {

// Fills in the people (all but `served`), the reasons of leaving, and what `report.months` and
// `report.all_months`, which must stand there already, say of members.
void count_members(const domain::Records& records, ProgramReport& report, Tracing tracing);

// Adds to the reason's row, a new one if there is none.
void add_reason(std::vector<ReasonFigure>& reasons, const std::string& reason, const Source& source,
                Tracing tracing);
// The most frequent first, then by the alphabet; the one without words last.
void sort_reasons(std::vector<ReasonFigure>& reasons);

}  // namespace peer::reports
