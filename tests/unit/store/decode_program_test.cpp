// program.toml: every table of it, the format, thresholds and severities.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "decode_support.hpp"

using namespace peer::domain;
using namespace peer::test;

namespace {

constexpr std::string_view full = R"(format = 2
name = "Mosty"
language = "cs"
timezone = "Europe/Prague"
email = "peers@example.org"
phone = "+420700000000"

[activity.group]
kind = "support-group"
title = { cs = "Podpůrná skupina", en = "Support group" }
weekday = "monday"
weeks = "every"
start = 18:00:00
end = 20:30:00
break = 10
place = "Dlouhá 1, Praha"
staff = ["s-ada", "s-ema"]

[activity.club-thursday]
kind = "club"
weekday = "thursday"
weeks = "even"

[activity.a-trip]
kind = "trip"
online = "https://meet.example.org"

[[closure]]
from = 2026-12-27
until = 2026-12-31
reason = "center"

[calendar]
holidays = "cz"

[policy]
session-staff = 3
discreet = false

[rules]
lead-time = "off"
session-staff = "error"
two-consultants = "warning"

[delivery]
sender = "office"
sendmail = ["/usr/sbin/sendmail", "-i", "-i"]
sms = ["/usr/bin/sms"]

[funder]
threshold-hours = 40
hour-minutes = 60
counts = ["support-group", "club"]
rounding = "down"
source = "call 03_19_012"
page = 12
confirmed-by = "s-eva"
confirmed-on = 2026-10-01
)";

}  // namespace

TEST_CASE("the whole program") {
  const auto decoded = decode_text("program.toml", full);
  CHECK(lines(decoded.findings) == "");
  CHECK(decoded.records.unreadable.empty());
  const Program& program = decoded.records.program;
  CHECK(program.file == "program.toml");
  CHECK(program.name == "Mosty");
  CHECK(program.language == "cs");
  CHECK(program.timezone == "Europe/Prague");
  CHECK(program.email.value == "peers@example.org");
  CHECK(program.phone.value == "+420700000000");
  REQUIRE(program.closures.size() == 1);
  CHECK(format(*program.closures[0].from) == "2026-12-27");
  CHECK(format(*program.closures[0].until) == "2026-12-31");
  CHECK(program.closures[0].reason.value == "center");
  CHECK(program.holidays == HolidayCalendar::cz);
  CHECK(program.policy.session_staff == 3);
  CHECK_FALSE(program.policy.discreet);
  CHECK(policy_is_set(program.policy, "discreet"));
  CHECK_FALSE(policy_is_set(program.policy, "silent-days"));
  CHECK(place(program.policy.session_staff_at) == "37:17-37:18");
  REQUIRE(program.rules.size() == 3);
  CHECK(program.rules.at("lead-time").severity.value == peer::base::Severity::off);
  CHECK(program.rules.at("session-staff").severity.value == peer::base::Severity::error);
  CHECK(program.rules.at("two-consultants").severity.value == peer::base::Severity::warning);
  CHECK(place(program.rules.at("lead-time").key_at) == "41:1-41:10");
  CHECK(place(program.rules.at("lead-time").severity.at) == "41:13-41:18");
  CHECK(program.sender.value == "office");
  CHECK(program.sendmail_in_file.value ==
        std::vector<std::string>{"/usr/sbin/sendmail", "-i", "-i"});
  CHECK(program.sms_in_file.value == std::vector<std::string>{"/usr/bin/sms"});
}

TEST_CASE("the funder's rules") {
  const auto decoded = decode_text("program.toml", full);
  REQUIRE(decoded.records.program.funder.has_value());
  const peer::domain::Funder& funder = *decoded.records.program.funder;
  CHECK(funder.is_whole);
  CHECK(funder.threshold_hours.value == 40);
  CHECK(funder.hour_minutes.value == 60);
  REQUIRE(funder.counts.value.has_value());
  CHECK(funder.counts->size() == 2);
  CHECK(funder.counts->at(1) == peer::domain::ActivityKind::club);
  CHECK(funder.rounding.value == peer::domain::Rounding::down);
  CHECK(funder.source.value == "call 03_19_012");
  CHECK(funder.page.value == "12");
  CHECK(funder.confirmed_by.value == "s-eva");
  CHECK(funder.confirmed_by_day(*peer::domain::make_date(2026, 10, 1)));
  CHECK_FALSE(funder.confirmed_by_day(*peer::domain::make_date(2026, 9, 30)));
  const std::string short_head = "format = 2\nname = \"Mosty\"\n";
  CHECK_FALSE(decode_text("program.toml", short_head).records.program.funder.has_value());
  const auto broken = decode_text("program.toml", short_head + "[funder]\ntreshold-hours = 40\n");
  CHECK_FALSE(broken.records.program.funder->is_whole);
}

