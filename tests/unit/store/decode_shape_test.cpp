// Good TOML of the wrong shape, in every record kind: each finding at the exact key or value.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "decode_support.hpp"

using namespace peer::store::test;

namespace {

struct Case {
  std::string text;
  const char* findings;
};

void check_cases(std::string_view path, std::string_view head, const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(lines(decode_text(path, std::string(head) + each.text).findings) == each.findings);
  }
}

// The help of the only finding.
std::string help_of(std::string_view path, const std::string& text) {
  const auto decoded = decode_text(path, text);
  REQUIRE(decoded.findings.list().size() == 1);
  return decoded.findings.list().front().help;
}

constexpr std::string_view session_path = "sessions/2026/2026-11-23-group.toml";
constexpr std::string_view session_head =
    "activity = \"group\"\ndate = 2026-11-23\nstart = 18:00:00\nend = 20:30:00\n"
    "status = \"planned\"\n";

}  // namespace

TEST_CASE("sessions: required keys") {
  CHECK(lines(decode_text(session_path, "").findings) ==
        "1:1 error shape 'activity' is missing\n1:1 error shape 'date' is missing\n"
        "1:1 error shape 'end' is missing\n1:1 error shape 'start' is missing\n"
        "1:1 error shape 'status' is missing");
  const auto decoded = decode_text(session_path,
                                   "activity = \"group\"\ndate = 2026-11-23\n"
                                   "status = \"planned\"\nstart = 18:00:00\n");
  CHECK(lines(decoded.findings) == "1:1 error shape 'end' is missing");
  REQUIRE(decoded.records.sessions.size() == 1);  // what rules need is there
  CHECK_FALSE(decoded.records.sessions.front().end);
  CHECK(decoded.records.unreadable.empty());
}

TEST_CASE("sessions: without activity, date or status nothing can be judged") {
  const auto decoded = decode_text(session_path,
                                   "activity = \"group\"\ndate = 2026-11-23\nstart = 18:00:00\n"
                                   "end = 20:30:00\nstatus = \"hold\"\n");
  CHECK(lines(decoded.findings) ==
        "5:10 error shape 'status' is 'hold', which is not a word for it");
  CHECK(decoded.findings.list().front().help ==
        "one of planned, held, cancelled; did you mean 'held'?");
  CHECK(decoded.records.sessions.empty());
  CHECK(decoded.records.unreadable.contains(session_path));
}

TEST_CASE("sessions: values") {
  check_cases(
      session_path, session_head,
      {{"ended = \"20:00\"", "6:9 error shape 'ended' must be a time like 18:00:00, not a string"},
       {"ended = 2026-11-23", "6:9 error shape 'ended' must be a time like 18:00:00, not a date"},
       {"ended = 20:00:00.5", "6:9 error shape 'ended' has a fraction of a second"},
       {"place = \"\"", "6:9 error shape 'place' is empty"},
       {"place = \" \\t\"", "6:9 error shape 'place' is empty"},
       {"place = 7", "6:9 error shape 'place' must be text in quotes, not a whole number"},
       {"place = \"" + std::string(200, 'x') + "\"", ""},
       {"place = \"" + std::string(201, 'x') + "\"", "6:9 error shape 'place' is too long"},
       {"guests = -1", "6:10 error shape 'guests' is -1, out of range"},
       {"guests = 9223372036854775807",
        "6:10 error shape 'guests' is 9223372036854775807, out of range"},
       {"guests = 1.5",
        "6:10 error shape 'guests' must be a whole number, not a number with a fraction"},
       {"guests = nan",
        "6:10 error shape 'guests' must be a whole number, not a number with a fraction"},
       {"nobody-came = \"yes\"",
        "6:15 error shape 'nobody-came' must be true or false, not a string"},
       {"staff = \"s-ada\"", "6:9 error shape 'staff' must be a list, not a string"},
       {"staff = [\"s-ada\", \"Ema\"]", "6:19 error shape 'staff' is 'Ema', which is not an id"},
       {"staff = [\"s-ada\", 2, \"s-ada\"]",
        "6:19 error shape 'staff' must be a word in quotes, not a whole number\n"
        "6:22 error shape 's-ada' is listed twice in 'staff'"},
       {"staff = []", ""},
       {"topik = \"x\"", "6:1 error shape unknown key 'topik'"},
       {"replies = 5", "6:11 error shape 'replies' must be a table, not a whole number"},
       {"[[attendance]]\nc-1 = \"present\"",
        "6:1 error shape 'attendance' must be a table, not a list"},
       {"moved = 3", "6:9 error shape 'moved' must be a list of tables, not a whole number"},
       {"moved = [3]", "6:10 error shape 'moved' must be a list of tables, not a whole number"}});
}

