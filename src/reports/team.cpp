// Counts what each worker did, and what the activities of staff were.
// SPDX-License-Identifier: MIT
#include "peer/reports/team.hpp"

#include <algorithm>

#include "duty.hpp"
#include "order.hpp"
#include "peer/base/ensure.hpp"

namespace peer::reports {
namespace {

using domain::ActivityKind;
using domain::Date;
using domain::Records;
using domain::Session;
using domain::SessionStatus;

struct Span {
  Date from;
  Date until;
  bool has(Date date) const { return date >= from && date <= until; }
};

// The part of an employment that lies in the span; empty when `until` is before `from`.
Span part_of(const domain::Spell& spell, const Span& span) {
  if (!spell.from) return {span.until, span.from - 1};
  return {std::max(*spell.from, span.from), std::min(spell.until.value_or(span.until), span.until)};
}

std::optional<WorkerFigures> employment(const domain::Staff& worker, const Span& period) {
  WorkerFigures figures{.worker = &worker};
  bool is_running = false;
  for (const domain::Spell& spell : worker.spells) {
    const Span part = part_of(spell, period);
    if (part.until < part.from) continue;
    if (!figures.from || *spell.from < *figures.from) figures.from = spell.from.value;
    if (!spell.until) is_running = true;
    if (!figures.until || (spell.until && *spell.until > *figures.until)) {
      figures.until = spell.until.value;
    }
  }
  if (!figures.from) return std::nullopt;
  if (is_running) figures.until.reset();
  return figures;
}

class TeamCounter {
 public:
  TeamCounter(const Records& records, TeamReport& report, Span period, Date today, Tracing tracing)
      : records_(records),
        report_(report),
        period_(period),
        past_{period.from, std::min(period.until, today)},
        today_(today),
        tracing_(tracing) {}

  void count() {
    for (const domain::Staff& worker : records_.staff) {
      if (auto figures = employment(worker, period_)) {
        report_.workers.push_back(std::move(*figures));
      }
    }
    count_employment();
    for (const Session* session : client_sessions(records_)) {
      if (period_.has(*session->date) && *session->status == SessionStatus::held) {
        count_duty(*session);
      }
    }
    for (const Session* session : staff_sessions(records_)) {
      if (period_.has(*session->date)) count_staff_session(*session);
    }
    count_months();
    count_contacts();
  }

 private:
  void count_employment() {
    if (past_.from <= past_.until) {
      for (std::string& label : months_between(past_.from, past_.until)) {
        SupervisionMonth& month = report_.months.emplace_back();
        month.month = std::move(label);
        month.workers.resize(report_.workers.size());
      }
    }
    for (std::size_t i = 0; i < report_.workers.size(); ++i) count_spells(i);
  }

  void count_spells(std::size_t index) {
    WorkerFigures& figures = report_.workers[index];
    for (const domain::Spell& spell : figures.worker->spells) {
      const Span part = part_of(spell, past_);
      if (part.until < part.from) continue;
      Source source = source_at(figures.worker->file, spell.from.at, figures.worker->id);
      for (const std::string& label : months_between(part.from, part.until)) {
        WorkerMonth& month = month_of_worker(label, index);
        if (!month.is_employed) figures.months.add(source, tracing_);
        month.is_employed = true;
      }
      source.amount = part.until - part.from + 1;
      figures.days.add(source, tracing_);
    }
  }

  SupervisionMonth* month(std::string_view label) {
    const auto found = std::ranges::find(report_.months, label, &SupervisionMonth::month);
    return found == report_.months.end() ? nullptr : &*found;
  }
  WorkerMonth& month_of_worker(std::string_view label, std::size_t index) {
    SupervisionMonth* found = month(label);
    PEER_ENSURE(found != nullptr, "every month until today has its row");
    return found->workers[index];
  }

  WorkerFigures* figures_of(const domain::PersonId& id) {
    for (WorkerFigures& figures : report_.workers) {
      if (figures.worker->id == id) return &figures;
    }
    return nullptr;
  }

