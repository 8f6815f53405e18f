// The parts of the report to the funder that stand in files of their own: its rules, who is left
// out, what a reader must be told.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/documents/reports.hpp"

namespace peer::documents {

render::ReportSection funder_rules(const std::string& language, const domain::Program& program,
                                   domain::Date today);
render::ReportSection funder_left_out(const std::string& language,
                                      const reports::FunderReport& report);
void add_funder_notes(render::ReportDocument& document, const reports::FunderReport& report,
                      const domain::Program& program, const FunderScope& scope);

}  // namespace peer::documents