TEST_CASE("sessions: people") {
  check_cases(
      session_path, session_head,
      {{"[attendance]\nc-1 = \"here\"",
        "7:7 error shape 'c-1' is 'here', which is not a word for it"},
       {"[attendance]\nc-1 = true",
        "7:7 error shape 'c-1' must be a word in quotes, not true or false"},
       {"[attendance]\n\"C 1\" = \"present\"",
        "7:1 error shape 'C 1' in [attendance] is not an id"},
       {"[attendance]\nc-1 = { reason = \"x\" }", "7:7 error shape 'status' is missing"},
       {"[attendance]\nc-1 = { status = \"late\", minuts = 5 }",
        "7:26 error shape unknown key 'minuts'"},
       {"[attendance]\nc-1 = { status = \"late\", minutes = 1441 }",
        "7:36 error shape 'minutes' is 1441, out of range"},
       {"[replies]\nc-1 = \"ano\"", "7:7 error shape 'c-1' is 'ano', which is not a word for it"},
       {"[replies]\nc-1 = { answer = \"yes\", at = 2026-11-20T10:00:00 }",
        "7:30 error shape 'at' must be a moment like 2026-11-20T10:00:00+01:00, not a date and "
        "time without an offset"},
       {"[[moved]]\nfrom = 2026-11-23",
        "6:1 error shape 'reason' is missing\n"
        "6:1 error shape 'until' is missing"},
       {"[[task]]\nid = \"t\"", "6:1 error shape 'what' is missing"},
       {"[[anyway]]\nrule = \"intake-first\"\non = 2026-11-23",
        "6:1 error shape 'reason' is missing"}});
}

TEST_CASE("sessions: the file name agrees with the record") {
  const auto found = [](std::string_view path, std::string_view activity, std::string_view date,
                        std::string_view more = "") {
    return lines(decode_text(path, fmt::format("activity = \"{}\"\ndate = {}\nstart = 18:00:00\n"
                                               "end = 20:30:00\nstatus = \"planned\"\n{}",
                                               activity, date, more))
                     .findings);
  };
  CHECK(found("sessions/2026/2026-11-23-group-1830.toml", "group", "2026-11-23") == "");
  CHECK(found("sessions/2026/2026-11-26-club-thursday.toml", "club-thursday", "2026-11-26") == "");
  CHECK(found(session_path, "club", "2026-11-23") ==
        "1:12 error shape 'activity' is 'club', but the file is named '2026-11-23-group'");
  CHECK(found(session_path, "group", "2026-11-24") ==
        "2:8 error shape 'date' is 2026-11-24, but the file is named '2026-11-23-group'");
  CHECK(found(session_path, "group", "2026-11-24",
              "[[moved]]\nfrom = 2026-11-23\nuntil = 2026-11-24\nreason = \"x\"\n") == "");
  CHECK(found("sessions/2027/2026-11-23-group.toml", "group", "2026-11-23") ==
        "0:0 error shape '2026-11-23-group' lies in the folder '2027'");
  CHECK(found("sessions/2026/group.toml", "group", "2026-11-23") ==
        "0:0 error shape the file name 'group' does not begin with a date");
  CHECK(found("sessions/2026/2026-02-30-group.toml", "group", "2026-11-23") ==
        "0:0 error shape the file name '2026-02-30-group' does not begin with a date");
}

