// The sections of `peer report client`.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/reports/client_card.hpp"
#include "peer/workspace/names.hpp"
#include "report_parts.hpp"

namespace peer::commands {

// report_client_presence.cpp
render::ReportSection card_section(Reporting& reporting, const reports::ClientCard& card);
render::ReportSection presence_section(Reporting& reporting, const reports::ClientCard& card);
render::ReportSection marks_section(Reporting& reporting, const reports::ClientCard& card);
render::ReportSection sessions_section(Reporting& reporting, const reports::ClientCard& card);

// report_client_record.cpp
render::ReportSection open_section(Reporting& reporting, const reports::ClientCard& card);
render::ReportSection contacts_section(Reporting& reporting, const reports::ClientCard& card);
render::ReportSection intakes_section(Reporting& reporting, const reports::ClientCard& card);
render::ReportSection spells_section(Reporting& reporting, const reports::ClientCard& card);
render::ReportSection pauses_section(Reporting& reporting, const reports::ClientCard& card);
render::ReportSection consents_section(Reporting& reporting, const reports::ClientCard& card);

}  // namespace peer::commands