TEST_CASE("activities stand in the order of the file") {
  const auto decoded = decode_text("program.toml", full);
  const Program& program = decoded.records.program;
  REQUIRE(program.activities.size() == 3);
  CHECK(program.activities[1].id == "club-thursday");
  CHECK(program.activities[2].id == "a-trip");
  const Activity& group = program.activities[0];
  CHECK(group.id == "group");
  CHECK(place(group.at) == "8:1-8:17");
  CHECK(group.kind.value == ActivityKind::support_group);
  CHECK(group.title.at("cs") == "Podpůrná skupina");
  CHECK(group.title.at("en") == "Support group");
  CHECK(group.weekday.value == Weekday::monday);
  CHECK(group.weeks == Weeks::every);
  CHECK(format(*group.start) == "18:00");
  CHECK(format(*group.end) == "20:30");
  CHECK(group.break_minutes.value == 10);
  CHECK(group.place.value == "Dlouhá 1, Praha");
  CHECK(ids(group.staff) == "s-ada@10 s-ema@19");
  CHECK(program.activities[1].weeks == Weeks::even);
  CHECK(program.activities[2].online.value == "https://meet.example.org");
  CHECK_FALSE(program.activities[2].weekday);
}

TEST_CASE("a newer format is one finding, whatever else the file holds") {
  const auto decoded = decode_text("program.toml", "name = 5\nformat = 3\nnew-key = { a = 1 }\n");
  CHECK(lines(decoded.findings) ==
        "2:10 error shape this directory has format 3; this peer reads format 2");
  REQUIRE(decoded.findings.list().size() == 1);
  CHECK(decoded.findings.list().front().help == "install a newer peer");
  CHECK(decoded.records.unreadable.contains("program.toml"));
}

