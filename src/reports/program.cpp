// Counts the sessions and contacts of a period for the report on the program.
// SPDX-License-Identifier: MIT
#include "peer/reports/program.hpp"

#include <algorithm>

#include "order.hpp"
#include "peer/domain/answers.hpp"
#include "peer/domain/caller.hpp"
#include "program_people.hpp"

namespace peer::reports {
namespace {

using domain::AttendanceStatus;
using domain::Contact;
using domain::Date;
using domain::Mark;
using domain::Records;
using domain::Session;
using domain::SessionStatus;

class SessionCounter {
 public:
  SessionCounter(const Records& records, ProgramReport& report, Tracing tracing)
      : records_(records), report_(report), tracing_(tracing) {}

  void count(const Session& session) {
    session_ = &session;
    sessions_ = {&report_.all_sessions, &row_of_activity(*session.activity)};
    const auto month = month_number(*session.date);
    hours_ = {&report_.all_hours, &report_.hours[month]};
    months_ = {&report_.all_months, &report_.months[month]};
    count_session();
    if (is_held()) {
      count_length();
      count_answers();
    }
    count_marks();
  }

 private:
  bool is_held() const { return *session_->status == SessionStatus::held; }

  Source source(const base::Range& at, std::int64_t amount = 1) const {
    Source source = source_at(session_->file, at);
    source.amount = amount;
    return source;
  }

  void add(Figure ProgramSessions::*figure, const Source& source) {
    for (ProgramSessions* row : sessions_) (row->*figure).add(source, tracing_);
  }
  void add(Figure ProgramHours::*figure, const Source& source) {
    for (ProgramHours* row : hours_) (row->*figure).add(source, tracing_);
  }
  void add(Figure ProgramMonth::*figure, const Source& source) {
    for (ProgramMonth* row : months_) (row->*figure).add(source, tracing_);
  }

  ProgramSessions& row_of_activity(const domain::ActivityId& activity) {
    for (ProgramSessions& row : report_.sessions) {
      if (row.activity == activity) return row;
    }
    ProgramSessions& row = report_.sessions.emplace_back();
    row.activity = activity;
    return row;
  }

  std::size_t month_number(Date date) const {
    const std::string label = month_of(date);
    const auto found =
        std::find_if(report_.months.begin(), report_.months.end(),
                     [&](const ProgramMonth& month) { return month.month == label; });
    return static_cast<std::size_t>(found - report_.months.begin());
  }

  void count_session() {
    const Source status = source(session_->status.at);
    add(&ProgramSessions::sessions, status);
    count_move();
    switch (*session_->status) {
      case SessionStatus::held:
        add(&ProgramSessions::held, status);
        add(&ProgramHours::held, status);
        add(&ProgramMonth::held, status);
        add(&ProgramSessions::guests, source(session_->guests.at, session_->guests.value_or(0)));
        if (session_->nobody_came.value_or(false)) {
          add(&ProgramSessions::nobody_came, source(session_->nobody_came.at));
        }
        return;
      case SessionStatus::cancelled:
        add(&ProgramSessions::cancelled, status);
        return add_reason(report_.cancellations, session_->reason.value_or({}),
                          session_->reason ? source(session_->reason.at) : status, tracing_);
      case SessionStatus::planned:
        const bool is_over = *session_->date < report_.today;
        return add(is_over ? &ProgramSessions::unmarked : &ProgramSessions::planned, status);
    }
  }

  // To another day, whatever became of it; of several moves the last is the place to look at.
  void count_move() {
    for (auto move = session_->moves.rbegin(); move != session_->moves.rend(); ++move) {
      if (move->from.value == move->until.value) continue;
      return add(&ProgramSessions::moved, source(move->at));
    }
  }

  void count_length() {
    const base::Range& end = session_->ended ? session_->ended.at : session_->end.at;
    const int planned = session_->planned_minutes();
    const int held = session_->held_minutes();
    add(&ProgramHours::planned_minutes, source(session_->end.at, planned));
    add(&ProgramHours::held_minutes, source(end, held));
    if (held > planned) add(&ProgramHours::minutes_more, source(end, held - planned));
    if (held >= planned) return;
    add(&ProgramHours::shortened, source(end));
    add(&ProgramHours::minutes_less, source(end, planned - held));
  }

  void count_answers() {
    for (const domain::Reply& reply : session_->replies) {
      if (domain::standing_answer(*session_, reply) != domain::ReplyAnswer::yes) continue;
      if (records_.worker(reply.who) != nullptr) continue;
      Source answer = source(reply.who_at);
      answer.who = reply.who;
      add(&ProgramMonth::expected, answer);
      const Mark* mark = session_->mark_of(reply.who);
      if (mark == nullptr || !mark->status || !domain::came(*mark->status)) continue;
      add(&ProgramMonth::kept, answer);
    }
  }

