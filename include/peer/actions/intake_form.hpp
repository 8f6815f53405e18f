// Decisions about the entry interview (program §5), pure: an appointment, and its outcome.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peer/actions/membership.hpp"
#include "peer/domain/client.hpp"

namespace peer::actions {

// What was typed; an answer that was not given stays absent and is never taken as "no".
struct IntakeAnswers {
  domain::Date date;
  std::vector<domain::PersonId> by;
  std::optional<domain::Answer> psychotherapy;
  std::optional<domain::Answer> psychiatrist;
  std::vector<domain::Occupation> regular_activity;
  bool rules_explained = false;
  std::optional<domain::Date> letter;
  domain::IntakeOutcome outcome = domain::IntakeOutcome::undecided;
  std::vector<std::string> exceptions;  // a word for each gap
  std::optional<std::string> reason;    // of declined
  bool before_records = false;
  std::optional<domain::Date> review;  // of before_records: until when the questions are asked
};

// `A[,A]`: occupations, or one of none, refused, not-asked alone.
std::vector<domain::Occupation> read_occupations(std::string_view typed);

// Changes the appointment that is still open, else adds one.
Decision book_intake(const domain::Client& client, domain::LocalTime at, domain::Date today);

// The typed day. Else the interview was held when it was booked, unless that is still ahead.
domain::Date interview_day(const domain::Client& client, std::optional<domain::Date> typed,
                           domain::Date today);

// Fills the open appointment, or an undecided interview of the same day; else adds an interview.
// `accepted` opens a membership on its date unless one runs.
Decision record_intake(const domain::Client& client, const IntakeAnswers& answers,
                       domain::Date today);

}  // namespace peer::actions
