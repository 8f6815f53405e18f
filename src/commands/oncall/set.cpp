// `peer oncall set`: a new rotation, an exception, or taking the service phone over now.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/rota_turns.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "rota_change.hpp"

namespace peer::commands {

namespace {

using workspace::Proposal;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "STAFF",
     .help = "who has it; of a rotation all, in the order of their turns: ada,ema",
     .ask = "Who"}};

constexpr Option options_taken[] = {
    {"--from", "WHEN", "DATE, DATEThh:mm or now; without a time at the hour of the handover"},
    {"--until", "WHEN", "end of an exception; with --from now otherwise the next handover"},
    {"--turn", "DAYS", "a new rotation with turns of so many days"},
    {"--backup", "STAFF", "who stands in; of a rotation one for each turn: ema,ada"},
    {"--reason", "REASON", "why, of an exception: illness, holiday, swap, …"}};

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

store::Array array_of(const std::vector<domain::PersonId>& ids) {
  store::Array array;
  for (const domain::PersonId& id : ids) array.emplace_back(id);
  return array;
}

std::string names_of(Workspace& workspace, const std::vector<domain::PersonId>& ids) {
  std::vector<std::string> names;
  for (const domain ::PersonId& id : ids) names.push_back(actions ::name_of(workspace, id));
  return base::join(names, ", ");
}

void refuse_options(const Arguments& arguments, std::initializer_list<std::string_view> options,
                    std::string_view of) {
  for (const std::string_view option : options) {
    if (!arguments.has(option)) continue;
    base::fail_usage(fmt::format("{} does not belong to {}", option, of),
                     "a rotation has --from and --turn, an exception --from, --until and --reason");
  }
}

// Of two the other one stands in; of more nobody knows but the team.
std::vector<domain::PersonId> backups(Workspace& workspace, const Arguments& arguments,
                                      const std::vector<domain::PersonId>& staff) {
  if (const auto typed = arguments.get("--backup")) {
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
    actions::refuse(
        fmt::format("a rotation begins on {} already: {}", actions::moment_text(start), file.file),
        fmt::format("take it back first: peer oncall withdraw {}", file.id));
  }
}

base::ExitCode set_rotation(Context& context, Workspace& workspace, const Arguments& arguments) {
  refuse_options(arguments, {"--until", "--reason"}, "a rotation");
  const std::int64_t days = whole_number("--turn", arguments.need("--turn"), 1, 366);
  const domain::LocalTime start = read_moment(workspace, arguments.need("--from"));
  const std::vector<domain::PersonId> staff = workers(workspace, "STAFF", arguments.need("STAFF"));
  const std::vector<domain::PersonId> backup = backups(workspace, arguments, staff);
  const std::optional<std::string> past = reason_for_past(context, workspace, start);
  refuse_second_rotation(workspace, start);
  store::Entries entries{{"start", start}, {"turn", days}};
  if (past) entries.emplace_back("reason", *past);
  entries.emplace_back("staff", array_of(staff));
  if (!backup.empty()) entries.emplace_back("backup", array_of(backup));
  std::set<domain::OnCallId> taken;
  const domain::OnCallId id = new_rota_id(workspace, start, taken);
  Proposal proposal;
  proposal.create(store::on_call_path(id), entries);
  std::string done = fmt::format("{}  from {} turns of {}: {}", id, actions::moment_text(start),
                                 base::counted(static_cast<std::size_t>(days), "day", "days"),
                                 names_of(workspace, staff));
  done += backup.empty() ? "; nobody stands in: --backup names who"
                         : fmt::format("; backup {}", names_of(workspace, backup));
  return commit(context, workspace, proposal, workspace::Nature::plan, done);
}

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

bool begins_now(const Arguments& arguments) {
  return arguments.get("--from") == "now";
}

domain::LocalTime end_of_exception(const domain::Rota& rota, const Workspace& workspace,
                                   const Arguments& arguments) {
  if (const auto typed = arguments.get("--until")) return read_moment(workspace, *typed);
  if (!begins_now(arguments)) {
    base::fail_usage("--until is missing", "an exception has an end; a new rotation has --turn");
  }
  const actions::WholeTurn running = actions::whole_turn(rota, workspace.now());
  if (!running.has_end) {
    base::fail_usage("--until is missing: there is no handover ahead",
                     "say how long: --from now --until WHEN");
  }
  return running.turn.until.local;
}

