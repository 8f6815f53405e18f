// The full example of sessions, contacts, messages and the rota (design §2), field by field with
// its place. SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "decode_support.hpp"

using namespace peer::domain;
using namespace peer::test;

TEST_CASE("a session") {
  const auto decoded = decode_text("sessions/2026/2026-11-23-group.toml", R"(activity = "group"
date = 2026-11-24
start = 18:00:00
end = 20:30:00
ended = 20:15:00
place = "Dlouhá 1, Praha"
online = "https://meet.example.org/x"
status = "held"
reason = "clients-wish"
staff = ["s-ada", "s-ema"]
facilitator = "s-ada"
guests = 7
nobody-came = false
[[moved]]
from = 2026-11-23
until = 2026-11-24
reason = "center"
[replies]
c-p2mq = "maybe"
c-7k3f = { answer = "yes", at = 2026-11-20T10:00:00+01:00 }
[attendance]
c-zz = { status = "sent-away", reason = "words", minutes = 40 }
c-7k3f = "left-early"
[[task]]
id = "t-1"
who = "s-ema"
what = "plan the trip"
due = 2026-12-01
done = 2026-11-30
[[task]]
id = "t-2"
what = "buy tea"
dropped = "solved"
[[anyway]]
rule = "members-only"
reason = "happened"
on = 2026-11-25
)");
  CHECK(lines(decoded.findings) == "");
  REQUIRE(decoded.records.sessions.size() == 1);
  const Session& session = decoded.records.sessions.front();
  CHECK(session.id == "2026-11-23-group");
  CHECK(session.file == "sessions/2026/2026-11-23-group.toml");
  CHECK(session.activity.value == "group");
  CHECK(place(session.activity.at) == "1:12-1:19");
  CHECK(format(*session.date) == "2026-11-24");
  CHECK(format(*session.start) == "18:00");
  CHECK(format(*session.end) == "20:30");
  CHECK(format(*session.ended) == "20:15");
  CHECK(session.place.value == "Dlouhá 1, Praha");
  CHECK(place(session.place.at) == "6:9-6:26");
  CHECK(session.online.value == "https://meet.example.org/x");
  CHECK(session.status.value == SessionStatus::held);
  CHECK(session.reason.value == "clients-wish");
  CHECK(ids(session.staff) == "s-ada@10 s-ema@19");
  CHECK(place(session.staff_at) == "10:9-10:27");
  CHECK(session.facilitator.value == "s-ada");
  CHECK(session.guests.value == 7);
  CHECK(session.nobody_came.value == false);
  REQUIRE(session.moves.size() == 1);
  CHECK(format(*session.moves[0].from) == "2026-11-23");
  CHECK(format(*session.moves[0].until) == "2026-11-24");
  CHECK(session.moves[0].reason.value == "center");

  REQUIRE(session.replies.size() == 2);  // in order of who, not of the file
  CHECK(session.replies[0].who == "c-7k3f");
  CHECK(place(session.replies[0].who_at) == "20:1-20:7");
  CHECK(session.replies[0].answer.value == ReplyAnswer::yes);
  CHECK(format(*session.replies[0].at) == "2026-11-20T10:00:00+01:00");
  CHECK(session.replies[1].answer.value == ReplyAnswer::maybe);
  CHECK(place(session.replies[1].answer.at) == "19:10-19:17");
  REQUIRE(session.marks.size() == 2);
  CHECK(session.marks[0].who == "c-7k3f");
  CHECK(session.marks[0].status.value == AttendanceStatus::left_early);
  CHECK_FALSE(session.marks[0].minutes);
  CHECK(session.marks[1].status.value == AttendanceStatus::sent_away);
  CHECK(session.marks[1].reason.value == "words");
  CHECK(session.marks[1].minutes.value == 40);
  CHECK(place(session.marks[1].minutes.at) == "22:60-22:62");
  REQUIRE(session.mark_of(PersonId("c-zz")) != nullptr);
  REQUIRE(session.tasks.size() == 2);
  CHECK(session.tasks[0].who.value == "s-ema");
  CHECK(session.tasks[0].what.value == "plan the trip");
  CHECK(format(*session.tasks[0].due) == "2026-12-01");
  CHECK(format(*session.tasks[0].done) == "2026-11-30");
  CHECK(session.tasks[1].id.value == "t-2");
  CHECK(session.tasks[1].dropped.value == "solved");
  REQUIRE(session.anyway.size() == 1);
}

