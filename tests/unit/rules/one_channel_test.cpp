// Rule one-channel: one way to each person, and none to whoever wants peace.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

using peer::test::Case;
using peer::test::example_session;
using peer::test::judge;
using peer::test::Lines;

namespace {

struct Told {
  std::string_view channel = "email";
  std::string_view kind = "invite";
  std::string_view at = "2026-11-17T09:00:00+01:00";
  std::string_view more = "";
};

std::string message(const Told& told = {}) {
  return "[[message]]\nto = \"c-1\"\nsessions = [\"2026-11-23-group\"]\nkind = \"" +
         std::string(told.kind) + "\"\nchannel = \"" + std::string(told.channel) +
         "\"\nat = " + std::string(told.at) + "\n" + std::string(told.more);
}

std::string run(const std::string& messages, std::string_view name = "2026-11-17-k2x9") {
  return "# FILE messages/2026/" + std::string(name) + ".toml\n" + messages;
}

std::string client(std::string_view more, std::string_view spell = "from = 2026-11-02") {
  return "# FILE clients/c-1.toml\nchannel = \"email\"\n[[intake]]\ndate = 2026-11-02\nby = "
         "[\"s-eva\"]\noutcome = \"accepted\"\n[[spell]]\n" +
         std::string(spell) + "\n" + std::string(more);
}

std::string contact(std::string_view name, std::string_view at, std::string_view outcome,
                    std::string_view direction = "in") {
  return "# FILE contacts/2026/" + std::string(name) +
         "-c-1.toml\nclient = \"c-1\"\nat = " + std::string(at) +
         "\nby = \"s-ada\"\ndirection = \"" + std::string(direction) +
         "\"\npurpose = \"admin\"\noutcome = \"" + std::string(outcome) + "\"\n";
}

const std::string asked = contact("2026-11-10t1000", "2026-11-10T10:00:00+01:00", "asked-not-to");

Lines found(std::string_view why, std::string_view day = "Tuesday 2026-11-17") {
  return {"messages/2026/2026-11-17-k2x9.toml:2: error: a personal message on " + std::string(day) +
          " to 'c-1', " + std::string(why)};
}

const Lines left_in_peace = found("who asked on Tuesday 2026-11-10 not to be written to");

}  // namespace

TEST_CASE("the same thing goes by one channel") {
  const std::string file = "messages/2026/2026-11-17-k2x9.toml";
  const std::string failed = "[[outcome]]\nof = 1\nstate = \"failed\"\n";
  const std::vector<Case> cases = {
      {"once", run(message()), {}},
      {"by two",
       run(message() + message({.channel = "sms"})),
       {file + ":11: error: 'c-1' was told of '2026-11-23-group' by email and by sms"}},
      {"by two in two runs, the later one is wrong",
       run(message({.channel = "sms", .at = "2026-11-17T09:00:00+01:00"})) +
           run(message({.at = "2026-11-16T09:00:00+01:00"}), "2026-11-18-a"),
       {file + ":5: error: 'c-1' was told of '2026-11-23-group' by email and by sms"}},
      {"twice by the same", run(message() + message()), {}},
      {"another after it failed", run(message() + message({.channel = "sms"}) + failed), {}},
      {"an invitation by one and a reminder by another",
       run(message() + message({.channel = "sms", .kind = "remind"})),
       {}},
      {"a new version by another",
       run(message({.more = "version = 1\n"}) +
           message({.channel = "sms", .kind = "invite", .more = "version = 2\n"})),
       {}},
      {"a cancellation by two",
       run(message() + message({.kind = "cancel"}) +
           message({.channel = "phone", .kind = "cancel"})),
       {file + ":17: error: 'c-1' was told of '2026-11-23-group' by email and by phone"}}};
  PEER_CHECK_CASES("one-channel", cases);
}

