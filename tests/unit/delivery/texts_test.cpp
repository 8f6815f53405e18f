// What clients read: whole texts in both languages, and what must not be in them.
// SPDX-License-Identifier: MIT
#include "peer/delivery/texts.hpp"

#include <doctest/doctest.h>

#include "sample.hpp"

using peer::delivery::announcement;
using peer::delivery::Message;
using peer::delivery::message_to;
using peer::delivery::Templates;
using peer::domain::Channel;
using peer::domain::MessageKind;
using peer::domain::Records;
using peer::test::evening;
using peer::test::evening_text;
using peer::test::Files;
using peer::test::member;
using peer::test::plain;
using peer::test::records_of;
using peer::test::sample;
using peer::test::with;

namespace {

// Every letter ends with when mail is read, and whom to call before.
const std::string reading = "\n\nE-maily nečteme hned. Když to nepočká, volejte +420 700 000 000";

Files two_sessions() {
  return {evening("group", "2026-11-23"), evening("club", "2026-11-26", "")};
}

Message write(const Records& records, Channel channel, MessageKind kind, std::size_t count = 1,
              const std::vector<peer::delivery::Before>& told = {}) {
  std::vector<const peer::domain::Session*> sessions;
  for (std::size_t i = 0; i < count; ++i) sessions.push_back(&records.sessions[i]);
  Message message =
      message_to(records, Templates(), records.clients[0], channel, kind, sessions, told);
  return {plain(message.subject), plain(message.body)};
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an invitation by e-mail in Czech") {
  const Message message =
      write(records_of(with(sample(), two_sessions())), Channel::email, MessageKind::invite, 2);
  CHECK(message.subject == "Pozvánka na pondělí 23. a čtvrtek 26. listopadu");
  CHECK(message.body ==
        "Dobrý den, Aleno,\n\nzveme vás:\n\n"
        "1. v pondělí 23. listopadu od 18:00 do 20:30, Podpůrná skupina, Dlouhá 1, Praha\n"
        "2. ve čtvrtek 26. listopadu od 18:00 do 20:30, Klub, místo ještě upřesníme\n\n"
        "Budeme rádi, když přijdete. Dejte nám prosím vědět, stačí jedno slovo: ano, ne, nebo "
        "možná.\nA když to tentokrát nevyjde, nic se neděje.\n\n"
        "Ada a Ema\n+420 700 000 000\nmosty@example.org\n\nOdpovědět jde i číslem: 1 ano, 2 ne." +
            reading.substr(1));
}

TEST_CASE("an invitation in the client's own language") {
  const Message message = write(
      records_of(with(with(sample(), two_sessions()),
                      {{"clients/c-1.toml", member("channel = \"email\"\nlanguage = \"en\"\n")}})),
      Channel::email, MessageKind::invite);
  CHECK(message.subject == "Invitation for Monday 23 November");
  CHECK(
      message.body.starts_with("Hello Aleno,\n\nyou are invited:\n\n– on Monday 23 November from "
                               "18:00 to 20:30, Support group, Dlouhá 1, Praha\n"));
}

TEST_CASE("an SMS is one line and has no subject") {
  const Message message =
      write(records_of(with(sample(), two_sessions())), Channel::sms, MessageKind::invite, 2);
  CHECK(message.subject.empty());
  CHECK(message.body ==
        "Dobrý den, Aleno, zveme vás: v pondělí 23. listopadu od 18:00 do 20:30, Dlouhá 1, Praha; "
        "ve čtvrtek 26. listopadu od 18:00 do 20:30, místo ještě upřesníme (+420 700 000 000). "
        "Přijdete? Ada a Ema");
}

TEST_CASE("only the body of an e-mail tells what kind of session it is") {
  const Records records = records_of(with(sample(), two_sessions()));
  for (const MessageKind kind :
       {MessageKind::invite, MessageKind::remind, MessageKind::change, MessageKind::cancel}) {
    for (const Channel channel :
         {Channel::email, Channel::sms, Channel::messenger, Channel::facebook, Channel::phone}) {
      CAPTURE(peer::domain::word(kind));
      CAPTURE(peer::domain::word(channel));
      const Message message = write(records, channel, kind);
      CHECK_FALSE(contains(message.subject, "skupina"));
      CHECK(contains(message.body, "skupina") == (channel == Channel::email));
      // A reminder is about today.
      CHECK(contains(message.body, "listopadu") == (kind != MessageKind::remind));
      CHECK_FALSE(contains(message.body, "Tichá"));  // staff by first name only
    }
  }
}

TEST_CASE("a program that need not be discreet says it") {
  const Records records = records_of(with(sample("discreet = false\n"), two_sessions()));
  CHECK(write(records, Channel::email, MessageKind::invite).subject ==
        "Pozvánka na pondělí 23. listopadu – Podpůrná skupina");
  CHECK(contains(write(records, Channel::sms, MessageKind::invite).body, "Podpůrná skupina"));
}

TEST_CASE("without a form of address there is no name in Czech") {
  Files files = with(sample(), two_sessions());
  files = with(files, {{"people/c-1.toml", "name = \"Alena Říhová\"\n"}});
  CHECK(write(records_of(files), Channel::email, MessageKind::remind)
            .body.starts_with("Dobrý den,\n"));
}

TEST_CASE("without people/ the program signs") {
  Files files = with(sample(), two_sessions());
  std::erase_if(files, [](const auto& file) { return file.first.starts_with("people/"); });
  const Message message = write(records_of(files), Channel::messenger, MessageKind::invite);
  CHECK(message.body.starts_with("Dobrý den,\n"));
  CHECK(message.body.ends_with("\nMosty\n+420 700 000 000\nmosty@example.org" + reading));
}

TEST_CASE("a change says what was") {
  const Files moved = {{"sessions/2026/2026-11-23-group.toml",
                        evening_text("group", "2026-11-25",
                                     "place = \"Dlouhá 1\"\n[[moved]]\nfrom = 2026-11-23\n"
                                     "until = 2026-11-25\nreason = \"staff\"\n")}};
  const Message message =
      write(records_of(with(sample(), moved)), Channel::email, MessageKind::change);
  CHECK(message.subject == "Změna: středa 25. listopadu");
  CHECK(contains(message.body, "\nPůvodně to mělo být v pondělí 23. listopadu.\n"));
  CHECK_FALSE(contains(message.body, "illness"));
}

TEST_CASE("a change of several says what was in one sentence") {
  const auto moved = [](const char* activity, const std::string& from, const std::string& until) {
    return evening_text(activity, until,
                        "place = \"Dlouhá 1\"\n[[moved]]\nfrom = " + from + "\nuntil = " + until +
                            "\nreason = \"staff\"\n");
  };
  const Files files = {
      {"sessions/2026/2026-11-23-group.toml", moved("group", "2026-11-23", "2026-11-25")},
      {"sessions/2026/2026-11-26-club.toml", moved("club", "2026-11-26", "2026-11-27")}};
  const Message message =
      write(records_of(with(sample(), files)), Channel::email, MessageKind::change, 2);
  CHECK(contains(message.body,
                 "\nPůvodně to mělo být v pondělí 23. listopadu a ve čtvrtek 26. listopadu.\n"));
}

TEST_CASE("a subject stays one line") {
  const Files hostile = {
      evening("group", "2026-11-23"),
      {"program.toml",
       "format = 2\nname = \"M\"\n[activity.group]\nkind = \"support-group\"\n"
       "title = { cs = \"x\\nBcc: all@example.org\" }\n[policy]\ndiscreet = false\n"}};
  // Such a title is a finding, and still must do no harm.
  const Records records = peer::test::decode_files(with(sample(), hostile)).records;
  CHECK_FALSE(contains(write(records, Channel::email, MessageKind::invite).subject, "\n"));
}

TEST_CASE("an announcement names the sessions and no person but nobody's client") {
  const Records records = records_of(with(sample(), two_sessions()));
  const Message czech =
      announcement(records, Templates(), "cs", {&records.sessions[0], &records.sessions[1]});
  CHECK(czech.subject == "Co nás čeká");
  CHECK(
      contains(plain(czech.body), "– v pondělí 23. listopadu od 18:00 do 20:30, Podpůrná skupina"));
  CHECK(plain(czech.body).ends_with("\nMosty\n+420 700 000 000\nmosty@example.org" + reading));
  CHECK_FALSE(contains(czech.body, "Alen"));
  const Message english = announcement(records, Templates(), "en", {&records.sessions[0]});
  CHECK(contains(english.body, "– on Monday 23 November from 18:00 to 20:30, Support group"));
}

TEST_CASE("a reminder says the hour, since the day is today") {
  const Message message =
      write(records_of(with(sample(), two_sessions())), Channel::email, MessageKind::remind);
  CHECK(message.subject == "Dnes v 18:00");
  CHECK(contains(message.body, "dnes potkáme:\n\n– od 18:00 do 20:30, Podpůrná skupina"));
}

TEST_CASE("a bundle is called by its days") {
  const Files files = {evening("group", "2026-11-23"), evening("club", "2026-11-26"),
                       evening("group", "2026-11-30")};
  const Records records = records_of(with(sample(), files));
  CHECK(write(records, Channel::email, MessageKind::invite, 3).subject ==
        "Co se chystá 23.–30. listopadu");
}

TEST_CASE("a change of place or hour says what it was") {
  const Records records = records_of(with(sample(), two_sessions()));
  peer::domain::Told told;
  told.date.value = peer::test::day("2026-11-23");
  told.start.value = peer::domain::time_of_day(17, 30);
  told.end.value = records.sessions[0].end.value;
  told.place.value = "Čajovna";
  const Message message = write(records, Channel::email, MessageKind::change, 1, {&told});
  CHECK(
      contains(message.body,
               "– v pondělí 23. listopadu od 18:00 do 20:30 (původně od 17:30), Podpůrná skupina, "
               "Dlouhá 1, Praha (původně: Čajovna)\n"));
  CHECK(contains(message.body, "jestli vám to takhle\nvyhovuje"));
  const std::string line = write(records, Channel::sms, MessageKind::change, 1, {nullptr}).body;
  CHECK_FALSE(contains(line, "původně"));
  CHECK_FALSE(contains(line, "  "));
}

TEST_CASE("a reason is told as clients may hear it, or not at all") {
  const auto body = [](const std::string& reason) {
    const Records records = records_of(
        with(sample(), {{"sessions/2026/2026-11-23-group.toml",
                         evening_text("group", "2026-11-23",
                                      "place = \"Dlouhá 1\"\nreason = \"" + reason + "\"\n")}}));
    Templates templates;
    peer::base::Findings findings;
    templates.replace(MessageKind::cancel, peer::delivery::Form::letter, "cs",
                      "Subject: x\n\nZrušeno ({reason}).\n", findings);
    return message_to(records, templates, records.clients[0], Channel::email, MessageKind::cancel,
                      {&records.sessions[0]})
        .body;
  };
  CHECK(body("weather").starts_with("Zrušeno (počasí).\n\n"));
  CHECK(body("staff-ill").starts_with("Zrušeno ().\n\n"));
}
