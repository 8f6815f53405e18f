// Planned sessions ahead get the hours, place or staff that their activity has now.
// SPDX-License-Identifier: MIT
#include "plan_update.hpp"

#include <algorithm>

#include "peer/actions/input.hpp"
#include "peer/actions/moving.hpp"
#include "peer/actions/session_text.hpp"

namespace peer::actions {
namespace {

using store::Operation;

const std::vector<std::string>& update_keys() {
  static const std::vector<std::string> keys{"start", "end", "place", "online", "staff"};
  return keys;
}

bool is_untouched(const workspace::Workspace& workspace, const domain::Session& session) {
  if (status_of(session) != domain::SessionStatus::planned || !session.moves.empty()) return false;
  const domain::LocalTime begin{date_of(session), session.start.value_or({})};
  return begin > workspace.now().local;
}

void set_time(std::vector<Operation>& operations, const char* key,
              const base::Field<domain::TimeOfDay>& is, domain::TimeOfDay wanted) {
  if (is.value != wanted) operations.push_back(store::set({key}, wanted));
}

void set_text(std::vector<Operation>& operations, const char* key,
              const base::Field<std::string>& is, const std::optional<std::string>& wanted) {
  if (is.value == wanted) return;
  operations.push_back(wanted ? store::set({key}, *wanted) : store::remove({key}));
}

void set_staff(std::vector<Operation>& operations, const domain::Session& session,
               const std::vector<domain::PersonId>& wanted) {
  std::vector<domain::PersonId> is;
  for (const auto& worker : session.staff) is.push_back(worker.value_or({}));
  if (is == wanted) return;
  operations.push_back(store::set({"staff"}, store::Array(wanted.begin(), wanted.end())));
  // Who no longer works on that day cannot lead it.
  const bool leads = session.facilitator && std::ranges::count(wanted, *session.facilitator) == 0;
  if (leads) operations.push_back(store::remove({"facilitator"}));
}

std::vector<Operation> differences(const domain::Session& session, const PlannedSession& wanted,
                                   const std::vector<std::string>& keys) {
  const auto has = [&](std::string_view key) { return std::ranges::count(keys, key) > 0; };
  std::vector<Operation> operations;
  if (has("start")) set_time(operations, "start", session.start, wanted.start);
  if (has("end")) set_time(operations, "end", session.end, wanted.end);
  if (has("place")) set_text(operations, "place", session.place, wanted.place);
  if (has("online")) set_text(operations, "online", session.online, wanted.online);
  if (has("staff")) set_staff(operations, session, wanted.staff);
  return operations;
}

}  // namespace

std::vector<std::string> read_update_keys(std::string_view typed) {
  std::vector<std::string> keys = read_commas("keys of --update", typed);
  for (const std::string& key : keys) {
    if (std::ranges::count(update_keys(), key) == 0) {
      refuse_word("key that an activity has", key, update_keys());
    }
  }
  return keys;
}

void update_sessions(workspace::Workspace& workspace, const std::vector<std::string>& keys,
                     std::vector<PlannedSession>& sessions, workspace::Proposal& proposal) {
  for (PlannedSession& planned : sessions) {
    if (planned.state != PlanState::already) continue;
    const domain::Session& session = workspace.need_session(planned.id);
    if (!is_untouched(workspace, session)) continue;
    std::vector<Operation> operations = differences(session, planned, keys);
    if (operations.empty()) continue;
    if (std::ranges::count(keys, "start") > 0 && session.start.value != planned.start) {
      refuse_past(session, {date_of(session), planned.start}, workspace.now().local);
      proposal.edit(session.file, keep_answered(session));
    }
    proposal.edit(session.file, std::move(operations));
    planned.state = PlanState::updated;
  }
}

void show_what_is_there(workspace::Workspace& workspace, std::vector<PlannedSession>& sessions) {
  for (PlannedSession& planned : sessions) {
    if (planned.state != PlanState::already) continue;
    const domain::Session* session = workspace.session(planned.id);
    if (session == nullptr || !session->start || !session->end) continue;
    planned.date = date_of(*session);
    planned.start = *session->start;
    planned.end = *session->end;
    planned.place = session->place.value;
    planned.online = session->online.value;
  }
}

}  // namespace peer::actions