RotaException read_exception(Context& context, Workspace& workspace, const domain::Rota& rota,
                             const Arguments& arguments) {
  RotaException exception;
  exception.staff = workspace::resolve_staff(workspace, arguments.need("STAFF"));
  exception.start = read_moment(workspace, arguments.need("--from"));
  exception.until = end_of_exception(rota, workspace, arguments);
  if (workspace.zone().at(exception.until) <= workspace.zone().at(exception.start)) {
    base::fail_usage(
        fmt::format("the exception would end on {}, not after it begins on {}",
                    actions::moment_text(exception.until), actions::moment_text(exception.start)),
        "give a later --until");
  }
  const std::optional<std::string> past = reason_for_past(context, workspace, exception.start);
  const std::optional<std::string> reason = text_option(arguments, "--reason");
  if (!reason && !past) {
    base::fail_usage("--reason is missing", "say why in a word: --reason illness");
  }
  exception.reason = reason ? *reason : *past;
  if (const auto backup = arguments.get("--backup")) {
    exception.backup = workspace::resolve_staff(workspace, *backup);
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

base::ExitCode set_exception(Context& context, Workspace& workspace, const Arguments& arguments) {
  const domain::Rota rota(workspace.records(), workspace.zone());
  RotaException exception = read_exception(context, workspace, rota, arguments);
  const std ::vector<domain ::PersonId> others = replaced(rota, workspace, exception);
  if (others == std ::vector<domain ::PersonId>{exception.staff} && !arguments.has("--backup")) {
    return nothing_to_do(context, fmt ::format("{} has the phone from {} until {} as it is",
                                               actions ::name_of(workspace, exception.staff),
                                               actions ::moment_text(exception.start),
                                               actions ::moment_text(exception.until)));
  }
  if (exception.backup.empty()) {
    const domain::Turn before = rota.at(workspace.zone().at(exception.start));
    exception.backup = default_backup(workspace, exception, {before.backup, others.front()});
  }
  std::vector<domain::PersonId> instead;
  for (const domain::PersonId& id : others) {
    if (id != exception.staff && !id.empty()) instead.push_back(id);
  }
  const std::string done = exception_text(workspace, exception, names_of(workspace, instead));
  Proposal proposal;
  std::set<domain::OnCallId> taken;
  write_exception(workspace, proposal, exception, taken);
  return commit(context, workspace, proposal, workspace::Nature::plan, done);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (!arguments.has("--from")) {
    base::fail_usage("--from is missing", "--from now takes the phone over this minute");
  }
  const std::optional<std::string> anyway = context.anyway;
  Workspace workspace = context.open(workspace::Access::write);
  actions::load_rota(workspace);
  const base::ExitCode code = arguments.has("--turn")
                                  ? set_rotation(context, workspace, arguments)
                                  : set_exception(context, workspace, arguments);
  context.anyway = anyway;  // a dry run may be run again
  return code;
}

}  // namespace

extern const Command oncall_set{
    .name = "oncall set",
    .theme = "Service phone",
    .summary = "set a rotation or an exception of the service phone",
    .details =
        "With --turn a new rotation, which holds from --from until another one begins. Without it an "
        "exception from --from until --until, which lies over the rotation, with its --reason. With "
        "--from now somebody takes the phone over this minute, until the next handover or --until.\n\n"
        "A time that is not given is the hour of the handover, at first 08:00. Of two in a rotation "
        "each stands in for the other. Behind an exception stands who would have stood in, or else "
        "whoever had the phone, when they work here and have a service phone. --backup names "
        "others.\n\n"
        "Each change is a new file of oncall/, named after the day on which it begins: what was "
        "before stays as it was. One that begins in the past is refused; to correct what is written "
        "about it, --anyway REASON, which is kept as the reason.",
    .examples =
        "peer oncall set ada,ema --from 2026-12-28 --turn 7\n"
        "peer oncall set eva --from 2026-12-24 --until 2026-12-27 --reason christmas\n"
        "peer oncall set ema --from now --reason illness",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands
