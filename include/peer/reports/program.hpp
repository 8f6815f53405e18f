// The program over a period, mostly a year (program §2.7, §2.8, §8.1): who was in it, what was
// planned and what became of it, the hours as they really were, contacts outside sessions.
//
// Sessions outside the period are not looked at. Who came to it and who left is told by the spells
// alone. Spells that touch or overlap are one stay: from one day to the next nobody left. Who
// leaves was a member on their last day and is gone after it, so that for every period
//
//   members at the start + newcomers + returns − leavers = members at the end,
//
// and the end of one period is the start of the next. What lies after today has not happened yet:
// a membership that is to end is still there.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/reports/figure.hpp"

namespace peer::reports {

struct ProgramPeople {
  PeopleFigure members_at_start{};  // on the day before the first one, and not only until then
  PeopleFigure newcomers{};         // their first stay ever began
  Figure returns{};                 // later stays that began: a person may return twice
  Figure leavers{};                 // stays that ended
  PeopleFigure members_at_end{};    // on the last day, and not only until then
  PeopleFigure served{};            // who came at least once

  // On the last day, or today when that is earlier.
  PeopleFigure waiting{};  // applicants and those on the waiting list
  PeopleFigure applicants{};
  PeopleFigure waitlisted{};
  // Applicants whose record does not say whether they had asked by that day: none of the above.
  PeopleFigure undated_applicants{};

  Figure interviews{};                  // held in the period; not those from before the records
  std::array<Figure, 4> outcomes{};     // by IntakeOutcome
  Figure interviews_without_outcome{};  // a day, but no outcome
};

// A reason as it is written; "" where none is.
struct ReasonFigure {
  std::string reason;
  Figure count{};
};

struct ProgramSessions {
  domain::ActivityId activity{};  // its id; "" for the totals
  Figure sessions{};              // all of the period: planned + unmarked + held + cancelled
  Figure planned{};               // still ahead (today counts as ahead)
  Figure unmarked{};              // before today and still planned
  Figure held{};
  Figure cancelled{};
  Figure one_person{};   // of the held ones: exactly one client came, and no guest (program §2.7)
  Figure nobody_came{};  // of the held ones: it is written that nobody came
  Figure moved{};        // to another day at least once, whatever became of it
  Figure guests{};       // of workshops: a count, apart from clients
};

struct ProgramHours {
  std::string month{};       // "2026-11"; "" for the totals
  Figure held{};             // sessions
  Figure planned_minutes{};  // of the held ones
  Figure held_minutes{};     // how long they lasted: planned − less + more
  Figure shortened{};        // of the held ones: ended before the time
  Figure minutes_less{};     // of those
  Figure minutes_more{};     // of those that ended later than planned
  Figure minutes{};          // of support: of every client who came, together
  Figure late{};
  Figure left_early{};
  Figure sent_away{};
  // Of these three, marks that do not say how many minutes it was: counted as the whole session.
  Figure whole_session{};
};

struct ProgramMonth {
  std::string month{};  // "" for the totals
  Figure held{};
  Figure expected{};  // answers "yes" of clients to sessions that were held
  Figure kept{};      // of them, those who came
  Figure came{};
  PeopleFigure clients{};
  PeopleFigure newcomers{};
  Figure returns{};
  Figure leavers{};
  std::optional<PeopleFigure> members{};  // at the end; none for a month that is ahead
};

struct ProgramContacts {
  std::optional<domain::ContactPurpose> purpose{};  // none for the totals
  Figure contacts{};
  Figure reached{};      // somebody was spoken to, also when they asked to be left in peace
  Figure not_reached{};  // no answer, a message left, bounced
  Figure no_outcome{};   // nothing is written
  Figure of_clients{};
  PeopleFigure clients{};
  Figure of_unknown{};      // people whom nobody knows
  Figure serious{};         // in the consultant's judgment
  Figure referrals{};       // to somebody, in whatever state
  Figure referrals_made{};  // of them, those that were made or have reached
};

struct ProgramReport {
  domain::Date from;
  domain::Date until;  // inclusive
  domain::Date today;
  domain::Date last;  // until, or today when that is earlier
  ProgramPeople people{};
  std::vector<ReasonFigure> leaving{};        // the most frequent first
  std::vector<ReasonFigure> cancellations{};  // the same
  std::vector<ProgramSessions> sessions{};    // activities of the period, as in program.toml
  ProgramSessions all_sessions{};
  std::vector<ProgramHours> hours{};  // every month of the period
  ProgramHours all_hours{};
  std::vector<ProgramMonth> months{};  // the same
  ProgramMonth all_months{};
  std::vector<ProgramContacts> contacts{};  // every purpose
  ProgramContacts all_contacts{};
};

// `records` must hold all clients and staff, and the sessions and contacts of the period.
ProgramReport program(const domain::Records& records, domain::Date from, domain::Date until,
                      domain::Date today, Tracing tracing = Tracing::off);

}  // namespace peer::reports
