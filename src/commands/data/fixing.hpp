// What `check --fix` does: the fixes that findings carry, all in one change.
// SPDX-License-Identifier: MIT
#pragma once

#include "peer/base/findings.hpp"
#include "peer/commands/context.hpp"

namespace peer::commands {

// Applies the fixes of `findings` in a workspace that was opened to write (or to rehearse, with
// --dry-run: then the diff is the answer). False when the rules refuse the change: what it would
// break stands in context.err, and nothing was written.
bool apply_fixes(Context& context, workspace::Workspace& workspace, const base::Findings& findings);

}  // namespace peer::commands