  void count_marks() {
    int came = 0;
    for (const Mark& mark : session_->marks) {
      if (!mark.status || records_.worker(mark.who) != nullptr) continue;
      if (!domain::came(*mark.status)) continue;
      ++came;
      count_presence(mark);
    }
    const bool with_guests = session_->guests.value_or(0) > 0;
    if (came != 1 || with_guests || !is_held()) return;
    add(&ProgramSessions::one_person, source(session_->status.at));
  }

  void count_presence(const Mark& mark) {
    Source presence = source(mark.who_at);
    presence.who = mark.who;
    add(&ProgramMonth::came, presence);
    for (ProgramMonth* row : months_) row->clients.add(presence, tracing_);
    report_.people.served.add(presence, tracing_);
    if (*mark.status != AttendanceStatus::present) count_part_of_it(mark, presence);
    presence.amount = session_->minutes_of(mark);
    add(&ProgramHours::minutes, presence);
  }

  void count_part_of_it(const Mark& mark, const Source& presence) {
    const auto figure = *mark.status == AttendanceStatus::late         ? &ProgramHours::late
                        : *mark.status == AttendanceStatus::left_early ? &ProgramHours::left_early
                                                                       : &ProgramHours::sent_away;
    add(figure, presence);
    if (!mark.minutes) add(&ProgramHours::whole_session, presence);
  }

  const Records& records_;
  ProgramReport& report_;
  Tracing tracing_;
  const Session* session_ = nullptr;
  std::array<ProgramSessions*, 2> sessions_{};
  std::array<ProgramHours*, 2> hours_{};
  std::array<ProgramMonth*, 2> months_{};
};

void count_contact(const Contact& contact, ProgramContacts& row, Tracing tracing) {
  const bool is_known = !domain::is_unknown(*contact.client);
  Source source = source_at(contact.file, contact.purpose.at);
  if (is_known) source.who = *contact.client;
  row.contacts.add(source, tracing);
  (is_known ? row.of_clients : row.of_unknown).add(source, tracing);
  if (is_known) row.clients.add(source, tracing);
  if (!contact.outcome) {
    row.no_outcome.add(source, tracing);
  } else {
    (domain::was_reached(*contact.outcome) ? row.reached : row.not_reached)
        .add(source_at(contact.file, contact.outcome.at, source.who), tracing);
  }
  if (contact.serious.value_or(false)) {
    row.serious.add(source_at(contact.file, contact.serious.at, source.who), tracing);
  }
  if (!contact.referral || !contact.referral->to ||
      *contact.referral->to == domain::ReferralTarget::none) {
    return;
  }
  const Source referral = source_at(contact.file, contact.referral->to.at, source.who);
  row.referrals.add(referral, tracing);
  const auto& state = contact.referral->state;
  if (state &&
      (*state == domain::ReferralState::made || *state == domain::ReferralState::reached)) {
    row.referrals_made.add(referral, tracing);
  }
}

void count_contacts(const Records& records, ProgramReport& report, Tracing tracing) {
  for (const auto& entry : domain::word_table<domain::ContactPurpose>()) {
    report.contacts.emplace_back().purpose = entry.value;
  }
  for (const Contact& contact : records.contacts) {
    if (!contact.client || !contact.at || !contact.purpose) continue;
    const Date date = contact.at->local.date;
    if (date < report.from || date > report.until) continue;
    count_contact(contact, report.all_contacts, tracing);
    for (ProgramContacts& row : report.contacts) {
      if (row.purpose == *contact.purpose) count_contact(contact, row, tracing);
    }
  }
}

}  // namespace

ProgramReport program(const Records& records, Date from, Date until, Date today, Tracing tracing) {
  ProgramReport report{from, until, today, std::min(until, today)};
  for (const std::string& month : months_between(from, until)) {
    report.hours.emplace_back().month = month;
    report.months.emplace_back().month = month;
  }
  count_members(records, report, tracing);
  SessionCounter counter(records, report, tracing);
  for (const Session* session : client_sessions(records)) {
    if (*session->date >= from && *session->date <= until) counter.count(*session);
  }
  sort_by_program(report.sessions, records.program, &ProgramSessions::activity);
  sort_reasons(report.cancellations);
  count_contacts(records, report, tracing);
  return report;
}

}  // namespace peer::reports
