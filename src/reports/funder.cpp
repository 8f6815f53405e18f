// Counts visits and minutes of each person for the funder, and leaves out who has not agreed.
// SPDX-License-Identifier: MIT
#include "peer/reports/funder.hpp"

#include <algorithm>
#include <map>

#include "order.hpp"
#include "stays.hpp"

namespace peer::reports {
namespace {

using domain::Client;
using domain::Consent;
using domain::ConsentState;
using domain::Date;
using domain::Mark;
using domain::Records;
using domain::Session;
using domain::SessionStatus;

constexpr std::string_view purpose = "funder";
constexpr std::int64_t hundredths = 100;

// Somebody who came, whether or not they may be counted.
struct Visitor {
  FunderPerson person{};
  Figure whole_session{};
  Source first_visit{};  // of the period
  bool came_in_period = false;
};

bool counts(const domain::Program& program, const Session& session) {
  if (!program.funder || !program.funder->counts) return true;
  const domain::Activity* activity = program.activity(*session.activity);
  if (activity == nullptr || !activity->kind) return false;
  const auto& kinds = *program.funder->counts;
  return std::find(kinds.begin(), kinds.end(), *activity->kind) != kinds.end();
}

// The newest statement until `day`, as domain::consent_on() finds it.
const Consent* statement(const Client& client, Date day) {
  const Consent* newest = nullptr;
  for (const Consent& consent : client.consents) {
    if (!consent.purpose || *consent.purpose != purpose || !consent.state) continue;
    if (!consent.on || *consent.on > day) continue;
    if (newest == nullptr || *consent.on >= *newest->on) newest = &consent;
  }
  return newest;
}

class FunderCounter {
 public:
  FunderCounter(const Records& records, FunderReport& report, Tracing tracing)
      : records_(records), report_(report), tracing_(tracing) {}

  void count(const Session& session) {
    const bool in_period = *session.date >= report_.from;
    const bool is_held = *session.status == SessionStatus::held;
    if (in_period && *session.status == SessionStatus::planned && *session.date < report_.today) {
      report_.unmarked.add(source_at(session.file, session.status.at), tracing_);
    }
    for (const Mark& mark : session.marks) {
      if (records_.worker(mark.who) != nullptr) continue;
      const Source source = source_at(session.file, mark.who_at, mark.who);
      if (!mark.status) {
        if (in_period) report_.unreadable.add(source, tracing_);
      } else if (domain::came(*mark.status)) {
        if (is_held) count_visit(session, mark, source, in_period);
        if (!is_held && in_period) report_.not_held.add(source, tracing_);
      }
    }
  }

  void settle() {
    for (auto& [id, visitor] : visitors_) {
      if (!visitor.came_in_period) continue;
      const Client* client = records_.client(id);
      if (client == nullptr) {
        leave_out(LeftOut::no_record, visitor.first_visit);
      } else if (may_be_counted(*client)) {
        take(*client, visitor);
      }
    }
  }

 private:
  void count_visit(const Session& session, const Mark& mark, Source source, bool in_period) {
    Visitor& visitor = visitors_[mark.who];
    if (in_period && !visitor.came_in_period) {
      visitor.came_in_period = true;
      visitor.first_visit = source;
    }
    if (!counts(records_.program, session)) {
      if (in_period) visitor.person.other_visits.add(source, tracing_);
      return;
    }
    Source minutes = source;
    minutes.amount = session.minutes_of(mark);
    visitor.person.to_date.add(minutes, tracing_);
    if (!in_period) return;
    visitor.person.visits.add(source, tracing_);
    visitor.person.minutes.add(minutes, tracing_);
    const bool is_whole = *mark.status == domain::AttendanceStatus::present || mark.minutes;
    if (!is_whole) visitor.whole_session.add(source, tracing_);
  }

  void leave_out(LeftOut reason, const Source& source) {
    report_.left_out[static_cast<std::size_t>(reason)].add(source, tracing_);
  }

