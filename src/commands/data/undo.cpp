// `peer undo`: takes back what a command changed.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "peer/actions/undoing.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands::data_undo {

namespace {

using workspace::Workspace;

std::string moment(const store::UndoEntry& entry) {
  return fmt::format("{} at {}", domain::with_weekday(entry.keep.at.local.date),
                     domain::format(entry.keep.at.local.time));
}

// "'client set' by s-ada on Monday 2027-01-25 at 09:00"
std::string named(const store::UndoEntry& entry) {
  const std::string by = entry.keep.by.empty() ? "" : " by " + entry.keep.by;
  return fmt::format("'{}'{} on {}", entry.keep.command, by, moment(entry));
}

std::string text_of(const actions::Obstacle& obstacle) {
  const std::string what =
      obstacle.keys.empty()
          ? fmt::format("'{}'", obstacle.file)
          : fmt::format("'{}' in '{}'", base::join(obstacle.keys, "', '"), obstacle.file);
  return fmt::format(
      "{} changed since: {}", what,
      obstacle.since == nullptr ? "by hand, or with changes of others" : named(*obstacle.since));
}

std::string help_for(const actions::Obstacle& obstacle, const actions::UndoEntries& entries) {
  if (obstacle.since == nullptr) return "put it right by a command of its own";
  const auto number = static_cast<std::size_t>(obstacle.since - entries.data()) + 1;
  return fmt::format("take that back first: peer undo {}", number);
}

base::ExitCode refuse(Context& context, const std::vector<actions::Obstacle>& obstacles,
                      const actions::UndoEntries& entries) {
  for (std::size_t at = 1; at < obstacles.size(); ++at) context.tell(text_of(obstacles[at]));
  context.refuse({.error = text_of(obstacles.front()) + "; nothing was written",
                  .help = help_for(obstacles.front(), entries)});
  return base::ExitCode::findings;
}

// Who was told since is told again, called or left: a person decides.
void tell_messages(Context& context, Workspace& workspace, const store::UndoEntry& entry) {
  workspace.load_messages(entry.keep.at.local.date, std::nullopt);
  const std::size_t count = actions::messages_since(workspace.records(), entry);
  if (count == 0) return;
  context.note(fmt::format(
      "{} since about what is taken back: tell them again ('peer remind' shows who would be told "
      "what), call them, or leave it; nothing was sent now",
      base::counted(count, "message left", "messages left")));
}

std::string done_text(const store::UndoEntry& entry) {
  std::string text = fmt::format("took back {}:", named(entry));
  for (const std::string& change : actions::changes_of(entry)) text += "\n  " + change;
  return text;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::write);
  const actions::UndoEntries entries = workspace.undo_entries();
  const store::UndoEntry& entry =
      actions::need_entry(entries, arguments.get("N").value_or("1"), workspace.program().format);
  if (const std::string hint = actions::published_hint(workspace.environment().directory, entry);
      !hint.empty()) {
    base::fail_usage(fmt::format("{} made a record that others have already", named(entry)), hint);
  }
  const actions::UndoPlan plan = actions::plan_undo(
      entries, entry, [&](const std::string& path) { return workspace.current(path); });
  if (!plan.obstacles.empty()) return refuse(context, plan.obstacles, entries);
  for (const std::string& key : plan.protected_keys) {
    context.note(fmt::format("{} stays: it was changed since, and protects more", key));
  }
  const base::ExitCode code = commit(context, workspace, plan.proposal, workspace::Nature::fact,
                                     done_text(entry), actions::name_undo(entry.keep.command));
  if (code == base::ExitCode::done) tell_messages(context, workspace, entry);
  return code;
}

constexpr std::array words = {
    Argument{.name = "N", .help = "the command, as 'peer log' numbers them", .required = false}};

}  // namespace

extern const Command command{
    .name = "undo",
    .theme = "Rules",
    .summary = "take back what a command changed",
    .details =
        "Takes back the last command that changed a record, or the one that 'peer log' gives the "
        "number N. Only what that command changed is changed back: what was done to other keys "
        "since, by commands or by hand, stays. If the same key was changed since, nothing is "
        "written, and the answer says by whom and when. An undo can be taken back like any "
        "command.\n\n"
        "The rules are asked as before any change. Nothing is sent: if people were told of what "
        "is taken back, the answer says so. What was sent cannot be called back, and a record "
        "that others have got by git is ended or cancelled instead. Commands are kept on this "
        "computer for policy undo-days, at most a hundred.",
    .examples =
        "peer undo\n"
        "peer undo 3 --dry-run",
    .arguments = words,
    .options = {},
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::data_undo
