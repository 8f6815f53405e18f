// Which sessions a report on clients looks at, and in which order.
// SPDX-License-Identifier: MIT
#include "order.hpp"

#include <algorithm>
#include <tuple>

namespace peer::reports {
namespace {

bool is_for_clients(const domain::Records& records, const domain::Session& session) {
  if (!session.date || !session.status || !session.activity) return false;
  const domain::Activity* activity = records.program.activity(*session.activity);
  return activity == nullptr || !activity->kind || !domain::is_for_staff(*activity->kind);
}

auto place_in_time(const domain::Session& session) {
  return std::tuple(*session.date, session.start.value_or({}), std::string_view(session.id));
}

}  // namespace

std::vector<const domain::Session*> client_sessions(const domain::Records& records) {
  std::vector<const domain::Session*> sessions;
  for (const domain::Session& session : records.sessions) {
    if (is_for_clients(records, session)) sessions.push_back(&session);
  }
  std::sort(sessions.begin(), sessions.end(),
            [](const domain::Session* left, const domain::Session* right) {
              return place_in_time(*left) < place_in_time(*right);
            });
  return sessions;
}

}  // namespace peer::reports
