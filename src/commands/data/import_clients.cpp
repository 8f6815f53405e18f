// `peer import clients`: people from a spreadsheet.
// SPDX-License-Identifier: MIT
#include "data/importing.hpp"

namespace peer::commands::data_import_clients {
namespace {

constexpr Argument arguments_taken[] = {
    {.name = "FILE", .help = "table of clients: CSV, XLSX or ODS", .ask = "File with the clients"}};

constexpr Option options_taken[] = {
    import_write,
    import_partly,
    import_sheet,
    import_column,
    {.name = "--person",
     .value = "ROW=CLIENT",
     .help = "who a row is about: an id, new or skip; may be given several times",
     .repeated = true},
    {.name = "--since",
     .value = "DATE",
     .help = "day from which those without a day of their own are members"},
    import_encoding,
    {.name = "--mapping",
     .value = "NAME",
     .help = "name under which the answers are kept; default: clients"}};

bool ask(const actions::ImportPlan& plan, actions::ImportAnswers& answers) {
  return ask_columns(plan, answers, actions::client_column_keys()) || ask_people(plan, answers);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  return run_import(context, arguments,
                    {.kind = "clients",
                     .command = "import clients",
                     .plan = actions::plan_clients,
                     .ask = ask,
                     .options = options_taken,
                     .next = "peer import attendance FILE"});
}

}  // namespace

extern const Command command{
    .name = "import clients",
    .theme = "Setting up",
    .summary = "take clients from a spreadsheet",
    .details =
        "Reads a table with one row a client and shows what it would write: who is new, what "
        "changes of people who are known, which rows are left. --write makes all of it one "
        "change, or nothing. The same file again changes nothing; a corrected file changes what "
        "was corrected.\n\n"
        "FILE is CSV (with , ; or tabs, in UTF-8, UTF-16, windows-1250 or ISO 8859-2), XLSX or "
        "ODS. Headers in English and Czech are understood, in any order and in one of the first "
        "rows; --column says what another one is, or ignore. Dates are 3. 11. 2026, 3.11.26, "
        "2026-11-03 or the numbers of a spreadsheet.\n\n"
        "People are found by id, e-mail address, phone number or name, in any order of its words "
        "and with or without diacritics. Who may be several people, or has another's number, is "
        "left until --person says who it is.\n\n"
        "Somebody with a day of membership or of an interview becomes a member from before the "
        "records: what the columns say of psychotherapy, the psychiatrist and a regular activity "
        "is kept and not asked again. Without such a day they are applicants, unless --since "
        "gives one. Names and addresses go to people/ only.\n\n"
        "Cells that cannot be read are told by sheet, row and column, and nothing is written; "
        "--partly leaves them and writes the rest. What you answer about columns is kept in "
        "import/NAME.toml for the next time, without anybody's name.",
    .examples =
        "peer import clients klienti.xlsx\n"
        "peer import clients klienti.csv --column 'Kdo volal=ignore' --since 2025-09-01 --write",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::data_import_clients