TEST_CASE("what can be wrong in program.toml") {
  struct Case {
    const char* label;
    std::string text;  // after format and name
    const char* findings;
  };
  const std::string head = "format = 2\nname = \"Mosty\"\n";
  const Case cases[] = {
      {"unknown key", "langage = \"cs\"", "3:1 error shape unknown key 'langage'"},
      {"language", "language = \"cz\"",
       "3:12 error shape 'language' is 'cz', which is not a word for it"},
      {"zone", "timezone = \"../../etc/passwd\"",
       "3:12 error shape '../../etc/passwd' is not a time zone"},
      {"email", "email = \"peers at example.org\"",
       "3:9 error shape 'peers at example.org' is not an e-mail address"},
      {"policy: unknown", "[policy]\nsesion-staff = 2",
       "4:1 error shape unknown key 'sesion-staff'"},
      {"policy: type", "[policy]\nsession-staff = \"2\"",
       "4:17 error shape 'session-staff' must be a whole number, not a string"},
      {"policy: switch", "[policy]\ndiscreet = 1",
       "4:12 error shape 'discreet' must be true or false, not a whole number"},
      {"policy: range", "[policy]\nmove-days = 32",
       "4:13 error shape 'move-days' is 32, out of range"},
      {"rules: word", "[rules]\nlead-time = \"warn\"",
       "4:13 error shape 'lead-time' is 'warn', which is not a word for it"},
      {"rules: id", "[rules]\nLead = \"off\"", "4:1 error shape 'Lead' is not the id of a rule"},
      {"rules: any id is taken", "[rules]\nno-such-rule = \"off\"", ""},
      {"activity: id", "[activity.club-7]\nkind = \"club\"",
       "3:11 error shape 'club-7' is not an id of an activity"},
      {"activity: no table", "[activity]\ngroup = 1",
       "4:9 error shape 'group' must be a table, not a whole number"},
      {"activity: no kind", "[activity.a]\nweeks = \"odd\"", "3:1 error shape 'kind' is missing"},
      {"activity: weekday", "[activity.a]\nkind = \"club\"\nweekday = \"Monday\"",
       "5:11 error shape 'weekday' is 'Monday', which is not a word for it"},
      {"activity: title", "[activity.a]\nkind = \"club\"\ntitle = { czech = \"x\" }",
       "5:11 error shape unknown key 'czech'"},
      {"closure: until", "[[closure]]\nfrom = 2026-12-27\nreason = \"other\"",
       "3:1 error shape 'until' is missing"},
      {"holidays", "[calendar]\nholidays = \"de\"",
       "4:12 error shape 'holidays' is 'de', which is not a word for it"},
      {"sendmail", "[delivery]\nsendmail = \"/usr/sbin/sendmail -t\"",
       "4:12 error shape 'sendmail' must be a list of a program and its arguments"},
      {"language: type", "language = 7",
       "3:12 error shape 'language' must be a word in quotes, not a whole number"},
      {"zone: letters, digits and a sign", "timezone = \"Etc/GMT+12\"", ""},
      {"zone: hyphens", "timezone = \"America/Port-au-Prince\"", ""},
      {"zone: an underscore", "timezone = \"America/New_York\"", ""},
      {"zone: the form of a name, and none", "timezone = \"Etc/GMT+0-Az_9\"",
       "3:12 error shape 'Etc/GMT+0-Az_9' is not a time zone"},
      {"zone: a path", "timezone = \"/etc/localtime\"",
       "3:12 error shape '/etc/localtime' is not a time zone"},
      {"zone: beside the letters", "timezone = \"a{\"", "3:12 error shape 'a{' is not a time zone"},
      {"zone: between the letters", "timezone = \"a[\"",
       "3:12 error shape 'a[' is not a time zone"},
      {"zone: above the digits", "timezone = \"a:\"", "3:12 error shape 'a:' is not a time zone"},
      {"zone: below the digits", "timezone = \"a.\"", "3:12 error shape 'a.' is not a time zone"},
      {"no holidays", "[calendar]\nholidays = \"none\"", ""},
      {"an empty calendar", "[calendar]", ""},
      {"holidays: type", "[calendar]\nholidays = true",
       "4:12 error shape 'holidays' must be a word in quotes, not true or false"},
      {"rules: type", "[rules]\nlead-time = false",
       "4:13 error shape 'lead-time' must be a word in quotes, not true or false"},
      {"activity: weekday type", "[activity.a]\nkind = \"club\"\nweekday = 1",
       "5:11 error shape 'weekday' must be a word in quotes, not a whole number"},
      {"activity: title in no language",
       "[activity.a]\nkind = \"club\"\ntitle = { \"c{\" = \"x\" }",
       "5:11 error shape unknown key 'c{'"},
      {"activity: title in capitals", "[activity.a]\nkind = \"club\"\ntitle = { CS = \"x\" }",
       "5:11 error shape unknown key 'CS'"},
      {"activity: empty title", "[activity.a]\nkind = \"club\"\ntitle = { cs = \"\" }",
       "5:16 error shape 'cs' is empty"},
      {"sendmail: nothing", "[delivery]\nsendmail = []",
       "4:12 error shape 'sendmail' must be a list of a program and its arguments"},
      {"sendmail: one argument is no text", "[delivery]\nsendmail = [\"a\", 1]",
       "4:18 error shape 'sendmail' must be text in quotes, not a whole number"},
      {"funder", "[funder]\nhours = 40", "4:1 error shape unknown key 'hours'"},
      {"funder: nothing is set", "[funder]", ""},
      {"funder: counts is no list", "[funder]\ncounts = \"attendance\"",
       "4:10 error shape 'counts' must be a list of kinds of activities"},
      {"funder: counts nothing", "[funder]\ncounts = []",
       "4:10 error shape 'counts' must be a list of kinds of activities"},
      {"funder: no kind", "[funder]\ncounts = [\"club\", \"clubs\"]",
       "4:19 error shape 'counts' is 'clubs', which is not a word for it"},
      {"funder: a kind of staff", "[funder]\ncounts = [\"supervision\"]",
       "4:11 error shape 'supervision' is for staff"},
      {"funder: a kind twice", "[funder]\ncounts = [\"club\", \"club\"]",
       "4:19 error shape 'club' is listed twice in 'counts'"},
      {"funder: a kind is no text", "[funder]\ncounts = [7]",
       "4:11 error shape 'counts' must be a word in quotes, not a whole number"},
      {"funder: page in words", "[funder]\npage = \"12–14\"", ""},
      {"funder: page", "[funder]\npage = 1.5",
       "4:8 error shape 'page' must be a whole number or text in quotes, not a number with a "
       "fraction"},
      {"funder: page nought", "[funder]\npage = 0", "4:8 error shape 'page' is 0, out of range"},
      {"funder: rounding", "[funder]\nrounding = \"up\"",
       "4:12 error shape 'rounding' is 'up', which is not a word for it"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.label);
    CHECK(lines(decode_text("program.toml", head + each.text).findings) == each.findings);
  }
  CHECK(lines(decode_text("program.toml", "").findings) ==
        "1:1 error shape 'format' is missing\n1:1 error shape 'name' is missing");
  CHECK(lines(decode_text("program.toml", "format = \"1\"\nname = \"M\"").findings) ==
        "1:10 error shape 'format' must be a whole number from 1");
  CHECK(lines(decode_text("program.toml", "format = 0\nname = \"M\"").findings) ==
        "1:10 error shape 'format' must be a whole number from 1");
  CHECK(decode_text("program.toml", head + "[delivery]\nsendmail = [\"a\", 1]")
            .records.program.sendmail_in_file.value_or({})
            .empty());
  std::string many = "[delivery]\nsendmail = [";
  for (int i = 0; i < 1000; ++i) many += "\"a\",";
  CHECK(lines(decode_text("program.toml", head + many + "]").findings) ==
        "4:12 error shape 'sendmail' must be a list of a program and its arguments");
  CHECK(help_of("program.toml", head + "[policy]\nqqqqqq = 1") == "'peer policy' lists the keys");
}