  // What leaves needs the consent of today; a report on the past also that of its last day.
  bool may_be_counted(const Client& client) {
    const Consent* now = statement(client, report_.today);
    const Consent* then = statement(client, report_.last);
    if (now == nullptr) {
      leave_out(LeftOut::not_recorded, {client.file, first_line, 1, client.id});
      return false;
    }
    const Source source = source_at(client.file, now->state.at, client.id);
    switch (*now->state) {
      case ConsentState::refused:
        leave_out(LeftOut::refused, source);
        return false;
      case ConsentState::withdrawn:
        leave_out(LeftOut::withdrawn, source);
        return false;
      case ConsentState::not_asked:
        leave_out(LeftOut::not_asked, source);
        return false;
      case ConsentState::given:
        break;
    }
    if (then != nullptr && *then->state == ConsentState::given) return true;
    leave_out(LeftOut::given_later, source);
    return false;
  }

  void tell_membership(const Client& client, FunderPerson& person) const {
    std::vector<Stay> stays = stays_of(client);
    std::erase_if(stays, [&](const Stay& stay) { return stay.from > report_.last; });
    if (stays.empty()) return;
    const auto told = [&](Date date, const base::Range& at) {
      ToldDay day{date, {}};
      if (tracing_ == Tracing::on) day.sources.push_back(source_at(client.file, at, client.id));
      return day;
    };
    person.entry = told(stays.front().from, stays.front().first->from.at);
    const Stay& last = stays.back();
    if (last.until && *last.until <= report_.last) {
      person.exit = told(*last.until, last.last->until.at);
    }
  }

  void add_all(Figure& sum, const Figure& part) const {
    sum.count += part.count;
    sum.sources.insert(sum.sources.end(), part.sources.begin(), part.sources.end());
  }

  void take(const Client& client, Visitor& visitor) {
    FunderPerson& person = visitor.person;
    person.id = client.id;
    tell_membership(client, person);
    report_.all.add(visitor.first_visit, tracing_);
    add_all(report_.visits, person.visits);
    add_all(report_.other_visits, person.other_visits);
    add_all(report_.minutes, person.minutes);
    add_all(report_.to_date, person.to_date);
    add_all(report_.whole_session, visitor.whole_session);
    if (report_.threshold && person.to_date.count >= *report_.threshold) {
      report_.over_threshold.add({.file = client.file, .line = first_line, .who = client.id},
                                 Tracing::off);
      auto& sources = report_.over_threshold.sources;
      sources.insert(sources.end(), person.to_date.sources.begin(), person.to_date.sources.end());
    }
    report_.persons.push_back(std::move(person));
  }

  const Records& records_;
  FunderReport& report_;
  Tracing tracing_;
  std::map<domain::PersonId, Visitor> visitors_{};  // by id
};

}  // namespace

std::optional<std::int64_t> threshold_minutes(const domain::Program& program) {
  if (!program.funder || !program.funder->threshold_hours || !program.funder->hour_minutes) {
    return std::nullopt;
  }
  return *program.funder->threshold_hours * *program.funder->hour_minutes;
}

std::optional<std::int64_t> funder_hours(const domain::Program& program, std::int64_t minutes) {
  if (!program.funder || !program.funder->hour_minutes) return std::nullopt;
  const std::int64_t length = *program.funder->hour_minutes;
  const bool is_down = program.funder->rounding.value_or({}) == domain::Rounding::down;
  return is_down ? minutes / length * hundredths : (minutes * hundredths + length / 2) / length;
}

FunderReport funder(const Records& records, Date from, Date until, Date today, Tracing tracing) {
  FunderReport report{from, until, today, std::min(until, today)};
  report.threshold = threshold_minutes(records.program);
  FunderCounter counter(records, report, tracing);
  for (const Session* session : client_sessions(records)) {
    if (*session->date <= until) counter.count(*session);
  }
  counter.settle();
  return report;
}

}  // namespace peer::reports
