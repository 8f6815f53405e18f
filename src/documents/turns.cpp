// The turns of the service phone; see on_call.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/delivery/calendar_object.hpp"
#include "peer/documents/on_call.hpp"
#include "peer/render/record_node.hpp"

namespace peer::documents {

using domain::Turn;
using render::Node;
using workspace::Workspace;

std::vector<Turn> turns_of(const domain::Rota& rota, const Workspace& workspace, domain::Date from,
                           domain::Date until, const domain::PersonId& worker) {
  const domain::Zone& zone = workspace.zone();
  std::vector<Turn> turns = actions::whole_turns(rota, zone.at(domain::LocalTime{from, {}}),
                                                 zone.at(domain::LocalTime{until + 1, {}}));
  if (worker.empty()) return turns;
  std::erase_if(turns,
                [&](const Turn& turn) { return turn.staff != worker && turn.backup != worker; });
  return turns;
}

namespace {

std::string shown_name(Workspace& workspace, const domain::PersonId& id) {
  return id.empty() ? "nobody" : actions::name_of(workspace, id);
}

std::string remark(const Workspace& workspace, const domain::Rota& rota, const Turn& turn) {
  std::string text;
  if (turn.is_exception()) {
    text = "exception: " + (turn.source->reason
                                ? actions::reason_text(workspace.program(), domain::rota_reasons,
                                                       turn.source->reason)
                                : std::string("no reason given"));
  }
  for (const domain::RotaGap fault : actions::faults(rota, turn)) {
    if (fault == domain::RotaGap::nobody) continue;
    text += (text.empty() ? "" : "; ") + std::string(actions::gap_word(fault));
  }
  return text;
}

}  // namespace

render::Table turns_to_read(Workspace& workspace, const domain::Rota& rota,
                            const std::vector<Turn>& turns) {
  render::Table table;
  table.columns = {{"from", "from"},     {"until", "until"},   {"staff", "on call"},
                   {"backup", "backup"}, {"remark", "remark"}, {"oncall", "id"}};
  for (const Turn& turn : turns) {
    table.rows.push_back({actions::moment_text(turn.from), actions::moment_text(turn.until),
                          shown_name(workspace, turn.staff), shown_name(workspace, turn.backup),
                          remark(workspace, rota, turn),
                          turn.source == nullptr ? Node("") : Node(turn.source->id)});
  }
  return table;
}

render::Table turns_as_data(Workspace& workspace, const domain::Rota& rota,
                            const std::vector<Turn>& turns) {
  render::Table table;
  table.columns = {{"from", ""},   {"until", ""},       {"staff", ""},  {"name", ""},
                   {"backup", ""}, {"backup-name", ""}, {"oncall", ""}, {"exception", ""},
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
         turn.is_exception(), file == nullptr ? Node() : render::node_of(file->reason),
         std::move(missing)});
  }
  return table;
}

namespace {

// The same as long as the turn begins at the same moment, whoever's it is.
std::string uid_of(const Turn& turn, const domain::Program& program) {
  const std::string email = program.email.value_or("");
  const std::size_t sign = email.rfind('@');
  return fmt::format("oncall-{}@{}", turn.from.unix_seconds(),
                     sign == std::string::npos ? "peer.invalid" : email.substr(sign + 1));
}

}  // namespace

std::string turns_calendar(const Workspace& workspace, const std::vector<Turn>& turns,
                           const domain::PersonId& worker) {
  std::vector<delivery::CalendarDuty> duties;
  for (const Turn& turn : turns) {
    duties.push_back({uid_of(turn, workspace.program()), turn.from.unix_seconds(),
                      turn.until.unix_seconds(),
                      turn.staff == worker ? "on call" : "on call: backup"});
  }
  return delivery::duties_text(duties, workspace.now().unix_seconds());
}

}  // namespace peer::documents
