// Whom to write to, by which channel, and who is left out and why (program §7.1–7.4, design §5).
//
// Pure: a function of the records and a moment. Every client stands in the plan: a reason that is
// not written down cannot be questioned. Nothing is sent here.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/delivery/template.hpp"
#include "peer/delivery/texts.hpp"
#include "peer/domain/records.hpp"

namespace peer::delivery {

enum class Action {
  send,     // e-mail or SMS
  by_hand,  // Messenger, Facebook, phone: nothing can send these
  skip
};
std::string_view action_word(Action action);  // "send" "by-hand" "skip"

enum class SkipReason {
  no_accepted_intake,  // program §5.1
  not_a_member,        // applicant, waitlisted, declined, ended
  leaving,             // the end of the membership is recorded
  paused,
  left_in_peace,       // asked not to be written to, and is not in touch since (program §7.4)
  wants_announcement,  // program §7.3
  wants_none,
  other_activities,  // wants others than this one
  replied,           // an invitation: has answered already
  replied_no,        // a reminder: does not come
  not_invited,       // a reminder: others were invited, this one was not, and has not replied
  already_invited,   // the ledger has it
  already_reminded,
  unknown,         // nobody knows whether the invitation went out: --resend repeats it
  told_of_change,  // a notice of its change goes to them
  told_today,      // a reminder: was written to about it today
  not_yet,         // an invitation: waits for the other sessions of that week
  names_another,   // the text names another client, and is held back
  place_unknown,   // a reminder without place or link (rule place-known)
  no_channel,
  no_address,
  cap_reached  // policy.messages-per-week, program §7.3
};
std::string_view skip_word(SkipReason reason);  // "no-accepted-intake"

// Why somebody is written to, of the first session of the message.
enum class Cause {
  not_told_yet,  // an invitation
  replied_yes,   // a reminder or a notice
  replied_maybe,
  answered_before,  // what it was before a change
  was_told,         // of this session, by an earlier message
  would_be_invited  // a reminder of a session to which the ledger knows no invitation
};
std::string_view cause_word(Cause cause);  // "not-told-yet"

using Sessions = std::vector<const domain::Session*>;

struct Entry {
  domain::PersonId client{};  // "" for an announcement
  std::optional<domain::Channel> channel{};
  domain::MessageKind kind = domain::MessageKind::invite;
  std::vector<domain::SessionId> sessions{};  // ids, in the order of the calendar
  domain::Date first_day{};                   // of the first session
  Action action = Action::skip;
  std::optional<Cause> cause{};        // of what is sent or done by hand
  std::optional<SkipReason> reason{};  // exactly when skipped
  domain::PersonId named{};            // whom a text names that is held back
  std::string address{};               // "" by hand: the person's page is found by name
  Message message{};                   // empty when skipped
  std::int64_t version = 1;            // Ledger::version_of the sessions
  Sessions about{};                    // the sessions themselves, as the message tells them
  std::vector<std::shared_ptr<const domain::Session>> kept{};  // those of `about` that it holds
  const domain::Message* again = nullptr;  // of --resend: the claim that is repeated
};

// Planned sessions for clients from `now` until the end of their window: policy
// invite-window-days, for trips and workshops trip-window-days. In the order of the calendar.
Sessions sessions_to_invite_to(const domain::Records& records, domain::LocalTime now);
// Planned sessions for clients that are still to begin today.
Sessions sessions_to_remind_of(const domain::Records& records, domain::LocalTime now);
// Sorts by date, start and id, and drops repetitions. All have a date and a start.
void in_order(Sessions& sessions);
// Why a session cannot be invited to now ("it is cancelled"); "" when it can.
std::string not_ahead(const domain::Records& records, const domain::Session& session,
                      domain::LocalTime now);

// One message to a person for all sessions that are due; a session that was moved since others were
// told has a message of its own. Unless `is_named`, a session waits until all of its ISO week are
// in the window, or it is near (a day before policy.invite-days): so that a daily run sends one
// message for a week. `records` holds clients, people, the sessions, the ledger (messages) far
// enough back, and what tells who is left in peace (Workspace::load_peace). What is planned breaks
// neither one-channel nor no-flood.
std::vector<Entry> plan_invitations(const domain::Records& records, const Templates& templates,
                                    domain::LocalTime now, const Sessions& sessions,
                                    bool is_named = false);
std::vector<Entry> plan_reminders(const domain::Records& records, const Templates& templates,
                                  domain::LocalTime now, const Sessions& sessions);

// Sessions for clients that begin later than `now`, planned or cancelled, and those of which
// somebody was told that they would.
Sessions sessions_to_notify_of(const domain::Records& records, domain::LocalTime now);
// Notices of a change or a cancellation, to everybody who was told of a session that no longer
// stands as they were told, whatever has become of them since (nobody who has died), or who
// answered yes or maybe; to who said no only when the day or the start is another and they may be
// asked. On the day, the place that was to follow. Whoever answered without having been told knows
// what others had been told until then. Past every cap and quiet hour. Whoever nothing can be sent
// to, or who wants no messages, is an entry by hand: they are to be called. Nothing skipped. A
// session need not stand in `records` as it is given here.
std::vector<Entry> plan_notices(const domain::Records& records, const Templates& templates,
                                domain::LocalTime now, const Sessions& sessions);

// Once more the claims to the client of which nobody knows what became, about sessions ahead; a
// message for each version, of which the first is `again`.
std::vector<Entry> plan_again(const domain::Records& records, const Templates& templates,
                              domain::LocalTime now, const domain::PersonId& client);

// Messages whose time passed since the last run of this kind: the session has begun, and somebody
// who should have got it by e-mail or SMS did not. For a first run, nothing was missed.
std::vector<Entry> plan_missed(const domain::Records& records, domain::LocalTime now,
                               domain::MessageKind kind);

// No invitation or reminder is sent now (policy.quiet-from-hour, quiet-until-hour).
bool is_quiet(const domain::Policy& policy, domain::TimeOfDay time);

}  // namespace peer::delivery
