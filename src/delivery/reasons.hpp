// Why somebody is not written to about a session, and who is owed a notice. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "peer/delivery/ledger.hpp"
#include "peer/delivery/plan.hpp"
#include "peer/domain/peace.hpp"

namespace peer::delivery {

using Reason = std::optional<SkipReason>;

// What one plan is made from.
struct Planning {
  Planning(const domain::Records& all, const Templates& texts, domain::MessageKind message_kind,
           domain::LocalTime moment, bool named = false);

  const domain::Records& records;
  const Templates& templates;
  domain::MessageKind kind;
  domain::LocalTime now;
  bool is_named;
  domain::Peace peace;
  Ledger ledger;
  std::map<domain::IsoWeek, domain::Date> last_of_week{};  // planned sessions for clients, no trips
};

// The answer that counts: none from before a change.
std::optional<domain::ReplyAnswer> answer_of(const domain::Session& session,
                                             const domain::PersonId& client);
bool wants_activity(const domain::Client& client, const domain::Session& session);

// Did a message of that day tell the client of the session?
bool is_told_on(const Planning& planning, const domain::Client& client,
                const domain::Session& session, domain::Date day);

// What holds for this client whatever the session.
Reason client_reason(const Planning& planning, const domain::Client& client);
// Membership and pause, on one day (rules intake-first, one-channel).
Reason membership_reason(const domain::Client& client, domain::Date day);
Reason session_reason(const Planning& planning, const domain::Client& client,
                      const domain::Session& session);

// The notice that the client should get now; nullopt for none: a change, a cancellation, or a
// reminder of the place that was to follow.
using Owed = std::optional<domain::MessageKind>;
Owed owed_notice(const Planning& planning, const domain::Client& client,
                 const domain::Session& session);
// When the session begins as far as the client knows; nullopt when that is not written down.
std::optional<domain::LocalTime> known_start(const Planning& planning, const domain::Client& client,
                                             const domain::Session& session);

// Days ahead from which a session is invited to.
std::int64_t window_days(const domain::Records& records, const domain::Session& session);
bool is_for_staff(const domain::Records& records, const domain::Session& session);
bool is_of_others(const domain::Records& records, const domain::Session& session);
bool is_trip_or_workshop(const domain::Records& records, const domain::Session& session);

// The address for a channel, "" where the person's page is found by name; nullopt: not known.
std::optional<std::string> address_for(const domain::Records& records, const domain::Client& client,
                                       domain::Channel channel);
// Can `peer` hand a message over by it? An SMS only when a command is configured.
bool is_sendable(const domain::Program& program, domain::Channel channel);

Cause cause_of(const Planning& planning, const domain::Client& client, domain::MessageKind kind,
               const domain::Session& session);

// For a change: what the client was told of each session last that no longer stands, also when a
// notice of it is sent once more; nullptr for nothing. Other messages do not say what was.
std::vector<Before> told_before(const Planning& planning, const domain::Client& client,
                                domain::MessageKind kind, const Sessions& sessions);

// The entry of a message to the client about these sessions, with its text.
Entry message_entry(const Planning& planning, const domain::Client& client,
                    domain::MessageKind kind, const Sessions& sessions);
// Sessions of which one message can tell: the same version.
std::vector<Sessions> in_messages(const Planning& planning, const Sessions& sessions);

}  // namespace peer::delivery
