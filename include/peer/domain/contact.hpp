// contacts/, messages/ and oncall/: contact outside sessions, what was sent, who has the phone.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/out_of_line.hpp"
#include "peer/domain/client.hpp"

namespace peer::domain {

struct Referral {
  Field<ReferralTarget> to;  // none: decided that none is needed
  Field<ReferralState> state;
  Field<Date> on;  // since when it is in this state
};

// contacts/YYYY/ID.toml (program §7.4–7.6). There is no field for what was said (program §6.1).
struct Contact {
  PEER_OUT_OF_LINE(Contact);
  ContactId id;
  std::string file;
  Field<PersonId> client;  // or "unknown"
  Field<Instant> at;
  Field<PersonId> by;
  Field<Channel> channel;
  Field<ContactDirection> direction;
  Field<ContactPurpose> purpose;
  Field<ContactOutcome> outcome;
  Field<bool> serious;
  Field<bool> plan;      // a crisis plan was made; it is the person's own paper (program §7.6)
  Field<bool> to_group;  // was advised to bring it to the group (program §7.6)
  std::optional<Referral> referral;
  std::optional<FollowUp> follow_up;
  std::vector<Anyway> anyway;
};

// An id is DATEthhmm-CLIENT, with "-2" … behind it when there were several in that minute. Whom one
// may be with: "…-c-2" is with the client 'c-2', or the second one with 'c'. Empty for no such id.
std::vector<PersonId> clients_of_contact_id(std::string_view id);
ContactId contact_id(LocalTime at, const PersonId& client, int number = 1);

struct MessageOutcome {
  Field<std::int64_t> of;  // number of the message in its file, from 1
  Field<MessageState> state;
  Field<Instant> at;
  Field<std::string> why;
};

// When and where a session was said to be, so that a change is noticed, hand edits too.
struct Told {
  Field<Date> date;
  Field<TimeOfDay> start;
  Field<TimeOfDay> end;
  Field<std::string> place;
  Field<std::string> online;
};

struct Message {
  PEER_OUT_OF_LINE(Message);
  Range at_header;
  Field<PersonId> to;  // absent in an announcement, which goes to all
  std::vector<Field<SessionId>> sessions;
  Field<MessageKind> kind;
  Field<Channel> channel;
  Field<std::int64_t> version;
  Field<Instant> at;         // claimed
  Field<std::string> token;  // unguessable; in the Message-ID and the UIDs of an e-mail
  std::vector<Told> told;    // of each session, in their order; empty in a file written by hand
};

// messages/YYYY/ID.toml: what one run sent, append-only.
struct MessageRun {
  PEER_OUT_OF_LINE(MessageRun);
  MessageRunId id;
  std::string file;
  std::vector<Message> messages;
  std::vector<MessageOutcome> outcomes;
  std::vector<Anyway> anyway;

  // For each message whether it is to be counted as not sent (failed, missed, or sent once more by
  // a later message), as its last outcome says. One without an outcome may have gone out.
  std::vector<bool> failures() const;
};

// A message to one person about a session: neither a notice (change, cancel) nor an announcement.
inline bool is_personal(const Message& message) {
  return message.kind &&
         (*message.kind == MessageKind::invite || *message.kind == MessageKind::remind);
}

// oncall/ID.toml: one rotation (`turn`) or exception (`until`, `reason`) of the rota (program
// §7.5).
struct OnCall {
  PEER_OUT_OF_LINE(OnCall);
  OnCallId id;
  std::string file;
  Field<LocalTime> start;
  Field<LocalTime> until;
  Field<std::int64_t> turn_days;
  Field<std::string> reason;
  std::vector<Field<PersonId>> staff;
  std::vector<Field<PersonId>> backup;
  std::vector<Anyway> anyway;
};
// Its reason says why there is an exception, or why the past was corrected.
inline constexpr ReasonPlaces rota_reasons =
    reason_bit(ReasonPlace::rota) | reason_bit(ReasonPlace::anyway);

}  // namespace peer::domain
