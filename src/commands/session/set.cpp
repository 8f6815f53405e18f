// `session set`: changes single keys of a session; what has a command of its own is sent there.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/documents/session_notice.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using domain::SessionStatus;
using store::Operation;
using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if need be",
     .ask = "Which session?"},
    {.name = "KEY=VALUE",
     .help = "place online start end ended staff facilitator guests reason nobody-came; KEY= "
             "removes",
     .repeated = true},
};

struct Elsewhere {
  std::string_view key;
  std::string_view hint;
};
constexpr Elsewhere elsewhere[] = {
    {"date", "another day: `peer session move SESSION --to DATE --reason R`"},
    {"moved", "another day: `peer session move SESSION --to DATE --reason R`"},
    {"status",
     "`peer session cancel SESSION --reason R`; the first mark of attendance makes it held"},
    {"activity", "a session keeps its activity: cancel it and plan a new one"},
    {"attendance", "`peer attendance mark SESSION CLIENT=STATUS`"},
    {"replies", "`peer reply SESSION CLIENT=ANSWER`"},
};

// What a key had and gets; nullopt: not there.
struct Setting {
  std::string key;
  std::optional<store::Value> value;
  bool changes = true;
};

template <class T>
Setting text_setting(const std::string& key, std::optional<std::string> text,
                     const base::Field<T>& now) {
  const bool changes = text != now.value;
  if (!text) return {key, std::nullopt, changes};
  return {key, store::Value(*text), changes};
}

Setting time_setting(const std::string& key, const std::string& text,
                     const domain::Session& session) {
  const auto& now = key == "start" ? session.start : key == "end" ? session.end : session.ended;
  if (text.empty() && key != "ended") {
    base::fail_usage(fmt::format("'{}' cannot be removed: every session has it", key));
  }
  if (text.empty()) return {key, std::nullopt, now.value.has_value()};
  const domain::TimeOfDay time = domain::parse_time_word(text);
  return {key, store::Value(time), now.value != time};
}

Setting staff_setting(Workspace& workspace, const std::string& text,
                      const domain::Session& session) {
  std::vector<domain::PersonId> now;
  for (const auto& id : session.staff) now.push_back(id.value_or({}));
  if (text.empty()) return {"staff", std::nullopt, !now.empty()};
  const auto ids = workspace::resolve_staff_list(workspace, text);
  return {"staff", store::Value(store::Array(ids.begin(), ids.end())), ids != now};
}

Setting guests_setting(const std::string& text, const domain::Session& session) {
  if (text.empty()) return {"guests", std::nullopt, session.guests.value.has_value()};
  const std::int64_t number = whole_number("guests", text, 0, 1000);
  return {"guests", store::Value(number), session.guests.value != number};
}

Setting nobody_setting(const std::string& text, const domain::Session& session) {
  if (text.empty() || !actions::read_yes_no("nobody-came", text)) {
    return {"nobody-came", std::nullopt, session.nobody_came.value.has_value()};
  }
  return {"nobody-came", store::Value(true), !session.nobody_came.value_or(false)};
}

[[noreturn]] void fail_key(const std::string& key) {
  for (const Elsewhere& entry : elsewhere) {
    if (entry.key == key) {
      base::fail_usage(fmt::format("'{}' is not changed by `session set`", key),
                       std::string(entry.hint));
    }
  }
  static const std::vector<std::string> keys{"place",  "online",     "start",       "end",
                                             "ended",  "staff",      "facilitator", "guests",
                                             "reason", "nobody-came"};
  actions::refuse_word("key of a session that can be set", key, keys);
}

Setting read_setting(Workspace& workspace, const domain::Session& session,
                     const actions::Assignment& assignment) {
  const std::string& key = assignment.key;
  const std::string& text = assignment.value;
  const bool removes = text.empty();
  using Text = std::optional<std::string>;
  if (key == "place") {
    return text_setting(key, removes ? Text() : actions::read_text(key, text, longest_place),
                        session.place);
  }
  if (key == "online") {
    return text_setting(key, removes ? Text() : link_text(key, text), session.online);
  }
  if (key == "reason") {
    return text_setting(key, removes ? Text() : actions::read_reason(key, text), session.reason);
  }
  if (key == "facilitator") {
    return text_setting(key, removes ? Text() : workspace::resolve_staff(workspace, text).text(),
                        session.facilitator);
  }
  if (key == "start" || key == "end" || key == "ended") return time_setting(key, text, session);
  if (key == "staff") return staff_setting(workspace, text, session);
  if (key == "guests") return guests_setting(text, session);
  if (key == "nobody-came") return nobody_setting(text, session);
  fail_key(key);
}

