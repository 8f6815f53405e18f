// Gathers who knew them; see bereavement.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/bereavement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "peer/actions/session_text.hpp"
#include "peer/domain/company.hpp"
#include "peer/reports/due.hpp"

namespace peer::actions {
namespace {

constexpr int days_ahead = 42;

// Why somebody is to be told; the first reason is the nearest.
using Reasons = std::map<domain::PersonId, std::string>;

void add_companions(Reasons& reasons, const domain::Records& records,
                    const domain::PersonId& client, domain::Date day) {
  for (const domain::Company& company : domain::companies_of(records, client, day)) {
    const bool is_newcomer = company.newcomer->id == client;
    reasons.try_emplace(is_newcomer ? company.companion : company.newcomer->id,
                        "they came together");
  }
}

bool is_told_of(const domain::Records& records, const domain::PersonId& client,
                const domain::SessionId& session) {
  for (const domain::MessageRun& run : records.messages) {
    for (const domain::Message& message : run.messages) {
      if (message.to.value != client) continue;
      const bool names = std::ranges::any_of(message.sessions,
                                             [&](const auto& id) { return id.value == session; });
      if (names) return true;
    }
  }
  return false;
}

void add_leaders(Reasons& reasons, const domain::Records& records, const domain::PersonId& client,
                 domain::Date today) {
  for (const domain::Session& session : records.sessions) {
    const bool is_ahead =
        status_of(session) == domain::SessionStatus::planned && date_of(session) >= today;
    const bool is_expected = is_ahead && (session.reply_of(client) != nullptr ||
                                          is_told_of(records, client, session.id));
    if (!is_expected) continue;
    for (const auto& worker : session.staff) {
      if (!worker) continue;
      reasons.try_emplace(*worker, fmt::format("leads {}, which they knew of", session.id));
    }
  }
}

void add_carers(Reasons& reasons, const domain::Records& records, const domain::PersonId& client) {
  for (const domain::Contact& contact : records.contacts) {
    if (contact.client.value != client || !contact.follow_up || !contact.follow_up->is_open()) {
      continue;
    }
    if (contact.follow_up->by) {
      reasons.try_emplace(*contact.follow_up->by, "has promised to ask how they are");
    }
  }
}

}  // namespace

domain::Date last_day_of_life(const domain::Client& client, domain::Date today) {
  const bool began_today = std::ranges::any_of(
      client.spells, [&](const domain::Spell& spell) { return spell.from.value == today; });
  return began_today ? today : today - 1;
}

std::string told_in_person(workspace::Workspace& workspace, const domain::Client& client) {
  const domain::Date today = workspace.today();
  workspace.load_clients();
  workspace.load_staff();
  workspace.load_sessions(today, today + days_ahead);
  workspace.load_messages(today - days_ahead, std::nullopt);
  workspace.load_contacts_with({client.id});
  const domain::Records& records = workspace.records();
  Reasons reasons;
  add_companions(reasons, records, client.id, today);
  add_leaders(reasons, records, client.id, today);
  add_carers(reasons, records, client.id);
  for (const domain::PersonId& worker : reports::coordinators_on(records, today)) {
    reasons.try_emplace(worker, "coordinates the program");
  }
  std::string text = "\nnothing is sent to them or said of them from now on";
  if (reasons.empty()) return text;
  text += "\nto be told in person:";
  for (const auto& [who, why] : reasons) {
    text += fmt::format("\n  {}: {}", name_of(workspace, who), why);
  }
  return text;
}

}  // namespace peer::actions
