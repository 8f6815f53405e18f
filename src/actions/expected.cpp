// Expected clients and newcomers of a session, from answers, marks and earlier attendance.
// SPDX-License-Identifier: MIT
#include "peer/actions/expected.hpp"

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/domain/answers.hpp"

namespace peer::actions {
namespace {

constexpr int days_at_once = 90;  // of sessions loaded backwards

bool is_before(const domain::Session& left, const domain::Session& right) {
  return std::make_pair(date_of(left), left.start.value_or({})) <
         std::make_pair(date_of(right), right.start.value_or({}));
}

bool from_before_records(const domain::Client* client) {
  return client != nullptr && std::ranges::any_of(client->intakes, [](const auto& intake) {
           return intake.before_records.value_or(false);
         });
}

// The day before which none of `clients` can have come.
domain::Date first_day(workspace::Workspace& workspace, const std::set<domain::PersonId>& clients,
                       domain::Date day) {
  domain::Date first = day;
  for (const domain::PersonId& id : clients) {
    const domain::Client* client = workspace.client(id);
    if (client == nullptr) continue;
    for (const domain::Spell& spell : client->spells) {
      first = std::min(first, spell.from.value.value_or(day));
    }
  }
  return first;
}

}  // namespace

std::set<domain::PersonId> answered_to_come(const domain::Records& records,
                                            const domain::Session& session) {
  std::set<domain::PersonId> clients;
  for (const domain::Reply& reply : session.replies) {
    const auto answer = domain::standing_answer(session, reply);
    if (answer && *answer != domain::ReplyAnswer::no) clients.insert(reply.who);
  }
  for (const domain::Mark& mark : session.marks) {
    if (mark.status && domain::came(*mark.status)) {
      clients.insert(mark.who);
    } else {
      clients.erase(mark.who);
    }
  }
  std::erase_if(clients, [&](const domain::PersonId& id) {
    const domain::Client* client = records.client(id);
    return records.worker(id) != nullptr || (client != nullptr && domain::has_died(*client));
  });
  return clients;
}

std::set<domain::PersonId> open_to(const domain::Records& records, const domain::Session& session) {
  std::set<domain::PersonId> clients;
  const domain::ActivityId activity = session.activity.value_or({});
  for (const domain::Client& client : records.clients) {
    if (domain::status_on(client, date_of(session)) != domain::ClientStatus::active) continue;
    const bool open =
        client.activities.empty() || std::ranges::any_of(client.activities, [&](const auto& id) {
          return id.value_or({}) == activity;
        });
    if (open) clients.insert(client.id);
  }
  return clients;
}

std::set<domain::PersonId> newcomers_in(const domain::Records& records,
                                        const domain::Session& session,
                                        std::set<domain::PersonId> clients) {
  std::erase_if(
      clients, [&](const domain::PersonId& id) { return from_before_records(records.client(id)); });
  for (const domain::Session& earlier : records.sessions) {
    if (earlier.activity.value != session.activity.value || !is_before(earlier, session)) continue;
    for (const domain::Mark& mark : earlier.marks) {
      if (mark.status && domain::came(*mark.status)) clients.erase(mark.who);
    }
  }
  return clients;
}

std::set<domain::PersonId> newcomers(workspace::Workspace& workspace,
                                     const domain::Session& session,
                                     const std::set<domain::PersonId>& clients) {
  domain::Date until = date_of(session);
  const domain::Date first = first_day(workspace, clients, until);
  std::set<domain::PersonId> left = newcomers_in(workspace.records(), session, clients);
  while (!left.empty() && until >= first) {
    const domain::Date from = std::max(first, until - days_at_once);
    workspace.load_sessions(from, until);
    left = newcomers_in(workspace.records(), session, std::move(left));
    until = from - 1;
  }
  return left;
}

}  // namespace peer::actions
