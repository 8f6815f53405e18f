// The full example of clients, workers and who they are (design §2), field by field with its place.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "decode_support.hpp"

using namespace peer::domain;
using namespace peer::test;

TEST_CASE("a person") {
  const auto decoded = decode_text("people/c-7k3f.toml",
                                   "name = \"Alena Říhová\"\n"
                                   "call = \"Aleno\"   # vocative\n"
                                   "email = \"alena@example.org\"\n"
                                   "phone = \"+420 700 000 001\"\n"
                                   "messenger = \"alena.rihova\"\n"
                                   "facebook = \"alena.rihova.1\"\n"
                                   "expects = \"\"\"\nbýt s lidmi,\n\tpoznat nové\n\"\"\"\n");
  CHECK(lines(decoded.findings) == "");
  REQUIRE(decoded.records.people.size() == 1);
  const Person& person = decoded.records.people.front();
  CHECK(person.id == "c-7k3f");
  CHECK(person.file == "people/c-7k3f.toml");
  CHECK(person.name.value == "Alena Říhová");
  CHECK(place(person.name.at) == "1:8-1:22");
  CHECK(person.call.value == "Aleno");
  CHECK(person.email.value == "alena@example.org");
  CHECK(person.phone.value == "+420 700 000 001");
  CHECK(person.messenger.value == "alena.rihova");
  CHECK(person.facebook.value == "alena.rihova.1");
  CHECK(person.expects.value == "být s lidmi,\n\tpoznat nové\n");
}

TEST_CASE("since when a client is in the closed group") {
  const auto decoded = decode_text("clients/c-1.toml", "facebook-group = 2026-11-12\n");
  CHECK(lines(decoded.findings) == "");
  CHECK(format(*decoded.records.clients[0].facebook_group) == "2026-11-12");
  CHECK(lines(decode_text("clients/c-1.toml", "facebook-group = true\n").findings) != "");
}

TEST_CASE("a client") {
  const auto decoded = decode_text("clients/c-7k3f.toml", R"(source = "facebook"
channel = "email"
invitations = "personal"
language = "cs"
activities = ["group"]
awaiting = "therapeutic-community"
not-same-as = ["c-p2mq"]
[[intake]]
booked = 2026-11-12T16:00:00
date = 2026-11-12
by = ["s-ada", "s-ema"]
psychotherapy = "yes"
psychiatrist = "not-asked"
regular-activity = ["study", "part-time"]
rules-explained = true
letter = 2026-11-12
outcome = "accepted"
exception = ["waiting"]
[[intake]]
outcome = "accepted"
regular-activity = "refused"
before-records = true
[[spell]]
from = 2026-11-12
until = 2026-12-31
reason = "moved-away"
[[pause]]
from = 2026-12-20
until = 2027-01-04
[[consent]]
purpose = "photos"
state = "given"
on = 2026-11-13
[[anyway]]
rule = "intake-first"
reason = "happened"
on = 2026-11-14
)");
  CHECK(lines(decoded.findings) == "");
  REQUIRE(decoded.records.clients.size() == 1);
  const Client& client = decoded.records.clients.front();
  CHECK(client.id == "c-7k3f");
  CHECK(client.source.value == "facebook");
  CHECK(client.channel.value == Channel::email);
  CHECK(client.invitations.value == Invitations::personal);
  CHECK(client.language.value == "cs");
  CHECK(ids(client.activities) == "group@15");
  CHECK(client.awaiting.value == "therapeutic-community");
  CHECK(ids(client.not_same_as) == "c-p2mq@16");

  REQUIRE(client.intakes.size() == 2);
  const Intake& intake = client.intakes[0];
  CHECK(place(intake.at) == "8:1-8:11");
  CHECK(format(*intake.booked) == "2026-11-12 16:00");
  CHECK(format(*intake.date) == "2026-11-12");
  CHECK(ids(intake.by) == "s-ada@7 s-ema@16");
  CHECK(intake.psychotherapy.value == Answer::yes);
  CHECK(intake.psychiatrist.value == Answer::not_asked);
  REQUIRE(intake.regular_activity.size() == 2);
  CHECK(intake.regular_activity[1].value == Occupation::part_time);
  CHECK(place(intake.regular_activity_at) == "14:20-14:42");
  CHECK(intake.rules_explained.value == true);
  CHECK(format(*intake.letter) == "2026-11-12");
  CHECK(intake.outcome.value == IntakeOutcome::accepted);
  CHECK(place(intake.outcome.at) == "17:11-17:21");
  REQUIRE(intake.exceptions.size() == 1);
  CHECK(intake.exceptions[0].value == "waiting");
  CHECK_FALSE(intake.before_records);
  CHECK(place(intake.before_records.at) == "8:1-8:11");  // absent: its header
  REQUIRE(client.intakes[1].regular_activity.size() == 1);
  CHECK(client.intakes[1].regular_activity[0].value == Occupation::refused);
  CHECK(client.intakes[1].before_records.value == true);

  REQUIRE(client.spells.size() == 1);
  CHECK(format(*client.spells[0].until) == "2026-12-31");
  CHECK(client.spells[0].reason.value == "moved-away");
  REQUIRE(client.pauses.size() == 1);
  CHECK(format(*client.pauses[0].from) == "2026-12-20");
  CHECK(format(*client.pauses[0].until) == "2027-01-04");
  REQUIRE(client.consents.size() == 1);
  CHECK(client.consents[0].purpose.value == "photos");
  CHECK(client.consents[0].state.value == ConsentState::given);
  CHECK(format(*client.consents[0].on) == "2026-11-13");
  REQUIRE(client.anyway.size() == 1);
  CHECK(client.anyway[0].rule.value == "intake-first");
  CHECK(client.anyway[0].reason.value == "happened");
  CHECK(format(*client.anyway[0].on) == "2026-11-14");
}

