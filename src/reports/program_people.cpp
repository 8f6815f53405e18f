// Counts members, newcomers, returns and leavers by the stays of clients, and interviews.
// SPDX-License-Identifier: MIT
#include "program_people.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

#include "order.hpp"
#include "stays.hpp"

namespace peer::reports {
namespace {

using domain::Client;
using domain::ClientStatus;
using domain::Date;
using domain::Intake;

// The last day of the month, or of the report when that is earlier.
Date last_of_month(const std::string& month, Date last) {
  const auto first = domain::parse_iso_date(month + "-01");
  if (!first) return last;
  Date day = *first + 27;
  while (month_of(day + 1) == month) day = day + 1;
  return std::min(day, last);
}

class Members {
 public:
  Members(ProgramReport& report, Tracing tracing) : report_(report), tracing_(tracing) {
    for (ProgramMonth& month : report_.months) {
      const bool has_begun = report_.from <= report_.last && month.month <= month_of(report_.last);
      if (has_begun) month.members.emplace();
    }
    report_.all_months.members.emplace();
  }

  void count(const Client& client) {
    client_ = &client;
    bool is_first = true;
    for (const Stay& stay : stays_of(client)) {
      count_days(stay);
      count_begin(stay, is_first);
      count_end(stay);
      is_first = false;
    }
    count_waiting();
    for (const Intake& intake : client.intakes) count_interview(intake);
  }

 private:
  bool has_happened(Date day) const { return day >= report_.from && day <= report_.last; }

  Source source(const base::Range& at) const { return source_at(client_->file, at, client_->id); }

  ProgramMonth& month_with(Date day) {
    const std::string label = month_of(day);
    return *std::find_if(report_.months.begin(), report_.months.end(),
                         [&](const ProgramMonth& month) { return month.month == label; });
  }

  void count_days(const Stay& stay) {
    const Source begin = source(stay.first->from.at);
    const Date before = std::min(report_.from - 1, report_.today);
    if (stay.goes_on_after(before)) report_.people.members_at_start.add(begin, tracing_);
    // Of a period that is all ahead nothing is known but how it begins.
    if (stay.goes_on_after(std::max(before, report_.last))) {
      report_.people.members_at_end.add(begin, tracing_);
      report_.all_months.members->add(begin, tracing_);
    }
    for (ProgramMonth& month : report_.months) {
      if (!month.members || !stay.goes_on_after(last_of_month(month.month, report_.last))) continue;
      month.members->add(begin, tracing_);
    }
  }

  void count_begin(const Stay& stay, bool is_first) {
    if (!has_happened(stay.from)) return;
    const Source begin = source(stay.first->from.at);
    ProgramMonth& month = month_with(stay.from);
    if (is_first) {
      report_.people.newcomers.add(begin, tracing_);
      report_.all_months.newcomers.add(begin, tracing_);
      month.newcomers.add(begin, tracing_);
      return;
    }
    for (Figure* figure : {&report_.people.returns, &report_.all_months.returns, &month.returns}) {
      figure->add(begin, tracing_);
    }
  }

  void count_end(const Stay& stay) {
    if (!stay.until || !has_happened(*stay.until)) return;
    const Source end = source(stay.last->until.at);
    ProgramMonth& month = month_with(*stay.until);
    for (Figure* figure : {&report_.people.leavers, &report_.all_months.leavers, &month.leavers}) {
      figure->add(end, tracing_);
    }
    const auto& reason = stay.last->reason;
    add_reason(report_.leaving, reason.value_or({}), reason ? source(reason.at) : end, tracing_);
  }

  bool has_interview_by(Date day) const {
    return std::any_of(client_->intakes.begin(), client_->intakes.end(), [&](const Intake& intake) {
      return (intake.date && *intake.date <= day) || (intake.booked && intake.booked->date <= day);
    });
  }

  // The day on which they got in touch says it, and interviews that were arranged or held; where
  // that day is not written down, nullopt: nobody knows.
  std::optional<bool> had_asked_by(Date day) const {
    if (has_interview_by(day)) return true;
    if (client_->applied) return *client_->applied <= day;
    return day == report_.today ? std::optional(true) : std::nullopt;
  }

  Source where_they_asked() const {
    if (!client_->intakes.empty()) return source(client_->intakes.back().at);
    if (client_->applied) return source(client_->applied.at);
    return {client_->file, first_line, 1, client_->id};
  }

  void count_waiting() {
    const ClientStatus status = domain::status_on(*client_, report_.last);
    const bool is_applicant = status == ClientStatus::applicant;
    if (!is_applicant && status != ClientStatus::waitlisted) return;
    const Source at = where_they_asked();
    ProgramPeople& people = report_.people;
    if (is_applicant) {
      const std::optional<bool> had_asked = had_asked_by(report_.last);
      if (!had_asked) return people.undated_applicants.add(at, tracing_);
      if (!*had_asked) return;
    }
    people.waiting.add(at, tracing_);
    (is_applicant ? people.applicants : people.waitlisted).add(at, tracing_);
  }

  void count_interview(const Intake& intake) {
    if (!intake.date || *intake.date < report_.from || *intake.date > report_.until) return;
    if (intake.before_records.value_or(false)) return;
    const Source at = source(intake.outcome ? intake.outcome.at : intake.date.at);
    ProgramPeople& people = report_.people;
    people.interviews.add(at, tracing_);
    (intake.outcome ? people.outcomes[static_cast<std::size_t>(*intake.outcome)]
                    : people.interviews_without_outcome)
        .add(at, tracing_);
  }

  ProgramReport& report_;
  Tracing tracing_;
  const Client* client_ = nullptr;
};

}  // namespace

void add_reason(std::vector<ReasonFigure>& reasons, const std::string& reason, const Source& source,
                Tracing tracing) {
  auto found = std::find_if(reasons.begin(), reasons.end(),
                            [&](const ReasonFigure& row) { return row.reason == reason; });
  if (found == reasons.end()) found = reasons.insert(found, {reason, {}});
  found->count.add(source, tracing);
}

void sort_reasons(std::vector<ReasonFigure>& reasons) {
  const auto place = [](const ReasonFigure& row) {
    return std::tuple(row.reason.empty(), -row.count.count, std::string_view(row.reason));
  };
  std::sort(reasons.begin(), reasons.end(),
            [&](const ReasonFigure& left, const ReasonFigure& right) {
              return place(left) < place(right);
            });
}

void count_members(const domain::Records& records, ProgramReport& report, Tracing tracing) {
  Members members(report, tracing);
  for (const Client& client : records.clients) members.count(client);
  sort_reasons(report.leaving);
}

}  // namespace peer::reports
