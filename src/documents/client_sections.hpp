// The sections of `peer report client`.
// SPDX-License-Identifier: MIT
#pragma once

#include "parts.hpp"
#include "peer/reports/client_card.hpp"
#include "peer/workspace/names.hpp"

namespace peer::documents {

// report_client_presence.cpp
render::ReportSection card_section(const Writer& writer, const reports::ClientCard& card);
render::ReportSection presence_section(const Writer& writer, const reports::ClientCard& card);
render::ReportSection marks_section(const Writer& writer, const reports::ClientCard& card);
render::ReportSection sessions_section(const Writer& writer, const reports::ClientCard& card);

// report_client_record.cpp
render::ReportSection open_section(const Writer& writer, const reports::ClientCard& card);
render::ReportSection contacts_section(const Writer& writer, const reports::ClientCard& card);
render::ReportSection intakes_section(const Writer& writer, const reports::ClientCard& card);
render::ReportSection spells_section(const Writer& writer, const reports::ClientCard& card);
render::ReportSection pauses_section(const Writer& writer, const reports::ClientCard& card);
render::ReportSection consents_section(const Writer& writer, const reports::ClientCard& card);

}  // namespace peer::documents
