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

// A fact that was recorded although it breaks a rule: [[anyway]] in the record (design §1.2).
// The finding stays visible, with this reason beside it.
struct Anyway {
  PEER_OUT_OF_LINE(Anyway);
  Range at;
  Field<std::string> rule;
  // Whom or what of the record the finding is about (subject.hpp); absent: the record itself.
  Field<std::string> subject;
  Field<std::string> reason;
  Field<Date> on;

  bool is_about(const base::Finding& finding) const {
    return rule.value == finding.rule && subject.value_or("") == finding.subject;
  }
};

struct Activity {
  PEER_OUT_OF_LINE(Activity);
  ActivityId id;
  Range at;  // the header [activity.ID]
  Field<ActivityKind> kind;
  std::map<std::string, std::string> title;  // by language; may be empty
  // What others may see of it where messages are discreet (design §1.5); by language.
  std::map<std::string, std::string> short_title;
  std::map<std::string, std::string> short_place;
  Field<Audience> audience;  // absent: members
  Field<Weekday> weekday;    // absent: planned by hand
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

// A word of [reasons]: the program's own reason, for the places that it names.
struct OwnReason {
  Range at;
  std::string code;
  std::map<std::string, std::string> title;        // for the team, by language
  std::map<std::string, std::string> for_clients;  // what clients may be told; empty: nothing
  ReasonPlaces places = 0;
};

// For how many months what is kept (between people: forgetting); nothing is ours to assume.
struct Retention {
  Field<std::int64_t> applicants;
  Field<std::int64_t> declined;
  Field<std::int64_t> ended;
  Field<std::int64_t> contacts;
  Field<std::int64_t> messages;
  Field<std::int64_t> inbox;
  Field<std::int64_t> sent_away;  // the reason of sending away
  Field<Date> confirmed_on;
};

// Days in which everything runs by video.
struct OnlinePeriod {
  Range at;
  Field<Date> from;
  Field<Date> until;
  Field<std::string> link;
};

// Who helps when it is serious; numbers change, so each has the day on which it was checked.
struct CrisisLine {
  PEER_OUT_OF_LINE(CrisisLine);
  Range at;
  Field<std::string> name;
  Field<std::string> number;
  Field<std::string> hours;
  Field<Date> checked;
};

// What keeping the data rests on, by purpose (GDPR Art. 6, 9, 13).
struct Basis {
  std::map<std::string, std::string> purposes;  // purpose -> consent, contract, duty …
  Field<Date> confirmed_on;
  Field<bool> registered;  // the duties of a registered social service are kept
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
  Field<Date> keep_until;  // what a grant requires is kept until then

  bool confirmed_by_day(Date day) const { return confirmed_on && *confirmed_on <= day; }
};

struct Program {
  PEER_OUT_OF_LINE(Program);
  std::string file = "program.toml";
  std::int64_t format = 1;  // of the directory (design §2)
  std::string name;
  std::string language = "cs";
  std::string timezone = "Europe/Prague";
  Field<std::string> email;
  Field<std::string> phone;
  Field<std::string> organization;
  Field<std::string> postal;
  Field<std::string> facebook;
  Field<std::string> messenger;
  Field<Address> address;            // absent: vy
  Field<std::string> mail_read;      // when mail is read, told in every message
  Field<Date> records_from;          // before it, staff may be unknown
  std::vector<Activity> activities;  // in the order of the file
  std::vector<Closure> closures;
  HolidayCalendar holidays = HolidayCalendar::none;
  Policy policy;
  std::map<std::string, RuleSetting> rules;  // by rule id, as written
  std::vector<OwnReason> reasons;
  std::optional<Retention> retention;
  std::vector<Field<std::string>> seal_recipients;  // [seal]: public keys
  std::vector<OnlinePeriod> online;
  std::vector<CrisisLine> crisis;
  std::optional<Basis> basis;
  Field<std::string> sender;  // [delivery]
  // Commands that stand in the file: never run (design §1.10). In a directory of format 1 they wait
  // for 'peer upgrade'.
  Field<std::vector<std::string>> sendmail_in_file;
  Field<std::vector<std::string>> sms_in_file;
  // The programs that send, from the local settings (Workspace::load_local).
  std::vector<std::string> sendmail;
  std::vector<std::string> sms;
  Field<std::string> announce_to;     // the address of a mailing list
  std::int64_t seconds_to_send = 60;  // that one mail or SMS program may take
  std::optional<Funder> funder;
  std::vector<Anyway> anyway;

  const Activity* activity(const ActivityId& id) const;
  const Closure* closure_on(Date date) const;
};

}  // namespace peer::domain
