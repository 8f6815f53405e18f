// What the funder is told (program §8.1): who took part, how often and for how long; only of people
// whose consent to it is given, on the last day and today.
//
// Sessions that were not recorded as held give no hours, and neither do marks of staff, guests, and
// people without a record. Minutes are as they really were. Whether a person has reached the
// threshold is told by all their hours from the very beginning until the last day; entry and exit
// are those of the whole membership: on return the first entry stays (reference of the funds:
// "counted once"). SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/reports/figure.hpp"

namespace peer::reports {

// A day and the place in the record that tells it.
struct ToldDay {
  std::optional<domain::Date> date{};
  std::vector<Source> sources{};
};

struct FunderPerson {
  domain::PersonId id{};
  ToldDay entry{};        // the first membership ever
  ToldDay exit{};         // the end of the last one, if it has ended by the last day
  Figure visits{};        // of the period, to activities that count
  Figure other_visits{};  // of the period, to others
  Figure minutes{};       // of the visits
  Figure to_date{};       // minutes of visits that count, from the beginning until the last day
};

// Why somebody who came is left out of all figures.
enum class LeftOut { refused, withdrawn, not_asked, not_recorded, given_later, no_record };
inline constexpr std::size_t left_out_reasons = 6;

struct FunderReport {
  domain::Date from;
  domain::Date until;  // inclusive
  domain::Date today;
  domain::Date last;  // until, or today when that is earlier

  std::vector<FunderPerson> persons{};  // who came in the period, by id
  PeopleFigure all{};                   // the same
  Figure visits{};
  Figure other_visits{};
  Figure minutes{};
  Figure to_date{};
  // How many minutes a person needs; none when the funder's rules do not say.
  std::optional<std::int64_t> threshold{};
  PeopleFigure over_threshold{};
  std::array<PeopleFigure, left_out_reasons> left_out{};  // by LeftOut

  // What may be missing or too much, for the whole period and all who may be counted.
  Figure unmarked{};       // sessions before today of which nobody has said what happened
  Figure not_held{};       // marks of who came in sessions that are not recorded as held
  Figure unreadable{};     // marks whose status cannot be read
  Figure whole_session{};  // late, left early or sent away without minutes: the whole session

  const PeopleFigure& left_out_for(LeftOut reason) const {
    return left_out[static_cast<std::size_t>(reason)];
  }
};

// Minutes that make the threshold; nullopt when the program does not say both numbers.
std::optional<std::int64_t> threshold_minutes(const domain::Program& program);
// Hundredths of the funder's hours, to the nearest one or, when they are rounded down, to whole
// hours; nullopt when their length is not known.
std::optional<std::int64_t> funder_hours(const domain::Program& program, std::int64_t minutes);

// `records` must hold all clients and staff, and all sessions until the last day.
FunderReport funder(const domain::Records& records, domain::Date from, domain::Date until,
                    domain::Date today, Tracing tracing = Tracing::off);

}  // namespace peer::reports
