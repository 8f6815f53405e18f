// A rehearsed commit of the claims.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

#include <algorithm>
#include <optional>

#include "peer/domain/time.hpp"
#include "peer/store/layout.hpp"

namespace peer::delivery {
namespace {

using Forbidden = std::map<std::size_t, std::string>;
using workspace::Workspace;

// A file that no run has: random parts are of four letters.
std::string judged_path(const Workspace& workspace) {
  return store::messages_path(domain::format(workspace.today()) + "-judged");
}

struct Document {
  std::string text{};
  std::vector<std::uint32_t> first_lines{};  // of each claim
};

Document document_of(const std::vector<std::string>& claims) {
  Document document;
  std::uint32_t line = 1;
  for (const std::string& claim : claims) {
    document.first_lines.push_back(line);
    document.text += claim;
    line += static_cast<std::uint32_t>(std::ranges::count(claim, '\n'));
  }
  return document;
}

// nullopt: a finding that belongs to none of them.
std::optional<Forbidden> judge(Workspace& workspace, const std::vector<std::string>& claims) {
  const Document document = document_of(claims);
  workspace::Proposal proposal;
  const std::string path = judged_path(workspace);
  proposal.create_text(path, document.text);
  const workspace::CommitResult result =
      workspace.commit(proposal, {.nature = workspace::Nature::message, .dry_run = true});
  Forbidden forbidden;
  if (!result.refused) return forbidden;
  for (const base::Finding& finding : result.broken.list()) {
    if (finding.severity != base::Severity::error) continue;
    if (finding.file != path) return std::nullopt;
    const auto after = std::ranges::upper_bound(document.first_lines, finding.at.begin.line);
    if (after == document.first_lines.begin()) return std::nullopt;
    const auto index = static_cast<std::size_t>(after - document.first_lines.begin()) - 1;
    forbidden.emplace(index, finding.rule);
  }
  return forbidden;
}

}  // namespace

Forbidden judge_claims(Workspace& workspace, const std::vector<std::string>& claims) {
  if (claims.empty()) return {};
  if (auto forbidden = judge(workspace, claims)) return *forbidden;
  Forbidden forbidden;
  std::vector<std::string> allowed;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    allowed.push_back(claims[i]);
    const auto verdict = judge(workspace, allowed);
    if (verdict && verdict->empty()) continue;
    allowed.pop_back();
    forbidden.emplace(i, verdict ? verdict->begin()->second : "a rule");
  }
  return forbidden;
}

}  // namespace peer::delivery
