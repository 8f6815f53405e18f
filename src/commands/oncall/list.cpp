// `peer oncall list`: the turns ahead, exceptions where they lie; as a calendar for one worker.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/rota_turns.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/delivery/calendar_object.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {

namespace {

using domain::Turn;
using render::Node;
using workspace::Workspace;

constexpr int weeks_shown = 4;

constexpr Option options_taken[] = {
    {.name = "--from", .value = "DATE", .help = "first day", .suggestion = "today"},
    {.name = "--until", .value = "DATE", .help = "last day; four weeks from the first one"},
    {.name = "--for", .value = "STAFF", .help = "only turns of that worker, or behind them"}};

struct Period {
  domain::Date from;
  domain::Date until;
};

Period read_period(const Workspace& workspace, const Arguments& arguments) {
  Period period;
  period.from = day_option_or_today(arguments, "--from", workspace.today());
  period.until = day_option(arguments, "--until", workspace.today())
                     .value_or(period.from + (weeks_shown * 7 - 1));
  if (period.until < period.from) {
    base::fail_usage(
        fmt::format("--until {} lies before --from {}", domain::with_weekday(period.until),
                    domain::with_weekday(period.from)),
        arguments.has("--from") ? "" : "give --from DATE for days gone by");
  }
  return period;
}

std::vector<Turn> chosen(const domain::Rota& rota, const Workspace& workspace, const Period& period,
                         const domain::PersonId& worker) {
  const domain::Zone& zone = workspace.zone();
  std::vector<Turn> turns = actions::whole_turns(rota, zone.at(domain::LocalTime{period.from, {}}),
                                                 zone.at(domain::LocalTime{period.until + 1, {}}));
  if (worker.empty()) return turns;
  std::erase_if(turns,
                [&](const Turn& turn) { return turn.staff != worker && turn.backup != worker; });
  return turns;
}

std ::string shown_name(Workspace& workspace, const domain ::PersonId& id) {
  return id.empty() ? "nobody" : actions ::name_of(workspace, id);
}

std::string remark(const domain::Rota& rota, const Turn& turn) {
  std::string text;
  if (turn.is_exception()) {
    text = "exception: " + turn.source->reason.value_or("no reason given");
  }
  for (const domain::RotaGap fault : actions::faults(rota, turn)) {
    if (fault == domain::RotaGap::nobody) continue;
    text += (text.empty() ? "" : "; ") + std::string(actions::gap_word(fault));
  }
  return text;
}

render::Table text_table(Workspace& workspace, const domain::Rota& rota,
                         const std::vector<Turn>& turns) {
  render::Table table;
  table.columns = {{"from", "from"},     {"until", "until"},   {"staff", "on call"},
                   {"backup", "backup"}, {"remark", "remark"}, {"id", "id"}};
  for (const Turn& turn : turns) {
    table.rows.push_back({actions::moment_text(turn.from), actions::moment_text(turn.until),
                          shown_name(workspace, turn.staff), shown_name(workspace, turn.backup),
                          remark(rota, turn),
                          turn.source == nullptr ? Node("") : Node(turn.source->id)});
  }
  return table;
}

render::Table data_table(Workspace& workspace, const domain::Rota& rota,
                         const std::vector<Turn>& turns) {
  render::Table table;
  table.columns = {{"from", ""},   {"until", ""},       {"staff", ""}, {"name", ""},
                   {"backup", ""}, {"backup-name", ""}, {"id", ""},    {"exception", ""},
                   {"reason", ""}, {"missing", ""}};
  for (const Turn& turn : turns) {
    render::NodeList missing;
    for (const domain::RotaGap fault : actions::faults(rota, turn))
      missing.emplace_back(actions::gap_word(fault));
    const domain::OnCall* file = turn.source;
    table.rows.push_back(
        {domain::format(turn.from), domain::format(turn.until), actions::id_node(turn.staff),
         actions::known_name(workspace, turn.staff), actions::id_node(turn.backup),
         actions::known_name(workspace, turn.backup), file == nullptr ? Node() : Node(file->id),
         turn.is_exception(), file == nullptr ? Node() : actions::text_node(file->reason.value),
         std::move(missing)});
  }
  return table;
}

// The same as long as the turn begins at the same moment, whoever's it is.
std::string uid_of(const Turn& turn, const domain::Program& program) {
  const std::string email = program.email.value_or("");
  const std::size_t sign = email.rfind('@');
  return fmt::format("oncall-{}@{}", turn.from.unix_seconds(),
                     sign == std::string::npos ? "peer.invalid" : email.substr(sign + 1));
}

std::string calendar(const Workspace& workspace, const std::vector<Turn>& turns,
                     const domain::PersonId& worker) {
  std::vector<delivery::CalendarDuty> duties;
  for (const Turn& turn : turns) {
    duties.push_back({uid_of(turn, workspace.program()), turn.from.unix_seconds(),
                      turn.until.unix_seconds(),
                      turn.staff == worker ? "on call" : "on call: backup"});
  }
  return delivery::duties_text(duties, workspace.now().unix_seconds());
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (context.format == Format::ics && !arguments.has("--for")) {
    base::fail_usage("a calendar is one worker's", "name them: --for STAFF --format ics");
  }
  Workspace workspace = context.open(workspace::Access::read);
  const Period period = read_period(workspace, arguments);
  domain::PersonId worker{};
  if (const auto words = arguments.get("--for")) {
    worker = workspace::resolve_staff(workspace, *words);
  }
  actions::load_rota(workspace);
  const domain::Rota rota(workspace.records(), workspace.zone());
  const std::vector<Turn> turns = chosen(rota, workspace, period, worker);
  if (context.format == Format::ics) {
    context.out += calendar(workspace, turns, worker);
    return answered(context, workspace);
  }
  render::Table table = context.format == Format::text ? text_table(workspace, rota, turns)
                                                       : data_table(workspace, rota, turns);
  table.empty = fmt::format("no turns from {} until {}", domain::with_weekday(period.from),
                            domain::with_weekday(period.until));
  context.print(table);
  return answered(context, workspace);
}

}  // namespace

extern const Command oncall_list{
    .name = "oncall list",
    .theme = "Service phone",
    .summary = "list who has the service phone when",
    .details =
        "The turns of the days between two dates, by default of the four weeks from today, each "
        "from handover to handover. An exception stands where it lies, with its reason; a turn "
        "that is nobody's, or whose worker does not work here then, has no service phone or no "
        "backup, says so. With --for only what concerns one worker, also as the backup.\n"
        "--format ics --for STAFF prints these turns as a calendar to be imported: an event each, "
        "'on call' and nothing more.",
    .examples =
        "peer oncall list\n"
        "peer oncall list --from 2026-12-20 --until 2027-01-10 --format csv\n"
        "peer oncall list --for ada --format ics",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::calendar,
    .run = run};

}  // namespace peer::commands
