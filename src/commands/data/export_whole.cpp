// `peer export --output PATH`: every record as CSV and JSON Lines, by ids.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "data/exporting.hpp"
#include "peer/base/text.hpp"
#include "peer/export/whole.hpp"

namespace peer::commands {

render::CsvForm read_csv_form(const Arguments& arguments) {
  const std::optional<std::string> named = arguments.get("--spreadsheet");
  if (!named) return render::CsvForm::plain;
  if (*named == "excel") return render::CsvForm::excel;
  base::fail_usage(
      fmt::format("'{}' is no spreadsheet that is known here", base::printable(*named)),
      "one of: excel; without the option the tables are CSV as RFC 4180 has it");
}

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
    context.tell(fmt::format("{} in the records; the first {} are below, 'peer check' shows all",
                             base::counted(errors, "error", "errors"), most_shown));
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
  exports::ExportFolder folder(arguments.need("--output"), workspace.environment().directory);
  folder.csv_form = read_csv_form(arguments);
  workspace.load_all();
  need_all_readable(context, workspace);
  if (with_names && !workspace.people_known()) {
    base::fail("people/ is not here, so there are no names to export",
               "leave --names out, or fetch people/ first");
  }
  const std::string settings = workspace.need_text("program.toml");
  if (is_overtaken(context, workspace)) return base::ExitCode::done;
  const std::vector<exports::ExportCount> counts = exports::write_whole(
      folder, {workspace.records(), workspace.today(), store::flat_values(settings)}, with_names);
  std::size_t rows = 0;
  for (const exports::ExportCount& count : counts) rows += count.rows;
  context.say(fmt::format("exported {} in {} to {}", base::counted(rows, "row", "rows"),
                          base::counted(counts.size(), "table", "tables"),
                          arguments.need("--output")));
  context.say("README.txt there says what each column means");
  if (!with_names) context.note("who the people are is not in it; --names adds it");
  warn_of_repository(context, folder.lies_in_repository());
  return base::ExitCode::done;
}

}  // namespace peer::commands
