// `session set`: changes single keys of a session; what has a command of its own is sent there.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/input.hpp"
#include "peer/actions/moving.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/actions/settings.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/session_notice.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::session_set {
namespace {

using actions::Setting;
using domain::SessionStatus;
using store::Operation;
using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if needed",
     .ask = "Which session?"},
    {.name = "KEY=VALUE", .help = "what to set; KEY= removes", .repeated = true},
};

store::Value read_link(std::string_view key, std::string_view typed, domain::Date /*today*/) {
  return actions::read_link(key, typed);
}

// Names, looked up afterwards.
store::Value read_workers(std::string_view /*key*/, std::string_view typed,
                          domain::Date /*today*/) {
  return typed;
}

constexpr actions::OwnReader readers[] = {
    {"online", read_link}, {"staff", read_workers}, {"facilitator", read_workers}};

constexpr actions::Settable settable{
    .command = "peer session set", .record = &domain::session_record, .readers = readers};

// Names become ids, and a session at which somebody came has no key about nobody.
void look_up(Workspace& workspace, actions::Setting& setting) {
  if (!setting.sets()) return;
  store::Value& value = setting.operation.value;
  if (setting.key == "facilitator") {
    value = workspace::resolve_staff(workspace, std::get<std::string>(value.data));
  } else if (setting.key == "staff") {
    const auto ids = workspace::resolve_staff_list(workspace, std::get<std::string>(value.data));
    value = store::Array(ids.begin(), ids.end());
  } else if (setting.key == "nobody-came" && !std::get<bool>(value.data)) {
    setting.operation = store::remove({setting.key});
  }
}

// What changes the session; what is so already is left out.
std::vector<Setting> read_changes(Workspace& workspace, const domain::Session& session,
                                  const Arguments& words) {
  std::vector<Setting> settings =
      actions::read_settings(settable, words.all("KEY=VALUE"), workspace.today());
  for (Setting& setting : settings) look_up(workspace, setting);
  std::erase_if(settings,
                [&](const Setting& setting) { return actions::is_so(setting, &session); });
  return settings;
}

bool changes(const std::vector<Setting>& settings, std::string_view key) {
  return std::ranges::any_of(settings, [&](const Setting& setting) { return setting.key == key; });
}

bool sets(const std::vector<Setting>& settings, std::string_view key) {
  return std::ranges::any_of(
      settings, [&](const Setting& setting) { return setting.key == key && setting.sets(); });
}

// Guests and "nobody came" tell that a session was held (program §8.1): only from its day on.
void check_facts(const domain::Session& session, const std::vector<Setting>& settings,
                 domain::Date today) {
  if (!sets(settings, "guests") && !sets(settings, "nobody-came")) return;
  if (actions::status_of(session) == SessionStatus::cancelled) {
    actions::refuse(fmt::format("'{}' is cancelled: nobody can have come", session.id));
  }
  if (actions::date_of(session) > today) {
    actions::refuse(fmt::format("'{}' is on {}: who came is recorded from that day on", session.id,
                                domain::with_weekday(actions::date_of(session))));
  }
}

// A start that is over before anybody hears of it.
void check_start(const domain::Session& session, const std::vector<Setting>& settings,
                 domain::LocalTime now) {
  if (actions::status_of(session) != SessionStatus::planned) return;
  for (const Setting& setting : settings) {
    if (setting.key != "start" || !setting.sets()) continue;
    const auto start = std::get<domain::TimeOfDay>(setting.operation.value.data);
    actions::refuse_past(session, {actions::date_of(session), start}, now);
  }
}

std::vector<Operation> operations_of(const domain::Session& session,
                                     const std::vector<Setting>& settings) {
  std::vector<Operation> operations;
  if (changes(settings, "start")) operations = actions::keep_answered(session);
  for (const Setting& setting : settings) operations.push_back(setting.operation);
  const bool held = sets(settings, "guests") || sets(settings, "nobody-came");
  if (held && actions::status_of(session) == SessionStatus::planned) {
    operations.push_back(store::set({"status"}, "held"));
  }
  return operations;
}

std::string done_text(const domain::Session& session, const std::vector<Setting>& settings) {
  std::vector<std::string> words;
  for (const Setting& setting : settings) {
    words.push_back(setting.sets() ? setting.key + " = " +
                                         base::printable(store::spell(setting.operation.value))
                                   : setting.key + " removed");
  }
  return fmt::format("'{}' on {}: {}", session.id, domain::with_weekday(actions::date_of(session)),
                     base::join(words, ", "));
}

base::ExitCode run(Context& context, const Arguments& words) {
  Workspace workspace = context.open(workspace::Access::write);
  const domain::SessionId id = workspace::resolve_session(workspace, words.need("SESSION"));
  const domain::Session& session = workspace.need_session(id);
  const std::vector<Setting> settings = read_changes(workspace, session, words);
  check_facts(session, settings, workspace.today());
  check_start(session, settings, workspace.now().local);
  workspace::Proposal proposal;
  std::vector<Operation> operations = operations_of(session, settings);
  if (operations.empty()) {
    return nothing_to_do(context, fmt::format("'{}' on {} is so already", id,
                                              domain::with_weekday(actions::date_of(session))));
  }
  Answer done(done_text(session, settings));
  const bool ahead = actions::status_of(session) == SessionStatus::planned &&
                     actions::date_of(session) >= workspace.today();
  const bool told = changes(settings, "place") || changes(settings, "online") ||
                    changes(settings, "start") || changes(settings, "end");
  if (ahead && told) {
    documents::Notice notice = documents::whom_to_tell(workspace, session, operations);
    done.text += "\n" + notice.text;
    done.next = std::move(notice.next);
  }
  proposal.edit(session.file, std::move(operations));
  const bool fact = actions::status_of(session) == SessionStatus::held ||
                    sets(settings, "guests") || sets(settings, "nobody-came") ||
                    actions::date_of(session) < workspace.today();
  return commit(context, workspace, proposal,
                fact ? workspace::Nature::fact : workspace::Nature::plan, done);
}

}  // namespace

extern const Command command{
    .name = "session set",
    .theme = "Sessions",
    .summary = "change a session",
    .details =
        "KEY=VALUE sets a key, KEY= removes it. Times are HH:MM; workers are ids or names, "
        "separated by commas. Setting guests or nobody-came makes a planned session held. If "
        "the time or place of a session still to come changes, the answer lists whom to tell.\n\n"
        "A change to a session that was held or whose day is over is a fact and takes --anyway; "
        "any other change that breaks a rule is refused.",
    .examples =
        "peer session set next/club-friday \"place=Kino Aero\"\n"
        "peer session set 2026-11-23-group ended=19:30 staff=s-ada,s-ema\n"
        "peer session set 2026-12-05-workshop guests=7",
    .arguments = arguments,
    .options = {},
    .formats = Formats::none,
    .writes = true,
    .records_facts = true,
    .takes_texts = true,
    .sets = &settable,
    .run = run,
};

}  // namespace peer::commands::session_set