  void count_duty(const Session& session) {
    if (session.facilitator) {
      WorkerFigures* leader = figures_of(*session.facilitator);
      const Source source = source_at(session.file, session.facilitator.at, *session.facilitator);
      if (leader != nullptr) leader->led.add(source, tracing_);
    }
    for (const auto& id : session.staff) {
      WorkerFigures* figures = id ? figures_of(*id) : nullptr;
      if (figures == nullptr || !was_there(session, *id)) continue;
      Source source = source_at(session.file, id.at, *id);
      figures->sessions.add(source, tracing_);
      source.amount = session.held_minutes();
      figures->minutes.add(source, tracing_);
    }
  }

  StaffActivity& activity(const domain::ActivityId& id) {
    for (StaffActivity& known : report_.activities) {
      if (known.activity == id) return known;
    }
    StaffActivity& added = report_.activities.emplace_back();
    added.activity = id;
    return added;
  }

  void count_staff_session(const Session& session) {
    StaffActivity& row = activity(*session.activity);
    Source source = source_at(session.file, session.status.at);
    row.sessions.add(source, tracing_);
    const bool is_over = *session.date < today_;
    switch (*session.status) {
      case SessionStatus::held:
        row.held.add(source, tracing_);
        source.amount = session.held_minutes();
        row.minutes.add(source, tracing_);
        count_attendance(session);
        break;
      case SessionStatus::cancelled:
        row.cancelled.add(source, tracing_);
        break;
      case SessionStatus::planned:
        (is_over ? row.unmarked : row.planned).add(source, tracing_);
        break;
    }
    for (const domain::Task& task : session.tasks) count_task(session, task);
  }

  void count_attendance(const Session& session) {
    const ActivityKind kind = *records_.program.activity(*session.activity)->kind;
    SupervisionMonth* in_month = month(month_of(*session.date));
    if (kind == ActivityKind::team_supervision && in_month != nullptr) {
      in_month->team.add(source_at(session.file, session.status.at), tracing_);
    }
    for (const domain::Mark& mark : session.marks) {
      if (!mark.status || !domain::came(*mark.status)) continue;
      WorkerFigures* figures = figures_of(mark.who);
      if (figures == nullptr) continue;
      Source source = source_at(session.file, mark.who_at, mark.who);
      if (kind == ActivityKind::team_meeting) {
        figures->meetings.add(source, tracing_);
        continue;
      }
      if (in_month != nullptr) {
        const auto index = static_cast<std::size_t>(figures - report_.workers.data());
        WorkerMonth& month = in_month->workers[index];
        (kind == ActivityKind::supervision ? month.individual : month.team).add(source, tracing_);
      }
      source.amount = session.minutes_of(mark);
      figures->supervision.add(source, tracing_);
    }
  }

  // A month with supervision is explained by the first one in it.
  void count_months() {
    const auto add_month = [&](Figure& months, const Figure& attended) {
      if (attended.count == 0) return;
      months.add(attended.sources.empty() ? Source{} : attended.sources.front(), tracing_);
    };
    for (const SupervisionMonth& month : report_.months) {
      for (std::size_t i = 0; i < month.workers.size(); ++i) {
        if (!month.workers[i].is_employed) continue;
        add_month(report_.workers[i].months_supervised, month.workers[i].individual);
        add_month(report_.workers[i].months_team_supervised, month.workers[i].team);
      }
    }
  }

  void count_task(const Session& session, const domain::Task& task) {
    const Source source = source_at(session.file, task.at,
                                    task.who ? std::string_view(*task.who) : std::string_view());
    TaskFigures& tasks = report_.tasks;
    tasks.given.add(source, tracing_);
    (task.done ? tasks.done : task.dropped ? tasks.dropped : tasks.open).add(source, tracing_);
  }

  void count_contacts() {
    for (const domain::Contact& contact : records_.contacts) {
      if (!contact.at || !contact.by || !period_.has(contact.at->local.date)) continue;
      WorkerFigures* figures = figures_of(*contact.by);
      if (figures == nullptr) continue;
      figures->contacts.add(source_at(contact.file, contact.by.at, *contact.by), tracing_);
    }
  }

  const Records& records_;
  TeamReport& report_;
  Span period_;
  Span past_;
  Date today_;
  Tracing tracing_;
};

}  // namespace

TeamReport team(const Records& records, Date from, Date until, Date today, Tracing tracing) {
  TeamReport report;
  TeamCounter(records, report, {from, until}, today, tracing).count();
  sort_by_program(report.activities, records.program, &StaffActivity::activity);
  return report;
}

}  // namespace peer::reports
