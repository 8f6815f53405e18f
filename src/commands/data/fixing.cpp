// The fixes of findings become one proposal; permissions are set after it, since they are no text.
//
// What is fixed at all is said where it is found (base::Fix in rules and decoders), each with its
// reason. Not among it, on purpose: a misspelt key or word, even with one candidate one letter away
// – the record would afterwards say something, of a person mostly, that nobody has read there
// before. SPDX-License-Identifier: MIT
#include "data/fixing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "peer/base/text.hpp"
#include "peer/store/permissions.hpp"

namespace peer::commands {

namespace {

using base::Finding;
using base::Fix;
using workspace::Workspace;

// From the end of a file to its beginning: an element that goes moves those after it.
std::map<std::string, std::vector<store::Operation>> operations_of(
    const std::vector<Finding>& fixable) {
  std::map<std::string, std::vector<Fix::Path>> paths;
  for (const Finding& finding : fixable) {
    std::vector<Fix::Path>& all = paths[finding.file];
    all.insert(all.end(), finding.fix->remove.begin(), finding.fix->remove.end());
  }
  std::map<std::string, std::vector<store::Operation>> operations;
  for (auto& [file, all] : paths) {
    std::ranges::sort(all, std::greater());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const Fix::Path& path : all) operations[file].push_back(store::remove(path));
  }
  return operations;
}

bool refuse(Context& context, const Workspace& workspace, const base::Findings& broken) {
  const auto text_of = [&](const std::string& file) { return workspace.text_of(file); };
  context.err += render::findings_to_text(broken, text_of, context.error_color);
  context.err += "peer: refused: nothing was written\n";
  return false;
}

void close_all(Context& context, const Workspace& workspace, const Fix& fix) {
  if (context.dry_run) {
    context.note("beside the diff: " + fix.done);
    return;
  }
  std::string problem;
  for (const std::string& path : fix.close) {
    std::string error = store::close_to_others(workspace.environment().directory, path);
    if (!error.empty() && problem.empty()) problem = fmt::format("'{}': {}", path, error);
  }
  if (problem.empty()) {
    context.note("fixed: " + fix.done);
  } else {
    context.warn("the rights of others cannot be taken away: " + problem);
  }
}

}  // namespace

bool apply_fixes(Context& context, Workspace& workspace, const base::Findings& findings) {
  std::vector<Finding> fixable;
  for (const Finding& finding : findings.list()) {
    if (finding.fix) fixable.push_back(finding);
  }
  workspace::Proposal proposal;
  for (auto& [file, operations] : operations_of(fixable)) proposal.edit(file, operations);
  const workspace::CommitResult result = workspace.commit(proposal, {.dry_run = context.dry_run});
  if (result.refused) return refuse(context, workspace, result.broken);
  if (context.dry_run) context.out += result.diff;
  for (const Finding& finding : fixable) {
    if (!finding.fix->close.empty()) {
      close_all(context, workspace, *finding.fix);
    } else if (!context.dry_run) {
      context.note(fmt::format("fixed: {}: {}", finding.file, finding.fix->done));
    }
  }
  return true;
}

}  // namespace peer::commands
