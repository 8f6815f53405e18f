// Agreements between an older member and a newcomer, and who was sent away the last time.
// SPDX-License-Identifier: MIT
#include "peer/domain/company.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace peer::domain {

namespace {

void shorten(std::optional<Date>& last, Date day) {
  if (!last || day < *last) last = day;
}

// Whoever leaves on the day of the agreement or later ends it.
void shorten_by(std::optional<Date>& last, const Client* client, Date agreed) {
  if (client == nullptr) return;
  for (const Spell& spell : client->spells) {
    if (spell.until && *spell.until >= agreed) shorten(last, *spell.until);
  }
}

bool holds_on(const Records& records, const Client& newcomer, const Companion& agreement,
              Date day) {
  if (!agreement.client || !agreement.agreed || *agreement.agreed > day) return false;
  const Client* older = records.client(*agreement.client);
  if (older == nullptr || !in_spell(newcomer, day) || !in_spell(*older, day)) return false;
  const std::optional<Date> last = last_day_of(records, newcomer, agreement);
  return !last || *last >= day;
}

bool is_for_clients(const Records& records, const Session& session) {
  const Activity* activity =
      session.activity ? records.program.activity(*session.activity) : nullptr;
  return activity == nullptr || !activity->kind || !is_for_staff(*activity->kind);
}

using Begin = std::tuple<Date, TimeOfDay, std::string_view>;

// When it began; of two that began together, the one with the later id is the newer one.
Begin begin_of(const Session& session) {
  return {session.date.value_or({}), session.start.value_or({}), session.id};
}

std::optional<Date> first_day(const Client& client) {
  std::optional<Date> first;
  for (const Spell& spell : client.spells) {
    if (spell.from && (!first || *spell.from < *first)) first = *spell.from;
  }
  return first;
}

bool is_from_before(const Client& client) {
  return std::ranges::any_of(
      client.intakes, [](const Intake& intake) { return intake.before_records.value_or(false); });
}

}  // namespace

bool is_older_member(const Client& older, const Client& newcomer) {
  const std::optional<Date> first = first_day(older);
  const std::optional<Date> came = first_day(newcomer);
  if (!first || !came) return first.has_value();
  return *first < *came || (*first == *came && is_from_before(older));
}

std::optional<Date> last_day_of(const Records& records, const Client& newcomer,
                                const Companion& agreement) {
  std::optional<Date> last = agreement.until.value;
  if (!agreement.agreed) return last;
  shorten_by(last, &newcomer, *agreement.agreed);
  if (agreement.client) shorten_by(last, records.client(*agreement.client), *agreement.agreed);
  return last;
}

std::vector<Company> companies_on(const Records& records, Date day) {
  std::vector<Company> companies;
  for (const Client& client : records.clients) {
    for (const Companion& agreement : client.companions) {
      if (!holds_on(records, client, agreement, day)) continue;
      companies.push_back({&client, *agreement.client, &agreement});
    }
  }
  return companies;
}

std::vector<Company> companies_of(const Records& records, const PersonId& client, Date day) {
  std::vector<Company> companies = companies_on(records, day);
  std::erase_if(companies, [&](const Company& company) {
    return company.newcomer->id != client && company.companion != client;
  });
  return companies;
}

std::vector<PersonId> back_again(const Records& records, const Session& session) {
  std::map<PersonId, std::pair<Begin, AttendanceStatus>> newest;
  for (const Session& earlier : records.sessions) {
    const Begin begin = begin_of(earlier);
    if (!earlier.date || begin >= begin_of(session) || !is_for_clients(records, earlier)) continue;
    for (const Mark& mark : earlier.marks) {
      if (!mark.status) continue;
      const auto [at, is_first] = newest.try_emplace(mark.who, begin, *mark.status);
      if (!is_first && at->second.first < begin) at->second = {begin, *mark.status};
    }
  }
  std::vector<PersonId> ids;
  for (const auto& [who, mark] : newest) {
    if (mark.second != AttendanceStatus::sent_away) continue;
    const Client* client = records.client(who);
    if (client == nullptr || !session.date) continue;
    if (status_on(*client, *session.date) == ClientStatus::active) ids.emplace_back(who);
  }
  return ids;
}

}  // namespace peer::domain
