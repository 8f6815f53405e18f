// What a command gets from the frame (cli): where to write, how to format, how to open the data.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/failure.hpp"
#include "peer/render/card.hpp"
#include "peer/render/findings.hpp"
#include "peer/render/node.hpp"
#include "peer/render/table.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::commands {

enum class Format { text, json, csv, html, ics };

// A word that was typed for an option that takes a reason.
struct TypedReason {
  std::string_view option;
  std::string word;
  domain::ReasonPlaces places = 0;
};

struct Context {
  // Settings of the command line.
  Format format = Format::text;
  bool color = false;        // of stdout
  bool error_color = false;  // of stderr
  bool pictures = false;     // bars and sparklines: stdout is a terminal
  bool quiet = false;
  bool dry_run = false;
  bool interactive = false;  // stdin is a terminal and --no-input was not given
  std::optional<std::string> anyway;
  std::vector<TypedReason> reasons;      // judged by open(), which knows the program's own words
  std::optional<std::string> directory;  // -C
  workspace::Environment environment;    // without its directory

  // The answer; written to stdout by the frame at the end, which notices a full disk.
  std::string out;
  // Refusals and remarks; written to stderr at the end, after `out`.
  std::string err;

  // Set by answered() and by commit() of a dry run: another command wrote while this one read, so
  // that the answer could mix old and new. The frame then runs the command again.
  bool changed_meanwhile = false;

  // Finds and opens the data directory. Findings of program.toml itself end the command (Broken).
  // A dry run opens it so that it cannot write.
  workspace::Workspace open(workspace::Access access) const;
  // The same for `check`, which reads the other files although program.toml is broken.
  workspace::Workspace open_tolerant() const;

  // One line to stdout unless --quiet or a machine format.
  void say(std::string_view line);
  // One line to stderr: "peer: warning: …".
  void warn(std::string_view line);
  void note(std::string_view line);  // "peer: note: …"; silent with --quiet

  // Prints in the chosen format.
  void print(const render::Table& table);
  void print(const render::Node& node);

 private:
  workspace::Environment located() const;
};

// Commits and reports: the diff with --dry-run, the new findings when refused (exit 1), otherwise
// `done` on stdout, with warnings and older findings mentioned on stderr.
base::ExitCode commit(Context& context, workspace::Workspace& workspace,
                      const workspace::Proposal& proposal, workspace::Nature nature,
                      std::string_view done);

// Shows on stderr what a change would break, and that nothing was written.
void say_refused(Context& context, const workspace::Workspace& workspace,
                 const base::Findings& broken);

// The end of a reading command: findings of the files that it read go to stderr, exit 1 when one of
// them is an error (the answer is then not complete), else 0.
base::ExitCode answered(Context& context, const workspace::Workspace& workspace);

// "nothing to do: …", exit 0.
base::ExitCode nothing_to_do(Context& context, std::string_view why);

// commit() of a departure: what is recorded is shown without the findings of those files that
// `done` tells about. With --dry-run, which does not print `done`, they are shown.
base::ExitCode commit_departure(Context& context, workspace::Workspace& workspace,
                                const workspace::Proposal& proposal, std::string_view done,
                                const std::set<std::string>& told);

// A card in text, or as a tree in the other formats.
void print_card(Context& context, render::NodeObject card);

}  // namespace peer::commands
