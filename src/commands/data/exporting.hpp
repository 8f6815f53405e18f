// The forms of `peer export` (export_.cpp chooses), and what they share.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/commands/command.hpp"
#include "peer/export/folder.hpp"
#include "peer/export/tables.hpp"

namespace peer::commands {

base::ExitCode export_whole(Context& context, const Arguments& arguments);
base::ExitCode export_client(Context& context, const Arguments& arguments);
base::ExitCode export_deidentified(Context& context, const Arguments& arguments);
base::ExitCode print_columns(Context& context, const Arguments& arguments);

// Broken when a file could not be read as a whole: an export leaves nothing out silently.
void need_all_readable(Context& context, const workspace::Workspace& workspace);

// True when another command wrote while this one read: nothing is written, and the frame runs the
// command again.
bool is_overtaken(Context& context, const workspace::Workspace& workspace);

// "how many rows" behind the documentation of each table, in README.txt.
struct ExportCount {
  const exports::ExportTable* table;
  std::size_t rows;
};

// NAME.csv and NAME.jsonl with the rows that `fill` sends.
std::size_t write_table(exports::ExportFolder& folder, const exports::ExportTable& table,
                        const std::function<void(const exports::ExportSink& sink)>& fill);

// README.txt and columns.json, which say what the files of the folder hold.
void write_documentation(exports::ExportFolder& folder, const std::string& head,
                         const std::vector<ExportCount>& counts);

void warn_of_repository(Context& context, bool lies_in_one);

}  // namespace peer::commands
