// Rule left-open: what was left open longer ago than `due` looks back (design §4, "Due"). Since no
// finding may depend on today, each open end is measured by what came later in its own thread.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "declared.hpp"
#include "in_touch.hpp"
#include "peer/domain/caller.hpp"
#include "shared.hpp"

namespace peer::rules::left_open {

namespace {

using domain::Client;
using domain::Contact;
using domain::Date;
using domain::Intake;
using domain::Records;
using domain::Session;

// One thing of a thread that is settled: a session that was held, an interview, a contact.
struct Step {
  Date day;
  std::string_view file;
  base::Range at;
};

using Thread = std::vector<Step>;

// The threads of all activities, of all team meetings, or of all clients, by id.
using Threads = std::map<std::string_view, Thread>;

class OpenEnds {
 public:
  OpenEnds(const Records& records, Report& report)
      : records_(records), report_(report), days_(records.program.policy.horizon_days) {}

  void check_sessions() {
    const Threads held = held_sessions();
    for (const Session& session : records_.sessions) {
      if (!has_status(session, domain::SessionStatus::planned)) continue;
      if (!session.date || !session.activity) continue;
      const auto thread = held.find(*session.activity);
      if (thread == held.end()) continue;
      put(session.file, session.status.at, *session.date, thread->second,
          fmt::format("the session on {} is still planned", domain::with_weekday(*session.date)),
          "record what became of it: 'peer attendance mark SESSION CLIENT' or 'peer session cancel "
          "SESSION --reason R'");
    }
  }

  void check_interviews() {
    for (const Client& client : records_.clients) {
      const Thread thread = thread_of(client);
      for (const Intake& intake : client.intakes) {
        if (intake.outcome || !intake.booked) continue;
        put(client.file, intake.booked.at, intake.booked->date, thread,
            fmt::format("the interview booked for {} has no outcome",
                        domain::with_weekday(intake.booked->date)),
            "record it with 'peer intake record CLIENT', or remove the [[intake]] if it was not "
            "held");
      }
    }
  }

  void check_tasks() {
    const Thread meetings = team_meetings();
    for (const Session& session : records_.sessions) {
      for (const domain::Task& task : session.tasks) {
        if (task.done || task.dropped || !task.id) continue;
        const domain::Field<Date>& since = task.due ? task.due : session.date;
        if (!since) continue;
        put(session.file, task.id.at, *since, meetings,
            fmt::format("the task '{}' is still open", *task.id),
            "write done = DATE or dropped = REASON into the [[task]]; 'peer session show "
            "SESSION' shows it");
      }
    }
  }

  void check_follow_ups() {
    const Threads met = meetings_by_client();
    const InTouch in_touch(records_, promised_to());
    for (const Contact& contact : records_.contacts) {
      if (!contact.follow_up || !contact.client || !contact.at) continue;
      const bool asks_only = contact.purpose.value == domain::ContactPurpose::outreach;
      if (asks_only && in_touch.is_after(*contact.client, *contact.at)) continue;
      put_follow_up(contact.file, *contact.client, *contact.follow_up, met, contact.id.text());
    }
    for (const Session& session : records_.sessions) {
      for (const domain::Mark& mark : session.marks) {
        if (mark.follow_up == nullptr || in_touch.is_after(mark.who, begin_of(session))) continue;
        put_follow_up(session.file, mark.who, *mark.follow_up, met, session.id + "/" + mark.who);
      }
    }
  }

 private:
  Threads held_sessions() const {
    Threads threads;
    for (const Session& session : records_.sessions) {
      if (!has_status(session, domain::SessionStatus::held)) continue;
      if (!session.date || !session.activity) continue;
      threads[*session.activity].push_back({*session.date, session.file, session.status.at});
    }
    return in_order(std::move(threads));
  }

  Thread team_meetings() const {
    Threads threads;
    for (const Session& session : records_.sessions) {
      if (!session.date || !has_status(session, domain::SessionStatus::held)) continue;
      if (!is_of_kind(records_, session, domain::ActivityKind::team_meeting)) continue;
      threads[""].push_back({*session.date, session.file, session.status.at});
    }
    return in_order(std::move(threads))[""];
  }