TEST_CASE("a file name that is no id: told, and the record is not added") {
  const auto decoded = decode_text("clients/Alena Říhová.toml", "channel = \"mail\"\n");
  CHECK(lines(decoded.findings) ==
        "0:0 error shape the file name 'Alena Říhová' is not an id\n"
        "1:11 error shape 'channel' is 'mail', which is not a word for it");
  CHECK(decoded.records.clients.empty());
  CHECK(decoded.records.unreadable.contains("clients/Alena Říhová.toml"));
  const std::string long_id(64, 'a');
  CHECK(lines(decode_text("clients/" + long_id + ".toml", "").findings)
            .starts_with("0:0 error shape the file name 'aaaaaa"));
}

TEST_CASE("dates") {
  const auto date = [](std::string_view value) {
    return lines(
        decode_text("clients/c-1.toml", fmt::format("[[spell]]\nfrom = {}\n", value)).findings);
  };
  CHECK(date("1900-01-01") == "");
  CHECK(date("2037-12-31") == "");
  CHECK(date("2038-01-01") == "2:8 error shape 'from' is 2038-01-01, out of range");
  CHECK(date("1899-12-31") == "2:8 error shape 'from' is 1899-12-31, out of range");
  CHECK(date("9999-12-31") == "2:8 error shape 'from' is 9999-12-31, out of range");
  CHECK(date("\"2026-11-23\"") ==
        "2:8 error shape 'from' must be a date like 2026-11-23, not a string");
  CHECK(date("2026-11-23T10:00:00") ==
        "2:8 error shape 'from' must be a date like 2026-11-23, not a date and time without an "
        "offset");
  CHECK(date("2026-02-29").starts_with("2:18 error syntax not TOML: expected day between 1 and"));
  CHECK(date("2024-02-29") == "");
}

TEST_CASE("clients") {
  check_cases(
      "clients/c-1.toml", "",
      {{"name = \"Alena\"", "1:1 error shape unknown key 'name'"},
       {"chanel = \"email\"", "1:1 error shape unknown key 'chanel'"},
       {"activities = [\"Group\"]", "1:15 error shape 'activities' is 'Group', which is not an id"},
       {"intake = 1", "1:10 error shape 'intake' must be a list of tables, not a whole number"},
       {"[intake]\ndate = 2026-11-12",
        "1:1 error shape 'intake' must be a list of tables, not a table"},
       {"[[intake]]", "1:1 error shape 'outcome' is missing"},
       {"[[intake]]\noutcome = \"accepted\"", "1:1 error shape 'date' is missing"},
       {"[[intake]]\nbooked = 2026-11-12",
        "2:10 error shape 'booked' must be a date and time like 2026-11-12T16:00:00, not a date"},
       {"[[intake]]\nbooked = 2026-11-12T16:00:00+01:00",
        "2:10 error shape 'booked' must be a date and time like 2026-11-12T16:00:00, not a date "
        "and time with an offset"},
       {"[[intake]]\nbooked = 2026-11-12T16:00:00\nregular-activity = \"study\"",
        "3:20 error shape 'regular-activity' must be a list of words"},
       {"[[intake]]\nbooked = 2026-11-12T16:00:00\nregular-activity = [\"job\", \"none\"]",
        "3:28 error shape 'regular-activity' lists a word that stands alone"},
       {"[[intake]]\nbooked = 2026-11-12T16:00:00\npsychotherapy = true",
        "3:17 error shape 'psychotherapy' must be a word in quotes, not true or false"},
       {"[[spell]]\nuntil = 2026-11-12", "1:1 error shape 'from' is missing"},
       {"[[pause]]\nfrom = 2026-11-12\nreason = \"tired\"", "3:1 error shape unknown key 'reason'"},
       {"[[consent]]\npurpose = \"photos\"\nstate = \"granted\"",
        "1:1 error shape 'on' is missing\n"
        "3:9 error shape 'state' is 'granted', which is not a word for it"}});
}

