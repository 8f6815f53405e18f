// `peer git install`: gives this clone of the data directory its name, or tells it.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "peer/actions/input.hpp"
#include "peer/commands/command.hpp"
#include "peer/workspace/clone.hpp"

namespace peer::commands::git_install {
namespace {

using workspace::Workspace;

std::string who_sends(const domain::Program& program, const std::optional<std::string>& name) {
  const std::optional<std::string>& sender = program.sender.value;
  if (!sender) return "no clone sends, since program.toml names no sender in [delivery]";
  if (name == sender) return "this clone sends";
  return fmt::format("'{}' sends, this one does not", *sender);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const auto read_clone = [](std::string_view typed) {
    return actions::read_id("name of a clone", typed);
  };
  std::optional<std::string> name = read_option(arguments, "--as", read_clone);
  // Not for writing: the name is no record, and name_clone takes the lock itself.
  const Workspace workspace = context.open(workspace::Access::read);
  const std::string& directory = workspace.environment().directory;
  const bool would = name && context.dry_run;
  if (!name) {
    name = workspace::clone_name(directory);
  } else if (!would) {
    workspace::name_clone(directory, *name);
  }
  const std::string called =
      !name
          ? "this clone has no name"
          : fmt::format("{} '{}'", would ? "would call this clone" : "this clone is called", *name);
  context.say(fmt::format("{}: {}", called, who_sends(workspace.program(), name)));
  return base::ExitCode::done;
}

constexpr std::array<Option, 1> options_taken = {{
    {.name = "--as", .value = "NAME", .help = "name for this clone: letters a–z, digits, hyphens"},
}};

}  // namespace

extern const Command command{
    .name = "git install",
    .theme = "Setting up",
    .summary = "name this clone of the data directory",
    .details =
        "If several computers have a clone of the data directory, only one of them sends "
        "messages: the one named as 'sender' in [delivery] of program.toml. Name each clone "
        "once, with --as NAME; without it the command shows the name and whether this clone "
        "sends.\n\n"
        "The name is kept in .peer/clone, which is not shared with other clones.",
    .examples =
        "peer git install --as office\n"
        "peer git install",
    .arguments = {},
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::git_install