  // Clients with an open follow-up.
  std::set<std::string_view> promised_to() const {
    std::set<std::string_view> clients;
    for (const Contact& contact : records_.contacts) {
      if (contact.follow_up && contact.follow_up->is_open() && contact.client) {
        clients.insert(*contact.client);
      }
    }
    for (const Session& session : records_.sessions) {
      for (const domain::Mark& mark : session.marks) {
        if (mark.follow_up && mark.follow_up->is_open()) clients.insert(mark.who);
      }
    }
    return clients;
  }

  // Contacts and sessions of whom something was promised to. "unknown" is nobody's thread: each
  // such call may be another person's.
  Threads meetings_by_client() const {
    Threads threads;
    const std::set<std::string_view> clients = promised_to();
    for (const Contact& contact : records_.contacts) {
      if (!contact.client || domain::is_unknown(*contact.client) || !contact.at) continue;
      if (!clients.contains(*contact.client)) continue;
      threads[*contact.client].push_back({contact.at->local.date, contact.file, contact.at.at});
    }
    for (const Session& session : records_.sessions) {
      if (!session.date || clients.empty()) continue;
      for (const domain::Mark& mark : session.marks) {
        if (!clients.contains(mark.who)) continue;
        threads[mark.who].push_back({*session.date, session.file, mark.who_at});
      }
    }
    return in_order(std::move(threads));
  }

  void put_follow_up(const std::string& file, const domain::PersonId& client,
                     const domain::FollowUp& follow_up, const Threads& met,
                     const std::string& name) {
    if (!follow_up.is_open() || !follow_up.due) return;
    const auto thread = met.find(client);
    if (thread == met.end()) return;
    put(file, follow_up.due.at, *follow_up.due, thread->second,
        fmt::format("the follow-up due on {} is not done", domain::with_weekday(*follow_up.due)),
        fmt::format("'peer contact done {}' with --on DATE, or 'peer contact drop {} --reason R'",
                    name, name));
  }

  static Thread thread_of(const Client& client) {
    Threads threads;
    Thread& thread = threads[client.id];
    for (const Intake& intake : client.intakes) {
      if (intake.outcome && intake.date) {
        thread.push_back({*intake.date, client.file, intake.date.at});
      }
    }
    for (const domain::Spell& spell : client.spells) {
      if (spell.from) thread.push_back({*spell.from, client.file, spell.from.at});
    }
    return in_order(std::move(threads))[client.id];
  }

  static Threads in_order(Threads threads) {
    for (auto& [id, thread] : threads) std::ranges::stable_sort(thread, {}, &Step::day);
    return threads;
  }

  // A finding when the thread went on more than the horizon after `since`.
  void put(const std::string& file, base::Range at, Date since, const Thread& thread,
           const std::string& what, std::string help) {
    const auto later =
        std::ranges::upper_bound(thread, since + static_cast<int>(days_), {}, &Step::day);
    if (later == thread.end()) return;
    report_.add(file, at, fmt::format("{}, more than {} days later", what, days_), std::move(help),
                {{std::string(later->file), later->at,
                  fmt::format("{}: it went on here", domain::with_weekday(later->day))}});
  }

  const Records& records_;
  Report& report_;
  std::int64_t days_;
};

void check(const Records& records, Report& report) {
  OpenEnds open_ends(records, report);
  open_ends.check_sessions();
  open_ends.check_interviews();
  open_ends.check_tasks();
  open_ends.check_follow_ups();
}

}  // namespace

constinit const Rule rule{
    .id = "left-open",
    .theme = "Records",
    .title = "open matters get an outcome before policy.horizon-days have passed",
    .severity = base::Severity::warning,
    .reach = Reach::directory,
    .why =
        "The list of what is due looks no further back than that. Anybody who was promised a "
        "call or an interview before then is no longer on any list: nobody will remember them.",
    .remedy = "record the outcome, or that it was dropped",
    .source = "design §4",
    .good = R"(# FILE sessions/2026/2026-12-07-group.toml
activity = "group"
date = 2026-12-07
start = 18:00:00
end = 20:30:00
status = "planned"
staff = ["s-ada", "s-ema"]

# FILE sessions/2028/2028-01-10-group.toml
activity = "group"
date = 2028-01-10
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = "present"
)",
    .bad = R"(# FILE sessions/2026/2026-11-30-group.toml
activity = "group"
date = 2026-11-30
start = 18:00:00
end = 20:30:00
status = "planned"  #! left-open
staff = ["s-ada", "s-ema"]

# FILE sessions/2028/2028-01-10-group.toml
activity = "group"
date = 2028-01-10
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = "present"
)",
    .check = check};

}  // namespace peer::rules::left_open
