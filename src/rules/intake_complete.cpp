// Rule intake-complete: what an accepted entry interview must have settled (program §4.2, §5.3).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "declared.hpp"

namespace peer::rules::intake_complete {

namespace {

using base::Field;
using base::Range;
using domain::Answer;
using domain::Client;
using domain::Intake;
using domain::Occupation;
using domain::Records;

enum class Decider { coordinator, nobody, unclear };

// Who made the exception. Unclear when an interviewer's record is not there to be read: that is
// the matter of `references`.
Decider decider_of(const Records& records, const Intake& intake) {
  Decider decider = Decider::nobody;
  for (const Field<domain::PersonId>& by : intake.by) {
    const domain::Staff* worker = by ? records.worker(*by) : nullptr;
    if (worker == nullptr) {
      decider = Decider::unclear;
    } else if (worker->role && *worker->role == domain::Role::coordinator) {
      return Decider::coordinator;
    }
  }
  return decider;
}

// What is wrong with an answer; empty when it is a yes. An answer that was refused or never asked
// for is called that, not "no" (design §1.6).
std::string answer_problem(const Field<Answer>& answer, std::string_view subject) {
  if (!answer) return fmt::format("whether there is {} is not recorded", subject);
  switch (*answer) {
    case Answer::yes:
      return {};
    case Answer::no:
      return fmt::format("there is no {}", subject);
    case Answer::refused:
      return fmt::format("the answer about {} was refused", subject);
    case Answer::not_asked:
      return fmt::format("{} was not asked about", subject);
    case Answer::unknown:
      return fmt::format("whether there is {} is unknown", subject);
  }
  return {};
}

std::string occupation_problem(const Intake& intake) {
  if (intake.regular_activity.empty()) return "whether there is a regular activity is not recorded";
  std::string problem;
  for (const Field<Occupation>& entry : intake.regular_activity) {
    switch (entry.value_or(Occupation::not_asked)) {
      case Occupation::none:
        problem = "there is no regular activity";
        break;
      case Occupation::refused:
        problem = "the answer about a regular activity was refused";
        break;
      case Occupation::not_asked:
        problem = "a regular activity was not asked about";
        break;
      default:
        return {};
    }
  }
  return problem;
}

class Interview {
 public:
  Interview(const Client& client, const Intake& intake, Report& report)
      : client_(client), intake_(intake), report_(report) {}

  void check_all() const {
    put(intake_.psychotherapy.at, answer_problem(intake_.psychotherapy, "regular psychotherapy"));
    put(intake_.psychiatrist.at,
        answer_problem(intake_.psychiatrist, "contact with a psychiatrist"));
    put(intake_.regular_activity_at, occupation_problem(intake_));
    if (!intake_.rules_explained) {
      put(intake_.rules_explained.at, "that the rules were explained is not recorded");
    } else if (!*intake_.rules_explained) {
      put(intake_.rules_explained.at, "the rules were not explained");
    }
    if (!intake_.letter) {
      put(intake_.letter.at, "that the letter to the client was given is not recorded");
    }
  }

  void put(Range at, const std::string& problem) const {
    if (problem.empty()) return;
    report_.add(client_.file, at == Range{} ? intake_.at : at,
                fmt::format("'{}' is accepted, but {}", client_.id, problem));
  }

 private:
  const Client& client_;
  const Intake& intake_;
  Report& report_;
};

// Who waited for a place and took it is accepted by the interview that put them on the list: it
// must have asked the same, or the list would be a way round.
bool is_accepted(const Client& client, const Intake& intake) {
  if (intake.outcome.value == domain::IntakeOutcome::accepted) return true;
  return intake.outcome.value == domain::IntakeOutcome::waitlisted &&
         domain::accepts_from(client, intake).has_value();
}

// The newest accepted interview counts: what one left open, a later one may settle.
const Intake* newest_accepted(const Client& client) {
  const Intake* newest = nullptr;
  for (const Intake& intake : client.intakes) {
    if (!is_accepted(client, intake)) continue;
    if (newest == nullptr || newest->date.value <= intake.date.value) newest = &intake;
  }
  return newest;
}

void check_intake(const Records& records, const Client& client, const Intake& intake,
                  Report& report) {
  if (intake.before_records.value_or(false)) return;
  const Interview interview(client, intake, report);
  if (intake.exceptions.empty()) {
    interview.check_all();
  } else if (decider_of(records, intake) == Decider::nobody) {
    interview.put(intake.exceptions_at, "the exception was not made by a coordinator");
  }
  const bool on_trial = std::ranges::any_of(
      intake.exceptions, [](const Field<std::string>& word) { return word.value == "trial"; });
  if (on_trial && !intake.review) {
    interview.put(intake.exceptions_at, "a trial needs a day of review");
  }
}

void check(const Records& records, Report& report) {
  for (const Client& client : records.clients) {
    const Intake* intake = newest_accepted(client);
    if (intake != nullptr) check_intake(records, client, *intake, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "intake-complete",
    .theme = "Entry",
    .title = "an accepted interview settles everything, or a coordinator makes an exception",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "The program is not a treatment. Somebody without a therapist, a psychiatrist or "
        "anything regular to hold on to has only the group when things get hard, and the group "
        "cannot carry that. Somebody who was never told the rules can break them without "
        "knowing. The same applies to a person who takes a place from the waiting list.",
    .remedy =
        "ask and record what is missing with 'peer intake record CLIENT', or let a "
        "coordinator who was there give a reason for each gap as 'exception'",
    .source = "program §4.2, §5.3",
    .good = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2026-11-12
by = ["s-ada", "s-eva"]
psychotherapy = "no"
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-11-12
outcome = "accepted"
exception = ["waiting"]

[[spell]]
from = 2026-11-12
)",
    .bad = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
date = 2026-11-12
by = ["s-ada", "s-eva"]
psychotherapy = "not-asked"  #! intake-complete
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-11-12
outcome = "accepted"

[[spell]]
from = 2026-11-12
)",
    .check = check};

}  // namespace peer::rules::intake_complete
