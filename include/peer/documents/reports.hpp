// The six reports as documents: figures, already counted, with the words of a language. Text, JSON,
// CSV, HTML and `--why` are made from them by render.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/documents/writer.hpp"
#include "peer/reports/attendance.hpp"
#include "peer/reports/client_card.hpp"
#include "peer/reports/continuity.hpp"
#include "peer/reports/funder.hpp"
#include "peer/reports/program.hpp"
#include "peer/reports/team.hpp"

namespace peer::documents {

render::ReportDocument attendance_document(const Writer& writer,
                                           const reports::AttendanceReport& report,
                                           const Period& period);
render::ReportDocument client_document(const Writer& writer, const reports::ClientCard& card,
                                       const Period& period);
// Sorts the lists of `report`. The pairs behind them are for programs, and for who asks for them.
render::ReportDocument continuity_document(const Writer& writer, reports::ContinuityReport& report,
                                           const Period& period, bool shows_meetings);
render::ReportDocument program_document(const Writer& writer, const reports::ProgramReport& report,
                                        const Period& period);
render::ReportDocument team_document(const Writer& writer, const reports::TeamReport& report,
                                     const Period& period);

// What the report to the funder is about, beside its figures.
struct FunderScope {
  Period period;
  bool is_part;  // a period was asked for: what was before it counts towards the threshold only
};
render::ReportDocument funder_document(const Writer& writer, const reports::FunderReport& report,
                                       const FunderScope& scope);

}  // namespace peer::documents