std::vector<Setting> read_settings(Workspace& workspace, const domain::Session& session,
                                   const Arguments& words) {
  std::vector<Setting> settings;
  for (const actions::Assignment& assignment : actions::read_assignments(words.all("KEY=VALUE"))) {
    settings.push_back(read_setting(workspace, session, assignment));
  }
  return settings;
}

bool changes(const std::vector<Setting>& settings, std::string_view key) {
  return std::ranges::any_of(
      settings, [&](const Setting& setting) { return setting.key == key && setting.changes; });
}

bool sets(const std::vector<Setting>& settings, std::string_view key) {
  return std::ranges::any_of(settings, [&](const Setting& setting) {
    return setting.key == key && setting.changes && setting.value;
  });
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

std::vector<Operation> operations_of(const domain::Session& session,
                                     const std::vector<Setting>& settings) {
  std::vector<Operation> operations;
  for (const Setting& setting : settings) {
    if (!setting.changes) continue;
    operations.push_back(setting.value ? store::set({setting.key}, *setting.value)
                                       : store::remove({setting.key}));
  }
  const bool held = sets(settings, "guests") || sets(settings, "nobody-came");
  if (held && actions::status_of(session) == SessionStatus::planned) {
    operations.push_back(store::set({"status"}, "held"));
  }
  return operations;
}

std::string done_text(const domain::Session& session, const std::vector<Setting>& settings) {
  std::vector<std::string> words;
  for (const Setting& setting : settings) {
    if (!setting.changes) continue;
    words.push_back(setting.value
                        ? setting.key + " = " + base::printable(store::spell(*setting.value))
                        : setting.key + " removed");
  }
  return fmt::format("'{}' on {}: {}", session.id, domain::with_weekday(actions::date_of(session)),
                     base::join(words, ", "));
}

base::ExitCode run(Context& context, const Arguments& words) {
  Workspace workspace = context.open(workspace::Access::write);
  const domain::SessionId id = workspace::resolve_session(workspace, words.need("SESSION"));
  const domain::Session session = workspace.need_session(id);
  const std::vector<Setting> settings = read_settings(workspace, session, words);
  check_facts(session, settings, workspace.today());
  workspace::Proposal proposal;
  std::vector<Operation> operations = operations_of(session, settings);
  if (operations.empty()) {
    return nothing_to_do(context, fmt::format("'{}' on {} is so already", id,
                                              domain::with_weekday(actions::date_of(session))));
  }
  proposal.edit(session.file, std::move(operations));
  std::string done = done_text(session, settings);
  const bool ahead = actions::status_of(session) == SessionStatus::planned &&
                     actions::date_of(session) >= workspace.today();
  const bool told = changes(settings, "place") || changes(settings, "online") ||
                    changes(settings, "start") || changes(settings, "end");
  if (ahead && told) done += "\n" + documents::whom_to_tell(workspace, session);
  const bool fact = actions::status_of(session) == SessionStatus::held ||
                    sets(settings, "guests") || sets(settings, "nobody-came") ||
                    actions::date_of(session) < workspace.today();
  return commit(context, workspace, proposal,
                fact ? workspace::Nature::fact : workspace::Nature::plan, done);
}

}  // namespace

extern const Command session_set{
    .name = "session set",
    .theme = "Sessions",
    .summary = "change keys of a session",
    .details =
        "Sets place, online, start, end, ended, staff, facilitator, guests, reason or nobody-came; "
        "KEY= removes the key. Times are HH:MM, staff ids or names with commas, nobody-came true "
        "or false. guests and nobody-came make a planned session a held one. When the time or "
        "place of a session still to come changes, the answer says whom to tell.\n\n"
        "A change of a session that was held or whose day is over is a fact and takes --anyway; "
        "other changes that break a rule are refused.",
    .examples =
        "peer session set next/club-friday \"place=Kino Aero\"\n"
        "peer session set 2026-11-23-group ended=19:30 staff=s-ada,s-ema\n"
        "peer session set 2026-12-05-workshop guests=7",
    .arguments = arguments,
    .options = {},
    .formats = Formats::none,
    .writes = true,
    .records_facts = true,
    .run = run,
};

}  // namespace peer::commands
