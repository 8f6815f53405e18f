// `peer export --deidentified`: for research or a board.
// SPDX-License-Identifier: MIT
#include "exporting.hpp"

namespace peer::commands {

const std::vector<ExportTable>& deidentified_tables() {
  static const std::vector<ExportTable> tables;
  return tables;
}

base::ExitCode export_deidentified(Context&, const Arguments&) {
  base::fail("the de-identified export is not there yet");
}

}  // namespace peer::commands
