// Who waits for an interview, a decision or a place, and since when. Pure.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::actions {

enum class WaitingState {
  applicant,
  interview_booked,
  undecided,
  waitlisted,
  offered,
  offer_expired
};
std::string_view waiting_word(WaitingState state);  // "interview-booked"

struct Waiting {
  std::optional<domain::Date> since{};  // absent: nobody wrote it down
  domain::PersonId client{};
  WaitingState state = WaitingState::applicant;
  std::optional<domain::Date> next{};  // of the interview, or the last day of the offer
  std::string command{};               // that goes on
};

// Of somebody about whom nothing is settled since: the day on which they got in touch ('applied'),
// else the first interview; nullopt when nobody knows.
std::optional<domain::Date> asked_on(const domain::Client& client, domain::Date today);

// Applicants, and people on the waiting list; also those who were declined or left and have an
// interview booked. The longest waiting first, before them those of unknown days; of one day by id.
std::vector<Waiting> waiting_list(const domain::Records& records, domain::Date today);

}  // namespace peer::actions
