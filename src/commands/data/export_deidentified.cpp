// `peer export --deidentified`: for research or a board.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "data/exporting.hpp"
#include "peer/base/text.hpp"
#include "peer/export/deidentified.hpp"
#include "peer/reports/deidentified.hpp"
#include "period.hpp"

namespace peer::commands {

base::ExitCode export_deidentified(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  if (!has_period(arguments)) {
    base::fail_usage("the period is missing",
                     "give --quarter 2026-4, --year 2026, or --from and --until");
  }
  const actions::Period period =
      exports::need_whole_quarters(read_period(arguments, workspace.today()), workspace.today());
  exports::ExportFolder folder(arguments.need("--output"), workspace.environment().directory);
  folder.csv_form = read_csv_form(arguments);
  workspace.load_clients();
  workspace.load_sessions(period.from, period.until);
  need_all_readable(context, workspace);
  if (is_overtaken(context, workspace)) return base::ExitCode::done;
  const std::optional<reports::Deidentified> data =
      reports::deidentified(workspace.records(), period.from, period.until, workspace.today(),
                            *workspace.environment().random);
  const std::int64_t k = workspace.program().policy.smallest_cell;
  if (!data) {
    throw base::Failure(base::ExitCode::findings,
                        fmt::format("fewer than {} people came in the period and agreed to be "
                                    "counted; nothing was exported",
                                    k),
                        "choose a longer period; 'peer client consent CLIENT statistics=given' "
                        "records an agreement");
  }
  if (!data->recovered.empty()) {
    throw base::Failure(base::ExitCode::findings,
                        fmt::format("what is hidden could be computed ({}); nothing was exported",
                                    base::join(data->recovered, ", ")),
                        "choose a longer period, or a larger policy smallest-cell");
  }
  exports::write_deidentified(folder, *data, workspace.program(), period);
  context.say(fmt::format("exported {} to {}: {} in {} of counts are hidden",
                          base::counted(data->people.size(), "person", "people"),
                          arguments.need("--output"),
                          base::counted(exports::hidden_cells(*data), "number", "numbers"),
                          base::counted(data->cells.size(), "row", "rows")));
  context.say(
      "README.txt there says what each column means, and what must not be handed out beside "
      "it");
  for (const std::string& name : data->omitted) {
    context.note(fmt::format("'{}' is not shown at all: too few people are behind it", name));
  }
  warn_of_repository(context, folder.lies_in_repository());
  return base::ExitCode::done;
}

}  // namespace peer::commands
