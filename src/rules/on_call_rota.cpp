// Rule on-call-rota: at least two workers with a service phone take turns (program §7.5).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "declared.hpp"

namespace peer::rules::on_call_rota {

namespace {

using domain::Field;
using domain::OnCall;
using domain::Records;
using domain::Staff;
using Names = std::vector<Field<domain::PersonId>>;

class Rota {
 public:
  Rota(const Records& records, const OnCall& rota, Report& report)
      : records_(records), rota_(rota), report_(report) {}

  void check_all() const {
    check_turns();
    check_backups();
    std::set<std::string_view> seen;
    for (const Names* names : {&rota_.staff, &rota_.backup}) {
      for (const Field<domain::PersonId>& name : *names) {
        if (name && seen.insert(*name).second) check_worker(name);
      }
    }
    if (rota_.until && !rota_.reason) {
      report_.add(rota_.file, rota_.until.at, "an exception to the rota without a reason",
                  "say why: reason = \"absence\"");
    }
  }

 private:
  void check_turns() const {
    if (!rota_.turn_days) return;
    std::set<std::string_view> different;
    for (const Field<domain::PersonId>& name : rota_.staff) {
      if (name) different.insert(*name);
    }
    if (different.size() >= 2) return;
    const base::Range at = rota_.staff.empty() ? rota_.turn_days.at : rota_.staff.back().at;
    report_.add(rota_.file, at,
                different.empty()
                    ? "nobody takes turns at the service phone"
                    : fmt::format("only '{}' takes turns at the service phone", *different.begin()),
                "name at least two workers in 'staff'; a change for a few days is a file with "
                "'until' and 'reason'");
  }

  // A backup for nobody (a shorter list) is left to whoever plans: one worker may have none.
  void check_backups() const {
    const std::size_t pairs = std::min(rota_.staff.size(), rota_.backup.size());
    for (std::size_t i = 0; i < pairs; ++i) {
      const Field<domain::PersonId>& backup = rota_.backup[i];
      if (!backup || backup.value != rota_.staff[i].value) continue;
      report_.add(rota_.file, backup.at,
                  fmt::format("'{}' is the backup of their own turn", *backup),
                  "name somebody else in 'backup'; the first stands in for the first of 'staff'",
                  {{rota_.file, rota_.staff[i].at, "the turn"}});
    }
  }

  // Somebody without a record is the matter of `references`.
  void check_worker(const Field<domain::PersonId>& name) const {
    const Staff* worker = records_.worker(*name);
    if (worker == nullptr) return;
    if (!worker->service_phone) {
      report_.add(rota_.file, name.at,
                  fmt::format("whether '{}' has a service phone is not recorded", *name), {},
                  {{worker->file, worker->service_phone.at, "their record"}});
    } else if (!*worker->service_phone) {
      report_.add(rota_.file, name.at, fmt::format("'{}' has no service phone", *name), {},
                  {{worker->file, worker->service_phone.at, "their record"}});
    }
    if (!rota_.start || domain::employed_on(*worker, rota_.start->date)) return;
    report_.add(
        rota_.file, name.at,
        fmt::format("'{}' is not employed on {}, when the rota starts", *name,
                    domain::with_weekday(rota_.start->date)),
        "name somebody who works here then; replace a worker who leaves later in a new rota file",
        {{rota_.file, rota_.start.at, "the start"}});
  }

  const Records& records_;
  const OnCall& rota_;
  Report& report_;
};

bool is_rotation(const OnCall& file) {
  return file.start && file.turn_days && !file.until;
}

// Nobody can tell from the files which of the two was meant.
void check_starts(const Records& records, Report& report) {
  for (auto later = records.on_call.begin(); later != records.on_call.end(); ++later) {
    if (!is_rotation(*later)) continue;
    const auto earlier = std::find_if(records.on_call.begin(), later, [&](const OnCall& other) {
      return is_rotation(other) && *other.start == *later->start;
    });
    if (earlier == later) continue;
    report.add(
        later->file, later->start.at,
        fmt::format("another rotation begins on {} {} too",
                    domain::with_weekday(later->start->date), domain::format(later->start->time)),
        fmt::format("keep one of them; as it is, '{}' counts", later->id),
        {{earlier->file, earlier->start.at, "the other start"}});
  }
}

void check(const Records& records, Report& report) {
  for (const OnCall& rota : records.on_call) Rota(records, rota, report).check_all();
  check_starts(records, report);
}

}  // namespace

constinit const Rule rule{
    .id = "on-call-rota",
    .theme = "Crisis",
    .title = "two or more workers, each with a service phone and a backup, take turns on call",
    .severity = base::Severity::warning,
    .reach = Reach::team,
    .why =
        "Clients may call at any hour. If a rota names only one worker, somebody without the "
        "phone, or somebody who has left, then a person in a bad night hears it ring and nobody "
        "answers. And a worker who is never relieved does not stay long.",
    .remedy =
        "give them a phone and record it, 'peer staff set ID service-phone=true', or name somebody "
        "who has one",
    .source = "program §7.5",
    .good = R"(# FILE staff/s-ada.toml
role = "consultant"
course = { done = true }
service-phone = true

[[spell]]
from = 2026-01-01

# FILE staff/s-ema.toml
role = "consultant"
course = { done = true }
service-phone = true

[[spell]]
from = 2026-01-01

# FILE oncall/2026-11-02.toml
start = 2026-11-02T08:00:00
turn = 7
staff = ["s-ada", "s-ema"]
backup = ["s-ema", "s-ada"]
)",
    .bad = R"(# FILE staff/s-ada.toml
role = "consultant"
course = { done = true }
service-phone = true

[[spell]]
from = 2026-01-01

# FILE staff/s-ema.toml
role = "consultant"
course = { done = true }
service-phone = true

[[spell]]
from = 2026-01-01

# FILE oncall/2026-11-02.toml
start = 2026-11-02T08:00:00
turn = 7
staff = ["s-ada", "s-ema"]
backup = [
  "s-ema",
  "s-ema",  #! on-call-rota
]
)",
    .check = check};

}  // namespace peer::rules::on_call_rota
