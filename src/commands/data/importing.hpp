// What `import clients` and `import attendance` share: the file, the answers, the preview, and the
// one change at the end.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "peer/actions/importing.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands {

// Options that both take.
inline constexpr Option import_write{
    .name = "--write", .value = "", .help = "write it; otherwise it is only shown"};
inline constexpr Option import_partly{
    .name = "--partly", .value = "", .help = "leave the cells that cannot be read, write the rest"};
inline constexpr Option import_sheet{
    .name = "--sheet", .value = "SHEET", .help = "which sheet of the workbook"};
inline constexpr Option import_column{.name = "--column",
                                      .value = "HEADER=KEY",
                                      .help = "what a column is; may be given several times",
                                      .repeated = true};
inline constexpr Option import_encoding{
    .name = "--encoding", .value = "NAME", .help = "encoding of a CSV file, if it was misjudged"};

struct ImportRun {
  std::string_view kind;     // "clients": of import/NAME.toml, unless --mapping names another
  std::string_view command;  // "import clients"
  // Clients, staff and people are loaded. The same workspace, table and answers give the same plan.
  std::function<actions::ImportPlan(workspace::Workspace& workspace, const sheets::Sheet& sheet,
                                    const actions::ImportAnswers& answers)>
      plan;
  // Asks on a terminal for what the plan leaves open; false when nothing was answered.
  std::function<bool(const actions::ImportPlan& plan, actions::ImportAnswers& answers)> ask;
  std::span<const Option> options{};
  std::string next{};  // what one usually does afterwards
};

// Preview, and with --write or a yes on a terminal the change.
base::ExitCode run_import(Context& context, const Arguments& arguments, const ImportRun& run);

// The plan as text or as a tree. When it is going to be written, the counts are told by the end.
void print_import(Context& context, const std::string& file, const sheets::Workbook& workbook,
                  const actions::ImportPlan& plan, bool is_written);
// "32 new, 1 changed, 2 left"
std::string import_counts(const actions::ImportPlan& plan);

// For a column that nobody knows, and a person who may be several.
bool ask_columns(const actions::ImportPlan& plan, actions::ImportAnswers& answers,
                 const std::vector<std::string>& keys);
bool ask_people(const actions::ImportPlan& plan, actions::ImportAnswers& answers);

}  // namespace peer::commands