TEST_CASE("a contact") {
  const auto decoded = decode_text("contacts/2026/2026-11-23t2110-c-7k3f.toml",
                                   R"(client = "c-7k3f"
at = 2026-11-23T21:10:00+01:00
by = "s-ada"
channel = "phone"
direction = "in"
purpose = "crisis"
outcome = "reached"
serious = true
referral = { to = "psychiatrist", state = "agreed" }
follow-up = { by = "s-eva", due = 2026-11-25, done = 2026-11-26 }
)");
  CHECK(lines(decoded.findings) == "");
  REQUIRE(decoded.records.contacts.size() == 1);
  const Contact& contact = decoded.records.contacts.front();
  CHECK(contact.client.value == "c-7k3f");
  CHECK(format(*contact.at) == "2026-11-23T21:10:00+01:00");
  CHECK(contact.by.value == "s-ada");
  CHECK(contact.channel.value == Channel::phone);
  CHECK(contact.direction.value == ContactDirection::in);
  CHECK(contact.purpose.value == ContactPurpose::crisis);
  CHECK(contact.outcome.value == ContactOutcome::reached);
  CHECK(contact.serious.value == true);
  REQUIRE(contact.referral);
  CHECK(contact.referral->to.value == ReferralTarget::psychiatrist);
  CHECK(contact.referral->state.value == ReferralState::agreed);
  REQUIRE(contact.follow_up);
  CHECK(contact.follow_up->by.value == "s-eva");
  CHECK(format(*contact.follow_up->due) == "2026-11-25");
  CHECK(format(*contact.follow_up->done) == "2026-11-26");
}

TEST_CASE("a contact for which it was decided that no referral is needed") {
  const auto decoded = decode_text("contacts/2026/2026-11-23t2110-unknown-2.toml",
                                   "client = \"unknown\"\nat = 2026-11-23T21:10:00+01:00\n"
                                   "by = \"s-ada\"\npurpose = \"support\"\nreferral = \"none\"\n");
  CHECK(lines(decoded.findings) == "");
  REQUIRE(decoded.records.contacts.size() == 1);
  REQUIRE(decoded.records.contacts.front().referral);
  CHECK(decoded.records.contacts.front().referral->to.value == ReferralTarget::none);
}

TEST_CASE("a run of messages") {
  const auto decoded = decode_text("messages/2026/2026-11-16-k2x9.toml", R"([[message]]
to = "c-7k3f"
sessions = ["2026-11-23-group", "2026-11-26-club"]
kind = "invite"
channel = "email"
version = 1
at = 2026-11-16T09:00:00+01:00
token = "k2x9-1"
told = [{ date = 2026-11-23, start = 18:00:00, end = 20:30:00, place = "Dlouhá 1, Praha" },
        { date = 2026-11-26, start = 17:00:00, online = "https://example.org/club" }]
[[outcome]]
of = 1
state = "failed"
at = 2026-11-16T09:00:04+01:00
why = "mailbox full"
)");
  CHECK(lines(decoded.findings) == "");
  REQUIRE(decoded.records.messages.size() == 1);
  const MessageRun& run = decoded.records.messages.front();
  CHECK(run.id == "2026-11-16-k2x9");
  REQUIRE(run.messages.size() == 1);
  const Message& message = run.messages[0];
  CHECK(place(message.at_header) == "1:1-1:12");
  CHECK(message.to.value == "c-7k3f");
  CHECK(ids(message.sessions) == "2026-11-23-group@13 2026-11-26-club@33");
  CHECK(message.kind.value == MessageKind::invite);
  CHECK(message.channel.value == Channel::email);
  CHECK(message.version.value == 1);
  CHECK(format(*message.at) == "2026-11-16T09:00:00+01:00");
  CHECK(message.token.value == "k2x9-1");
  REQUIRE(message.told.size() == 2);
  CHECK(format(*message.told[0].date) == "2026-11-23");
  CHECK(format(*message.told[0].start) == "18:00");
  CHECK(format(*message.told[0].end) == "20:30");
  CHECK(message.told[0].place.value == "Dlouhá 1, Praha");
  CHECK_FALSE(message.told[1].end);
  CHECK(message.told[1].online.value == "https://example.org/club");
  REQUIRE(run.outcomes.size() == 1);
  CHECK(run.outcomes[0].of.value == 1);
  CHECK(run.outcomes[0].state.value == MessageState::failed);
  CHECK(format(*run.outcomes[0].at) == "2026-11-16T09:00:04+01:00");
  CHECK(run.outcomes[0].why.value == "mailbox full");
}

TEST_CASE("a run of messages may say why it broke a rule") {
  const auto decoded = decode_text("messages/2026/2026-11-16-k2x9.toml",
                                   "[[anyway]]\nrule = \"one-channel\"\nreason = \"known only "
                                   "later\"\non = 2026-11-17\n");
  CHECK(lines(decoded.findings) == "");
  REQUIRE(decoded.records.messages[0].anyway.size() == 1);
  CHECK(decoded.records.messages[0].anyway.front().rule.value == "one-channel");
}

