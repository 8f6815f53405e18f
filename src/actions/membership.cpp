// Pausing, resuming and ending a membership; see membership.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/membership.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/domain/time.hpp"

namespace peer::actions {

namespace {

using domain::Date;
using domain::with_weekday;

bool overlap(const domain::Pause& pause, Date from, std::optional<Date> until) {
  if (!pause.from) return false;
  const bool begins_before_end = !until || *pause.from <= *until;
  const bool ends_after_begin = !pause.until || *pause.until >= from;
  return begins_before_end && ends_after_begin;
}

const domain::Spell* spell_on(const std::vector<domain::Spell>& spells, Date day) {
  const auto found =
      std::ranges::find_if(spells, [&](const domain::Spell& spell) { return spell.covers(day); });
  return found == spells.end() ? nullptr : &*found;
}

// The pause must lie within one membership.
void require_membership(const domain::Client& client, Date from, std::optional<Date> until) {
  const domain::Spell* spell = spell_on(client.spells, from);
  if (!spell) {
    refuse(fmt::format("'{}' is no member on {}", client.id, with_weekday(from)),
           "only a membership can be paused");
  }
  if (spell->until && (!until || *until > *spell->until)) {
    refuse(fmt::format("the membership of '{}' ends on {}, before the pause does", client.id,
                       with_weekday(*spell->until)),
           fmt::format("give --until {} or an earlier day", domain::format(*spell->until)));
  }
}

store::KeyPath element(const char* array, std::size_t number) {
  return {std::string(array), number};
}

store::KeyPath element(const char* array, std::size_t number, const char* key) {
  return {std::string(array), number, std::string(key)};
}

// On `on` the pause is over: it ends the day before, or never began.
void end_pause(const domain::Client& client, const domain::Pause& pause, Date on,
               std::vector<store::Operation>& operations) {
  const auto number = static_cast<std::size_t>(&pause - client.pauses.data());
  if (*pause.from == on) {
    operations.push_back(store::remove(element("pause", number)));
  } else {
    operations.push_back(store::set(element("pause", number, "until"), on - 1));
  }
}

void require_return(const domain::Client& client, Date on) {
  const std::string interview =
      fmt::format("a new interview decides: peer intake book {} --at TIME", client.id);
  if (domain::status_on(client, on) == domain::ClientStatus::waitlisted) {
    refuse(fmt::format("'{}' waits for a place", client.id),
           fmt::format("offer it: peer client offer {}", client.id));
  }
  if (client.spells.empty() && domain::status_on(client, on) == domain::ClientStatus::ended) {
    refuse(fmt::format("'{}' did not want the place and was no member", client.id),
           fmt::format("offer it again: peer client offer {}", client.id));
  }
  if (client.spells.empty() || !domain::accepted_intake_by(client, on)) {
    refuse(fmt::format("'{}' was never accepted as a member", client.id), interview);
  }
  for (const domain::Spell& spell : client.spells) {
    if (spell.from && *spell.from > on) {
      refuse(fmt::format("'{}' is a member again from {}", client.id, with_weekday(*spell.from)),
             "nothing is to be resumed before that day");
    }
  }
  if (domain::status_on(client, on) != domain::ClientStatus::ended) {
    refuse(fmt::format("'{}' is {} since the newest interview", client.id,
                       domain::word(domain::status_on(client, on))),
           interview);
  }
}

// The spell that runs on, if any; else why there is none is in `told`.
std::optional<std::size_t> running_spell(const std::vector<domain::Spell>& spells) {
  for (std::size_t number = 0; number < spells.size(); ++number) {
    if (!spells[number].until) return number;
  }
  return std::nullopt;
}

Decision end_spell(const domain::PersonId& id, const std::string& file,
                   const std::vector<domain::Spell>& spells, Date last_day,
                   const std::optional<std::string>& reason) {
  Decision decision;
  const std::optional<std::size_t> number = running_spell(spells);
  if (!number) {
    const auto last = std::ranges::max_element(
        spells, {}, [](const domain::Spell& spell) { return *spell.until; });
    decision.told = fmt::format("'{}' ended on {} already; another day is corrected in {}", id,
                                with_weekday(*last->until), file);
    return decision;
  }
  const domain::Spell& spell = spells[*number];
  if (spell.from && *spell.from > last_day) {
    refuse(fmt::format("'{}' began on {}, after the last day {}", id, with_weekday(*spell.from),
                       with_weekday(last_day)),
           "give a later --last-day");
  }
  decision.operations.push_back(store::set(element("spell", *number, "until"), last_day));
  if (reason) {
    decision.operations.push_back(store::set(element("spell", *number, "reason"), *reason));
  }
  decision.told = fmt::format("last day {}", with_weekday(last_day));
  return decision;
}

}  // namespace

Decision pause_client(const domain::Client& client, Date from, std::optional<Date> until,
                      const std::optional<std::string>& reason) {
  if (until && *until < from) {
    base::fail_usage(fmt::format("the pause would end on {}, before it begins on {}",
                                 with_weekday(*until), with_weekday(from)),
                     "give a later --until");
  }
  require_membership(client, from, until);
  for (const domain::Pause& pause : client.pauses) {
    if (!overlap(pause, from, until)) continue;
    const std::string known = period_text(*pause.from, pause.until.value);
    if (*pause.from == from && pause.until.value == until) {
      return {{}, fmt::format("'{}' is paused {} already", client.id, known)};
    }
    refuse(fmt::format("'{}' is paused {}, which overlaps", client.id, known),
           fmt::format("end that pause first: peer client resume {}", client.id));
  }
  store::Entries entries{{"from", from}};
  if (until) entries.emplace_back("until", *until);
  if (reason) entries.emplace_back("reason", *reason);
  return {{store::append({"pause"}, std::move(entries))},
          fmt::format("paused {}", period_text(from, until))};
}

Decision resume_client(const domain::Client& client, Date on) {
  Decision decision;
  const domain::Pause* pause = domain::pause_on(client, on);
  const bool member = domain::in_spell(client, on);
  if (member && !pause) {
    decision.told =
        fmt::format("'{}' is a member and not paused on {}", client.id, with_weekday(on));
    return decision;
  }
  if (!member) require_return(client, on);
  if (pause) end_pause(client, *pause, on, decision.operations);
  if (!member) decision.operations.push_back(store::append({"spell"}, {{"from", on}}));
  decision.told =
      fmt::format("{} from {}", member ? "active again" : "a member again", with_weekday(on));
  return decision;
}

Decision end_client(const domain::Client& client, Date last_day, const std::string& reason) {
  if (client.spells.empty()) {
    refuse(fmt::format("'{}' never was a member", client.id),
           fmt::format("an applicant is declined by the interview: peer intake record {} "
                       "--by STAFF --outcome declined",
                       client.id));
  }
  Decision decision = end_spell(client.id, client.file, client.spells, last_day, reason);
  if (decision.nothing()) return decision;
  for (std::size_t number = 0; number < client.pauses.size(); ++number) {
    const domain::Pause& pause = client.pauses[number];
    if (pause.from && *pause.from > last_day) {
      decision.operations.push_back(store::remove(element("pause", number)));
    } else if (!pause.until || *pause.until > last_day) {
      decision.operations.push_back(store::set(element("pause", number, "until"), last_day));
    }
  }
  decision.told += fmt::format(", {}", reason);
  return decision;
}

Decision end_staff(const domain::Staff& staff, Date last_day,
                   const std::optional<std::string>& reason) {
  if (staff.spells.empty()) {
    refuse(fmt::format("'{}' has no [[spell]] of employment", staff.id),
           fmt::format("write one with `from` into {}", staff.file));
  }
  return end_spell(staff.id, staff.file, staff.spells, last_day, reason);
}

std::string period_text(Date from, std::optional<Date> until) {
  if (!until) return fmt::format("from {} on", with_weekday(from));
  return fmt::format("from {} until {}", with_weekday(from), with_weekday(*until));
}

}  // namespace peer::actions
