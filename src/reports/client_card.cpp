// Collects what the records say of one client.
// SPDX-License-Identifier: MIT
#include "peer/reports/client_card.hpp"

#include <algorithm>

#include "order.hpp"
#include "peer/base/ensure.hpp"
#include "peer/domain/answers.hpp"
#include "peer/reports/follow_up.hpp"

namespace peer::reports {
namespace {

using domain::AttendanceStatus;
using domain::Date;
using domain::Session;

bool is_within(const std::optional<Days>& days, Date date) {
  return !days || (date >= days->from && date <= days->until);
}

// The days that a card of all time tells of: from the first record to today or to what is ahead.
Days all_days(const ClientCard& card, Date today) {
  Days days{today, today};
  const auto see = [&](const std::optional<Date>& date) {
    if (!date) return;
    days.from = std::min(days.from, *date);
    days.until = std::max(days.until, *date);
  };
  for (const domain::Intake& intake : card.client->intakes) see(intake.date.value);
  for (const domain::Spell& spell : card.client->spells) see(spell.from.value);
  for (const CardSession& line : card.sessions) see(line.session->date.value);
  for (const domain::Contact* contact : card.contacts) see(contact->at->local.date);
  return days;
}

void collect_sessions(ClientCard& card, const domain::Records& records,
                      const std::optional<Days>& days) {
  for (const Session* session : client_sessions(records)) {
    const domain::Mark* mark = session->mark_of(card.client->id);
    const domain::Reply* reply = session->reply_of(card.client->id);
    if ((mark == nullptr && reply == nullptr) || !is_within(days, *session->date)) continue;
    CardSession& line = card.sessions.emplace_back();
    line.session = session;
    if (reply != nullptr) {
      const bool is_before = domain::is_before_change(*session, *reply);
      (is_before ? line.reply_before : line.reply) = reply->answer.value;
    }
    if (mark != nullptr) line.mark = mark->status.value;
  }
}

void collect_contacts(ClientCard& card, const domain::Records& records,
                      const std::optional<Days>& days, Tracing tracing) {
  for (const domain::Contact& contact : records.contacts) {
    if (contact.client.value != card.client->id || !contact.at) continue;
    if (is_within(days, contact.at->local.date)) card.contacts.push_back(&contact);
  }
  std::stable_sort(card.contacts.begin(), card.contacts.end(),
                   [](const domain::Contact* left, const domain::Contact* right) {
                     return *left->at < *right->at;
                   });
  for (const domain::Contact* contact : card.contacts) {
    card.outside.add(source_at(contact->file, contact->at.at, card.client->id), tracing);
  }
}

// Every month of a period. Without one: from the first mark on, as long as the membership runs or
// marks go on.
void make_months(ClientCard& card, const std::optional<Days>& days, Date today) {
  if (days) {
    for (std::string& month : months_between(days->from, days->until)) {
      card.months.emplace_back().month = std::move(month);
    }
    return;
  }
  std::optional<Date> first;
  Date last = today;
  for (const CardSession& line : card.sessions) {
    if (!line.mark) continue;
    if (!first) {
      first = *line.session->date;
      if (!domain::in_spell(*card.client, today)) last = *first;
    }
    last = std::max(last, *line.session->date);
  }
  if (!first) return;
  for (std::string& month : months_between(*first, last)) {
    card.months.emplace_back().month = std::move(month);
  }
}

void count(ClientCard& card, CardSession& line, Tracing tracing) {
  const domain::Mark* mark = line.session->mark_of(card.client->id);
  if (!line.mark) return;
  Source source = source_at(line.session->file, mark->who_at, card.client->id);
  const std::string label = month_of(*line.session->date);
  const auto month = std::ranges::find(card.months, label, &CardMonth::month);
  PEER_ENSURE(month != card.months.end(), "every mark lies in a month of the card");
  card.marks[static_cast<std::size_t>(*line.mark)].add(source, tracing);
  if (*line.mark == AttendanceStatus::excused) month->excused.add(source, tracing);
  if (*line.mark == AttendanceStatus::absent) month->absent.add(source, tracing);
  if (!domain::came(*line.mark)) return;
  card.came.add(source, tracing);
  month->came.add(source, tracing);
  source.amount = line.session->minutes_of(*mark);
  card.minutes.add(source, tracing);
  month->minutes.add(source, tracing);
  line.minutes.add(source, tracing);
  if (!card.first_seen) card.first_seen = line.session->date.value;
  card.last_seen = line.session->date.value;
}

void find_open(ClientCard& card, const domain::Records& records, const ContactHistory& history) {
  using Kind = OpenMatter::Kind;
  for (const domain::Intake& intake : card.client->intakes) {
    if (!intake.booked || intake.outcome) continue;
    OpenMatter matter{.kind = Kind::interview, .due = intake.booked->date};
    for (const auto& worker : intake.by) matter.by.push_back(worker.value_or({}));
    matter.source = source_at(card.client->file, intake.booked.at, card.client->id);
    card.open.push_back(std::move(matter));
  }
  for (const OpenFollowUp& follow_up : open_follow_ups(records, history)) {
    if (follow_up.client != card.client->id) continue;
    OpenMatter matter{.kind = Kind::follow_up, .due = follow_up.due, .source = follow_up.source};
    if (!follow_up.by.empty()) matter.by.push_back(follow_up.by);
    matter.contact =
        follow_up.contact != nullptr ? follow_up.contact->id.text() : follow_up.session->id.text();
    card.open.push_back(std::move(matter));
  }
  if (const auto silence = history.silence_of(*card.client)) {
    card.open.push_back({.kind = Kind::silence,
                         .due = silence->due,
                         .days = silence->days,
                         .source = silence->source});
  }
  std::stable_sort(
      card.open.begin(), card.open.end(),
      [](const OpenMatter& left, const OpenMatter& right) { return left.due < right.due; });
}

}  // namespace

ClientCard client_card(const domain::Records& records, const domain::PersonId& id, Date today,
                       std::optional<Days> days, Tracing tracing) {
  ClientCard card;
  card.client = records.client(id);
  PEER_ENSURE(card.client != nullptr, "a card is asked for a client who is loaded");
  card.status = domain::status_on(*card.client, today);
  collect_sessions(card, records, days);
  collect_contacts(card, records, days, tracing);
  make_months(card, days, today);
  for (CardSession& line : card.sessions) count(card, line, tracing);
  card.days = days ? *days : all_days(card, today);
  const ContactHistory history(records, today);
  card.last_contact = history.last(card.client->id);
  find_open(card, records, history);
  return card;
}

}  // namespace peer::reports
