// The folder of the whole export; see whole.hpp.
// SPDX-License-Identifier: MIT
#include "peer/export/whole.hpp"

#include <fmt/format.h>

#include "peer/base/text.hpp"

namespace peer::exports {

namespace {

std::string head(const ExportSource& source, bool with_names) {
  return fmt::format(
      "Everything that the records of {} hold, as of {}.\n"
      "{} Keep these files as safely as the records: also ids and dates tell who somebody is. "
      "Remove them when they have served.\n"
      "Left out are comments, templates, and the state of one machine (.peer/).",
      base::printable(source.records.program.name), domain::format(source.today),
      with_names ? "The table people says who they are."
                 : "People stand in them by ids; who they are is not in here.");
}

}  // namespace

std::vector<ExportCount> write_whole(ExportFolder& folder, const ExportSource& source,
                                     bool with_names) {
  std::vector<ExportCount> counts;
  for (const ExportTable& table : export_tables()) {
    if (table.has_names && !with_names) continue;
    const std::size_t rows =
        write_table(folder, table, [&](const ExportSink& sink) { table.each(source, sink); });
    counts.push_back({&table, rows});
  }
  write_documentation(folder, head(source, with_names), counts);
  folder.finish();
  return counts;
}

}  // namespace peer::exports
