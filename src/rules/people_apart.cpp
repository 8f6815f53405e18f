// Rule people-apart: who anybody is stands in no repository but that of people/ (design §1.5). An
// environment check: the workspace asks git, only for `check`.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "peer/base/text.hpp"

namespace peer::rules::people_apart {

namespace {

using domain::Escaped;

std::string and_others(std::size_t more) {
  if (more == 0) return {};
  return fmt::format(", and {} of people/", base::counted(more, "file more", "files more"));
}

void tell_of_people(const Escaped& escaped, Report& report) {
  if (escaped.is_tracked) {
    report.add(escaped.path, {},
               "is in the index of the outer repository" + and_others(escaped.more),
               "take it out: git rm -r --cached people; earlier commits still hold it: they have "
               "to be rewritten before they are given to anybody");
  } else {
    report.add(escaped.path, {},
               "git would take it into the outer repository" + and_others(escaped.more),
               "write /people/ into .gitignore");
  }
}

void tell_of_file(const Escaped& escaped, Report& report) {
  if (escaped.is_tracked) {
    report.add(escaped.path, {}, fmt::format("names '{}' and is in git's index", escaped.named),
               fmt::format("move it out of the data directory and take it out: git rm --cached "
                           "'{}'",
                           escaped.path));
  } else {
    report.add(escaped.path, {}, fmt::format("names '{}', and git would take it", escaped.named),
               "move it out of the data directory, or write its name into .gitignore");
  }
}

void check(const domain::Records& records, Report& report) {
  for (const Escaped& escaped : records.escaped) {
    if (escaped.named.empty()) {
      tell_of_people(escaped, report);
    } else {
      tell_of_file(escaped, report);
    }
  }
}

}  // namespace

constinit const Rule rule{
    .id = "people-apart",
    .theme = "Privacy",
    .title = "who anybody is stands in no repository but that of people/",
    .severity = base::Severity::error,
    .reach = Reach::directory,
    .why =
        "The outer repository is cloned, backed up and pushed by more people and to more places "
        "than people/. A letter, an export or an editor's copy that git takes along tells who "
        "is a client here, and git keeps it for ever.",
    .remedy = "take it out of the outer repository",
    .source = "program §6.1, design §2",
    .good = R"(# FILE people/c-1.toml
name = "Jana Nová"
email = "jana@example.org"
)",
    .bad = R"(# FILE people/c-1.toml
name = "Jana Nová"
email = "jana@example.org"
# TRACKED people/c-1.toml  #! people-apart
)",
    .yields_to_facts = false,
    .check = check};

}  // namespace peer::rules::people_apart
