// The forms of `peer export` (export.cpp chooses), and what they share.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/commands/command.hpp"

namespace peer::commands {

base::ExitCode export_whole(Context& context, const Arguments& arguments);
base::ExitCode export_client(Context& context, const Arguments& arguments);
base::ExitCode export_deidentified(Context& context, const Arguments& arguments);

// Of --spreadsheet; Failure(usage) for one that is not known.
render::CsvForm read_csv_form(const Arguments& arguments);

// Broken when a file could not be read as a whole: an export leaves nothing out silently.
void need_all_readable(Context& context, const workspace::Workspace& workspace);

// True when another command wrote while this one read: nothing is written, and the frame runs the
// command again.
bool is_overtaken(Context& context, const workspace::Workspace& workspace);

void warn_of_repository(Context& context, bool lies_in_one);

}  // namespace peer::commands
