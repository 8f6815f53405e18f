// The list of what is due: its parts put together, in order.
// SPDX-License-Identifier: MIT
#include "peer/reports/due.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "due_parts.hpp"
#include "peer/domain/staff.hpp"

namespace peer::reports {

using domain::Date;
using domain::LocalTime;

namespace {

constexpr std::array<domain::WordEntry<DueKind>, 23> words = {{
    {DueKind::unread, "unread"},       {DueKind::mail, "mail"},
    {DueKind::crisis, "crisis"},       {DueKind::rota, "rota"},
    {DueKind::follow_up, "follow-up"}, {DueKind::referral, "referral"},
    {DueKind::silence, "silence"},     {DueKind::unmarked, "unmarked"},
    {DueKind::staff, "staff"},         {DueKind::place, "place"},
    {DueKind::holiday, "holiday"},     {DueKind::planning, "planning"},
    {DueKind::notice, "notice"},       {DueKind::message, "message"},
    {DueKind::interview, "interview"}, {DueKind::waiting, "waiting"},
    {DueKind::review, "review"},       {DueKind::consent, "consent"},
    {DueKind::task, "task"},           {DueKind::supervision, "supervision"},
    {DueKind::course, "course"},       {DueKind::stability, "stability"},
    {DueKind::wording, "wording"},
}};

}  // namespace

std::string_view due_word(DueKind kind) {
  return std::ranges::find(words, kind, &domain::WordEntry<DueKind>::value)->text;
}

std::string DueMatter::key() const {
  return std::string(due_word(kind)) + "/" + subject;
}

DueSpan due_span(const domain::Policy& policy, Date today) {
  return {today - static_cast<int>(policy.horizon_days)};
}

std::vector<domain::PersonId> coordinators_on(const domain::Records& records, Date day) {
  std::vector<domain::PersonId> coordinators;
  for (const domain::Staff& worker : records.staff) {
    if (worker.role.value != domain::Role::coordinator) continue;
    if (domain::employed_on(worker, day)) coordinators.push_back(worker.id);
  }
  return coordinators;
}

void sort_matters(std::vector<DueMatter>& matters) {
  std::sort(matters.begin(), matters.end(), [](const DueMatter& left, const DueMatter& right) {
    const bool left_waits = left.kind != DueKind::unread;
    const bool right_waits = right.kind != DueKind::unread;
    return std::tie(left_waits, left.due, left.kind, left.subject) <
           std::tie(right_waits, right.due, right.kind, right.subject);
  });
}

DueList::DueList(const domain::Records& looked_at, const domain::Instant& moment,
                 const domain::Zone& program_zone)
    : records(looked_at),
      now(moment),
      zone(program_zone),
      today(moment.local.date),
      span(due_span(looked_at.program.policy, moment.local.date)),
      last_day_ahead(today + static_cast<int>(looked_at.program.policy.due_days)),
      history(looked_at, today, span.from),
      coordinators_(coordinators_on(looked_at, today)) {}

void DueList::add_when_near(DueMatter matter) {
  if (matter.due && *matter.due > last_day_ahead) return;
  matters_.push_back(std::move(matter));
}

bool DueList::is_employed(const domain::PersonId& worker) const {
  const domain::Staff* found = records.worker(worker);
  return found != nullptr && domain::employed_on(*found, today);
}

std::vector<domain::PersonId> DueList::owners(const std::vector<domain::PersonId>& named) const {
  std::vector<domain::PersonId> owners;
  for (const domain::PersonId& worker : named) {
    if (is_employed(worker)) owners.push_back(worker);
  }
  if (owners.empty()) return coordinators_;
  std::sort(owners.begin(), owners.end());
  owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
  return owners;
}

std::vector<domain::PersonId> DueList::owners(const domain::Field<domain::PersonId>& named) const {
  return owners(named ? std::vector<domain::PersonId>{*named} : std::vector<domain::PersonId>{});
}

LocalTime end_of(const domain::Session& session) {
  const LocalTime begin = begin_of(session);
  const domain::TimeOfDay end = session.end.value_or(begin.time);
  return {end > begin.time ? begin.date : begin.date + 1, end};
}

bool is_planned(const domain::Session& session) {
  return session.date && session.status.value == domain::SessionStatus::planned;
}

std::vector<domain::PersonId> DueList::leaders_of(const domain::Session& session) const {
  if (session.facilitator && is_employed(*session.facilitator)) return {*session.facilitator};
  std::vector<domain::PersonId> leaders;
  for (const domain::Field<domain::PersonId>& worker : session.staff) {
    if (worker) leaders.push_back(*worker);
  }
  return owners(leaders);
}

Date last_of_month(Date day) {
  const domain::CalendarDay calendar = domain::calendar_day(day);
  const bool is_december = calendar.month == 12;
  const auto next = domain::make_date(is_december ? calendar.year + 1 : calendar.year,
                                      is_december ? 1 : calendar.month + 1, 1);
  return next ? *next - 1 : day;
}

std::vector<domain::PersonId> silent_clients(const domain::Records& records, Date today) {
  const ContactHistory history(records, today, due_span(records.program.policy, today).from);
  std::vector<domain::PersonId> clients;
  for (const domain::Client& client : records.clients) {
    if (history.silence_of(client)) clients.push_back(client.id);
  }
  return clients;
}

std::vector<DueMatter> due(const domain::Records& records, const domain::Instant& now,
                           const domain::Zone& zone) {
  DueList list(records, now, zone);
  const std::vector<OpenFollowUp> open = open_follow_ups(records, list.history);
  add_inbox(list);
  add_crises(list);
  add_rota(list);
  add_follow_ups(list, open);
  add_referrals(list);
  add_silences(list, open);
  add_sessions(list);
  add_schedule(list);
  add_messages(list);
  add_entry(list);
  add_team(list);
  add_supervision(list);
  std::vector<DueMatter> matters = list.take();
  std::erase_if(matters, [&](const DueMatter& matter) {
    const domain::Client* client = records.client(matter.client);
    return client != nullptr && domain::has_died(*client);
  });
  sort_matters(matters);
  return matters;
}

}  // namespace peer::reports
