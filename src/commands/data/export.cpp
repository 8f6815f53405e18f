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
  refuse_together(arguments, "--client",
                  {"--deidentified", "--names", "--describe", "--spreadsheet"});
  read_csv_form(arguments);
  refuse_together(arguments, "--deidentified", {"--names"});
  if (!arguments.has("--deidentified")) {
    for (const std::string_view period : {"--from", "--until", "--quarter", "--year"}) {
      if (!arguments.has(period)) continue;
      base::fail_usage("'" + std::string(period) + "' belongs to '--deidentified'",
                       "the other forms export all there is");
    }
  }
  if (arguments.has("--describe")) {
    refuse_together(arguments, "--describe", {"--output", "--names", "--spreadsheet"});
    return print_columns(context, arguments);
  }
  if (arguments.has("--client")) return export_client(context, arguments);
  if (!arguments.has("--output")) {
    base::fail_usage("'--output' is missing", "name the directory that the export is to make");
  }
  if (arguments.has("--deidentified")) return export_deidentified(context, arguments);
  return export_whole(context, arguments);
}

constexpr Option options_taken[] = {
    {.name = "--output",
     .value = "PATH",
     .help = "directory to create; with --client, a file",
     .former = "--to"},
    {.name = "--spreadsheet",
     .value = "excel",
     .help = "write CSV that this spreadsheet opens right: byte order mark, semicolons, decimal "
             "commas",
     .former = "--for"},
    {.name = "--names", .value = "", .help = "include the table of names and addresses"},
    {.name = "--client", .value = "CLIENT", .help = "everything about one person, and nobody else"},
    {.name = "--deidentified", .value = "", .help = "for research: counts that identify nobody"},
    {.name = "--describe",
     .value = "",
     .help = "print what each column means",
     .former = "--columns"},
    {.name = "--from", .value = "DATE", .help = "first day of a quarter; with --until"},
    {.name = "--until", .value = "DATE", .help = "last day of a quarter; with --from"},
    {.name = "--quarter", .value = "QUARTER", .help = "2026-4 is October to December"},
    {.name = "--year", .value = "YEAR", .help = "a year: 2026"},
};

}  // namespace

extern const Command command{
    .name = "export",
    .theme = "Reports",
    .summary = "export all data, one person's data, or de-identified data",
    .details =
        "With only --output, writes every field of every record, by id: one table for each kind of "
        "record, as CSV for a spreadsheet and JSON Lines for a database, with a README.txt that "
        "says what each column means; peer-export(7) and --describe say the same. Names and "
        "addresses are a separate table, written only with --names. PATH must be new or empty "
        "and outside the data directory; it appears once everything is written. If a file "
        "cannot be read in full, nothing is exported. --spreadsheet excel writes "
        "tables that Excel with Czech settings opens right; 'peer import' reads them back.\n\n"
        "--client answers an access request: everything in the records on that person, as one "
        "JSON document on stdout or in the file --output. Nobody else is in it: workers appear by "
        "role, and a text that names somebody else is left out; stderr says where, so you can "
        "look.\n\n"
        "--deidentified is for research or a board. It covers people who agreed to the purpose "
        "'statistics' and came in the period (whole quarters that are over): tables of counts "
        "by activity and quarter, and one row per person under a random number, in classes "
        "shared by at least policy smallest-cell people. Cells with fewer people are "
        "suppressed, and enough others that nobody can compute them from the rest. The command "
        "tries to do so before it writes, and refuses if it succeeds. Two such exports of "
        "overlapping periods can be subtracted from each other: hand out only one.",
    .examples =
        "peer export --output /media/backup/mosty-2026\n"
        "peer export --output pro-excel --names --spreadsheet excel\n"
        "peer export --client alena --output alena.json\n"
        "peer export --deidentified --year 2026 --output for-the-board\n"
        "peer export --describe",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands::data_export
