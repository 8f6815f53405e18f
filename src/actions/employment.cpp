// Adds to a worker's record; see employment.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/employment.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/time.hpp"

namespace peer::actions {

using domain::Date;
using domain::with_weekday;

Decision resume_staff(const domain::Staff& staff, Date from) {
  for (const domain::Spell& spell : staff.spells) {
    if (!spell.from || (spell.until && *spell.until < from)) continue;
    const std::string known =
        fmt::format("'{}' is employed {}", staff.id, period_text(*spell.from, spell.until.value));
    if (*spell.from == from && !spell.until) return {{}, known};
    refuse(known, spell.until ? "a new employment begins after that one"
                              : "peer staff end closes it first");
  }
  return {{store::append({"spell"}, {{"from", from}})},
          fmt::format("employed {} from {}", staff.spells.empty() ? "for the first time" : "again",
                      with_weekday(from))};
}

Decision confirm_stability(const domain::Staff& staff, const domain::Staff& lead, Date day) {
  if (lead.role.value != domain::Role::coordinator) {
    refuse(fmt::format("'{}' is no coordinator", lead.id),
           "who leads the program confirms it (program §3.3): --by STAFF");
  }
  if (!domain::employed_on(lead, day)) {
    refuse(fmt::format("'{}' is not employed on {}", lead.id, with_weekday(day)),
           "name a coordinator of that day: --by STAFF");
  }
  if (lead.id == staff.id) {
    refuse(fmt::format("'{}' cannot confirm it of themselves", staff.id), "--by STAFF");
  }
  if (!domain::employed_on(staff, day)) {
    refuse(fmt::format("'{}' is not employed on {}", staff.id, with_weekday(day)),
           "give a day of the employment: --on DATE");
  }
  for (const domain::Stability& one : staff.confirmations) {
    if (one.on.value != day || one.by.value != lead.id) continue;
    return {{},
            fmt::format("'{}' confirmed it of '{}' on {}", lead.id, staff.id, with_weekday(day))};
  }
  return {{store::append({"stability"}, {{"on", day}, {"by", lead.id}})},
          fmt::format("stability confirmed on {}", with_weekday(day))};
}

Decision add_training(const domain::Staff& staff, const domain::Training& training) {
  const bool known = std::ranges::any_of(staff.trainings, [&](const domain::Training& other) {
    return other.title.value == training.title.value && other.from.value == training.from.value &&
           other.until.value == training.until.value && other.hours.value == training.hours.value &&
           other.kind.value == training.kind.value;
  });
  if (known) {
    return {{}, fmt::format("'{}' stands in {}", base::printable(*training.title), staff.file)};
  }
  const auto kind = domain::word(*training.kind);
  store::Entries entries{{"kind", kind}, {"title", *training.title}, {"from", *training.from}};
  if (training.until) entries.emplace_back("until", *training.until);
  if (training.hours) entries.emplace_back("hours", *training.hours);
  std::string told = fmt::format("{} '{}' {}", kind, *training.title,
                                 training.until ? period_text(*training.from, training.until.value)
                                                : "on " + with_weekday(*training.from));
  if (training.hours) {
    told += ", " + base::counted(static_cast<std::size_t>(*training.hours), "hour", "hours");
  }
  return {{store::append({"training"}, std::move(entries))}, told};
}

}  // namespace peer::actions
