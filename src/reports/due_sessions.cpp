// Sessions that lack something: marks afterwards, staff and a place before (program §3.2, §7.2,
// §8.1). SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "due_parts.hpp"
#include "peer/domain/naming.hpp"

namespace peer::reports {
namespace {

using domain::Date;
using domain::Session;

std::optional<domain::ActivityKind> kind_of(const DueList& list, const Session& session) {
  const domain::Activity* activity = list.records.program.activity(session.activity.value_or({}));
  return activity == nullptr ? std::nullopt : activity->kind.value;
}

// Trips and workshops are looked at as far ahead as people are invited to them.
Date last_day_for(const DueList& list, domain::ActivityKind kind) {
  if (kind != domain::ActivityKind::trip && kind != domain::ActivityKind::workshop) {
    return list.last_day_ahead;
  }
  const auto days = static_cast<int>(list.records.program.policy.trip_window_days);
  return std::max(list.last_day_ahead, list.today + days);
}

std::size_t staff_on(const DueList& list, const Session& session) {
  std::set<std::string_view> different;
  for (const domain::Field<domain::PersonId>& name : session.staff) {
    if (!name) continue;
    const domain::Staff* worker = list.records.worker(*name);
    if (worker != nullptr && domain::employed_on(*worker, *session.date)) different.insert(*name);
  }
  return different.size();
}

DueMatter matter_of(const Session& session, DueKind kind) {
  DueMatter matter;
  matter.kind = kind;
  matter.subject = matter.session = session.id;
  matter.due = *session.date;
  matter.source = source_at(session.file, session.date.at);
  return matter;
}

void add_missing(DueList& list, const Session& session) {
  const auto kind = kind_of(list, session);
  if (!kind || *session.date > last_day_for(list, *kind)) return;
  const bool for_staff = domain::is_for_staff(*kind);
  const auto wanted = for_staff
                          ? std::size_t{1}
                          : static_cast<std::size_t>(list.records.program.policy.session_staff);
  const std::size_t there = staff_on(list, session);
  if (there < wanted) {
    DueMatter matter = matter_of(session, DueKind::staff);
    matter.owners = list.coordinators();
    matter.detail = fmt::format("{} of {}", there, wanted);
    list.add(std::move(matter));
  }
  const domain::Activity* activity = list.records.program.activity(*session.activity);
  const bool is_of_others = activity->audience.value == domain::Audience::others;
  if (!for_staff && !is_of_others && !session.has_venue()) {
    DueMatter matter = matter_of(session, DueKind::place);
    matter.owners = list.leaders_of(session);
    list.add(std::move(matter));
  }
}

// What a message about the session says: KEY as `session set` takes it, and the text.
std::vector<std::pair<std::string_view, const domain::Field<std::string>*>> told_texts(
    const Session& session) {
  std::vector<std::pair<std::string_view, const domain::Field<std::string>*>> texts = {
      {"title", &session.title}, {"place", &session.place}, {"online", &session.online}};
  if (session.plan == nullptr) return texts;
  texts.insert(texts.end(), {{"plan.destination", &session.plan->destination},
                             {"plan.meet", &session.plan->meet},
                             {"plan.bring", &session.plan->bring},
                             {"plan.price", &session.plan->price}});
  return texts;
}

// No message leaves that names a client: the text is to be worded otherwise.
void add_wording(DueList& list, const domain::Namings& namings, const Session& session) {
  for (const auto& [key, text] : told_texts(session)) {
    if (!*text) continue;
    for (const domain::Naming& naming : namings.find(**text)) {
      if (list.records.worker(naming.id) != nullptr) continue;
      DueMatter matter = matter_of(session, DueKind::wording);
      matter.owners = list.leaders_of(session);
      matter.client = naming.id;
      matter.detail = key;
      return list.add(std::move(matter));
    }
  }
}

}  // namespace

void add_sessions(DueList& list) {
  const domain::Namings namings(list.records);
  for (const Session& session : list.records.sessions) {
    if (!is_planned(session)) continue;
    if (end_of(session) > list.now.local) {
      add_missing(list, session);
      add_wording(list, namings, session);
    } else if (*session.date >= list.span.from) {
      DueMatter matter = matter_of(session, DueKind::unmarked);
      matter.owners = list.leaders_of(session);
      list.add(std::move(matter));
    }
  }
}

}  // namespace peer::reports
