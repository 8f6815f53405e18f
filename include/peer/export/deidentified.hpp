// The rows of the tables of `peer export --deidentified`, in the order of deidentified_tables().
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/export/tables.hpp"
#include "peer/reports/deidentified.hpp"

namespace peer::exports {

void each_quarter(const reports::Deidentified& data, const ExportSink& sink);
void each_person(const reports::Deidentified& data, const ExportSink& sink);

}  // namespace peer::exports
