// `peer merge-file`: what git runs to merge two versions of a record.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <charconv>

#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"
#include "peer/store/merge_file.hpp"

namespace peer::commands::git_merge_file {
namespace {

std::size_t read_size(const std::string& typed) {
  constexpr std::size_t most = 1000;
  std::size_t size = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), size);
  if (error != std::errc() || end != typed.data() + typed.size() || size == 0 || size > most) {
    base::fail_usage(fmt::format("'{}' is not a length of markers", base::printable(typed)));
  }
  return size;
}

// An older git hands over its placeholders for labels as they are.
void read_labels(const std::vector<std::string>& typed, store::MarkerStyle& style) {
  const auto label = [&](std::size_t number, std::string& to) {
    if (number < typed.size() && !typed[number].starts_with('%') && !typed[number].empty()) {
      to = typed[number];
    }
  };
  label(1, style.ours);
  label(2, style.theirs);
}

// git runs a driver at the top of the work tree: in people/, or in what holds program.toml.
bool in_people_repository() {
  return ::access(".peer-people", F_OK) == 0 ||
         (::access("program.toml", F_OK) != 0 && ::access("../program.toml", F_OK) == 0);
}

std::string about(const store::Question& question) {
  if (question.group == "record") return "the whole record";
  const std::string keys = base::join(question.keys, ", ");
  return question.group.empty() ? keys : fmt::format("{} ({})", question.group, keys);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  store::MergeFiles files;
  files.base = arguments.need("BASE");
  files.ours = arguments.need("OURS");
  files.theirs = arguments.need("THEIRS");
  files.style.size = read_size(arguments.need("SIZE"));
  const std::string path = arguments.need("PATH");
  files.path = store::record_path(path, in_people_repository());
  read_labels(arguments.all("LABEL"), files.style);
  const store::MergeFileResult result = store::merge_file(files);
  if (result.clean) return base::ExitCode::done;
  if (result.as_text && !files.path.empty()) {
    context.note(fmt::format("'{}' is merged line by line: a side cannot be read as a record",
                             base::printable(path)));
  }
  for (const store::Question& question : result.questions) {
    context.tell(fmt::format("'{}': both sides changed {}", base::printable(path),
                             base::printable(about(question))));
  }
  return base::ExitCode::findings;
}

constexpr std::array words = {
    Argument{.name = "BASE", .help = "the version both sides began with (git's %O)"},
    Argument{.name = "OURS", .help = "the version here; the result replaces it (%A)"},
    Argument{.name = "THEIRS", .help = "the version that comes (%B)"},
    Argument{.name = "SIZE", .help = "length of conflict markers (%L)"},
    Argument{.name = "PATH", .help = "where the record stands, from the top of the work tree (%P)"},
    Argument{.name = "LABEL",
             .help = "names for the three versions in conflict markers (%S %X %Y)",
             .required = false,
             .repeated = true},
};

}  // namespace

extern const Command command{
    .name = "merge-file",
    .theme = "Setting up",
    .summary = "merge two versions of a record, for git",
    .details =
        "git runs this where two people changed one record, once 'peer git install' has told it "
        "to. Records are merged by their meaning: key by key, marks and answers by person, "
        "consents, pauses and other tables by what they are about. What both sides changed "
        "differently is left to a person, between conflict markers; keys that say one thing "
        "together (day, start and end of a session) are asked about together.\n\n"
        "Exit code 0 if nothing is left to decide, 1 if there are conflict markers, 129 if it "
        "could not be done. git's own merge of the lines is written first, so that no version is "
        "ever lost.",
    .examples = "peer merge-file base.toml ours.toml theirs.toml 7 clients/c-7k3f.toml",
    .arguments = words,
    .options = {},
    .for_git = true,
    .run = run};

}  // namespace peer::commands::git_merge_file
