// Counts the attendance of a period, session by session, into four kinds of rows at once.
// SPDX-License-Identifier: MIT
#include "peer/reports/attendance.hpp"

#include <algorithm>
#include <set>

#include "order.hpp"
#include "peer/domain/answers.hpp"

namespace peer::reports {
namespace {

using domain::Date;
using domain::Mark;
using domain::Records;
using domain::Session;
using domain::SessionStatus;

AttendanceFigures& row(std::vector<AttendanceFigures>& rows, std::string_view label) {
  for (AttendanceFigures& figures : rows) {
    if (figures.label == label) return figures;
  }
  AttendanceFigures& figures = rows.emplace_back();
  figures.label = label;
  return figures;
}

class AttendanceCounter {
 public:
  AttendanceCounter(const Records& records, AttendanceReport& report, Tracing tracing)
      : records_(records), report_(report), tracing_(tracing) {}

  void count(const Session& session) {
    rows_ = {&report_.totals, &row(report_.activities, *session.activity),
             &row(report_.months, month_of(*session.date)),
             &row(report_.weekdays, domain::weekday_word(domain::weekday(*session.date)))};
    count_session(session);
    if (*session.status == SessionStatus::held) count_answers(session);
    count_marks(session);
  }

 private:
  void add(Figure AttendanceFigures::*figure, const Source& source) {
    for (AttendanceFigures* figures : rows_) (figures->*figure).add(source, tracing_);
  }
  void add(PeopleFigure AttendanceFigures::*figure, const Source& source) {
    for (AttendanceFigures* figures : rows_) (figures->*figure).add(source, tracing_);
  }

  void count_session(const Session& session) {
    const Source status = source_at(session.file, session.status.at);
    add(&AttendanceFigures::sessions, status);
    switch (*session.status) {
      case SessionStatus::held: {
        add(&AttendanceFigures::held, status);
        Source guests = source_at(session.file, session.guests.at);
        guests.amount = session.guests.value_or(0);
        add(&AttendanceFigures::guests, guests);
        return;
      }
      case SessionStatus::cancelled:
        return add(&AttendanceFigures::cancelled, status);
      case SessionStatus::planned: {
        const bool is_over = *session.date < report_.today;
        return add(is_over ? &AttendanceFigures::unmarked : &AttendanceFigures::planned, status);
      }
    }
  }

  void count_answers(const Session& session) {
    for (const domain::Reply& reply : session.replies) {
      if (domain::standing_answer(session, reply) != domain::ReplyAnswer::yes) continue;
      add(&AttendanceFigures::expected, source_at(session.file, reply.who_at, reply.who));
    }
  }

  void count_marks(const Session& session) {
    int came = 0;
    for (const Mark& mark : session.marks) {
      if (!mark.status || records_.worker(mark.who) != nullptr) continue;
      const Source source = source_at(session.file, mark.who_at, mark.who);
      for (AttendanceFigures* figures : rows_) {
        figures->marks[static_cast<std::size_t>(*mark.status)].add(source, tracing_);
      }
      if (!domain::came(*mark.status)) continue;
      ++came;
      count_presence(session, mark, source);
    }
    const bool with_guests = session.guests.value_or(0) > 0;
    if (came != 1 || with_guests || *session.status != SessionStatus::held) return;
    add(&AttendanceFigures::one_person, source_at(session.file, session.status.at));
  }

  void count_presence(const Session& session, const Mark& mark, Source source) {
    add(&AttendanceFigures::came, source);
    add(&AttendanceFigures::clients, source);
    const bool is_first = known_.insert(mark.who).second;
    if (is_first && is_newcomer(mark.who)) add(&AttendanceFigures::newcomers, source);
    source.amount = session.minutes_of(mark);
    add(&AttendanceFigures::minutes, source);
  }

  bool is_newcomer(const domain::PersonId& who) const {
    const domain::Client* client = records_.client(who);
    const auto first = client == nullptr ? std::nullopt : first_membership(*client);
    return first && *first >= report_.from && *first <= report_.until;
  }

  const Records& records_;
  AttendanceReport& report_;
  Tracing tracing_;
  std::array<AttendanceFigures*, 4> rows_{};
  std::set<std::string_view> known_{};  // whose first presence in the period was counted
};

void sort_by_weekday(std::vector<AttendanceFigures>& rows) {
  std::sort(rows.begin(), rows.end(),
            [](const AttendanceFigures& left, const AttendanceFigures& right) {
              return domain::parse_weekday(left.label) < domain::parse_weekday(right.label);
            });
}

}  // namespace

AttendanceReport attendance(const Records& records, Date from, Date until, Date today,
                            Tracing tracing) {
  AttendanceReport report{from, until, today};
  for (const std::string& month : months_between(from, until)) {
    report.months.emplace_back().label = month;
  }
  AttendanceCounter counter(records, report, tracing);
  for (const Session* session : client_sessions(records)) {
    if (*session->date >= from && *session->date <= until) counter.count(*session);
  }
  sort_by_program(report.activities, records.program, &AttendanceFigures::label);
  sort_by_weekday(report.weekdays);
  return report;
}

}  // namespace peer::reports
