// Rule merge-driver: git can merge records by their meaning in this clone (design §4,
// between-people). An environment check: the workspace looks, only for `check`.
// SPDX-License-Identifier: MIT
#include "declared.hpp"
#include "peer/base/text.hpp"

namespace peer::rules::merge_driver {

namespace {

void check(const domain::Records& records, Report& report) {
  for (const domain::Unmerged& unmerged : records.unmerged) {
    base::Range line;
    line.begin = {static_cast<decltype(line.begin.line)>(unmerged.line), 1};
    line.end = line.begin;
    report.add(unmerged.file, line,
               "records that two people changed would be merged as mere text: " +
                   base::printable(unmerged.why),
               "tell git once in this clone: peer git install");
  }
}

}  // namespace

constinit const Rule rule{
    .id = "merge-driver",
    .theme = "Records",
    .title = "git merges records by their meaning in this clone",
    .severity = base::Severity::warning,
    .reach = Reach::directory,
    .why =
        "Two people mark different guests of one evening, or answer for two clients: as mere text "
        "that is a conflict, and two changes that contradict each other may pass without one. git "
        "carries the wish to merge by meaning, but not the program: each clone has to be told "
        "once.",
    .remedy = "run 'peer git install' in this clone",
    .source = "design §4",
    .good = R"(# FILE .git/config
[core]
  bare = false
)",
    .bad = R"(# FILE .git/config
[core]
  bare = false
# FILE .gitattributes
*.toml merge=peer  #! merge-driver
)",
    .yields_to_facts = false,
    .check = check};

}  // namespace peer::rules::merge_driver
