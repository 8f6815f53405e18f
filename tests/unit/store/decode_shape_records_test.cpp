// Good TOML of the wrong shape, in clients, staff, contacts, messages and the rota.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "decode_support.hpp"

using namespace peer::test;

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
       {"[[intake]]\nbooked = 2026-11-12T16:00:00\nregular-activity = [\"refused\", "
        "\"not-asked\"]",
        "3:21 error shape 'regular-activity' lists a word that stands alone\n"
        "3:32 error shape 'regular-activity' lists a word that stands alone"},
       {"[[intake]]\nbooked = 2026-11-12T16:00:00\nregular-activity = \"not-asked\"", ""},
       {"[[intake]]\nbooked = 2026-11-12T16:00:00\nregular-activity = [\"walking\", 3]",
        "3:21 error shape 'regular-activity' is 'walking', which is not a word for it\n"
        "3:32 error shape 'regular-activity' must be a word in quotes, not a whole number"},
       {"channel = \"\"", "1:11 error shape 'channel' is empty"},
       {"[[intake]]\nbooked = 2026-11-12T16:00:00.5",
        "2:10 error shape 'booked' has a fraction of a second"},
       {"[[intake]]\nbooked = 2026-11-12T16:00:00\npsychotherapy = true",
        "3:17 error shape 'psychotherapy' must be a word in quotes, not true or false"},
       {"[[spell]]\nuntil = 2026-11-12", "1:1 error shape 'from' is missing"},
       {"[[pause]]\nfrom = 2026-11-12\nwhy = \"tired\"", "3:1 error shape unknown key 'why'"},
       {"[[consent]]\npurpose = \"photos\"\nstate = \"granted\"",
        "1:1 error shape 'on' is missing\n"
        "3:9 error shape 'state' is 'granted', which is not a word for it"}});
}

TEST_CASE("staff") {
  check_cases("staff/s-1.toml", "role = \"consultant\"\n",
              {{"channels = \"phone\"", "2:12 error shape 'channels' must be a list, not a string"},
               {"channels = [\"phone\", \"phone\"]",
                "2:22 error shape 'phone' is listed twice in 'channels'"},
               {"channels = [\"phone\", 7]",
                "2:22 error shape 'channels' must be text in quotes, not a whole number"},
               {"course = true", "2:10 error shape 'course' must be a table, not true or false"},
               {"course = {}", "2:10 error shape 'course' needs one of 'done' and 'due'"},
               {"course = { done = true, due = 2026-12-31 }",
                "2:10 error shape 'course' needs one of 'done' and 'due'"},
               {"course = { done = false }",
                "2:19 error shape 'done' must be a date or true, not true or false"},
               {"service-phone = 1",
                "2:17 error shape 'service-phone' must be true or false, not a whole number"}});
  CHECK(lines(decode_text("staff/s-1.toml", "").findings) == "1:1 error shape 'role' is missing");
  std::string many = "role = \"consultant\"\nchannels = [";
  for (int i = 0; i < 201; ++i) many += fmt::format("\"{}\",", i);
  CHECK(lines(decode_text("staff/s-1.toml", many + "]").findings) ==
        "2:12 error shape 'channels' has 201 elements");
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
  for (const char* email : {"@example.org", "alena", "alena@", "a b@c", "a@b,c@d"}) {
    CHECK(lines(decode_text("people/c-1.toml", fmt::format("name = \"A\"\nemail = \"{}\"", email))
                    .findings) ==
          fmt::format("2:9 error shape '{}' is not an e-mail address", email));
  }
  for (const char* phone : {"+", "-1", "1/2", "12:34", "12", "++420", "420x"}) {
    CHECK(lines(decode_text("people/c-1.toml", fmt::format("name = \"A\"\nphone = \"{}\"", phone))
                    .findings) == fmt::format("2:9 error shape '{}' is not a phone number", phone));
  }
  for (const char* phone : {"112", "+420 700-000-001"}) {
    CHECK(lines(decode_text("people/c-1.toml", fmt::format("name = \"A\"\nphone = \"{}\"", phone))
                    .findings) == "");
  }
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
               {"referral = 7",
                "5:12 error shape 'referral' must be a table or \"none\", not a whole number"},
               {"referral = { to = \"group\" }", "5:12 error shape 'state' is missing"},
               {"follow-up = { by = \"s-1\" }", "5:13 error shape 'due' is missing"}});
  CHECK(lines(decode_text("contacts/2026/2026-11-23t2111-c-1.toml",
                          "client = \"c-1\"\nat = 2026-11-23T21:10:00+01:00\nby = \"s-1\"\n"
                          "purpose = \"crisis\"\n")
                  .findings) ==
        "2:6 error shape the record is '2026-11-23t2110-c-1', but the "
        "file is named '2026-11-23t2111-c-1'");
  check_cases("contacts/2026/2026-11-23t2110-c-1-2.toml",
              "client = \"c-1\"\nat = 2026-11-23T21:10:00+01:00\nby = \"s-1\"\n"
              "purpose = \"crisis\"\n",
              {{"", ""}});
  check_cases("contacts/2026/2026-11-23t2110-c-12.toml",
              "client = \"c-1\"\nat = 2026-11-23T21:10:00+01:00\nby = \"s-1\"\n"
              "purpose = \"crisis\"\n",
              {{"",
                "2:6 error shape the record is '2026-11-23t2110-c-1', but the file is named "
                "'2026-11-23t2110-c-12'"}});
  for (const char* text : {"client = \"c-1\"\nat = \"today\"\n", "at = 2026-11-23T21:10:00+01:00\n",
                           "client = \"c-1\"\nat = 2038-11-23T21:10:00+01:00\n"}) {
    const auto decoded = decode_text("contacts/2026/2026-11-23t2110-c-1.toml", text);
    CHECK(decoded.records.contacts.empty());
    CHECK(decoded.records.unreadable.contains("contacts/2026/2026-11-23t2110-c-1.toml"));
  }
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
  const auto rota =
      decode_text("oncall/2026-11-02.toml", "turn = 7\nuntil = 2026-11-02T08:00:00\n");
  CHECK(lines(rota.findings) ==
        "1:1 error shape 'staff' is missing\n1:1 error shape 'start' is missing\n"
        "1:1 error shape one of 'turn' and 'until' is needed");
  CHECK(rota.records.on_call.empty());
  CHECK(rota.records.unreadable.contains("oncall/2026-11-02.toml"));
}
