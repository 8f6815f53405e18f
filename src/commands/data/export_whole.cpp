// `peer export --to DIR`: every record as CSV and JSON Lines, by ids.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "data/exporting.hpp"
#include "peer/base/text.hpp"

namespace peer::commands {
namespace {

std::string head(const workspace::Workspace& workspace, bool with_names) {
  return fmt::format(
      "Everything that the records of {} hold, as of {}.\n"
      "{} Keep these files as safely as the records: also ids and dates tell who somebody is. "
      "Remove them when they have served.\n"
      "Left out are comments, templates, and the state of one machine (.peer/).",
      base::printable(workspace.program().name), domain::format(workspace.today()),
      with_names ? "The table people says who they are."
                 : "People stand in them by ids; who they are is not in here.");
}

}  // namespace

void need_all_readable(Context& context, const workspace::Workspace& workspace) {
  constexpr std::size_t most_shown = 20;
  std::size_t errors = 0;
  workspace::Broken broken;
  for (const base::Finding& finding : workspace.findings().list()) {
    if (finding.severity != base::Severity::error || ++errors > most_shown) continue;
    broken.texts[finding.file] = workspace.text_of(finding.file);
    broken.findings.add(finding);
  }
  if (errors == 0) return;
  if (errors > most_shown) {
    context.err +=
        fmt::format("peer: {} in the records; the first {} are below, 'peer check' shows all\n",
                    base::counted(errors, "error", "errors"), most_shown);
  }
  broken.findings.settle();
  throw broken;
}

bool is_overtaken(Context& context, const workspace::Workspace& workspace) {
  context.changed_meanwhile = workspace.changed_meanwhile();
  return context.changed_meanwhile;
}

void warn_of_repository(Context& context, bool lies_in_one) {
  if (lies_in_one) context.warn("it lies in a git repository; do not commit it");
}

base::ExitCode export_whole(Context& context, const Arguments& arguments) {
  const bool with_names = arguments.has("--names");
  workspace::Workspace workspace = context.open(workspace::Access::read);
  exports::ExportFolder folder(arguments.need("--to"), workspace.environment().directory);
  workspace.load_all();
  need_all_readable(context, workspace);
  if (with_names && !workspace.people_known()) {
    base::fail("people/ is not here, so there are no names to export",
               "leave --names out, or fetch people/ first");
  }
  const std::string settings = workspace.need_text("program.toml");
  if (is_overtaken(context, workspace)) return base::ExitCode::done;
  const exports::ExportSource source{workspace.records(), workspace.today(),
                                     store::flat_values(settings)};
  std::vector<ExportCount> counts;
  std::size_t rows = 0;
  for (const exports::ExportTable& table : exports::export_tables()) {
    if (table.has_names && !with_names) continue;
    const std::size_t here = write_table(
        folder, table, [&](const exports::ExportSink& sink) { table.each(source, sink); });
    counts.push_back({&table, here});
    rows += here;
  }
  write_documentation(folder, head(workspace, with_names), counts);
  folder.finish();
  context.say(fmt::format("exported {} in {} to {}", base::counted(rows, "row", "rows"),
                          base::counted(counts.size(), "table", "tables"), arguments.need("--to")));
  context.say("README.txt there says what each column means");
  if (!with_names) context.note("who the people are is not in it; --names adds it");
  warn_of_repository(context, folder.lies_in_repository());
  return base::ExitCode::done;
}

}  // namespace peer::commands
