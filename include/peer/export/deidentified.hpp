// `peer export --deidentified`: the period, the rows of its tables in the order of
// deidentified_tables(), and its folder.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/actions/period.hpp"
#include "peer/export/folder.hpp"
#include "peer/export/tables.hpp"
#include "peer/reports/deidentified.hpp"

namespace peer::exports {

void each_quarter(const reports::Deidentified& data, const ExportSink& sink);
void each_person(const reports::Deidentified& data, const ExportSink& sink);

// Failure(usage) for days that are no whole quarters, or not over: they are as good as a name,
// since what two exports differ by would tell of people.
actions::Period need_whole_quarters(actions::Period period, domain::Date today);

// All of its files; it then appears under its name.
void write_deidentified(ExportFolder& folder, const reports::Deidentified& data,
                        const domain::Program& program, const actions::Period& period);
std::size_t hidden_cells(const reports::Deidentified& data);

}  // namespace peer::exports
