// What the rules of messages need to judge a change (one-channel, no-flood): the messages around
// it, and who has asked to be left in peace. SPDX-License-Identifier: MIT
#include <algorithm>

#include "peer/workspace/workspace.hpp"

namespace peer::workspace {

namespace {

using domain::Date;

// Rule no-flood looks at seven days.
constexpr int week = 7;

bool is_same(const domain::Pause& left, const domain::Pause& right) {
  return left.from.value == right.from.value && left.until.value == right.until.value;
}

// The first day on which a changed client is paused or no longer a member although they may have
// been written to.
std::optional<Date> first_quiet_day(const domain::Client& before, const domain::Client& after) {
  std::optional<Date> first;
  const auto note = [&](const domain::Field<Date>& day, int later) {
    if (day && (!first || *day + later < *first)) first = *day + later;
  };
  for (const domain::Pause& pause : after.pauses) {
    const bool is_known = std::ranges::any_of(
        before.pauses, [&](const domain::Pause& known) { return is_same(known, pause); });
    if (!is_known) note(pause.from, 0);
  }
  for (const domain::Spell& spell : after.spells) {
    const bool is_known = std::ranges::any_of(before.spells, [&](const domain::Spell& known) {
      return known.until.value == spell.until.value;
    });
    if (!is_known) note(spell.until, 1);
  }
  return first;
}

}  // namespace

void Workspace::load_peace(Date day) {
  load_contacts(std::nullopt, day);
  std::optional<Date> asked;
  for (const domain::Contact& contact : records_.contacts) {
    if (contact.outcome.value != domain::ContactOutcome::asked_not_to || !contact.at) continue;
    const Date on = contact.at->local.date;
    if (!asked || on < *asked) asked = on;
  }
  if (asked && *asked <= day) load_sessions(*asked, day);
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
  // A pause or an end that is dated back. What went out today may have done so before it was
  // agreed.
  for (const domain::Client& client : changed.clients) {
    const domain::Client* before = records_.client(client.id);
    if (before == nullptr) continue;
    const std::optional<Date> quiet = first_quiet_day(*before, client);
    if (quiet && *quiet < today()) load_messages(*quiet, today() - 1);
  }
}

}  // namespace peer::workspace
