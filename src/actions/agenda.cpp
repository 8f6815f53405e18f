// From a session to the request for its agenda; see agenda.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/agenda.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"

namespace peer::actions {

void need_agenda(const domain::Program& program, const domain::Session& session) {
  const domain::Activity* activity = program.activity(session.activity.value_or({}));
  const auto kind = activity != nullptr ? activity->kind.value : std::nullopt;
  if (kind != domain::ActivityKind::support_group && kind != domain::ActivityKind::thematic_group) {
    base::fail_usage(
        fmt::format("'{}' is no group: only support groups and thematic groups have an agenda of "
                    "rounds and topics",
                    session.id));
  }
  if (status_of(session) == domain::SessionStatus::cancelled) {
    base::fail_usage(
        fmt::format("'{}' on {} is cancelled", session.id, domain::with_weekday(date_of(session))));
  }
}

domain::AgendaRequest agenda_request(const domain::Program& program, const domain::Session& session,
                                     std::size_t clients, std::size_t newcomers) {
  domain::AgendaRequest request;
  request.start = session.start.value_or({});
  request.end = session.end.value_or({});
  const domain::Activity* activity = program.activity(session.activity.value_or({}));
  if (activity != nullptr && activity->break_minutes) {
    request.break_minutes = static_cast<int>(*activity->break_minutes);
  }
  request.clients = static_cast<int>(clients);
  request.newcomers = static_cast<int>(std::min(newcomers, clients));
  request.staff =
      static_cast<int>(session.staff.empty() ? program.policy.session_staff
                                             : static_cast<std::int64_t>(session.staff.size()));
  return request;
}

}  // namespace peer::actions