TEST_CASE("nobody is written to while they are paused") {
  const auto paused = [](std::string_view days) {
    return client("[[pause]]\n" + std::string(days) + "\n") + run(message());
  };
  const Lines quiet = found("who was on an agreed break");
  const std::vector<Case> cases = {
      {"within the pause", paused("from = 2026-11-16\nuntil = 2026-11-20"), quiet},
      {"on its last day", paused("from = 2026-11-10\nuntil = 2026-11-17"), quiet},
      {"it ended yesterday", paused("from = 2026-11-10\nuntil = 2026-11-16"), {}},
      {"it begins tomorrow", paused("from = 2026-11-18"), {}},
      {"an open one", paused("from = 2026-11-10"), quiet},
      {"agreed on in the afternoon of that day", paused("from = 2026-11-17"), {}}};
  PEER_CHECK_CASES("one-channel", cases);
}

TEST_CASE("nobody is written to who has left or was declined") {
  const std::string declined =
      "# FILE clients/c-1.toml\n[[intake]]\ndate = 2026-11-16\nby = [\"s-eva\"]\noutcome = "
      "\"declined\"\n";
  const std::string again = "[[intake]]\ndate = 2026-11-15\nby = [\"s-eva\"]\noutcome = ";
  const std::string ended = "from = 2026-11-02\nuntil = 2026-11-10";
  const Lines left = found("whose membership ended on Tuesday 2026-11-10");
  const std::vector<Case> cases = {
      {"on the last day", client("", "from = 2026-11-02\nuntil = 2026-11-17") + run(message()), {}},
      {"it was yesterday", client("", "from = 2026-11-02\nuntil = 2026-11-16") + run(message()),
       found("whose membership ended on Monday 2026-11-16")},
      {"back again", client("[[spell]]\nfrom = 2026-11-17\n", ended) + run(message()), {}},
      {"back again tomorrow", client("[[spell]]\nfrom = 2026-11-18\n", ended) + run(message()),
       left},
      {"asks again, undecided", client(again + "\"undecided\"\n", ended) + run(message()), left},
      {"asks again, on the waiting list",
       client(again + "\"waitlisted\"\n", ended) + run(message()), left},
      {"accepted again, before the first day",
       client(again + "\"accepted\"\n[[spell]]\nfrom = 2026-11-18\n", ended) + run(message()),
       {}},
      {"declined the day before", declined + run(message()), found("who was declined")},
      {"an applicant is the matter of intake-first",
       "# FILE clients/c-1.toml\nchannel = \"email\"\n" + run(message()),
       {}},
      {"an announcement is for all", client("", ended) + run(message({.kind = "announce"})), {}},
      {"a client who was erased is the matter of references",
       run("[[message]]\nto = \"c-404\"\nkind = \"invite\"\nchannel = \"email\"\nat = "
           "2026-11-17T09:00:00+01:00\n"),
       {}}};
  PEER_CHECK_CASES("one-channel", cases);
}

TEST_CASE("whoever asked for it is left in peace until they get in touch") {
  const auto monday = [](std::string_view more) {
    return example_session("group", "2026-11-16", "held", more);
  };
  const std::vector<Case> cases = {
      {"asked before", asked + run(message()), left_in_peace},
      {"asked after",
       contact("2026-11-17t1000", "2026-11-17T10:00:00+01:00", "asked-not-to") + run(message()),
       {}},
      {"they called since",
       asked + contact("2026-11-16t1000", "2026-11-16T10:00:00+01:00", "reached") + run(message()),
       {}},
      {"they called before they asked",
       asked + contact("2026-11-09t1000", "2026-11-09T10:00:00+01:00", "reached") + run(message()),
       left_in_peace},
      {"they called only afterwards",
       asked + contact("2026-11-18t1000", "2026-11-18T10:00:00+01:00", "reached") + run(message()),
       left_in_peace},
      {"we called them",
       asked + contact("2026-11-16t1000", "2026-11-16T10:00:00+01:00", "reached", "out") +
           run(message()),
       left_in_peace},
      {"they called, and asked again",
       asked + contact("2026-11-16t1000", "2026-11-16T10:00:00+01:00", "asked-not-to") +
           run(message()),
       found("who asked on Monday 2026-11-16 not to be written to")},
      {"they came", asked + monday("[attendance]\nc-1 = \"late\"") + run(message()), {}},
      {"they called off", asked + monday("[attendance]\nc-1 = \"excused\"") + run(message()), {}},
      {"they were missing", asked + monday("[attendance]\nc-1 = \"absent\"") + run(message()),
       left_in_peace},
      {"they replied",
       asked + monday("[replies]\nc-1 = { answer = \"no\", at = 2026-11-15T10:00:00+01:00 }") +
           run(message()),
       {}},
      {"a reply without a time may be older",
       asked + monday("[replies]\nc-1 = \"no\"") + run(message()), left_in_peace},
      {"they came for a new interview",
       client("[[intake]]\ndate = 2026-11-16\nby = [\"s-eva\"]\noutcome = \"undecided\"\n") +
           asked + run(message()),
       {}}};
  PEER_CHECK_CASES("one-channel", cases);
}

