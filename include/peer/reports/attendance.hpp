// How the program was attended in a period (program §8.1): sessions, answers, marks, hours; by
// activity, by month, by day of the week, in all. Activities of staff (team meetings, supervision)
// are not part of it.
//
// Nothing before the period is looked at, so that the report on a month costs the same after ten
// years: a newcomer is told by the beginning of the first membership, not by a first presence.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/reports/figure.hpp"

namespace peer::reports {

struct AttendanceFigures {
  std::string
      label{};  // the activity's id, the month "2026-11", the day "monday"; "" for the totals

  Figure sessions{};  // all of the period: planned + unmarked + held + cancelled
  Figure planned{};   // still ahead (today counts as ahead)
  Figure unmarked{};  // before today and still planned: nobody has said what happened
  Figure held{};      // also with one client, also when nobody came (program §2.7)
  Figure cancelled{};
  Figure one_person{};  // of the held ones: exactly one client came, and no guest

  Figure expected{};  // answers "yes" of clients to sessions that were held

  // Marks of clients. Who is not listed in a session is unmarked and counted nowhere.
  std::array<Figure, 6> marks{};  // by AttendanceStatus
  Figure came{};                  // marks of those who were there at least for a while
  Figure minutes{};  // of those, as they really were: a shorter session, an early leaving
  Figure guests{};   // of workshops: a count, apart from clients (program §6.6)

  PeopleFigure clients{};  // who came at least once
  // Of them, whose first membership began in the period. A newcomer stands in the rows of their
  // first presence in the period, so that the rows add up to the total.
  PeopleFigure newcomers{};

  const Figure& marked(domain::AttendanceStatus status) const {
    return marks[static_cast<std::size_t>(status)];
  }
};

struct AttendanceReport {
  domain::Date from;
  domain::Date until;  // inclusive
  domain::Date today;
  AttendanceFigures totals{};
  std::vector<AttendanceFigures> activities{};  // with sessions in the period; as in program.toml
  std::vector<AttendanceFigures> months{};      // every month of the period, also an empty one
  std::vector<AttendanceFigures> weekdays{};    // with sessions in the period; Monday first
};

// `records` must hold the sessions of the period, the staff (their presence is not a client's) and
// the clients (their memberships).
AttendanceReport attendance(const domain::Records& records, domain::Date from, domain::Date until,
                            domain::Date today, Tracing tracing = Tracing::off);

}  // namespace peer::reports
