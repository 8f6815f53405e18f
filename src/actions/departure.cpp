// Gathers what rests on a worker; see departure.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/departure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "peer/actions/rota_turns.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/rota.hpp"
#include "peer/reports/continuity.hpp"
#include "peer/reports/follow_up.hpp"

namespace peer::actions {

namespace {

using domain::Date;
using workspace::Workspace;

bool names_worker(const std::vector<domain::Field<domain::PersonId>>& names,
                  const domain::PersonId& id) {
  return std::ranges::any_of(names, [&](const auto& name) { return name.value == id; });
}

class Leaving {
 public:
  Leaving(Workspace& workspace, const domain::PersonId& worker, Date last_day)
      : workspace_(workspace), worker_(worker), last_day_(last_day) {
    const auto horizon = static_cast<int>(workspace.program().policy.horizon_days);
    since_ = workspace.today() - horizon;
    workspace.load_sessions(std::min(since_, last_day + 1), std::nullopt);
    workspace.load_contacts(since_, std::nullopt);
    workspace.load_clients();
    load_rota(workspace);
  }

  Departure told() {
    tell_sessions();
    tell_activities();
    tell_rota();
    tell_tasks();
    tell_follow_ups();
    tell_interviews();
    tell_clients();
    return std::move(departure_);
  }

 private:
  const domain::Records& records() const { return workspace_.records(); }

  void tell(const std::string& heading, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    departure_.text += "\n" + heading + ":";
    for (const std::string& line : lines) departure_.text += "\n  " + line;
  }

  void tell_sessions() {
    std::vector<std::string> lines;
    for (const domain::Session& session : records().sessions) {
      const bool planned = session.status.value == domain::SessionStatus::planned;
      if (!planned || date_of(session) <= last_day_) continue;
      if (session.facilitator.value != worker_ && !names_worker(session.staff, worker_)) continue;
      departure_.files.insert(session.file);
      lines.push_back(fmt::format("{}  {}", session.id, domain::with_weekday(date_of(session))));
      named(fmt::format("peer session set {} staff=ID,ID", session.id));
    }
    tell(fmt::format("planned with {} (peer session set SESSION staff=ID,ID)", worker_), lines);
  }

  // Activities plan new sessions with their default staff.
  void tell_activities() {
    std::vector<std::string> names;
    for (const domain::Activity& activity : records().program.activities) {
      if (names_worker(activity.staff, worker_)) names.push_back(activity.id.text());
    }
    if (names.empty()) return;
    departure_.text +=
        fmt::format("\ndefault staff in program.toml of: {}", base::join(names, ", "));
  }

  // A command that the text names.
  const std::string& named(std::string command) {
    departure_.commands.push_back(std::move(command));
    return departure_.commands.back();
  }

  std::string rota_command(const domain::Turn& turn) const {
    if (turn.is_exception()) {
      return fmt::format("peer oncall set STAFF --from {}T{} --until {}T{} --reason REASON",
                         domain::format(turn.from.local.date), domain::format(turn.from.local.time),
                         domain::format(turn.until.local.date),
                         domain::format(turn.until.local.time));
    }
    return fmt::format("peer oncall set STAFF,STAFF --from {} --turn {}",
                       domain::format(last_day_ + 1), turn.source->turn_days.value_or(7));
  }

  // Each file of the rota once, with the first turn that it gives them.
  void tell_rota() {
    const domain::Zone& zone = workspace_.zone();
    const domain::Instant from =
        std::max(zone.at(domain::LocalTime{last_day_ + 1, {}}), workspace_.now());
    const domain::Instant until =
        zone.at(domain::LocalTime{from.local.date + domain::farthest_change_days, from.local.time});
    const domain::Rota rota(records(), zone);
    std::set<domain::OnCallId> files;
    std::vector<std::string> lines;
    for (const domain::Turn& turn : rota.between(from, until)) {
      if (turn.staff != worker_ && turn.backup != worker_) continue;
      if (!files.insert(turn.source->id).second) continue;
      lines.push_back(fmt::format("{}  {} {}: {}", turn.source->id,
                                  turn.staff == worker_ ? "turn from" : "backup from",
                                  moment_text(turn.from), named(rota_command(turn))));
    }
    tell("at the service phone", lines);
  }

  void tell_tasks() {
    std::vector<std::string> lines;
    for (const domain::Session& session : records().sessions) {
      for (const domain::Task& task : session.tasks) {
        if (task.who.value != worker_ || task.done || task.dropped || !task.id) continue;
        const std::string due = task.due ? ", due " + domain::with_weekday(*task.due) : "";
        lines.push_back(fmt::format("{}/{}  {}{}", session.id, *task.id,
                                    base::printable(task.what.value_or("")), due));
        named(fmt::format("peer task done {}/{}", session.id, *task.id));
      }
    }
    tell("open tasks (peer task done TASK, or peer task drop TASK --reason REASON and add it anew)",
         lines);
  }

  void tell_follow_ups() {
    const reports::ContactHistory history(records(), workspace_.today());
    std::vector<std::string> lines;
    for (const reports::OpenFollowUp& promise : reports::open_follow_ups(records(), history)) {
      if (promise.by != worker_) continue;
      const std::string where = promise.contact != nullptr
                                    ? promise.contact->id.text()
                                    : fmt::format("{}/{}", promise.session->id, promise.client);
      lines.push_back(fmt::format("{}  due {}: {}", where, domain::with_weekday(promise.due),
                                  named(fmt::format("peer contact set {} follow-up=STAFF:{}", where,
                                                    domain::format(promise.due)))));
    }
    tell("follow-ups promised", lines);
  }

  void tell_interviews() {
    std::vector<std::string> lines;
    for (const domain::Client& client : records().clients) {
      for (const domain::Intake& intake : client.intakes) {
        if (!intake.booked || intake.outcome || intake.booked->date <= last_day_) continue;
        if (!names_worker(intake.by, worker_)) continue;
        departure_.files.insert(client.file);
        lines.push_back(fmt::format("{}  {} {}: change 'by' in {}", client.id,
                                    domain::with_weekday(intake.booked->date),
                                    domain::format(intake.booked->time), client.file));
      }
    }
    tell("interviews booked with them", lines);
  }

  // Whom to introduce to somebody else in time (program §1.3).
  void tell_clients() {
    const reports::ContinuityReport report =
        reports::continuity(records(), since_, workspace_.today(), workspace_.today());
    std::map<domain::PersonId, std::string> others;
    for (const reports::ClientContinuity& client : report.clients) {
      std::vector<std::string> names;
      bool used = false;
      for (const reports::Meeting* meeting : client.used_to) {
        used = used || meeting->worker == worker_;
        if (meeting->worker != worker_) names.push_back(name_of(workspace_, meeting->worker));
      }
      if (used) others[client.client] = base::join(names, ", ");
    }
    std::vector<std::string> lines;
    for (const auto& [client, known] : others) {
      lines.push_back(
          fmt::format("{}  {}", name_of(workspace_, client),
                      known.empty() ? "used to nobody else" : "used to " + known + " too"));
    }
    tell("clients who are used to them: prepare the departure together", lines);
  }

  Workspace& workspace_;
  domain::PersonId worker_;
  Date last_day_;
  Date since_{};
  Departure departure_{};
};

}  // namespace

Departure departure_of(Workspace& workspace, const domain::PersonId& worker, Date last_day) {
  return Leaving(workspace, worker, last_day).told();
}

}  // namespace peer::actions
