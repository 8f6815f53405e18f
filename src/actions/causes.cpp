// Many findings with one cause become that one, with their number; see checking.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "peer/actions/checking.hpp"
#include "peer/domain/id.hpp"
#include "peer/domain/session.hpp"
#include "peer/store/layout.hpp"

namespace peer::actions {

namespace {

using base::Finding;
using base::Findings;

constexpr std::size_t enough_for_a_header = 2;  // persons that stand in no table

std::string quoted_behind(const std::string& message, std::string_view beginning) {
  if (!message.starts_with(beginning)) return {};
  const std::size_t begin = beginning.size();
  const std::size_t end = message.find('\'', begin);
  return end == std::string::npos ? std::string() : message.substr(begin, end - begin);
}

// The session that a file holds which bears another day's name; "" for none.
std::string session_in_wrong_file(const Finding& finding, const workspace::Workspace& workspace) {
  constexpr std::string_view said = "'date' is ";
  if (finding.rule != "shape" || !finding.message.starts_with(said)) return {};
  const std::string named(store::stem(finding.file));
  constexpr std::size_t length_of_a_day = 10;
  if (named.size() <= length_of_a_day) return {};
  const std::string meant =
      finding.message.substr(said.size(), length_of_a_day) + named.substr(length_of_a_day);
  return workspace.exists(store::session_path(meant)) ? std::string() : meant;
}

// Keys of persons outside of [attendance] and [replies]: one header is missing above them.
bool is_person_outside(const Finding& finding) {
  const std::string key = quoted_behind(finding.message, "unknown key '");
  return finding.rule == "shape" && finding.file.starts_with("sessions/") &&
         (key.starts_with("c-") || key.starts_with("s-")) && domain::is_id(key);
}

// What findings of one cause share; "" for a finding that stands alone.
std::string cause_of(const Finding& finding) {
  if (is_person_outside(finding)) return "header " + finding.file;
  if (finding.rule == "references") return finding.message;
  return {};
}

void explain_header(Finding& first) {
  first.message = "people stand here without a header: a line [attendance] or [replies] is lost";
  first.help = "write the line [attendance] (who came) or [replies] (who answered) above it";
}

}  // namespace

Findings by_cause(const Findings& findings, const workspace::Workspace& workspace) {
  std::map<std::string, std::vector<Finding>> groups;
  std::map<std::string, Finding> renamed;  // by the session that the file holds
  std::vector<Finding> alone;
  for (const Finding& finding : findings.list()) {
    const std::string cause = cause_of(finding);
    const std::string session = session_in_wrong_file(finding, workspace);
    if (!session.empty()) {
      renamed.emplace(session, finding);
    } else if (cause.empty()) {
      alone.push_back(finding);
    } else {
      groups[cause].push_back(finding);
    }
  }
  for (auto& [cause, group] : groups) {
    const auto file = renamed.find(quoted_behind(cause, "no session '"));
    if (file != renamed.end()) {
      file->second.follows += group.size();
      continue;
    }
    Finding first = group.front();
    if (cause.starts_with("header ") && group.size() >= enough_for_a_header) explain_header(first);
    first.follows = group.size() - 1;
    alone.push_back(std::move(first));
  }
  for (auto& [session, finding] : renamed) {
    finding.help = fmt::format(
        "if the file was renamed, name it '{}.toml' again; else correct the "
        "date; a session that was moved says so in [[moved]]",
        session);
    alone.push_back(std::move(finding));
  }
  Findings folded;
  for (Finding& finding : alone) folded.add(std::move(finding));
  folded.settle();
  return folded;
}

}  // namespace peer::actions
