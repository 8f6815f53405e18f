// `peer log`: the last commands that changed a record.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/undoing.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands::data_log {

namespace {

using render::Node;
using workspace::Workspace;

std::string when(const store::UndoEntry& entry, bool as_text) {
  return as_text ? domain::format(entry.keep.at.local) : domain::format(entry.keep.at);
}

std::vector<Node> row_of(const Workspace& workspace, const store::UndoEntry& entry,
                         std::size_t number, bool as_text) {
  const std::size_t messages = actions::messages_since(workspace.records(), entry);
  if (!entry.problem.empty()) {
    return {number,
            Node(),
            "",
            fmt::format("(the entry {})", entry.problem),
            render::NodeList{},
            std::size_t{0},
            entry.problem};
  }
  render::NodeList changed;
  for (std::string& line : actions::changes_of(entry)) changed.emplace_back(std::move(line));
  return {number,
          when(entry, as_text),
          entry.keep.by.empty() && !as_text ? Node() : Node(entry.keep.by),
          entry.keep.command,
          std::move(changed),
          messages == 0 && as_text ? Node("") : Node(messages),
          Node()};
}

base::ExitCode run(Context& context, const Arguments& /*arguments*/) {
  Workspace workspace = context.open(workspace::Access::read);
  const actions::UndoEntries entries = workspace.undo_entries();
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    if (!entry->problem.empty()) continue;
    workspace.load_messages(entry->keep.at.local.date, std::nullopt);
    break;
  }
  render::Table table;
  table.columns = {{"number", "", true},   {"at", "when"},         {"by", "by"},
                   {"command", "command"}, {"changed", "changed"}, {"messages", "messages since"},
                   {"problem", ""}};
  const bool as_text = context.format == Format::text;
  if (as_text) table.columns.front().heading = "N";
  for (std::size_t number = 0; number < entries.size(); ++number) {
    table.rows.push_back(row_of(workspace, entries[number], number + 1, as_text));
  }
  table.empty = "no command is kept";
  context.print(table);
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "log",
    .theme = "Rules",
    .summary = "show the last commands that can be taken back",
    .details =
        "Lists the commands that changed a record on this computer, the newest first, with who "
        "typed them (PEER_STAFF), what they changed, and how many messages left since about it. "
        "The numbers are those of 'peer undo'. Runs that send are not here: the records of "
        "messages/ are their log. Commands are kept for policy undo-days, at most a hundred.",
    .examples = "peer log\npeer log --format json",
    .arguments = {},
    .options = {},
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands::data_log
