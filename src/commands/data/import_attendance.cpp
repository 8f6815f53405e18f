// `peer import attendance`: who came when, from a spreadsheet.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "data/importing.hpp"
#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/asking.hpp"

namespace peer::commands::data_import_attendance {
namespace {

constexpr Argument arguments_taken[] = {{.name = "FILE",
                                         .help = "table of attendance: CSV, XLSX or ODS",
                                         .ask = "File with the attendance"}};

constexpr Option options_taken[] = {
    import_write,
    import_partly,
    import_sheet,
    import_column,
    {.name = "--cell",
     .value = "WORD=STATUS",
     .help = "what a word of the cells means; may be given several times",
     .repeated = true},
    {.name = "--person",
     .value = "ROW=CLIENT",
     .help = "who a row is about: an id, or skip; may be given several times",
     .repeated = true},
    {.name = "--year", .value = "YEAR", .help = "year of the first day, where days have none"},
    {.name = "--activity", .value = "ACTIVITY", .help = "activity of all days"},
    {.name = "--staff",
     .value = "STAFF[,STAFF]",
     .help = "who led the sessions that are not on record yet"},
    {.name = "--records-from",
     .value = "DATE",
     .help = "first day of the records: before it, staff may be unknown; kept in program.toml"},
    import_encoding,
    {.name = "--mapping",
     .value = "NAME",
     .help = "name under which the answers are kept; default: attendance"}};

int read_year(const std::string& typed) {
  return static_cast<int>(actions::read_number("--year", typed, 1950, 2037));
}

bool ask_year(const actions::ImportPlan& plan, actions::ImportAnswers& answers) {
  if (!plan.needs_year) return false;
  answers.year = read_year(ask("Year of the first day", ""));
  return true;
}

bool ask_words(const actions::ImportPlan& plan, actions::ImportAnswers& answers) {
  for (const std::string& word : plan.open_words) {
    const std::string mark =
        ask(fmt::format("'{}' is present, late, left-early, excused, absent or unmarked",
                        base::printable(word)),
            "unmarked");
    answers.cells.insert_or_assign(base::fold(word), mark);
  }
  return !plan.open_words.empty();
}

bool ask_all(const actions::ImportPlan& plan, actions::ImportAnswers& answers) {
  return ask_year(plan, answers) || ask_words(plan, answers) || ask_people(plan, answers);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  return run_import(context, arguments,
                    {.kind = "attendance",
                     .command = "import attendance",
                     .plan = actions::plan_attendance,
                     .ask = ask_all,
                     .options = options_taken,
                     .next = "peer report attendance"});
}

}  // namespace

extern const Command command{
    .name = "import attendance",
    .theme = "Setting up",
    .summary = "take attendance from a spreadsheet",
    .details =
        "Reads who came when and shows what it would write: sessions that are not on record are "
        "made as held, marks of known ones are added or corrected. --write makes all of it one "
        "change, or nothing. The same file again changes nothing; a corrected file changes what "
        "was corrected. An empty cell is no mark, and takes none away.\n\n"
        "The table has the people in rows and a day above each column, or a line a visit with the "
        "headers name, date, activity and status. Days without a year get it from a heading such "
        "as 'Attendance 2026', or from --year; after December comes the next year. The activity "
        "is the one that takes place on that weekday, in even or odd weeks; or what stands beside "
        "the day, above it or below it.\n\n"
        "Cells: x 1 + yes is present, p late, o excused, n 0 - absent, and the words for them in "
        "English and Czech; --cell says what another one means, or unmarked. Sums at the margins "
        "are compared with the cells.\n\n"
        "People are found as 'import clients' finds them; import that table first. Who is not "
        "known is left. Staff of a session are those whose row says that they were there, or "
        "--staff, or the activity's own who worked here then; before the records began nobody "
        "need be known: --records-from says when that was. A session on a public holiday gets the "
        "reason before-records.\n\n"
        "What you answer about columns and cells is kept in import/NAME.toml for the next time, "
        "without anybody's name.",
    .examples =
        "peer import attendance dochazka.xlsx --records-from 2026-12-01\n"
        "peer import attendance dochazka.csv --year 2026 --cell 'h=excused' --write",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::data_import_attendance
