// Good TOML of the wrong shape, in sessions, dates and file names: each finding at the exact key or
// value. SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "decode_support.hpp"

using namespace peer::test;

namespace {

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
       {"place = 18:00:00", "6:9 error shape 'place' must be text in quotes, not a time"},
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
       {"staff = [\"č\", \"a\\tb\"]",
        "6:10 error shape 'staff' is 'č', which is not an id\n"
        "6:15 error shape 'staff' is 'a\\u{9}b', which is not an id"},
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
       {"[attendance]\nc-1 = { reason = \"other\" }", "7:7 error shape 'status' is missing"},
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
  CHECK(found("sessions/2026/2026-11-26-club-late.toml", "club-late", "2026-11-26") == "");
  CHECK(found("sessions/2026/2026-11-26-club-18.toml", "club-18", "2026-11-26") == "");
  CHECK(found(session_path, "club", "2026-11-23") ==
        "1:12 error shape 'activity' is 'club', but the file is named '2026-11-23-group'");
  CHECK(found(session_path, "group", "2026-11-24") ==
        "2:8 error shape 'date' is 2026-11-24, but the file is named '2026-11-23-group'");
  CHECK(found(session_path, "group", "2026-11-24",
              "[[moved]]\nfrom = 2026-11-23\nuntil = 2026-11-24\nreason = \"other\"\n") == "");
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
  // A name that is no text at all.
  CHECK(lines(decode_text("clients/" + std::string(250, '\x80') + ".toml", "").findings) ==
        "0:0 error shape the file name '' is not an id");
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

TEST_CASE("the help says what to write") {
  CHECK(help_of(session_path, std::string(session_head) + "ended = \"20:00\"") ==
        "write it without quotes: ended = 18:00:00");
  CHECK(help_of("clients/c-1.toml", "chanel = \"email\"") == "did you mean 'channel'?");
  CHECK(help_of("people/c-1.toml", "name = \"A\"\nqqqqqq = 1") ==
        "the keys here are name, call, email, phone, messenger, facebook, expects, also");
  CHECK(help_of(session_path, std::string(session_head) + "guests = 5000") == "from 0 to 1000");
  CHECK(help_of("staff/s-1.toml", "") == "add role = …");
}
