// Taking a command back; see undoing.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/undoing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/store/git_program.hpp"
#include "peer/store/layout.hpp"

namespace peer::actions {
namespace {

using store::FileChange;
using store::UndoEntry;

constexpr std::string_view undo_word = "undo ";
constexpr std::string_view redo_word = "redo ";

// "pause" and "pause 2027-01-25.until" are about one thing.
bool touches(std::string_view one, std::string_view other) {
  if (one.size() > other.size()) std::swap(one, other);
  if (!other.starts_with(one)) return false;
  return other.size() == one.size() || other[one.size()] == '.' || other[one.size()] == ' ';
}

bool changed_any(const FileChange& change, const std::vector<std::string>& keys) {
  if (keys.empty()) return true;
  const auto changed = store::changed_keys(change.path, change.before, change.after);
  if (!changed) return true;
  return std::ranges::any_of(*changed, [&](const std::string& one) {
    return std::ranges::any_of(keys, [&](const std::string& key) { return touches(one, key); });
  });
}

// The last command after `entry` that changed one of the keys; nullptr when they are not what that
// left: somebody changed them by hand.
const UndoEntry* who_changed(const UndoEntries& entries, const UndoEntry& entry,
                             const Obstacle& obstacle, const store::Text& now) {
  for (const UndoEntry& later : entries) {
    if (later.serial <= entry.serial) break;
    for (const FileChange& change : later.changes) {
      if (change.path != obstacle.file || !changed_any(change, obstacle.keys)) continue;
      const bool by_hand =
          change.after != now && changed_any({change.path, change.after, now}, obstacle.keys);
      return by_hand ? nullptr : &later;
    }
  }
  return nullptr;
}

std::vector<std::string> keys_of(const std::vector<store::Question>& questions) {
  std::vector<std::string> keys;
  for (const store::Question& question : questions) {
    keys.insert(keys.end(), question.keys.begin(), question.keys.end());
  }
  return keys;
}

bool all_protected(const std::vector<store::Question>& questions) {
  return std::ranges::all_of(questions, &store::Question::is_protected);
}

void plan_file(const FileChange& change, const store::Text& now, UndoPlan& plan) {
  const auto merged = store::merge(change.path, {change.after, now, change.before});
  if (!merged) {
    plan.obstacles.push_back({change.path, {}, nullptr});
  } else if (merged->questions.empty()) {
    plan.proposal.put(change.path, merged->text);
  } else if (all_protected(merged->questions)) {
    plan.proposal.put(change.path, merged->settled);
    for (const std::string& key : keys_of(merged->questions)) {
      plan.protected_keys.push_back(fmt::format("{}: {}", change.path, key));
    }
  } else {
    plan.obstacles.push_back({change.path, keys_of(merged->questions), nullptr});
  }
}

bool is_published(const std::string& directory, const std::string& path) {
  constexpr std::string_view people = "people/";
  const bool in_people = path.starts_with(people);
  const std::string folder = in_people ? directory + "/people" : directory;
  const std::string inside = in_people ? path.substr(people.size()) : path;
  return store::GitProgram(folder)
      .run({.arguments = {"cat-file", "-e", "@{upstream}:./" + inside}})
      .succeeded();
}

std::string hint_for(const std::string& path) {
  const auto name = store::file_name(path);
  const std::string id = name ? name->id : "";
  if (name && name->kind == store::FileKind::session) {
    return fmt::format("cancel it: peer session cancel {} --reason mistake", id);
  }
  if (name && name->kind == store::FileKind::client) {
    return fmt::format("end it: peer client end {} --reason mistake", id);
  }
  if (name && name->kind == store::FileKind::staff)
    return fmt::format("end it: peer staff end {}", id);
  if (name && name->kind == store::FileKind::on_call) {
    return fmt::format("withdraw it: peer oncall withdraw {}", id);
  }
  return "correct it by a command of its own";
}

std::string changes_in(const FileChange& change) {
  if (!change.before) return change.path + ": new";
  if (!change.after) return change.path + ": removed";
  const auto keys = store::changed_keys(change.path, change.before, change.after);
  if (!keys || keys->empty()) return change.path;
  constexpr std::size_t most = 4;
  std::vector<std::string> shown(
      keys->begin(), keys->begin() + static_cast<std::ptrdiff_t>(std::min(keys->size(), most)));
  if (keys->size() > most) shown.push_back(fmt::format("{} more", keys->size() - most));
  return fmt::format("{}: {}", change.path, base::join(shown, ", "));
}

}  // namespace

const UndoEntry& need_entry(const UndoEntries& entries, std::string_view typed,
                            std::int64_t format) {
  std::size_t number = 0;
  const char* end = typed.data() + typed.size();
  const auto [stop, error] = std::from_chars(typed.data(), end, number);
  if (error != std::errc() || stop != end || number == 0) {
    base::fail_usage(fmt::format("'{}' is no number of 'peer log'", base::printable(typed)),
                     "the newest command is 1");
  }
  if (entries.empty()) {
    base::fail_usage("there is nothing to take back",
                     "commands are kept for policy undo-days, on this computer");
  }
  if (number > entries.size()) {
    base::fail_usage(fmt::format("there is no command {}: {} kept", number,
                                 base::counted(entries.size(), "is", "are")),
                     "'peer log' shows them");
  }
  const UndoEntry& entry = entries[number - 1];
  if (!entry.problem.empty()) {
    base::fail(fmt::format("the entry '.peer/undo/{:08}' {}", entry.serial, entry.problem),
               "what it changed is put right by a command of its own");
  }
  if (entry.keep.format != format) {
    base::fail(fmt::format("'{}' was done when this directory had format {}", entry.keep.command,
                           entry.keep.format),
               "what it changed is put right by a command of its own");
  }
  return entry;
}

UndoPlan plan_undo(const UndoEntries& entries, const UndoEntry& entry,
                   const std::function<store::Text(const std::string&)>& current) {
  UndoPlan plan;
  for (const FileChange& change : entry.changes) plan_file(change, current(change.path), plan);
  for (Obstacle& obstacle : plan.obstacles) {
    obstacle.since = who_changed(entries, entry, obstacle, current(obstacle.file));
  }
  return plan;
}

std::string name_undo(std::string_view command) {
  if (command.starts_with(undo_word)) {
    return fmt::format("{}{}", redo_word, command.substr(undo_word.size()));
  }
  if (command.starts_with(redo_word)) command.remove_prefix(redo_word.size());
  return fmt::format("{}{}", undo_word, command);
}

std::string published_hint(const std::string& directory, const UndoEntry& entry) {
  for (const FileChange& change : entry.changes) {
    if (!change.before && is_published(directory, change.path)) return hint_for(change.path);
  }
  return "";
}

std::size_t messages_since(const domain::Records& records, const UndoEntry& entry) {
  std::set<std::string, std::less<>> ids;
  for (const FileChange& change : entry.changes) ids.emplace(store::stem(change.path));
  std::size_t count = 0;
  for (const domain::MessageRun& run : records.messages) {
    for (const domain::Message& message : run.messages) {
      if (!message.at || *message.at < entry.keep.at) continue;
      const bool to_them = message.to && ids.contains(std::string_view(*message.to));
      const bool about = std::ranges::any_of(message.sessions, [&](const auto& session) {
        return session && ids.contains(std::string_view(*session));
      });
      if (to_them || about) ++count;
    }
  }
  return count;
}

std::vector<std::string> changes_of(const UndoEntry& entry) {
  std::vector<std::string> lines;
  for (const FileChange& change : entry.changes) lines.push_back(changes_in(change));
  return lines;
}

}  // namespace peer::actions