TEST_CASE("staff") {
  check_cases("staff/s-1.toml", "role = \"consultant\"\n",
              {{"course = true", "2:10 error shape 'course' must be a table, not true or false"},
               {"course = {}", "2:10 error shape 'course' needs one of 'done' and 'due'"},
               {"course = { done = true, due = 2026-12-31 }",
                "2:10 error shape 'course' needs one of 'done' and 'due'"},
               {"course = { done = false }",
                "2:19 error shape 'done' must be a date or true, not true or false"},
               {"service-phone = 1",
                "2:17 error shape 'service-phone' must be true or false, not a whole number"}});
  CHECK(lines(decode_text("staff/s-1.toml", "").findings) == "1:1 error shape 'role' is missing");
}

TEST_CASE("people") {
  check_cases(
      "people/c-1.toml", "name = \"Alena\"\n",
      {{"email = \"-oQ/tmp@example.org\"",
        "2:9 error shape '-oQ/tmp@example.org' is not an e-mail address"},
       {"email = \"a@b@c\"", "2:9 error shape 'a@b@c' is not an e-mail address"},
       {"phone = \"seven\"", "2:9 error shape 'seven' is not a phone number"},
       {"phone = 420700000001",
        "2:9 error shape 'phone' must be text in quotes, not a whole number"},
       {"expects = \"" + std::string(2001, 'x') + "\"", "2:11 error shape 'expects' is too long"}});
  CHECK(lines(decode_text("people/c-1.toml", "call = \"A\"").findings) ==
        "1:1 error shape 'name' is missing");
  // Counted in characters, not in bytes.
  std::string name;
  for (int i = 0; i < 200; ++i) name += "ř";
  CHECK(lines(decode_text("people/c-1.toml", "name = \"" + name + "\"").findings) == "");
  CHECK(lines(decode_text("people/c-1.toml", "name = \"" + name + "ř\"").findings) ==
        "1:8 error shape 'name' is too long");
}

TEST_CASE("contacts, messages and the rota") {
  check_cases("contacts/2026/2026-11-23t2110-c-1.toml",
              "client = \"c-1\"\nat = 2026-11-23T21:10:00+01:00\nby = \"s-1\"\n"
              "purpose = \"crisis\"\n",
              {{"referral = \"psychiatrist\"",
                "5:12 error shape 'referral' must be a table or \"none\", not a string"},
               {"referral = { to = \"group\" }", "5:12 error shape 'state' is missing"},
               {"follow-up = { by = \"s-1\" }", "5:13 error shape 'due' is missing"}});
  CHECK(lines(decode_text("contacts/2026/2026-11-23t2111-c-1.toml",
                          "client = \"c-1\"\nat = 2026-11-23T21:10:00+01:00\nby = \"s-1\"\n"
                          "purpose = \"crisis\"\n")
                  .findings) ==
        "2:6 error shape the record is '2026-11-23t2110-c-1', but the "
        "file is named '2026-11-23t2111-c-1'");
  check_cases(
      "messages/2026/2026-11-16-k2x9.toml", "",
      {{"[[message]]\nto = \"c-1\"\nkind = \"invite\"\nchannel = \"email\"",
        "1:1 error shape 'at' is missing"},
       {"[[outcome]]\nof = 0\nstate = \"sent\"", "2:6 error shape 'of' is 0, out of range"}});
  check_cases(
      "oncall/2026-11-02.toml", "start = 2026-11-02T08:00:00\nstaff = [\"s-1\"]\n",
      {{"", "1:1 error shape one of 'turn' and 'until' is needed"},
       {"turn = 0", "3:8 error shape 'turn' is 0, out of range"},
       {"until = 2026-11-02T08:00:00",
        "3:9 error shape 'until' is 2026-11-02 08:00, not after 'start' 2026-11-02 08:00"}});
}

TEST_CASE("the help says what to write") {
  CHECK(help_of(session_path, std::string(session_head) + "ended = \"20:00\"") ==
        "write it without quotes: ended = 18:00:00");
  CHECK(help_of("clients/c-1.toml", "chanel = \"email\"") == "did you mean 'channel'?");
  CHECK(help_of("people/c-1.toml", "name = \"A\"\nqqqqqq = 1") ==
        "the keys here are name, call, email, phone, messenger, facebook, expects");
  CHECK(help_of(session_path, std::string(session_head) + "guests = 5000") == "from 0 to 1000");
  CHECK(help_of("staff/s-1.toml", "") == "add role = …");
}
