// Rule intake-first: nobody takes part before an accepted entry interview (program §5.1).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "shared.hpp"

namespace peer::rules::intake_first {

namespace {

using domain::Client;
using domain::Date;
using domain::Records;
using domain::Session;

// True when the client exists and was not accepted by the day. A client that does not exist is the
// matter of `references`.
bool comes_too_early(const Records& records, const domain::PersonId& who, Date day) {
  const Client* client = records.client(who);
  return client != nullptr && domain::accepted_intake_by(*client, day) == nullptr;
}

void check_session(const Records& records, const Session& session, Report& report) {
  // A client at a team meeting is the matter of `members-only`.
  if (!session.date || audience_of(records, session) == Audience::staff) return;
  const std::string day = domain::with_weekday(*session.date);
  for (const domain::Mark& mark : session.marks) {
    if (!comes_too_early(records, mark.who, *session.date)) continue;
    report.add(session.file, mark.who_at,
               fmt::format("attendance of '{}' on {} before an accepted interview", mark.who, day));
  }
  for (const domain::Reply& reply : session.replies) {
    if (!comes_too_early(records, reply.who, *session.date)) continue;
    report.add(session.file, reply.who_at,
               fmt::format("reply of '{}' for {} before an accepted interview", reply.who, day));
  }
}

// An announcement is for everybody. And whoever was invited by mistake must still learn that the
// session is cancelled or moved: a notice is never refused for want of an interview.
bool is_invitation(const domain::Message& message) {
  using domain::MessageKind;
  return message.kind &&
         (*message.kind == MessageKind::invite || *message.kind == MessageKind::remind);
}

void check_message(const Records& records, const std::string& file, const domain::Message& message,
                   Report& report) {
  if (!message.to || !is_invitation(message)) return;
  for (const domain::Field<domain::SessionId>& id : message.sessions) {
    const Session* session = id ? records.session(*id) : nullptr;
    if (session == nullptr || !session->date) continue;
    if (!comes_too_early(records, *message.to, *session->date)) continue;
    report.add(file, message.to.at,
               fmt::format("personal invitation of '{}' to '{}' before an accepted interview",
                           *message.to, *id));
  }
}

void check(const Records& records, Report& report) {
  for (const Session& session : records.sessions) check_session(records, session, report);
  for (const domain::MessageRun& run : records.messages) {
    for (const domain::Message& message : run.messages) {
      check_message(records, run.file, message, report);
    }
  }
}

}  // namespace

constinit const Rule rule{
    .id = "intake-first",
    .theme = "Entry",
    .title = "no attendance, reply or personal invitation before an accepted interview",
    .severity = base::Severity::error,
    .reach = Reach::client,
    .why =
        "Somebody who comes without the interview has not heard what the program is or what its "
        "rules are, and nobody has asked whether it is right for them now. They may leave worse "
        "than they came, and the others, who rely on a closed circle, meet a stranger.",
    .remedy = "hold the interview first and record it with 'peer intake record CLIENT'",
    .source = "program §5.1",
    .good = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
booked = 2026-11-24T16:00:00

# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = "present"
)",
    .bad = R"(# FILE clients/c-2.toml
channel = "phone"

[[intake]]
booked = 2026-11-24T16:00:00

# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = "present"
c-2 = "present"  #! intake-first
)",
    .check = check};

}  // namespace peer::rules::intake_first
