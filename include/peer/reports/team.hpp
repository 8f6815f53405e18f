// What the team did in a period (program §3): who led and was there, team meetings and their tasks,
// supervision month by month. Nobody is ranked: workers stand in the order of their ids.
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

// Of one worker. What is counted by months or days ends with today: what is ahead lacks nothing.
struct WorkerFigures {
  const domain::Staff* worker = nullptr;
  std::optional<domain::Date> from{};   // of the first employment that touches the period
  std::optional<domain::Date> until{};  // of the last one; none: still running

  Figure days{};                    // employed in the period
  Figure led{};                     // client sessions that were held, as facilitator
  Figure sessions{};                // client sessions that were held, on duty
  Figure minutes{};                 // of these
  Figure meetings{};                // team meetings attended
  Figure months{};                  // with at least one day of employment
  Figure months_supervised{};       // of these, with individual supervision (program §3.5)
  Figure months_team_supervised{};  // of these, with team supervision
  Figure supervision{};             // minutes of both
  Figure contacts{};                // outside sessions, made or taken
};

// Supervision that one worker attended in one month.
struct WorkerMonth {
  bool is_employed = false;  // for a part of the month at least
  Figure individual{};
  Figure team{};
};

struct SupervisionMonth {
  std::string month{};                 // "2026-11"
  Figure team{};                       // team supervisions that were held
  std::vector<WorkerMonth> workers{};  // in the order of TeamReport::workers
};

struct StaffActivity {
  domain::ActivityId activity{};  // id
  Figure sessions{};              // all: planned + unmarked + held + cancelled
  Figure held{};
  Figure cancelled{};
  Figure planned{};   // from today on
  Figure unmarked{};  // before today, and nobody has said what happened
  Figure minutes{};   // of those held
};

// Tasks given in the team meetings of the period.
struct TaskFigures {
  Figure given{};
  Figure done{};
  Figure dropped{};
  Figure open{};
};

struct TeamReport {
  std::vector<WorkerFigures> workers{};     // employed in the period, by id
  std::vector<SupervisionMonth> months{};   // of the period, until today's
  std::vector<StaffActivity> activities{};  // of staff, with sessions; as in program.toml
  TaskFigures tasks{};
};

// `records` must hold the staff, the sessions and the contacts of the period, and outlive the
// report.
TeamReport team(const domain::Records& records, domain::Date from, domain::Date until,
                domain::Date today, Tracing tracing = Tracing::off);

}  // namespace peer::reports
