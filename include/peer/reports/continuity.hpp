// Whom each client is used to meeting, and what the departure of a worker means (program §1.3,
// §3.7).
//
// A client is used to a worker with whom they were at as many held sessions of the period as policy
// familiar-sessions says. That is no score of anybody: it says whom to introduce in time.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/reports/figure.hpp"

namespace peer::reports {

// One client and one worker in the held sessions of the period where both were.
struct Meeting {
  domain::PersonId client{};
  domain::PersonId worker{};
  Figure sessions{};  // the client's marks
  domain::Date last{};
};

// A client who is active or paused today and came at least once in the period.
struct ClientContinuity {
  domain::PersonId client{};
  domain::ClientStatus status = domain::ClientStatus::active;
  Figure came{};
  std::vector<const Meeting*> used_to{};       // workers employed today, by id
  std::optional<domain::PersonId> most_met{};  // of those employed today; none on a tie
  std::optional<domain::Date> last{};          // on which they came
};

// A worker employed today.
struct Departure {
  domain::PersonId worker{};
  PeopleFigure used{};        // clients who are used to them
  PeopleFigure to_prepare{};  // of these, those who are used to nobody else
};

// A client who is active today and used to nobody who is employed today.
struct AloneClient {
  domain::PersonId client{};
  Figure came{};
  std::optional<domain::Date> last{};
  std::vector<domain::PersonId> formerly{};  // workers not employed any more whom they were used to
};

// A worker whose employment ended in the period, with clients who were used to them.
struct LeftWorker {
  domain::PersonId worker{};
  domain::Date last_day{};
  PeopleFigure used{};        // of any status
  PeopleFigure came_since{};  // of these, those who came to a session after the last day
  PeopleFigure not_since{};
};

struct ContinuityReport {
  std::int64_t familiar = 0;        // sessions, as the policy says
  std::vector<Meeting> meetings{};  // by client and worker
  std::vector<ClientContinuity> clients{};
  std::vector<Departure> departures{};
  std::vector<AloneClient> alone{};
  std::vector<LeftWorker> left{};
};

// `records` must hold the clients, the staff and the sessions of the period and since (until
// today), and outlive the report. All lists are by id.
ContinuityReport continuity(const domain::Records& records, domain::Date from, domain::Date until,
                            domain::Date today, Tracing tracing = Tracing::off);

}  // namespace peer::reports
