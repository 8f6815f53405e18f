// Offering a place and taking the answer; see offering.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/offering.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"

namespace peer::actions {

namespace {

using domain::Client;
using domain::ClientStatus;
using domain::Date;
using domain::Offer;
using domain::OfferAnswer;
using domain::with_weekday;

// An interview that decides about an applicant: the open one, else one that is to be booked.
std::string next_interview(const Client& client) {
  for (const domain::Intake& intake : client.intakes) {
    if (intake.booked && !intake.outcome) {
      return fmt::format("peer intake record {} --by STAFF --outcome waitlisted", client.id);
    }
  }
  return fmt::format("peer intake book {} --at TIME", client.id);
}

[[noreturn]] void refuse_who_does_not_wait(const Client& client, Date today) {
  switch (domain::status_on(client, today)) {
    case ClientStatus::active:
    case ClientStatus::paused:
      refuse(fmt::format("'{}' is a member already", client.id),
             "a place is offered to somebody on the waiting list");
    case ClientStatus::declined:
      refuse(fmt::format("'{}' was declined: only a new decision offers a place", client.id),
             fmt::format("hold a new interview and record it: peer intake record {} --by "
                         "STAFF --outcome waitlisted",
                         client.id));
    case ClientStatus::ended:
      refuse(fmt::format("'{}' was a member and needs no offer", client.id),
             fmt::format("who left comes back freely: peer client resume {}", client.id));
    case ClientStatus::applicant:
    case ClientStatus::waitlisted:
      break;
  }
  refuse(fmt::format("'{}' is an applicant: nobody has decided yet", client.id),
         fmt::format("the interview decides: {}", next_interview(client)));
}

store::KeyPath key_of(const Client& client, const Offer& offer, const char* key) {
  return {std::string("offer"), static_cast<std::size_t>(&offer - client.offers.data()),
          std::string(key)};
}

const domain::Spell* spell_from(const Client& client, Date day) {
  const auto found = std::ranges::find_if(client.spells, [&](const domain::Spell& spell) {
    return !spell.until || *spell.until >= day;
  });
  return found == client.spells.end() ? nullptr : &*found;
}

// Their newest offer is one that they did not want: they left the list and may come back.
bool has_left_the_list(const Client& client, Date today) {
  const Offer* newest = domain::offer_on(client, today);
  return newest != nullptr && newest->answer.value == OfferAnswer::declined;
}

Decision keep_offer(const Client& client, const Offer& running, std::optional<Date> until) {
  const std::string known = with_weekday(*running.until);
  if (!until || *until == *running.until) {
    return {{}, fmt::format("a place is offered to '{}' until {} already", client.id, known)};
  }
  return {{store::set(key_of(client, running, "until"), *until)},
          fmt::format("the place is offered until {} (was {})", with_weekday(*until), known)};
}

// The offer that an answer of that day belongs to.
const Offer& need_offer(const Client& client, Date today) {
  const Offer* offer = domain::offer_on(client, today);
  if (offer != nullptr) return *offer;
  if (domain::status_on(client, today) != ClientStatus::waitlisted) {
    refuse_who_does_not_wait(client, today);
  }
  refuse(fmt::format("no place is offered to '{}'", client.id),
         fmt::format("offer one: peer client offer {}", client.id));
}

void require_open(const Client& client, const Offer& offer, OfferAnswer answer, Date on) {
  if (on < *offer.on) {
    refuse(fmt::format("the place was offered to '{}' on {}, after {}", client.id,
                       with_weekday(*offer.on), with_weekday(on)),
           "give the day of the answer: --on DATE");
  }
  if (answer == OfferAnswer::accepted && on > *offer.until) {
    refuse(
        fmt::format("the offer to '{}' expired on {}", client.id, with_weekday(*offer.until)),
        fmt::format("if the place is still free, offer it again: peer client offer {}; an answer "
                    "that came in time has its day: --on DATE",
                    client.id));
  }
}

}  // namespace

Decision offer_place(const Client& client, std::optional<Date> typed, const domain::Policy& policy,
                     Date today) {
  const Date until = typed.value_or(today + static_cast<int>(policy.offer_days));
  if (until < today) {
    base::fail_usage(
        fmt::format("nobody can take a place until {}, which is over", with_weekday(until)),
        "give a later --until");
  }
  const bool returns = has_left_the_list(client, today);
  if (domain::status_on(client, today) != ClientStatus::waitlisted && !returns) {
    refuse_who_does_not_wait(client, today);
  }
  if (const domain::Spell* spell = spell_from(client, today)) {
    refuse(fmt::format("'{}' is a member from {}", client.id, with_weekday(*spell->from)),
           "a place is offered to somebody on the waiting list");
  }
  const Offer* newest = domain::offer_on(client, today);
  if (newest != nullptr && domain::can_take(*newest, today)) {
    return keep_offer(client, *newest, typed);
  }
  Decision decision{{store::append({"offer"}, {{"on", today}, {"until", until}})},
                    fmt::format("a place is offered until {}", with_weekday(until))};
  if (returns) decision.told += "; on the waiting list again";
  return decision;
}

Decision answer_offer(const Client& client, OfferAnswer answer, Date on, Date today) {
  if (on > today) {
    base::fail_usage(fmt::format("nobody can have answered on {} yet", with_weekday(on)),
                     "give the day of the answer");
  }
  const Offer& offer = need_offer(client, today);
  if (offer.answer) {
    const std::string known =
        fmt::format("{} on {}", domain::word(*offer.answer), with_weekday(*offer.answered));
    if (*offer.answer == answer && *offer.answered == on) {
      return {{}, fmt::format("'{}' {} already", client.id, known)};
    }
    refuse(fmt::format("'{}' has answered the offer: {}", client.id, known),
           fmt::format("what is wrong in it is corrected in {}; another place is offered by: "
                       "peer client offer {}",
                       client.file, client.id));
  }
  require_open(client, offer, answer, on);
  Decision decision;
  decision.operations = {store::set(key_of(client, offer, "answer"), domain::word(answer)),
                         store::set(key_of(client, offer, "answered"), on)};
  decision.told = fmt::format("{} the place on {}", domain::word(answer), with_weekday(on));
  if (answer == OfferAnswer::declined) {
    decision.told += "; off the waiting list";
  } else if (spell_from(client, on) == nullptr) {
    decision.operations.push_back(store::append({"spell"}, {{"from", on}}));
    decision.told += "; a member from that day";
  }
  return decision;
}

}  // namespace peer::actions
