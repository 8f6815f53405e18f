// Rule members-only: who may be listed as having taken part (program §6.6).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "shared.hpp"

namespace peer::rules::members_only {

namespace {

using domain::Client;
using domain::Date;
using domain::Records;
using domain::Session;
using domain::Spell;

// The newest membership that was over by `day`. It is told beside the finding and not in its words:
// when that day is corrected, the finding stays the same one.
const Spell* ended_before(const Client& client, Date day) {
  const Spell* last = nullptr;
  for (const Spell& spell : client.spells) {
    if (!spell.until || *spell.until >= day) continue;
    if (last == nullptr || *last->until < *spell.until) last = &spell;
  }
  return last;
}

void tell_no_member(const Session& session, const domain::Mark& mark, const Client& client,
                    Report& report) {
  std::vector<base::Related> related;
  if (const Spell* last = ended_before(client, *session.date)) {
    related.push_back({client.file, last->until.at, "the membership ended here"});
  }
  report.add(
      session.file, mark.who_at,
      fmt::format("'{}' was not a member on {}", client.id, domain::with_weekday(*session.date)),
      {}, std::move(related));
}

void check_client(const Records& records, const Session& session, const domain::Mark& mark,
                  const Client& client, Report& report) {
  if (audience_of(records, session) == Audience::staff) {
    report.add(session.file, mark.who_at,
               fmt::format("'{}' is a client; '{}' is for staff", mark.who, *session.activity),
               "remove the client from this session's attendance");
    return;
  }
  // Someone who was never accepted until then is the matter of `intake-first`.
  if (domain::accepted_intake_by(client, *session.date) == nullptr) return;
  if (domain::in_spell(client, *session.date)) return;
  tell_no_member(session, mark, client, report);
}

void check_mark(const Records& records, const Session& session, const domain::Mark& mark,
                Report& report) {
  // An id that nobody has is the matter of `references`.
  if (const Client* client = records.client(mark.who)) {
    check_client(records, session, mark, *client, report);
    return;
  }
  const domain::Staff* worker = records.worker(mark.who);
  if (worker == nullptr || domain::employed_on(*worker, *session.date)) return;
  report.add(
      session.file, mark.who_at,
      fmt::format("'{}' was not employed on {}", mark.who, domain::with_weekday(*session.date)),
      "correct the attendance, or the [[spell]] of the worker");
}

void check_guests(const Records& records, const Session& session, Report& report) {
  if (session.guests.value_or(0) <= 0) return;
  if (audience_of(records, session) == Audience::unknown) return;
  if (is_of_kind(records, session, domain::ActivityKind::workshop)) return;
  report.add(
      session.file, session.guests.at,
      fmt::format("guests at '{}': only workshops have guests", *session.activity),
      "remove 'guests'; people who may become clients are met at an interview or a workshop");
}

void check(const Records& records, Report& report) {
  for (const Session& session : records.sessions) {
    if (!session.date) continue;
    for (const domain::Mark& mark : session.marks) check_mark(records, session, mark, report);
    check_guests(records, session, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "members-only",
    .theme = "Entry",
    .title = "attendance lists members and staff of that day; guests come only to workshops",
    .severity = base::Severity::error,
    .reach = Reach::client,
    .why =
        "People speak because they know who is in the room. A friend, a relative or a former "
        "member listens without having promised to keep it there, and whoever notices stops "
        "speaking.",
    .remedy =
        "correct the attendance, or open a new membership with an interview if the person has "
        "come back",
    .source = "program §6.6",
    .good = R"(# FILE sessions/2026/2026-11-21-workshop.toml
activity = "workshop"
date = 2026-11-21
start = 10:00:00
end = 12:00:00
status = "held"
staff = ["s-ada", "s-ema"]
guests = 7

[attendance]
c-1 = "present"
s-ada = "present"
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]
guests = 1  #! members-only

[attendance]
c-1 = "present"
)",
    .check = check};

}  // namespace peer::rules::members_only
