// Rule one-channel: a person is addressed in one way, and not at all when they want to be left in
// peace (program §7.1, §7.4).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>
#include <set>
#include <tuple>

#include "declared.hpp"
#include "peer/domain/answers.hpp"
#include "peer/domain/peace.hpp"
#include "sent.hpp"

namespace peer::rules::one_channel {

namespace {

using base::Related;
using domain::Client;
using domain::ClientStatus;
using domain::Date;
using domain::Message;
using domain::MessageKind;
using domain::Records;

// Why a person should not have been written to; empty when nothing speaks against it.
struct Objection {
  std::string why;
  std::vector<Related> related{};
  std::string_view help =
      "leave them in peace until they get in touch themselves; 'peer invite' "
      "says who gets nothing, and why";
};

// The spell that was over last before the day.
const domain::Spell* last_spell(const Client& client, Date day) {
  const domain::Spell* last = nullptr;
  for (const domain::Spell& spell : client.spells) {
    if (!spell.until || *spell.until >= day) continue;
    if (last == nullptr || *spell.until > *last->until) last = &spell;
  }
  return last;
}

Objection has_left(const Client& client, Date day) {
  const domain::Spell* spell = last_spell(client, day);
  // What was sent before anybody heard of a death, nobody could have kept back.
  if (spell == nullptr || spell->reason.value == "died") return {};
  return {
      fmt::format("whose membership ended on {}", domain::with_weekday(*spell->until)),
      {{client.file, spell->until.at, "the last day"}},
      "nobody is written to after their last day; 'peer invite' says who gets nothing, and why"};
}

// Before a decision on who has left and asks again, nothing is decided but that they left.
bool is_undecided_again(const Client& client, Date day) {
  const domain::Spell* spell = last_spell(client, day);
  if (spell == nullptr) return false;
  for (const domain::Intake& intake : client.intakes) {
    if (intake.outcome.value != domain::IntakeOutcome::accepted || !intake.date) continue;
    if (*intake.date > *spell->until && *intake.date <= day) return false;
  }
  return true;
}

// The first day of a pause and the day of an interview are let pass: the message may have gone out
// in the morning, and nobody wrote down the hour of what was agreed in the afternoon. Who was never
// accepted is the matter of `intake-first`.
Objection by_membership(const Client& client, Date day) {
  switch (domain::status_on(client, day)) {
    case ClientStatus::active:
      return {};
    case ClientStatus::paused: {
      const domain::Pause* pause = domain::pause_on(client, day);
      if (pause == nullptr || *pause->from == day) return {};
      return {"who was on an agreed break",
              {{client.file, pause->at, "the pause"}},
              "write nothing before the pause ends; if they agreed to it after its first day, "
              "start the pause on that later day"};
    }
    case ClientStatus::declined:
      if (domain::status_on(client, day - 1) != ClientStatus::declined) return {};
      return {"who was declined"};
    case ClientStatus::ended:
      return has_left(client, day);
    case ClientStatus::applicant:
    case ClientStatus::waitlisted:
      return is_undecided_again(client, day) ? has_left(client, day) : Objection{};
  }
  return {};
}

// The client's record says what they want today and not since when. So it is compared only with
// what is written today (design §1.3: an invariant does not depend on today).
Objection by_wish(const Records& records, const Client& client, const Message& message) {
  if (!records.change_day || message.at->local.date != *records.change_day) return {};
  if (client.invitations.value == domain::Invitations::none) {
    return {"who wants no invitations", {{client.file, client.invitations.at, "the wish"}}};
  }
  if (client.invitations.value == domain::Invitations::announcement) {
    return {"who wants the announcement only", {{client.file, client.invitations.at, "the wish"}}};
  }
  return {};
}

class Ledger {
 public:
  Ledger(const Records& records, Report& report)
      : records_(records), report_(report), peace_(records), sent_(messages_sent(records)) {}

  void check_all() {
    for (const Sent& sent : sent_) {
      check_same_thing(sent);
      const Client* client = records_.client(*sent.message->to);
      if (client == nullptr || *sent.message->kind == MessageKind::announce) continue;
      check_person(sent, *client);
      check_channel(sent, *client);
    }
  }

 private:
  using Thing = std::tuple<std::string_view, std::string_view, MessageKind, std::int64_t>;

  // The same thing by two channels; one that failed may be tried by another.
  void check_same_thing(const Sent& sent) {
    const Message& message = *sent.message;
    if (!message.channel) return;
    for (const auto& session : message.sessions) {
      if (!session) continue;
      const Thing thing{*message.to, *session, *message.kind, message.version.value_or(1)};
      const auto [known, is_new] = things_.emplace(thing, sent);
      const Message& first = *known->second.message;
      if (is_new || first.channel.value == message.channel.value) continue;
      report_.add(sent.run->file, message.channel.at,
                  fmt::format("'{}' was told of '{}' by {} and by {}", *message.to, *session,
                              domain::word(*first.channel), domain::word(*message.channel)),
                  {}, {{known->second.run->file, first.channel.at, "the first time"}});
    }
  }

