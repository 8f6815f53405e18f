// One client on one page: membership, presence over time, contacts, and what is open.
// It lists what happened; it scores nobody (design §1.7).
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/reports/figure.hpp"
#include "peer/reports/last_contact.hpp"

namespace peer::reports {

// A session in which the client has a mark or a reply.
struct CardSession {
  const domain::Session* session = nullptr;
  std::optional<domain::ReplyAnswer> reply{};
  std::optional<domain::ReplyAnswer> reply_before{};  // to what it was before a change
  std::optional<domain::AttendanceStatus> mark{};     // none: unmarked, which is not absent
  Figure minutes{};                                   // 0 unless they came
};

struct CardMonth {
  std::string month{};  // "2026-11"
  Figure came{};
  Figure excused{};
  Figure absent{};
  Figure minutes{};
};

// What waits for somebody, as far as the records tell.
struct OpenMatter {
  enum class Kind { interview, follow_up, silence } kind = Kind::interview;
  std::optional<domain::Date> due{};
  std::vector<domain::PersonId> by{};  // workers; empty: nobody in particular
  std::string contact{};               // the id of the contact or session whose follow-up it is
  int days = 0;                        // of silence
  Source source{};
};

struct Days {
  domain::Date from;
  domain::Date until;  // both belong to it
};

// Keeps pointers into the records.
struct ClientCard {
  const domain::Client* client = nullptr;
  domain::ClientStatus status = domain::ClientStatus::applicant;  // on `today`
  Days days{};                          // the period, or all that the card tells of
  std::vector<CardSession> sessions{};  // in the order of the calendar
  std::vector<const domain::Contact*> contacts{};
  std::vector<CardMonth> months{};  // without a gap
  std::array<Figure, 6> marks{};    // by AttendanceStatus
  Figure came{};
  Figure minutes{};
  Figure outside{};  // contacts outside sessions
  std::optional<domain::Date> first_seen{};
  std::optional<domain::Date> last_seen{};

  // As of today, whatever the period.
  std::optional<LastContact> last_contact{};
  std::vector<OpenMatter> open{};  // the earliest first

  const Figure& marked(domain::AttendanceStatus mark) const {
    return marks[static_cast<std::size_t>(mark)];
  }
};

// The client must be among `records`; so must all sessions and contacts: what is open and the last
// contact are those of `today`, also when the card is about a period.
ClientCard client_card(const domain::Records& records, const domain::PersonId& id,
                       domain::Date today, std::optional<Days> days = std::nullopt,
                       Tracing tracing = Tracing::off);

}  // namespace peer::reports
