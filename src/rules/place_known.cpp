// Rule place-known: a reminder tells where to go (program §2.3).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"

namespace peer::rules::place_known {

namespace {

using domain::Message;
using domain::Records;
using domain::Session;

// An invitation may say that the place follows; a reminder on the day may not. A place that the
// message told counts even if the session has lost it since.
bool tells_place(const Message& message, std::size_t session) {
  if (session >= message.told.size()) return false;
  return message.told[session].place || message.told[session].online;
}

void check_message(const Records& records, const std::string& file, const Message& message,
                   Report& report) {
  if (!message.kind || *message.kind != domain::MessageKind::remind) return;
  for (std::size_t i = 0; i < message.sessions.size(); ++i) {
    const domain::Field<domain::SessionId>& id = message.sessions[i];
    const Session* session = id ? records.session(*id) : nullptr;
    if (session == nullptr || session->has_venue() || tells_place(message, i)) continue;
    report.add(file, id.at,
               fmt::format("reminder of '{}', which has neither a place nor a link", *id));
  }
}

void check(const Records& records, Report& report) {
  for (const domain::MessageRun& run : records.messages) {
    for (const Message& message : run.messages) check_message(records, run.file, message, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "place-known",
    .theme = "Sessions",
    .title = "no reminder goes out for a session without a place or link",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "The Friday club is somewhere else each time. A reminder that does not say where leaves "
        "an unsure person to ask, and an unsure person would rather stay at home.",
    .remedy = "decide the place first: 'peer session set SESSION place=P'",
    .source = "program §2.3",
    .good = R"(# FILE sessions/2026/2026-11-26-club.toml
activity = "club"
date = 2026-11-26
start = 18:00:00
end = 21:00:00
place = "Tea room, Side Street 2"
status = "planned"

# FILE messages/2026/2026-11-26-k2x9.toml
[[message]]
to = "c-1"
sessions = ["2026-11-26-club"]
kind = "remind"
channel = "email"
version = 1
at = 2026-11-26T09:00:00+01:00
)",
    .bad = R"(# FILE sessions/2026/2026-11-26-club.toml
activity = "club"
date = 2026-11-26
start = 18:00:00
end = 21:00:00
status = "planned"

# FILE messages/2026/2026-11-26-k2x9.toml
[[message]]
to = "c-1"
sessions = ["2026-11-26-club"]  #! place-known
kind = "remind"
channel = "email"
version = 1
at = 2026-11-26T09:00:00+01:00
)",
    .check = check};

}  // namespace peer::rules::place_known
