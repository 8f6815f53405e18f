// Rule lead-time: the first invitation to a session goes out well ahead (program §7.2).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>

#include "declared.hpp"
#include "sent.hpp"
#include "shared.hpp"

namespace peer::rules::lead_time {

namespace {

using domain::Date;
using domain::Field;
using domain::Message;
using domain::Records;
using domain::Session;

using Firsts = std::map<domain::SessionId, Sent>;  // by session

Firsts first_invitations(const Records& records) {
  Firsts firsts;
  for (const Sent& sent : messages_sent(records)) {  // the oldest first
    if (*sent.message->kind != domain::MessageKind::invite) continue;
    for (const Field<domain::SessionId>& id : sent.message->sessions) {
      if (id) firsts.emplace(*id, sent);
    }
  }
  return firsts;
}

// The day of the session as it was told then: what the message says, else what the record of its
// moves says of the version that was told. A later move does not make an invitation late.
std::optional<Date> told_date(const Message& message, const Session& session) {
  for (std::size_t i = 0; i < message.told.size() && i < message.sessions.size(); ++i) {
    if (message.sessions[i].value == session.id) return message.told[i].date.value;
  }
  const auto version = static_cast<std::size_t>(message.version.value_or(1));
  if (version <= session.moves.size() && session.moves[version - 1].from) {
    return *session.moves[version - 1].from;
  }
  return session.date.value;
}

bool is_far(const Records& records, const Session& session) {
  return is_of_kind(records, session, domain::ActivityKind::trip) ||
         is_of_kind(records, session, domain::ActivityKind::workshop);
}

void check_session(const Records& records, const Session& session, const Sent& first,
                   Report& report) {
  if (has_status(session, domain::SessionStatus::cancelled)) return;
  if (audience_of(records, session) != Audience::clients) return;
  const std::optional<Date> told = told_date(*first.message, session);
  if (!told) return;
  const domain::Policy& policy = records.program.policy;
  const bool far = is_far(records, session);
  const std::int64_t least = far ? policy.trip_days : policy.invite_days;
  const int ahead = *told - first.day();
  if (ahead >= least) return;
  const std::string when = ahead < 0    ? "after it"
                           : ahead == 0 ? "on the day"
                           : ahead == 1 ? "1 day before"
                                        : fmt::format("{} days before", ahead);
  std::vector<base::Related> related;
  if (told == session.date.value) {
    related.push_back({session.file, session.date.at, "the session's day"});
  }
  report.add(first.run->file, first.message->at.at,
             fmt::format("the first invitation to '{}' on {} went out {}; {} says at least {}",
                         session.id, domain::with_weekday(*told), when,
                         far ? "policy.trip-days" : "policy.invite-days", least),
             {}, std::move(related));
}

void check(const Records& records, Report& report) {
  for (const auto& [id, first] : first_invitations(records)) {
    const Session* session = records.session(id);
    if (session != nullptr) check_session(records, *session, first, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "lead-time",
    .theme = "Messages",
    .title = "first invitations go out policy.invite-days ahead, policy.trip-days for trips",
    .severity = base::Severity::warning,
    .reach = Reach::directory,
    .why =
        "Most clients work or study, and for some it takes days of courage to be among people. "
        "An invitation for tomorrow reaches those who are well anyway; the others read that "
        "once more they could not come.",
    .remedy =
        "decide time and place earlier next time, and run 'peer invite' well ahead; a club's "
        "place may follow",
    .source = "program §7.2, §2.4",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "planned"

# FILE messages/2026/2026-11-20-k2x9.toml
[[message]]
to = "c-1"
sessions = ["2026-11-23-group"]
kind = "invite"
channel = "email"
version = 1
at = 2026-11-20T23:00:00+01:00
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "planned"

# FILE messages/2026/2026-11-21-k2x9.toml
[[message]]
to = "c-1"
sessions = ["2026-11-23-group"]
kind = "invite"
channel = "email"
version = 1
at = 2026-11-21T09:00:00+01:00  #! lead-time
)",
    .check = check};

}  // namespace peer::rules::lead_time
