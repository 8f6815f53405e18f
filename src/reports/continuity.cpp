// Counts who met whom, and derives from it whom each client is used to.
// SPDX-License-Identifier: MIT
#include "peer/reports/continuity.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "duty.hpp"
#include "order.hpp"

namespace peer::reports {
namespace {

using domain::ClientStatus;
using domain::Date;
using domain::Records;
using domain::Session;

struct Presence {
  Figure came{};
  std::vector<Source> marks{};  // kept without tracing too: with the days below
  std::vector<Date> days{};     // in order; also those after the period
  Date last{};                  // in the period
};

class ContinuityCounter {
 public:
  ContinuityCounter(const Records& records, ContinuityReport& report, Date today, Tracing tracing)
      : records_(records), report_(report), today_(today), tracing_(tracing) {
    report_.familiar = records.program.policy.familiar_sessions;
  }

  void count(Date from, Date until) {
    for (const Session* session : client_sessions(records_)) {
      if (*session->date < from || *session->status != domain::SessionStatus::held) continue;
      if (*session->date <= until) {
        count_session(*session);
      } else if (*session->date <= today_) {
        count_later(*session);
      }
    }
    for (auto& [pair, meeting] : meetings_) report_.meetings.push_back(std::move(meeting));
    describe_clients();
    describe_departures();
    describe_left(from, until);
  }

 private:
  void count_session(const Session& session) {
    std::set<std::string_view> staff;
    for (const auto& id : session.staff) {
      if (id && records_.worker(*id) != nullptr && was_there(session, *id)) staff.insert(*id);
    }
    for (const domain::Mark& mark : session.marks) {
      if (!mark.status || !domain::came(*mark.status)) continue;
      if (records_.worker(mark.who) != nullptr) continue;
      const Source source = source_at(session.file, mark.who_at, mark.who);
      Presence& presence = presences_[mark.who];
      presence.came.add(source, tracing_);
      presence.marks.push_back(source);
      presence.days.push_back(*session.date);
      presence.last = *session.date;
      for (const std::string_view worker : staff) {
        Meeting& meeting = meetings_[{mark.who, worker}];
        meeting.client = mark.who;
        meeting.worker = domain::PersonId(worker);
        meeting.sessions.add(source, tracing_);
        meeting.last = std::max(meeting.last, *session.date);
      }
    }
  }

  // After the period: it tells only who has come since somebody left.
  void count_later(const Session& session) {
    for (const domain::Mark& mark : session.marks) {
      if (!mark.status || !domain::came(*mark.status)) continue;
      const auto found = presences_.find(mark.who);
      if (found == presences_.end()) continue;
      found->second.marks.push_back(source_at(session.file, mark.who_at, mark.who));
      found->second.days.push_back(*session.date);
    }
  }

  bool is_employed(const domain::PersonId& worker) const {
    const domain::Staff* found = records_.worker(worker);
    return found != nullptr && domain::employed_on(*found, today_);
  }
  bool is_familiar(const Meeting& meeting) const {
    return meeting.sessions.count >= report_.familiar;
  }

  void describe_clients() {
    for (const domain::Client& client : records_.clients) {
      const ClientStatus status = domain::status_on(client, today_);
      if (status != ClientStatus::active && status != ClientStatus::paused) continue;
      ClientContinuity row{.client = client.id, .status = status};
      AloneClient alone{.client = client.id};
      std::int64_t most = 0;
      for (const Meeting& meeting : report_.meetings) {
        if (meeting.client != client.id) continue;
        const std::int64_t sessions = meeting.sessions.count;
        if (!is_employed(meeting.worker)) {
          if (is_familiar(meeting)) alone.formerly.push_back(meeting.worker);
          continue;
        }
        if (is_familiar(meeting)) row.used_to.push_back(&meeting);
        if (sessions == most) row.most_met.reset();
        if (sessions > most) row.most_met = meeting.worker;
        most = std::max(most, sessions);
      }
      if (const auto presence = presences_.find(client.id); presence != presences_.end()) {
        row.came = alone.came = presence->second.came;
        row.last = alone.last = presence->second.last;
      }
      if (row.used_to.empty() && status == ClientStatus::active) {
        report_.alone.push_back(std::move(alone));
      }
      if (row.came.count > 0) report_.clients.push_back(std::move(row));
    }
  }

  void add(PeopleFigure& people, const Meeting& meeting) const {
    if (tracing_ == Tracing::off) people.add({.file = {}, .who = meeting.client}, tracing_);
    for (const Source& source : meeting.sessions.sources) people.add(source, tracing_);
  }

  void describe_departures() {
    for (const domain::Staff& worker : records_.staff) {
      if (!domain::employed_on(worker, today_)) continue;
      Departure& departure = report_.departures.emplace_back();
      departure.worker = worker.id;
      for (const ClientContinuity& client : report_.clients) {
        for (const Meeting* meeting : client.used_to) {
          if (meeting->worker != worker.id) continue;
          add(departure.used, *meeting);
          if (client.used_to.size() == 1) add(departure.to_prepare, *meeting);
        }
      }
    }
  }

  // The last day of the newest employment, if it ended in the period and the worker is gone today.
  std::optional<Date> last_day(const domain::Staff& worker, Date from, Date until) const {
    std::optional<Date> last;
    for (const domain::Spell& spell : worker.spells) {
      if (!spell.from || *spell.from > today_) continue;
      if (!spell.until || *spell.until >= today_) return std::nullopt;
      last = std::max(last.value_or(*spell.until), *spell.until);
    }
    if (!last || *last < from || *last > until) return std::nullopt;
    return last;
  }

  void describe_left(Date from, Date until) {
    for (const domain::Staff& worker : records_.staff) {
      const std::optional<Date> last = last_day(worker, from, until);
      if (!last) continue;
      LeftWorker left{.worker = worker.id, .last_day = *last};
      for (const Meeting& meeting : report_.meetings) {
        if (meeting.worker != worker.id || !is_familiar(meeting)) continue;
        add(left.used, meeting);
        if (!add_returns(left, meeting)) add(left.not_since, meeting);
      }
      if (left.used.count() > 0) report_.left.push_back(std::move(left));
    }
  }

  // Whether the client came after the worker's last day; their marks since then.
  bool add_returns(LeftWorker& left, const Meeting& meeting) const {
    const Presence& presence = presences_.at(meeting.client);
    bool came = false;
    for (std::size_t i = 0; i < presence.days.size(); ++i) {
      if (presence.days[i] <= left.last_day) continue;
      left.came_since.add(presence.marks[i], tracing_);
      came = true;
    }
    return came;
  }

  const Records& records_;
  ContinuityReport& report_;
  Date today_;
  Tracing tracing_;
  std::map<std::pair<std::string_view, std::string_view>, Meeting> meetings_{};
  std::map<domain::PersonId, Presence> presences_{};
};

}  // namespace

ContinuityReport continuity(const Records& records, Date from, Date until, Date today,
                            Tracing tracing) {
  ContinuityReport report;
  ContinuityCounter(records, report, today, tracing).count(from, until);
  return report;
}

}  // namespace peer::reports
