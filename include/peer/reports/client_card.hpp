// One client on one page: membership, interviews, pauses, and presence over time.
// It lists what happened; it scores nobody (design §1.7).
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/reports/figure.hpp"

namespace peer::reports {

// A session in which the client has a mark or a reply.
struct CardSession {
  std::string id{};
  std::string activity{};
  domain::Date date{};
  domain::SessionStatus status = domain::SessionStatus::planned;
  std::optional<domain::ReplyAnswer> reply{};
  std::optional<domain::AttendanceStatus> mark{};  // none: unmarked, which is not absent
  int minutes = 0;                                 // 0 unless they came
};

struct ClientCard {
  std::string id{};
  domain::ClientStatus status = domain::ClientStatus::applicant;  // on `today`
  std::vector<domain::Intake> intakes{};
  std::vector<domain::Spell> spells{};
  std::vector<domain::Pause> pauses{};
  std::vector<CardSession> sessions{};  // in the order of the calendar
  std::map<domain::AttendanceStatus, Figure> marks{};
  Figure came{};
  Figure minutes{};
  std::optional<domain::Date> first_seen{};
  std::optional<domain::Date> last_seen{};
};

struct Days {
  domain::Date from;
  domain::Date until;  // both belong to it
};

// The client must be among `records`; so must all sessions that are to be on the card: those of
// `days`, or all there are.
ClientCard client_card(const domain::Records& records, std::string_view id, domain::Date today,
                       std::optional<Days> days = std::nullopt);

}  // namespace peer::reports
