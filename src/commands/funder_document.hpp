// The report to the funder as a document: the rules it follows, totals, persons, who is left out.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/commands/reporting.hpp"
#include "peer/reports/funder.hpp"

namespace peer::commands {

// What the report is about, beside its figures.
struct FunderScope {
  Period period;
  bool is_part;  // a period was asked for: what was before it counts towards the threshold only
};

render::ReportDocument funder_document(Reporting& reporting, const reports::FunderReport& report,
                                       const FunderScope& scope);

// The parts that stand in files of their own.
render::ReportSection funder_rules(const std::string& language, const domain::Program& program,
                                   domain::Date today);
render::ReportSection funder_left_out(const std::string& language,
                                      const reports::FunderReport& report);
void add_funder_notes(render::ReportDocument& document, const reports::FunderReport& report,
                      const domain::Program& program, const FunderScope& scope);

}  // namespace peer::commands
