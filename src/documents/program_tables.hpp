// The tables of the report on the program that have many columns.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/documents/writer.hpp"
#include "peer/reports/program.hpp"

namespace peer::documents {

render::ReportSection program_sessions(const Writer& writer, const reports::ProgramReport& report);
render::ReportSection program_hours(const std::string& language,
                                    const reports::ProgramReport& report);
render::ReportSection program_months(const std::string& language,
                                     const reports::ProgramReport& report);
render::ReportSection program_contacts(const std::string& language,
                                       const reports::ProgramReport& report);

}  // namespace peer::documents
