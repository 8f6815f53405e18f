// Agreements between an older member and a newcomer, and who was sent away the last time.
// SPDX-License-Identifier: MIT
#include "peer/domain/company.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace peer::domain {

namespace {

// A membership that ended since the two agreed and before `day`.
bool has_left(const Client& client, Date agreed, Date day) {
  return std::ranges::any_of(client.spells, [&](const Spell& spell) {
    return spell.until && *spell.until >= agreed && *spell.until < day;
  });
}

bool stays(const Client* client, Date agreed, Date day) {
  return client != nullptr && in_spell(*client, day) && !has_left(*client, agreed, day);
}

bool is_for_clients(const Records& records, const Session& session) {
  const Activity* activity =
      session.activity ? records.program.activity(*session.activity) : nullptr;
  return activity == nullptr || !activity->kind || !is_for_staff(*activity->kind);
}

using Moment = std::tuple<Date, TimeOfDay, std::string_view>;

// When it began; of two that began together, the one with the later id is the newer one.
Moment begin_of(const Session& session) {
  return {session.date.value_or({}), session.start.value_or({}), session.id};
}

}  // namespace

bool is_agreed_on(const Companion& agreement, Date day) {
  if (!agreement.agreed || *agreement.agreed > day) return false;
  return !agreement.until || *agreement.until >= day;
}

std::vector<Company> companies_on(const Records& records, Date day) {
  std::vector<Company> companies;
  for (const Client& client : records.clients) {
    for (const Companion& agreement : client.companions) {
      if (!agreement.client || !is_agreed_on(agreement, day)) continue;
      const Date agreed = *agreement.agreed;
      const Client* older = records.client(*agreement.client);
      if (!stays(&client, agreed, day) || !stays(older, agreed, day)) continue;
      companies.push_back({&client, *agreement.client, &agreement});
    }
  }
  return companies;
}

std::vector<Company> companies_of(const Records& records, std::string_view client, Date day) {
  std::vector<Company> companies = companies_on(records, day);
  std::erase_if(companies, [&](const Company& company) {
    return company.newcomer->id != client && company.companion != client;
  });
  return companies;
}

std::vector<std::string> back_again(const Records& records, const Session& session) {
  std::map<std::string_view, std::pair<Moment, AttendanceStatus>> newest;
  for (const Session& earlier : records.sessions) {
    const Moment begin = begin_of(earlier);
    if (!earlier.date || begin >= begin_of(session) || !is_for_clients(records, earlier)) continue;
    for (const Mark& mark : earlier.marks) {
      if (!mark.status) continue;
      const auto [at, is_first] = newest.try_emplace(mark.who, begin, *mark.status);
      if (!is_first && at->second.first < begin) at->second = {begin, *mark.status};
    }
  }
  std::vector<std::string> ids;
  for (const auto& [who, mark] : newest) {
    if (mark.second != AttendanceStatus::sent_away) continue;
    const Client* client = records.client(who);
    if (client == nullptr || !session.date) continue;
    if (status_on(*client, *session.date) == ClientStatus::active) ids.emplace_back(who);
  }
  return ids;
}

}  // namespace peer::domain
