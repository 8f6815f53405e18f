// The report on the program as a document: its sections in the order of every form.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/commands/reporting.hpp"
#include "peer/reports/program.hpp"

namespace peer::commands {

render::ReportDocument program_document(const Reporting& reporting,
                                        const reports::ProgramReport& report, const Period& period);

}  // namespace peer::commands
