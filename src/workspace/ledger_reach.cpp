// What the rules of messages need to judge a change (one-channel, no-flood): the messages around it
// and who asked to be left in peace.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "peer/workspace/workspace.hpp"

namespace peer::workspace {

namespace {

using domain::Client;
using domain::Date;

// Rule no-flood looks at seven days.
constexpr int week = 7;

// Membership, pauses and interviews as the days between which they hold.
std::set<std::pair<int, int>> days_of(const Client& client) {
  constexpr int open = 0;
  const auto number = [](const domain::Field<Date>& day) { return day ? day->days : open; };
  std::set<std::pair<int, int>> days;
  for (const domain::Spell& spell : client.spells) {
    days.emplace(number(spell.from), number(spell.until));
  }
  for (const domain::Pause& pause : client.pauses) {
    days.emplace(number(pause.from), -number(pause.until));
  }
  for (const domain::Intake& intake : client.intakes) {
    if (!intake.outcome) continue;
    days.emplace(number(intake.date), 1'000'000 + static_cast<int>(*intake.outcome));
  }
  return days;
}

bool is_written_to(const domain::MessageRun& run, const domain::PersonId& client) {
  return std::ranges::any_of(
      run.messages, [&](const domain::Message& message) { return message.to.value == client; });
}

}  // namespace

void Workspace::load_peace(std::optional<Date> day) {
  load_contacts(std::nullopt, day);
  std::optional<Date> asked;
  for (const domain::Contact& contact : records_.contacts) {
    if (!contact.outcome || !domain::begins_peace(*contact.outcome) || !contact.at) continue;
    const Date on = contact.at->local.date;
    if (!asked || on < *asked) asked = on;
  }
  if (asked && (!day || *asked <= *day)) load_sessions(*asked, day);
}

void Workspace::load_ledger(const domain::Records& changed) {
  std::optional<std::pair<Date, Date>> days;
  for (const domain::MessageRun& run : changed.messages) {
    for (const domain::Message& message : run.messages) {
      if (!message.at) continue;
      const Date day = message.at->local.date;
      if (!days) days.emplace(day, day);
      days->first = std::min(days->first, day);
      days->second = std::max(days->second, day);
    }
  }
  if (days) {
    load_messages(days->first - week, days->second + week);
    load_peace(days->second);
  }
  std::set<domain::PersonId> people;
  for (const Client& client : changed.clients) {
    const Client* before = records_.client(client.id);
    if (before != nullptr && days_of(*before) != days_of(client)) people.insert(client.id);
  }
  if (!people.empty()) load_messages_to(people);
}

// A pause or an end that is dated back over what somebody was sent. A notice is owed to whoever was
// invited, however long ago.
void Workspace::load_messages_to(const std::set<domain::PersonId>& people) {
  load_messages(std::nullopt, std::nullopt);
  domain::Records named;
  for (const domain::MessageRun& run : records_.messages) {
    const bool is_theirs = std::ranges::any_of(
        people, [&](const domain::PersonId& client) { return is_written_to(run, client); });
    if (is_theirs) named.messages.push_back(run);
  }
  load_named_by(named);
  load_peace(std::nullopt);
}

}  // namespace peer::workspace