TEST_CASE("a worker: course done on a day, done, or due") {
  const auto decode_course = [](std::string_view course) {
    auto decoded = decode_text("staff/s-ada.toml", fmt::format("role = \"consultant\"\n"
                                                               "course = {{ {} }}\n"
                                                               "service-phone = true\n"
                                                               "channels = [\"facebook\"]\n"
                                                               "[[spell]]\nfrom = 2026-01-01\n",
                                                               course));
    CHECK(lines(decoded.findings) == "");
    REQUIRE(decoded.records.staff.size() == 1);
    return decoded.records.staff.front();
  };
  const Staff done = decode_course("done = 2025-05-30");
  CHECK(done.id == "s-ada");
  CHECK(done.role.value == Role::consultant);
  CHECK(format(*done.course_done) == "2025-05-30");
  CHECK(place(done.course_done.at) == "2:19-2:29");
  CHECK_FALSE(done.course_is_done);
  CHECK(done.service_phone.value == true);
  CHECK(ids(done.channels) == "facebook@13");
  REQUIRE(done.spells.size() == 1);
  CHECK(format(*done.spells[0].from) == "2026-01-01");
  CHECK_FALSE(done.spells[0].until);
  CHECK(decode_course("done = true").course_is_done.value == true);
  CHECK(format(*decode_course("due = 2026-12-31").course_due) == "2026-12-31");
}

TEST_CASE("a BOM, CRLF and a file without a final newline are read") {
  const auto decoded =
      decode_text("staff/s-ada.toml", "\xEF\xBB\xBFrole = \"coordinator\"\r\nservice-phone = true");
  CHECK(lines(decoded.findings) == "");
  REQUIRE(decoded.records.staff.size() == 1);
  CHECK(decoded.records.staff.front().role.value == Role::coordinator);
}

TEST_CASE("a path that holds no record is left alone") {
  const auto decoded = decode_text("templates/invite.cs.txt", "not = TOML at all [");
  CHECK(decoded.findings.empty());
  CHECK(decoded.records.unreadable.empty());
}
