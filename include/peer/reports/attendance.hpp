// How the program was attended in a period (program §8.1): sessions, marks, hours, newcomers; by
// activity, by month, in all. Activities of staff (team meetings, supervision) are not part of it.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/reports/figure.hpp"

namespace peer::reports {

struct AttendanceFigures {
  std::string label{};  // the activity's id, or the month "2026-11"; "" for the totals

  Figure sessions{};  // all of the period: planned + unmarked + held + cancelled
  Figure planned{};   // still ahead (today counts as ahead)
  Figure unmarked{};  // before today and still planned: nobody has said what happened
  Figure held{};      // also with one client, also when nobody came (program §2.7)
  Figure cancelled{};
  Figure one_person{};  // of the held ones: exactly one client came, and no guest

  // Marks of clients. Who is not listed in a session is unmarked and counted nowhere.
  std::map<domain::AttendanceStatus, Figure> marks{};
  Figure came{};     // marks of those who were there at least for a while
  Figure minutes{};  // of those, as they really were: a shorter session, an early leaving
  Figure guests{};   // of workshops: a count, apart from clients (program §6.6)

  PeopleFigure clients{};  // who came at least once
  // Of them, whose first presence ever falls here. A newcomer stands in the row of the activity
  // and of the month where that was, so that the rows add up to the total.
  PeopleFigure newcomers{};

  const Figure& marked(domain::AttendanceStatus status) const;
};

struct AttendanceReport {
  domain::Date from;
  domain::Date until;  // inclusive
  domain::Date today;
  AttendanceFigures totals{};
  std::vector<AttendanceFigures>
      activities{};                         // with sessions in the period; order of program.toml
  std::vector<AttendanceFigures> months{};  // every month of the period, also an empty one
};

// `records` must hold all sessions until `until`, also those before `from`: a first presence can be
// told from a later one only by them. Staff must be loaded: their presence is not a client's.
AttendanceReport attendance(const domain::Records& records, domain::Date from, domain::Date until,
                            domain::Date today);

}  // namespace peer::reports
