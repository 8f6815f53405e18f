// `peer export`: the data out – all of it, one person's, or de-identified.
// SPDX-License-Identifier: MIT
#include "data/exporting.hpp"
#include "peer/export/documentation.hpp"

namespace peer::commands::data_export {
namespace {

void refuse_together(const Arguments& arguments, std::string_view one,
                     std::initializer_list<std::string_view> others) {
  for (const std::string_view other : others) {
    if (!arguments.has(one) || !arguments.has(other)) continue;
    base::fail_usage("'" + std::string(one) + "' and '" + std::string(other) +
                     "' do not go together");
  }
}

base::ExitCode print_columns(Context& context, const Arguments& arguments) {
  const std::vector<exports::ExportTable>& tables =
      arguments.has("--deidentified") ? exports::deidentified_tables() : exports::export_tables();
  if (context.format == Format::json) {
    context.print(exports::columns_node(tables));
  } else {
    context.out += exports::columns_text(tables);
  }
  return base::ExitCode::done;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  refuse_together(arguments, "--client", {"--deidentified", "--names", "--columns"});
  refuse_together(arguments, "--deidentified", {"--names"});
  if (!arguments.has("--deidentified")) {
    for (const std::string_view period : {"--from", "--until", "--quarter", "--year"}) {
      if (!arguments.has(period)) continue;
      base::fail_usage("'" + std::string(period) + "' belongs to '--deidentified'",
                       "the other forms export all there is");
    }
  }
  if (arguments.has("--columns")) {
    refuse_together(arguments, "--columns", {"--to", "--names"});
    return print_columns(context, arguments);
  }
  if (arguments.has("--client")) return export_client(context, arguments);
  if (!arguments.has("--to")) {
    base::fail_usage("'--to' is missing", "name the directory that the export is to make");
  }
  if (arguments.has("--deidentified")) return export_deidentified(context, arguments);
  return export_whole(context, arguments);
}

constexpr Option options_taken[] = {
    {.name = "--to", .value = "DIR", .help = "the directory to make; with --client: a file"},
    {.name = "--names", .value = "", .help = "with the table of names and addresses"},
    {.name = "--client", .value = "CLIENT", .help = "all on one person, and nobody else"},
    {.name = "--deidentified", .value = "", .help = "for research: counts that tell of nobody"},
    {.name = "--columns", .value = "", .help = "print what stands in each column"},
    {.name = "--from", .value = "DATE", .help = "first day of a quarter; with --until"},
    {.name = "--until", .value = "DATE", .help = "last day of a quarter; with --from"},
    {.name = "--quarter", .value = "QUARTER", .help = "2026-4 is October to December"},
    {.name = "--year", .value = "YEAR", .help = "a year: 2026"},
};

}  // namespace

extern const Command command{
    .name = "export",
    .theme = "Reports",
    .summary = "write the data out: all of it, one person's, or de-identified",
    .details =
        "With --to alone, every field of every record, by ids: one table a kind of record, each as "
        "CSV for a spreadsheet and as JSON Lines for a database, with a README.txt that says what "
        "each column means; peer-export(7) and --columns say the same. Names and addresses are a "
        "table of their own, written only with --names. DIR must not be there, or be empty, and "
        "must lie outside the data directory; it appears when all of it is written. A directory "
        "with a file that cannot be read as a whole is not exported.\n\n"
        "With --client, for a request of access: everything that the records hold on that person, "
        "as one JSON document on stdout or in the file --to. Nobody else is in it: workers stand "
        "by their role, and a text that names somebody else is left out; stderr says where, so "
        "that you can look.\n\n"
        "With --deidentified, for research or a board: of the people who agreed to the purpose "
        "'statistics' and came in the period (whole quarters that are over), tables of counts by "
        "activity and quarter, and one row a person under a fresh number, in classes that at least "
        "policy smallest-cell people share. Cells with fewer people are suppressed, and as many "
        "others that they cannot be computed from the rest. The command tries that itself before "
        "it writes, and refuses when it succeeds. Two such exports of overlapping periods can be "
        "subtracted from each other: hand out one.",
    .examples =
        "peer export --to /media/backup/mosty-2026\n"
        "peer export --client alena --to alena.json\n"
        "peer export --deidentified --year 2026 --to for-the-board\n"
        "peer export --columns",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands::data_export
