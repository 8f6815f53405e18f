// Rule left-open: what was left open longer ago than `due` looks back (design §4, "Due"). Since no
// finding may depend on today, each open end is measured by what came later in its own thread.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "declared.hpp"
#include "shared.hpp"

namespace peer::rules {

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
            "write done = DATE or dropped = REASON into the [[task]]; 'peer session show SESSION' "
            "prints it");
      }
    }
  }

  void check_follow_ups() {
    const Threads contacts = contacts_by_client();
    for (const Contact& contact : records_.contacts) {
      if (!contact.follow_up || contact.follow_up->done || !contact.follow_up->due) continue;
      const auto thread = contact.client ? contacts.find(*contact.client) : contacts.end();
      if (thread == contacts.end()) continue;
      put(contact.file, contact.follow_up->due.at, *contact.follow_up->due, thread->second,
          fmt::format("the follow-up due on {} is not done",
                      domain::with_weekday(*contact.follow_up->due)),
          "write done = DATE into 'follow-up'; 'peer contact list' shows the later contacts");
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

  // "unknown" is nobody's thread: each such call may be another person's.
  Threads contacts_by_client() const {
    Threads threads;
    for (const Contact& contact : records_.contacts) {
      if (!contact.client || *contact.client == "unknown" || !contact.at) continue;
      threads[*contact.client].push_back({contact.at->local.date, contact.file, contact.at.at});
    }
    return in_order(std::move(threads));
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

constinit const Rule left_open{
    .id = "left-open",
    .theme = "Records",
    .title = "what was left open has an outcome before policy.horizon-days have passed",
    .severity = base::Severity::warning,
    .reach = Reach::directory,
    .why =
        "The list of what is due looks back so far and no farther. Whoever waits for a promised "
        "call or an interview from before that is on no list any more: nobody will remember them.",
    .remedy = "record what became of it, or that it was given up",
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

}  // namespace peer::rules
