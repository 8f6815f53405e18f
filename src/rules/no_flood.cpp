// Rule no-flood: nobody gets more personal messages in seven days than they can bear (program
// §7.3). SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>

#include "declared.hpp"
#include "sent.hpp"

namespace peer::rules::no_flood {

namespace {

using domain::Records;

constexpr int week = 7;

// A message is one too many when so many went out already in the seven days that end with its own.
void check_client(const std::vector<Sent>& theirs, std::size_t most, Report& report) {
  for (std::size_t i = most; i < theirs.size(); ++i) {
    const Sent& first = theirs[i - most];
    const Sent& last = theirs[i];
    if (last.day() - first.day() >= week) continue;
    report.add(last.run->file, last.message->at.at,
               fmt::format("'{}' got {} personal messages from {} to {}; at most {} in {} days",
                           *last.message->to, most + 1, domain::with_weekday(first.day()),
                           domain::with_weekday(last.day()), most, week),
               {}, {{first.run->file, first.message->at.at, "the first of them"}});
  }
}

void check(const Records& records, Report& report) {
  std::map<std::string_view, std::vector<Sent>> by_client;
  for (const Sent& sent : messages_sent(records)) {
    if (domain::is_personal(*sent.message)) by_client[*sent.message->to].push_back(sent);
  }
  const auto most = static_cast<std::size_t>(records.program.policy.messages_per_week);
  for (const auto& [client, theirs] : by_client) check_client(theirs, most, report);
}

}  // namespace

constinit const Rule rule{
    .id = "no-flood",
    .theme = "Messages",
    .title = "at most policy.messages-per-week invitations and reminders per client in seven days",
    .severity = base::Severity::error,
    .reach = Reach::client,
    .why =
        "When everyone was invited to everything, people were flooded: they stopped reading, "
        "and then missed the one message that mattered, that a session was cancelled. So "
        "notices do not count, and neither does a message that did not get through.",
    .remedy =
        "send one message for the week instead of one for each session, and leave the rest to the "
        "announcement; 'peer policy' shows the limit",
    .source = "program §7.3",
    .good = R"(# FILE messages/2026/2026-11-16-k2x9.toml
[[message]]
to = "c-1"
kind = "invite"
channel = "email"
at = 2026-11-16T09:00:00+01:00

[[message]]
to = "c-1"
kind = "remind"
channel = "email"
at = 2026-11-17T09:00:00+01:00

[[message]]
to = "c-1"
kind = "remind"
channel = "email"
at = 2026-11-19T09:00:00+01:00

[[message]]
to = "c-1"
kind = "invite"
channel = "email"
at = 2026-11-23T08:00:00+01:00
)",
    .bad = R"(# FILE messages/2026/2026-11-16-k2x9.toml
[[message]]
to = "c-1"
kind = "invite"
channel = "email"
at = 2026-11-16T09:00:00+01:00

[[message]]
to = "c-1"
kind = "remind"
channel = "email"
at = 2026-11-17T09:00:00+01:00

[[message]]
to = "c-1"
kind = "remind"
channel = "email"
at = 2026-11-19T09:00:00+01:00

[[message]]
to = "c-1"
kind = "invite"
channel = "email"
at = 2026-11-22T08:00:00+01:00  #! no-flood
)",
    .check = check};

}  // namespace peer::rules::no_flood