TEST_CASE("in the night of the clock change the moments count, not the hands of the clock") {
  const std::string at_second_half_past_two =
      contact("2026-10-25t0230", "2026-10-25T02:30:00+01:00", "asked-not-to");
  CHECK(judge("one-channel",
              "# FILE clients/c-1.toml\n[[intake]]\nbefore-records = true\noutcome = "
              "\"accepted\"\n[[spell]]\nfrom = 2026-01-01\n" +
                  at_second_half_past_two + run(message({.at = "2026-10-25T02:40:00+02:00"}))) ==
        Lines{});
}

TEST_CASE("a notice is owed to whoever counts on the session") {
  const std::string cancel = run(message({.kind = "cancel", .at = "2026-11-17T09:00:00+01:00"}));
  const std::string invited = run(message({.at = "2026-11-09T09:00:00+01:00"}), "2026-11-09-a");
  const std::string group = "2026-11-23";
  const std::vector<Case> cases = {{"invited before they asked", asked + invited + cancel, {}},
                                   {"never invited", asked + cancel, left_in_peace},
                                   {"said yes",
                                    asked +
                                        example_session("group", group, "cancelled",
                                                        "reason = \"staff\"\n[replies]\n"
                                                        "c-1 = \"yes\"") +
                                        cancel,
                                    {}},
                                   {"said no",
                                    asked +
                                        example_session("group", group, "cancelled",
                                                        "reason = \"staff\"\n[replies]\n"
                                                        "c-1 = \"no\"") +
                                        cancel,
                                    left_in_peace},
                                   {"a member whom nobody invited", cancel, {}}};
  PEER_CHECK_CASES("one-channel", cases);
}

TEST_CASE("what the person wants today is compared with what is written today") {
  const std::string today = "2026-11-17";
  const std::string by_sms = run(message({.channel = "sms"}));
  const std::string none =
      client("").insert(client("").find("[[intake]]"), "invitations = \"none\"\n");
  const std::string announcement =
      client("").insert(client("").find("[[intake]]"), "invitations = \"announcement\"\n");
  CHECK(judge("one-channel", by_sms) == Lines{});
  CHECK(judge("one-channel", by_sms, "2026-11-18") == Lines{});
  CHECK(judge("one-channel", by_sms, today) ==
        Lines{"messages/2026/2026-11-17-k2x9.toml:5: error: 'c-1' is written to by sms, but their "
              "channel is email"});
  CHECK(judge("one-channel", run(message()), today) == Lines{});
  CHECK(judge("one-channel", none + run(message())) == Lines{});
  CHECK(judge("one-channel", none + run(message()), today) == found("who wants no invitations"));
  CHECK(judge("one-channel", announcement + run(message()), today) ==
        found("who wants the announcement only"));
  CHECK(judge("one-channel", announcement + run(message({.kind = "announce"})), today) == Lines{});
}
