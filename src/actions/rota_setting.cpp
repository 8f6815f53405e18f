// A new rotation or exception of the service phone; see rota_setting.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/rota_setting.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/input.hpp"
#include "peer/actions/rota_change.hpp"
#include "peer/actions/rota_turns.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"

namespace peer::actions {

using workspace::Workspace;

namespace {

// Somebody may have several turns of a round.
std::vector<domain::PersonId> workers(Workspace& workspace, std::string_view what,
                                      const std::string& commas) {
  std::vector<domain::PersonId> ids;
  for (const std::string& words : base::split(commas, ',')) {
    const std::string name = base::trim(words);
    if (name.empty()) {
      base::fail_usage(fmt::format("the list of {} has an empty part", what),
                       "separate the workers by one comma each");
    }
    ids.push_back(workspace::resolve_staff(workspace, name));
  }
  return ids;
}

std::string names_of(Workspace& workspace, const std::vector<domain::PersonId>& ids) {
  std::vector<std::string> names;
  for (const domain::PersonId& id : ids) names.push_back(name_of(workspace, id));
  return base::join(names, ", ");
}

// Of two the other one stands in; of more nobody knows but the team.
std::vector<domain::PersonId> backups(Workspace& workspace, const std::optional<std::string>& typed,
                                      const std::vector<domain::PersonId>& staff) {
  if (typed) {
    std::vector<domain::PersonId> ids = workers(workspace, "--backup", *typed);
    if (ids.size() > staff.size()) {
      base::fail_usage("--backup names more workers than there are turns",
                       "name one for each turn, in the same order");
    }
    return ids;
  }
  if (staff.size() == 2 && staff[0] != staff[1]) return {staff[1], staff[0]};
  return {};
}

void refuse_second_rotation(const Workspace& workspace, domain::LocalTime start) {
  for (const domain::OnCall& file : workspace.records().on_call) {
    if (file.until || !file.turn_days || !file.start || *file.start != start) continue;
    refuse(fmt::format("a rotation begins on {} already: {}", moment_text(start), file.file),
           fmt::format("take it back first: peer oncall withdraw {}", file.id));
  }
}

}  // namespace

RotaDecision set_rotation(Workspace& workspace, const OnCallWords& words, std::int64_t days) {
  const domain::LocalTime start = read_moment(workspace, words.from);
  const std::vector<domain::PersonId> staff = workers(workspace, "STAFF", words.staff);
  const std::vector<domain::PersonId> backup = backups(workspace, words.backup, staff);
  refuse_past(workspace, start, words.anyway.has_value());
  refuse_second_rotation(workspace, start);
  store::Entries entries{{"start", start}, {"turn", days}};
  if (is_past(workspace, start)) entries.emplace_back("reason", *words.anyway);
  entries.emplace_back("staff", store::Array(staff.begin(), staff.end()));
  if (!backup.empty()) entries.emplace_back("backup", store::Array(backup.begin(), backup.end()));
  std::set<domain::OnCallId> taken;
  const domain::OnCallId id = new_rota_id(workspace, start, taken);
  RotaDecision decision;
  decision.proposal.create(store::on_call_path(id), entries);
  decision.told = fmt::format("{}  from {} turns of {}: {}", id, moment_text(start),
                              base::counted(static_cast<std::size_t>(days), "day", "days"),
                              names_of(workspace, staff));
  decision.told += backup.empty() ? "; nobody stands in: --backup names who"
                                  : fmt::format("; backup {}", names_of(workspace, backup));
  return decision;
}

namespace {

// Who would have the phone in that time if nothing changed, each once, in the order of time.
std::vector<domain::PersonId> replaced(const domain::Rota& rota, const Workspace& workspace,
                                       const RotaException& exception) {
  std::vector<domain::PersonId> ids;
  for (const domain::Turn& turn :
       rota.between(workspace.zone().at(exception.start), workspace.zone().at(exception.until))) {
    if (std::ranges::find(ids, turn.staff) == ids.end()) ids.push_back(turn.staff);
  }
  return ids;
}

domain::LocalTime end_of_exception(const domain::Rota& rota, const Workspace& workspace,
                                   const OnCallWords& words) {
  if (words.until) return read_moment(workspace, *words.until);
  if (words.from != "now") {
    base::fail_usage("--until is missing", "an exception has an end; a new rotation has --turn");
  }
  const WholeTurn running = whole_turn(rota, workspace.now());
  if (!running.has_end) {
    base::fail_usage("--until is missing: there is no handover ahead",
                     "say how long: --from now --until WHEN");
  }
  return running.turn.until.local;
}

RotaException read_exception(Workspace& workspace, const domain::Rota& rota,
                             const OnCallWords& words) {
  RotaException exception;
  exception.staff = workspace::resolve_staff(workspace, words.staff);
  exception.start = read_moment(workspace, words.from);
  exception.until = end_of_exception(rota, workspace, words);
  if (workspace.zone().at(exception.until) <= workspace.zone().at(exception.start)) {
    base::fail_usage(fmt::format("the exception would end on {}, not after it begins on {}",
                                 moment_text(exception.until), moment_text(exception.start)),
                     "give a later --until");
  }
  refuse_past(workspace, exception.start, words.anyway.has_value());
  const bool past = is_past(workspace, exception.start);
  if (words.reason) {
    exception.reason = *words.reason;
  } else if (past) {
    exception.reason = *words.anyway;
  } else {
    base::fail_usage("--reason is missing",
                     "say why: --reason absence; 'peer explain reasons' has the words");
  }
  if (words.backup) {
    exception.backup = workspace::resolve_staff(workspace, *words.backup);
  }
  return exception;
}

// Whoever stood in goes on standing in; else whoever had the phone, who may be ill.
domain::PersonId default_backup(const Workspace& workspace, const RotaException& exception,
                                const std::vector<domain::PersonId>& candidates) {
  for (const domain::PersonId& id : candidates) {
    if (id.empty() || id == exception.staff) continue;
    if (can_answer(workspace.records(), id, exception.start.date)) return id;
  }
  return {};
}

}  // namespace

RotaDecision set_exception(Workspace& workspace, const OnCallWords& words) {
  const domain::Rota rota(workspace.records(), workspace.zone());
  RotaException exception = read_exception(workspace, rota, words);
  const std::vector<domain::PersonId> others = replaced(rota, workspace, exception);
  if (others == std::vector<domain::PersonId>{exception.staff} && !words.backup) {
    return {{},
            fmt::format("{} has the phone from {} until {} as it is",
                        name_of(workspace, exception.staff), moment_text(exception.start),
                        moment_text(exception.until))};
  }
  if (exception.backup.empty()) {
    const domain::Turn before = rota.at(workspace.zone().at(exception.start));
    exception.backup = default_backup(workspace, exception, {before.backup, others.front()});
  }
  std::vector<domain::PersonId> instead;
  for (const domain::PersonId& id : others) {
    if (id != exception.staff && !id.empty()) instead.push_back(id);
  }
  RotaDecision decision;
  decision.told = exception_text(workspace, exception, names_of(workspace, instead));
  std::set<domain::OnCallId> taken;
  write_exception(workspace, decision.proposal, exception, taken);
  return decision;
}

}  // namespace peer::actions
