// program.toml: the program itself – activities, closures, policy, rule severities, delivery.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/findings.hpp"
#include "peer/base/out_of_line.hpp"
#include "peer/base/position.hpp"
#include "peer/domain/holidays.hpp"
#include "peer/domain/id.hpp"
#include "peer/domain/policy.hpp"
#include "peer/domain/time.hpp"
#include "peer/domain/words.hpp"

namespace peer::domain {

using base::Field;
using base::Range;

struct Activity {
  PEER_OUT_OF_LINE(Activity);
  ActivityId id;
  Range at;  // the header [activity.ID]
  Field<ActivityKind> kind;
  std::map<std::string, std::string> title;  // by language; may be empty
  Field<Weekday> weekday;                    // absent: planned by hand
  Weeks weeks = Weeks::every;
  Field<TimeOfDay> start;
  Field<TimeOfDay> end;
  Field<std::int64_t> break_minutes;
  Field<std::string> place;   // absent: set for each session
  Field<std::string> online;  // a link
  std::vector<Field<PersonId>> staff;

  // The title in `language`, else in any language, else the id.
  std::string title_in(std::string_view language) const;
};

struct Closure {
  Range at;
  Field<Date> from;
  Field<Date> until;  // inclusive
  Field<std::string> reason;
};

struct RuleSetting {
  Field<base::Severity> severity;
  Range key_at;
};

// What the funder asks for, with the document and the page that say so and who confirmed it.
// Nothing of it is ours to assume: what is absent is not known.
struct Funder {
  PEER_OUT_OF_LINE(Funder);
  Range at;                                 // the header [funder]
  bool is_whole = true;                     // false: something in the table was wrong
  Field<std::int64_t> threshold_hours;      // from how many of the funder's hours a person counts
  Field<std::int64_t> hour_minutes;         // the length of such an hour
  Field<std::vector<ActivityKind>> counts;  // whose hours count
  Field<Rounding> rounding;                 // of a person's hours, when they are told
  Field<std::string> source;
  Field<std::string> page;  // a number, or words such as "12–14"
  Field<std::string> confirmed_by;
  Field<Date> confirmed_on;

  bool confirmed_by_day(Date day) const { return confirmed_on && *confirmed_on <= day; }
};

struct Program {
  PEER_OUT_OF_LINE(Program);
  std::string file = "program.toml";
  std::string name;
  std::string language = "cs";
  std::string timezone = "Europe/Prague";
  Field<std::string> email;
  Field<std::string> phone;
  std::vector<Activity> activities;  // in the order of the file
  std::vector<Closure> closures;
  HolidayCalendar holidays = HolidayCalendar::none;
  Policy policy;
  std::map<std::string, RuleSetting> rules;  // by rule id, as written
  Field<std::string> sender;                 // [delivery]
  std::vector<std::string> sendmail;
  std::vector<std::string> sms;
  Field<std::string> announce_to;     // the address of a mailing list
  std::int64_t seconds_to_send = 60;  // that one mail or SMS program may take
  std::optional<Funder> funder;

  const Activity* activity(const ActivityId& id) const;
  const Closure* closure_on(Date date) const;
};

}  // namespace peer::domain
