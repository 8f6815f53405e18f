// A new task: the meeting that gives it, and its id; see tasks.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "peer/actions/input.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/actions/tasks.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/naming.hpp"

namespace peer::actions {

using workspace::Workspace;

namespace {

constexpr std::size_t shortest_word = 3;
constexpr std::size_t longest_word = 20;
constexpr std::size_t words_of_id = 2;

}  // namespace

bool is_meeting(const domain::Program& program, const domain::Session& session) {
  const domain::Activity* activity = program.activity(session.activity.value_or({}));
  return activity != nullptr && activity->kind.value == domain::ActivityKind::team_meeting;
}

domain::SessionId usual_meeting(const Workspace& workspace) {
  const domain::Session* chosen = nullptr;
  for (const domain::Session& session : workspace.records().sessions) {
    if (!is_meeting(workspace.program(), session)) continue;
    if (status_of(session) == domain::SessionStatus::cancelled) continue;
    const bool past = date_of(session) <= workspace.today();
    const bool nearer =
        chosen == nullptr || (past && date_of(*chosen) <= date_of(session)) ||
        (!past && workspace.today() < date_of(*chosen) && date_of(session) < date_of(*chosen));
    if (nearer) chosen = &session;
  }
  if (chosen == nullptr) {
    base::fail_usage(
        "there is no team meeting to give a task",
        "plan one: peer session plan ACTIVITY --on DATE, or name it: --meeting SESSION");
  }
  return chosen->id;
}

namespace {

// Letters and digits of one word without diacritics; "" for one that does not serve, or may be part
// of somebody's name: ids are copied into commands, commits and mails.
std::string plain_word(std::string_view word, bool first, const domain::Namings& namings) {
  std::string plain;
  for (const char c : base::fold(word)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain += c;
  }
  const bool capital = base::begins_with_capital(word);
  if (plain.size() < shortest_word || plain.size() > longest_word || (capital && !first)) return "";
  if (std::ranges::all_of(plain, [](char c) { return c >= '0' && c <= '9'; })) return "";
  std::string name = plain;
  name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
  return namings.find(name).empty() ? plain : "";
}

std::string words_id(const std::string& what, const domain::Namings& namings) {
  std::vector<std::string> chosen;
  bool first = true;
  for (const std::string& word : base::split(what, ' ')) {
    std::string plain = plain_word(word, first, namings);
    first = false;
    if (plain.empty() || chosen.size() == words_of_id) continue;
    chosen.push_back(std::move(plain));
  }
  return base::join(chosen, "-");
}

}  // namespace

std::string choose_task_id(Workspace& workspace, const std::optional<std::string>& typed,
                           const domain::Session& meeting, const std::string& what) {
  const std::vector<NamedTask> tasks = all_tasks(workspace);
  const auto is_taken = [&](const std::string& id) {
    return std::ranges::any_of(tasks, [&](const NamedTask& named) {
      const bool open = state_of(named.task) == domain::TaskState::open;
      return named.task.id.value == id && (open || named.session == meeting.id);
    });
  };
  if (typed) {
    std::string id = read_id("id of a task", *typed);
    if (!is_taken(id)) return id;
    base::fail_usage(fmt::format("there is a task '{}' already", id), "choose another id");
  }
  workspace.load_people();
  std::string wanted = words_id(what, domain::Namings(workspace.records().people));
  if (wanted.empty()) wanted = workspace.fresh_id("t-");
  std::string id = wanted;
  for (int number = 2; is_taken(id); ++number) id = fmt::format("{}-{}", wanted, number);
  return id;
}

}  // namespace peer::actions
