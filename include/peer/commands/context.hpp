// What a command gets from the frame (cli): where to write, how to format, how to open the data.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "peer/base/failure.hpp"
#include "peer/render/card.hpp"
#include "peer/render/findings.hpp"
#include "peer/render/node.hpp"
#include "peer/render/table.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::commands {

enum class Format { text, json, csv, tsv, html, ics };

// A word that was typed for an option that takes a reason.
struct TypedReason {
  std::string_view option;
  std::string word;
  domain::ReasonPlaces places = 0;
};

// Why a command was not carried out, or not in full. People read it on stderr: the findings, then
// `peer: ERROR` and `help: HELP`; with --format json it is one object there.
struct Refusal {
  std::string error;
  std::string help = {};
  base::Findings findings = {};
  render::TextOf text_of = {};  // of the files with findings
  base::ExitCode code = base::ExitCode::findings;
};

// A line beside the answer.
struct Remark {
  std::string_view severity;  // "warning" or "note"; "" of a line that says itself what it is
  std::string message;
};

// "peer: warning: …"
std::string remark_line(const Remark& remark);

// What a writing command did. With --format json the frame prints it as one object, unless the
// command answered with a listing of its own.
struct Written {
  std::string text;                // what people read
  std::vector<std::string> files;  // changed; with --dry-run those that would be
  base::Findings findings;         // of what was written
  std::vector<std::string> next;   // the commands that the text names as next
  std::string diff;                // of a dry run
  render::NodeObject more;         // what only this command has to tell
};

// What people read when a command is done, and the commands that it names as next.
struct Answer {
  std::string text;
  std::vector<std::string> next = {};

  Answer(std::string said) : text(std::move(said)) {}  // NOLINT(google-explicit-constructor)
  Answer(std::string said, std::vector<std::string> commands)
      : text(std::move(said)), next(std::move(commands)) {}
  // Adds the line "next: COMMAND".
  void then(std::string command);
};

struct Context {
  // Settings of the command line.
  Format format = Format::text;
  bool color = false;        // of stdout
  bool error_color = false;  // of stderr
  bool pictures = false;     // bars and sparklines: stdout is a terminal
  bool quiet = false;
  bool dry_run = false;
  bool writes = false;       // the command is one that writes
  bool interactive = false;  // stdin is a terminal and --no-input was not given
  render::Choice choice;     // --columns and --sort of a listing
  std::optional<std::string> anyway;
  std::vector<std::string> not_names;    // --not-a-name: words to let through from now on
  std::vector<TypedReason> reasons;      // judged by open(), which knows the program's own words
  std::optional<std::string> directory;  // -C
  workspace::Environment environment;    // without its directory

  // The answer; written to stdout by the frame at the end, which notices a full disk.
  std::string out;
  // Refusals and remarks; written to stderr at the end, after `out`.
  std::string err;

  // The same for programs, filled instead of `err` and `out` with --format json.
  std::vector<Remark> remarks;
  std::optional<Refusal> refusal;
  Written written;

  // Set by answered() and by commit() of a dry run: another command wrote while this one read, so
  // that the answer could mix old and new. The frame then runs the command again.
  bool changed_meanwhile = false;

  // Finds and opens the data directory. Findings of program.toml itself end the command (Broken).
  // A dry run opens it so that it cannot write.
  workspace::Workspace open(workspace::Access access) const;
  // The same for `check`, which reads the other files although program.toml is broken.
  workspace::Workspace open_tolerant() const;

  // Something that no transaction of the store wrote is on the disk: it must be told even where the
  // answer cannot be written.
  void mark_saved() const {
    if (environment.saved != nullptr) *environment.saved = true;
  }

  // One line to stdout unless --quiet or a machine format; what a writing command tells programs.
  void say(std::string_view line);
  void show_diff(const std::string& diff);  // of a dry run
  // One line to stderr: "peer: warning: …".
  void warn(std::string_view line);
  void note(std::string_view line);  // "peer: note: …"; silent with --quiet
  void tell(std::string_view line);  // "peer: …"
  void refuse(Refusal why);

  // Prints in the chosen format.
  void print(const render::Table& table);
  void print(const render::Node& node);

  // What was written, as one object; the frame does so where a command printed nothing.
  void print_written();

  // Begins again: nothing is told yet.
  void restart();
  // Makes `out` and `err` of what was told to programs; what is left over becomes lines.
  void finish(base::ExitCode code);

 private:
  void remark(Remark said);
  workspace::Environment located() const;
};

// Commits and reports: the diff with --dry-run, the new findings when refused (exit 1), otherwise
// `done` on stdout, with warnings and older findings mentioned on stderr. `logged`: how `log` calls
// it, if not by the command's name.
base::ExitCode commit(Context& context, workspace::Workspace& workspace,
                      const workspace::Proposal& proposal, workspace::Nature nature,
                      const Answer& done, std::string_view logged = {});

// Tells what a change would break, and that nothing was written.
void say_refused(Context& context, const workspace::Workspace& workspace,
                 const base::Findings& broken, std::string help = {});

// The end of a reading command: findings of the files that it read go to stderr, exit 1 when one of
// them is an error (the answer is then not complete), else 0.
base::ExitCode answered(Context& context, const workspace::Workspace& workspace);

// "nothing to do: …", exit 0.
base::ExitCode nothing_to_do(Context& context, std::string_view why);

// commit() of a departure: what is recorded is shown without the findings of those files that
// `done` tells about. With --dry-run, which does not print `done`, they are shown.
base::ExitCode commit_departure(Context& context, workspace::Workspace& workspace,
                                const workspace::Proposal& proposal, const Answer& done,
                                const std::set<std::string>& told);

// A card in text, or as a tree in the other formats, where the record's id stands under `id_key`.
void print_card(Context& context, render::NodeObject card, std::string_view id_key);

}  // namespace peer::commands