  void check_person(const Sent& sent, const Client& client) {
    const Message& message = *sent.message;
    Objection objection = objection_to(sent, client);
    if (objection.why.empty() || is_owed_notice(message)) return;
    report_.add(sent.run->file, message.to.at,
                fmt::format("a personal message on {} to '{}', {}",
                            domain::with_weekday(sent.day()), client.id, objection.why),
                std::string(objection.help), std::move(objection.related));
  }

  Objection objection_to(const Sent& sent, const Client& client) const {
    if (Objection found = by_membership(client, sent.day()); !found.why.empty()) return found;
    if (const domain::Contact* contact = peace_.asked_by(client.id, *sent.message->at)) {
      return {fmt::format("who asked on {} not to be written to",
                          domain::with_weekday(contact->at->local.date)),
              {{contact->file, contact->outcome.at, "the wish"}}};
    }
    return by_wish(records_, client, *sent.message);
  }

  void check_channel(const Sent& sent, const Client& client) {
    const Message& message = *sent.message;
    if (!records_.change_day || sent.day() != *records_.change_day) return;
    if (!domain::is_personal(message)) return;  // a cancelled evening is told however it can be
    if (!client.channel || !message.channel || client.channel.value == message.channel.value) {
      return;
    }
    report_.add(sent.run->file, message.channel.at,
                fmt::format("'{}' is written to by {}, but their channel is {}", client.id,
                            domain::word(*message.channel), domain::word(*client.channel)),
                {}, {{client.file, client.channel.at, "their channel"}});
  }

  // A cancellation or change is owed to whoever counts on the session (design §3).
  bool is_owed_notice(const Message& message) {
    if (domain::is_personal(message)) return false;
    if (invited_.empty()) gather_invited();
    for (const auto& id : message.sessions) {
      if (!id) continue;
      if (invited_.contains({*message.to, *id})) return true;
      // Also who said no, when it moves to a day on which they may be able to come.
      const domain::Session* session = records_.session(*id);
      const domain::Reply* reply = session == nullptr ? nullptr : session->reply_of(*message.to);
      if (reply == nullptr) continue;
      const bool said_no = reply->answer.value == domain::ReplyAnswer::no;
      if (!said_no || domain::is_before_change(*session, *reply)) return true;
    }
    return false;
  }

  void gather_invited() {
    for (const Sent& sent : sent_) {
      if (!domain::is_personal(*sent.message)) continue;
      for (const auto& id : sent.message->sessions) {
        if (id) invited_.emplace(*sent.message->to, *id);
      }
    }
  }

  const Records& records_;
  Report& report_;
  domain::Peace peace_;
  std::vector<Sent> sent_;
  std::map<Thing, Sent> things_;
  std::set<std::pair<std::string_view, std::string_view>> invited_;
};

void check(const Records& records, Report& report) {
  if (!records.messages.empty()) Ledger(records, report).check_all();
}

}  // namespace

constinit const Rule rule{
    .id = "one-channel",
    .theme = "Messages",
    .title =
        "each client is told by one channel; by none if paused, gone or wanting to be left "
        "in peace",
    .severity = base::Severity::error,
    .reach = Reach::client,
    .why =
        "Somebody who gets the same invitation as an e-mail, a text and a call feels pursued. "
        "Somebody who asked for quiet and still gets messages learns that their wish does not "
        "count here. Leave them in peace until they get in touch themselves: a call, a reply, "
        "coming again. But if they are counting on a session, still tell them when it is "
        "cancelled.",
    .remedy =
        "write by the channel that the person chose, and by another only if that failed; 'peer "
        "client set CLIENT channel=C' records what they want now",
    .source = "program §7.1, §7.4",
    .good = R"(# FILE contacts/2026/2026-11-10t1000-c-1.toml
client = "c-1"
at = 2026-11-10T10:00:00+01:00
by = "s-ada"
direction = "in"
purpose = "admin"
outcome = "asked-not-to"

# FILE contacts/2026/2026-11-16t1800-c-1.toml
client = "c-1"
at = 2026-11-16T18:00:00+01:00
by = "s-ada"
direction = "in"
purpose = "support"
outcome = "reached"

# FILE messages/2026/2026-11-17-k2x9.toml
[[message]]
to = "c-1"
kind = "invite"
channel = "email"
at = 2026-11-17T09:00:00+01:00
)",
    .bad = R"(# FILE contacts/2026/2026-11-10t1000-c-1.toml
client = "c-1"
at = 2026-11-10T10:00:00+01:00
by = "s-ada"
direction = "in"
purpose = "admin"
outcome = "asked-not-to"

# FILE messages/2026/2026-11-17-k2x9.toml
[[message]]
to = "c-1"  #! one-channel
kind = "invite"
channel = "email"
at = 2026-11-17T09:00:00+01:00
)",
    .check = check};

}  // namespace peer::rules::one_channel