TEST_CASE("the rota: one worker may have several turns, and stand behind several") {
  const auto decoded = decode_text("oncall/2026-11-02.toml",
                                   "start = 2026-11-02T08:00:00\nturn = 1\n"
                                   "staff = [\"s-ada\", \"s-ema\", \"s-ada\"]\n"
                                   "backup = [\"s-eva\", \"s-eva\", \"s-eva\"]\n");
  CHECK(lines(decoded.findings) == "");
  CHECK(decoded.records.on_call[0].staff.size() == 3);
  CHECK(decoded.records.on_call[0].backup.size() == 3);
}

TEST_CASE("the rota: a rotation and an exception") {
  const auto rotation = decode_text("oncall/2026-11-02.toml",
                                    "start = 2026-11-02T08:00:00\nturn = 7\n"
                                    "staff = [\"s-ada\", \"s-ema\"]\n"
                                    "backup = [\"s-ema\", \"s-ada\"]\n");
  CHECK(lines(rotation.findings) == "");
  REQUIRE(rotation.records.on_call.size() == 1);
  const OnCall& turn = rotation.records.on_call.front();
  CHECK(format(*turn.start) == "2026-11-02 08:00");
  CHECK(turn.turn_days.value == 7);
  CHECK(ids(turn.staff) == "s-ada@10 s-ema@19");
  CHECK(ids(turn.backup) == "s-ema@11 s-ada@20");
  const auto exception = decode_text("oncall/2026-11-05-swap.toml",
                                     "start = 2026-11-05T08:00:00\nuntil = 2026-11-06T08:00:00\n"
                                     "reason = \"absence\"\nstaff = [\"s-ema\"]\n");
  CHECK(lines(exception.findings) == "");
  REQUIRE(exception.records.on_call.size() == 1);
  CHECK(format(*exception.records.on_call.front().until) == "2026-11-06 08:00");
  CHECK(exception.records.on_call.front().reason.value == "absence");
}

TEST_CASE("a ledger that a crash tore off amid a line counts as far as it is whole") {
  const std::string path = "messages/2026/2026-11-16-k2x9.toml";
  const std::string whole =
      "[[message]]\nto = \"c-1\"\nkind = \"invite\"\nchannel = \"email\"\n"
      "at = 2026-11-16T09:00:00+01:00\n\n";
  const std::string outcome =
      "[[outcome]]\nof = 1\nstate = \"sent\"\nat = 2026-11-16T09:00:04+01:00\n";
  const std::string all = whole + outcome + "\n" + whole + outcome;
  std::size_t cut = 0;
  for (std::size_t length = 1; length < all.size(); ++length) {
    CAPTURE(length);
    const std::string torn = all.substr(0, length);
    // The beginning of the entry that the last line belongs to: that far, and no less, is kept.
    const std::size_t line = torn.rfind('\n') + 1;
    const bool in_header = torn.substr(line).starts_with("[");
    const std::size_t entry = in_header || line == 0 ? line : torn.rfind("\n[[", line - 1) + 1;
    const std::string kept(peer::store::whole_entries(path, torn));
    const auto decoded = decode_text(path, torn);
    if (kept == torn) {
      // Whole, or so that a rule of shape tells what is missing.
      const auto& list = decoded.findings.list();
      CHECK(std::ranges::none_of(list, [](const auto& f) { return f.rule == "syntax"; }));
      continue;
    }
    ++cut;
    CHECK(torn.back() != '\n');
    CHECK(kept == torn.substr(0, entry));
    CHECK(
        lines(decoded.findings) ==
        fmt::format("{}:1 warning syntax the last entry is torn, as a crash of the machine leaves "
                    "it, and does not count",
                    1 + std::ranges::count(kept, '\n')));
  }
  CHECK(cut > all.size() / 2);
  // A file that is wrong elsewhere is not mended by leaving out its end.
  const std::string wrong = "[[message]]\nto =\n\n" + whole + "[[outcome]]\nof = ";
  CHECK(peer::store::whole_entries(path, wrong) == wrong);
  CHECK(decode_text(path, "[[message]]\nto = 1\n\n" + whole + "[[outcome]]\nof = ")
            .findings.has_errors());
  for (const std::string garbage : {"x", "to = ", "\xFF\xFEx", "[[other]]\na = ", "x = \"\xC5"}) {
    CHECK(peer::store::whole_entries(path, garbage) == garbage);
    CHECK(peer::store::whole_entries(path, "[[message]]\nto =\n" + garbage) ==
          "[[message]]\nto =\n" + garbage);
  }
  // No other kind of file is appended to.
  CHECK(peer::store::whole_entries("staff/s-1.toml", "role = ") == "role = ");
}
