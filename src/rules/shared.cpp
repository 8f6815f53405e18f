// What several checks ask of the records.
// SPDX-License-Identifier: MIT
#include "shared.hpp"

#include <fmt/format.h>

namespace peer::rules {

const domain::Activity* activity_of(const domain::Records& records,
                                    const domain::Session& session) {
  return session.activity ? records.program.activity(*session.activity) : nullptr;
}

Audience audience_of(const domain::Records& records, const domain::Session& session) {
  const domain::Activity* activity = activity_of(records, session);
  if (activity == nullptr || !activity->kind) return Audience::unknown;
  return domain::is_for_staff(*activity->kind) ? Audience::staff : Audience::clients;
}

bool is_of_kind(const domain::Records& records, const domain::Session& session,
                domain::ActivityKind kind) {
  const domain::Activity* activity = activity_of(records, session);
  return activity != nullptr && activity->kind && *activity->kind == kind;
}

bool has_status(const domain::Session& session, domain::SessionStatus status) {
  return session.status && *session.status == status;
}

std::string not_employed_text(const domain::Staff& worker, domain::Date day) {
  return fmt::format("'{}' is not employed on {}", worker.id, domain::with_weekday(day));
}

std::vector<base::Related> nearest_employment(const domain::Staff& worker, domain::Date day) {
  const domain::Spell* last = nullptr;
  const domain::Spell* first = nullptr;
  for (const domain::Spell& spell : worker.spells) {
    const bool is_over = spell.until && *spell.until < day;
    if (is_over && (last == nullptr || *last->until < *spell.until)) last = &spell;
    if (spell.from && (first == nullptr || *spell.from < *first->from)) first = &spell;
  }
  if (last != nullptr) return {{worker.file, last->until.at, "the end of the employment"}};
  if (first != nullptr) return {{worker.file, first->from.at, "the employment begins here"}};
  return {};
}

}  // namespace peer::rules
