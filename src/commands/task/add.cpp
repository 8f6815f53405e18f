// `peer task add`: a task that a team meeting gives somebody.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/domain/id.hpp"
#include "peer/rules/named_in.hpp"
#include "peer/workspace/names.hpp"
#include "tasks.hpp"

namespace peer::commands {

namespace {

using domain::Date;
using domain::SessionStatus;
using workspace::Workspace;

constexpr std::size_t shortest_word = 3;
constexpr std::size_t longest_word = 20;
constexpr std::size_t words_of_id = 2;

constexpr Argument arguments_taken[] = {
    {.name = "WHAT", .help = "what is to be done, in a few words", .ask = "What"}};

constexpr Option options_taken[] = {
    {.name = "--who", .value = "STAFF", .help = "who does it", .required = true, .ask = "Who"},
    {.name = "--due",
     .value = "DATE",
     .help = "the day by which",
     .required = true,
     .ask = "By which day"},
    {"--meeting", "SESSION",
     "the team meeting that gives it; otherwise the latest until today, else the next"},
    {"--id", "ID", "id of the task; otherwise from its words"}};

bool is_meeting(const domain::Program& program, const domain::Session& session) {
  const domain::Activity* activity = program.activity(session.activity.value_or({}));
  return activity != nullptr && activity->kind.value == domain::ActivityKind::team_meeting;
}

// The latest one until today that was not cancelled, else the next.
domain::SessionId usual_meeting(const Workspace& workspace) {
  const domain::Session* chosen = nullptr;
  for (const domain::Session& session : workspace.records().sessions) {
    if (!is_meeting(workspace.program(), session)) continue;
    if (actions::status_of(session) == SessionStatus::cancelled) continue;
    const bool past = actions::date_of(session) <= workspace.today();
    const bool nearer = chosen == nullptr ||
                        (past && actions::date_of(*chosen) <= actions::date_of(session)) ||
                        (!past && workspace.today() < actions::date_of(*chosen) &&
                         actions::date_of(session) < actions::date_of(*chosen));
    if (nearer) chosen = &session;
  }
  if (chosen == nullptr) {
    base::fail_usage(
        "there is no team meeting to give a task",
        "plan one: peer session plan ACTIVITY --on DATE, or name it: --meeting SESSION");
  }
  return chosen->id;
}

// Letters and digits of one word without diacritics; "" for one that does not serve, or may be part
// of somebody's name: ids are copied into commands, commits and mails.
std::string plain_word(std::string_view word, bool first, const rules::Namings& namings) {
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

std::string words_id(const std::string& what, const rules::Namings& namings) {
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

std::string choose_task_id(Workspace& workspace, const Arguments& arguments,
                           const domain::Session& meeting, const std::string& what) {
  const std::vector<NamedTask> tasks = all_tasks(workspace);
  const auto is_taken = [&](const std::string& id) {
    return std::ranges::any_of(tasks, [&](const NamedTask& named) {
      const bool open = state_of(named.task) == domain::TaskState::open;
      return named.task.id.value == id && (open || named.session == meeting.id);
    });
  };
  if (const auto typed = arguments.get("--id")) {
    std::string id = actions::read_id("id of a task", *typed);
    if (!is_taken(id)) return id;
    base::fail_usage(fmt::format("there is a task '{}' already", id), "choose another id");
  }
  workspace.load_people();
  std::string wanted = words_id(what, rules::Namings(workspace.records().people));
  if (wanted.empty()) wanted = workspace.fresh_id("t-");
  std::string id = wanted;
  for (int number = 2; is_taken(id); ++number) id = fmt::format("{}-{}", wanted, number);
  return id;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::string what = actions::read_reason("task", arguments.need("WHAT"));
  arguments.need("--due");
  Workspace workspace = context.open(workspace::Access::write);
  const Date due = *day_option(arguments, "--due", workspace.today());
  const domain::PersonId who = workspace::resolve_staff(workspace, arguments.need("--who"));
  load_tasks(workspace);
  const domain::SessionId id =
      arguments.has("--meeting")
          ? workspace::resolve_session(workspace, arguments.need("--meeting"))
          : usual_meeting(workspace);
  const domain::Session meeting = workspace.need_session(id);
  if (!is_meeting(workspace.program(), meeting)) {
    base::fail_usage(fmt::format("'{}' is no team meeting", id),
                     "tasks are given at one: --meeting SESSION");
  }
  if (!domain::employed_on(workspace.need_worker(who), due)) {
    context.warn(fmt::format("'{}' is not employed on {}", who, domain::with_weekday(due)));
  }
  const std::string task = choose_task_id(workspace, arguments, meeting, what);
  workspace::Proposal proposal;
  proposal.edit(
      meeting.file,
      {store::append({"task"}, {{"id", task}, {"who", who}, {"what", what}, {"due", due}})});
  return commit(context, workspace, proposal, workspace::Nature::plan,
                fmt::format("{}/{}  {}: {}, due {}", id, task, actions::name_of(workspace, who),
                            what, domain::with_weekday(due)));
}

}  // namespace

extern const Command task_add{
    .name = "task add",
    .theme = "Team",
    .summary = "give somebody a task at a team meeting",
    .details =
        "Writes the task into the file of the meeting: who does what by when. It is due until it "
        "is done or dropped. Its id is made of its words, without anybody's name.",
    .examples =
        "peer task add 'cinema tickets' --who ada --due friday\n"
        "peer task add 'trip in spring' --who ema --due 2027-03-01 --meeting 2027-01-12-team",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands
