// The examples of the rules as files.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace peer::rules {

struct ExampleFile {
  std::string path;
  std::string text;
  std::optional<unsigned> mode{};  // of a `# MODE` line: open to others, and only named (no text)
  bool is_tracked = false;         // of a `# TRACKED` line: in git's index, and only named
};

// The standard program that examples stand in: program.toml with the activities group, club,
// trip, workshop and team, two consultants s-ada and s-ema, a coordinator s-eva, and the
// client c-1, accepted on 2026-11-02. An example's file of the same path replaces one of these.
std::vector<ExampleFile> example_base();

// Splits an example at its `# FILE PATH` lines and lays it over example_base(). A line
// `# MODE 0644 clients/c-1.toml` says that others can read that file; it comes as an ExampleFile of
// its own with that mode, its text being what stands after the path; likewise `# TRACKED PATH` for
// a file that git's index holds.
std::vector<ExampleFile> example_files(std::string_view example);

}  // namespace peer::rules
