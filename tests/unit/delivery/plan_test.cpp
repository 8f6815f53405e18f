// Who is written to, and every reason for leaving somebody out.
// SPDX-License-Identifier: MIT
#include "peer/delivery/plan.hpp"

#include <doctest/doctest.h>

#include "sample.hpp"

using peer::delivery::Action;
using peer::delivery::Entry;
using peer::delivery::plan_invitations;
using peer::delivery::plan_reminders;
using peer::delivery::Sessions;
using peer::delivery::sessions_to_invite_to;
using peer::delivery::sessions_to_remind_of;
using peer::delivery::skip_word;
using peer::delivery::Templates;
using peer::domain::Records;
using peer::test::evening;
using peer::test::evening_text;
using peer::test::Files;
using peer::test::local;
using peer::test::member;
using peer::test::records_of;
using peer::test::sample;
using peer::test::with;
using Ids = std::vector<std::string>;

namespace {

const std::string place = "place = \"Dlouhá 1\"\n";

Files group(const std::string& rest = place) {
  return {evening("group", "2026-11-23", rest)};
}

std::vector<Entry> invite(const Files& files, std::string_view now = "2026-11-20 10:00") {
  const Records records = records_of(files);
  return plan_invitations(records, Templates(), local(now),
                          sessions_to_invite_to(records, local(now)));
}

std::vector<Entry> remind(const Files& files, std::string_view now = "2026-11-23 09:00") {
  const Records records = records_of(files);
  return plan_reminders(records, Templates(), local(now),
                        sessions_to_remind_of(records, local(now)));
}

// "send", "by-hand" or the reason of the only entry.
std::string verdict(const std::vector<Entry>& entries) {
  REQUIRE(entries.size() == 1);
  const Entry& entry = entries.front();
  CHECK((entry.action == Action::skip) == entry.reason.has_value());
  CHECK((entry.action == Action::skip) == entry.message.body.empty());
  return std::string(entry.reason ? skip_word(*entry.reason)
                                  : peer::delivery::action_word(entry.action));
}

Ids ids(const Sessions& sessions) {
  Ids result;
  for (const auto* session : sessions) result.push_back(session->id.text());
  return result;
}

std::string ledger(const std::string& kind, const std::string& version = "1",
                   const std::string& outcome = "", const std::string& to = "c-1",
                   const std::string& session = "2026-11-23-group",
                   const std::string& moment = "2026-11-16T09:00:00+01:00") {
  return "[[message]]\nto = \"" + to + "\"\nsessions = [\"" + session + "\"]\nkind = \"" + kind +
         "\"\nchannel = \"email\"\nversion = " + version + "\nat = " + moment + "\n" + outcome;
}

Files with_ledger(const std::string& text) {
  return with(with(sample(), group()), {{"messages/2026/2026-11-16-k2x9.toml", text}});
}

}  // namespace

TEST_CASE("who gets an invitation and who does not") {
  struct Row {
    const char* label;
    std::string client;
    std::string expected;
  };
  const std::string spell = "[[spell]]\nfrom = 2026-11-02\n";
  const std::vector<Row> rows = {
      {"a member", member("channel = \"email\"\n"), "send"},
      {"by SMS", member("channel = \"sms\"\n"), "send"},
      {"by Messenger", member("channel = \"messenger\"\n"), "by-hand"},
      {"by phone", member("channel = \"phone\"\n"), "by-hand"},
      {"no channel", member(""), "no-channel"},
      {"channel none", member("channel = \"none\"\n"), "no-channel"},
      {"an applicant", "channel = \"email\"\n", "not-a-member"},
      {"declined",
       "channel = \"email\"\n[[intake]]\ndate = 2026-11-02\nby = [\"s-ada\"]\n"
       "outcome = \"declined\"\n",
       "not-a-member"},
      {"ended", member("channel = \"email\"\n") + "until = 2026-11-10\n", "not-a-member"},
      {"ends before the session", member("channel = \"email\"\n") + "until = 2026-11-22\n",
       "not-a-member"},
      {"a spell without an interview", "channel = \"email\"\n" + spell, "no-accepted-intake"},
      {"paused", member("channel = \"email\"\n") + "[[pause]]\nfrom = 2026-11-15\n", "paused"},
      {"paused on the day only",
       member("channel = \"email\"\n") + "[[pause]]\nfrom = 2026-11-22\nuntil = 2026-11-30\n",
       "paused"},
      {"the announcement will do", member("channel = \"email\"\ninvitations = \"announcement\"\n"),
       "wants-announcement"},
      {"none wanted", member("channel = \"email\"\ninvitations = \"none\"\n"), "wants-none"},
      {"other activities", member("channel = \"email\"\nactivities = [\"club\"]\n"),
       "other-activities"},
      {"this activity", member("channel = \"email\"\nactivities = [\"club\", \"group\"]\n"),
       "send"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.label);
    const auto entries = invite(with(with(sample(), group()), {{"clients/c-1.toml", row.client}}));
    CHECK(verdict(entries) == row.expected);
  }
}

TEST_CASE("who asked for it is left in peace until they get in touch") {
  const auto contact = [](const std::string& at, const std::string& outcome) {
    return "client = \"c-1\"\nat = " + at + ":00+01:00\nby = \"s-ada\"\ndirection = \"in\"\n" +
           "purpose = \"admin\"\noutcome = \"" + outcome + "\"\n";
  };
  Files files = with(with(sample(), group()), {{"contacts/2026/2026-11-10t1000-c-1.toml",
                                                contact("2026-11-10T10:00", "asked-not-to")}});
  CHECK(verdict(invite(files)) == "left-in-peace");
  CHECK(verdict(remind(files)) == "left-in-peace");
  CHECK(verdict(invite(files, "2026-11-10 09:59")) == "send");
  files = with(
      files, {{"contacts/2026/2026-11-20t0930-c-1.toml", contact("2026-11-20T09:30", "reached")}});
  CHECK(verdict(invite(files)) == "send");
  CHECK(verdict(invite(files, "2026-11-20 09:00")) == "left-in-peace");
}

TEST_CASE("an address that the channel needs") {
  Files files = with(sample(), group());
  files = with(files, {{"people/c-1.toml", "name = \"Alena\"\nphone = \"+420700000001\"\n"}});
  CHECK(verdict(invite(files)) == "no-address");
  files = with(files, {{"clients/c-1.toml", member("channel = \"sms\"\n")}});
  CHECK(invite(files).front().address == "+420700000001");
  std::erase_if(files, [](const auto& file) { return file.first == "people/c-1.toml"; });
  CHECK(verdict(invite(files)) == "no-address");
  files = with(files, {{"clients/c-1.toml", member("channel = \"facebook\"\n")}});
  CHECK(verdict(invite(files)) == "by-hand");  // found by name; no address needed
}

TEST_CASE("who has answered is not invited") {
  for (const char* answer : {"yes", "no", "maybe"}) {
    const auto replies = group(place + "[replies]\nc-1 = \"" + answer + "\"\n");
    CHECK(verdict(invite(with(sample(), replies))) == "replied");
  }
  CHECK(verdict(invite(with(sample(), group(place + "[replies]\nc-2 = \"yes\"\n")))) == "send");
}

const std::string sent = "[[outcome]]\nof = 1\nstate = \"sent\"\n";

TEST_CASE("the ledger keeps from inviting twice") {
  // A claim without an outcome may have gone out: it is never repeated silently.
  CHECK(verdict(invite(with_ledger(ledger("invite")))) == "unknown");
  CHECK(verdict(invite(with_ledger(ledger(
            "invite", "1", "[[outcome]]\nof = 1\nstate = \"sent\"\n")))) == "already-invited");
  CHECK(verdict(invite(with_ledger(
            ledger("invite", "1", "[[outcome]]\nof = 1\nstate = \"failed\"\n")))) == "send");
  CHECK(verdict(invite(with_ledger(ledger("invite", "1", "", "c-2")))) == "send");
  for (const char* state : {"missed", "resent"}) {
    CHECK(verdict(invite(with_ledger(ledger(
              "invite", "1", std::string("[[outcome]]\nof = 1\nstate = \"") + state + "\"\n")))) ==
          "send");
  }
  CHECK(verdict(invite(with_ledger(ledger("remind", "1", sent)))) == "already-invited");
  CHECK(verdict(invite(with_ledger(ledger("invite", "1", "", "c-1", "2026-11-30-group")))) ==
        "send");
  // The session was moved since: what was told is no longer true.
  const Files moved =
      group(place + "[[moved]]\nfrom = 2026-11-22\nuntil = 2026-11-23\nreason = \"staff\"\n");
  CHECK(verdict(invite(with(with_ledger(ledger("invite", "1", sent)), moved))) == "told-of-change");
  CHECK(verdict(invite(with(with_ledger(ledger("invite", "2", sent)), moved))) ==
        "already-invited");
}

TEST_CASE("no more messages in seven days than the policy allows") {
  const auto files = [](const std::string& kind, const std::string& moment) {
    return with(with(sample("messages-per-week = 1\n"), group()),
                {{"messages/2026/2026-11-16-k2x9.toml",
                  ledger(kind, "1", "", "c-1", "2026-11-12-club", moment)}});
  };
  CHECK(verdict(invite(files("invite", "2026-11-14T09:00:00+01:00"))) == "cap-reached");
  CHECK(verdict(invite(files("invite", "2026-11-13T23:59:00+01:00"))) == "send");
  CHECK(verdict(invite(files("cancel", "2026-11-19T09:00:00+01:00"))) == "send");
}

TEST_CASE("all that is due in one message") {
  Files files = with(sample("messages-per-week = 1\n"), group());
  files = with(files, {evening("club", "2026-11-26"), evening("group", "2026-11-30")});
  const auto entries = invite(files);
  REQUIRE(entries.size() == 1);
  CHECK(texts_of(entries[0].sessions) ==
        Ids{"2026-11-23-group", "2026-11-26-club", "2026-11-30-group"});
  CHECK(entries[0].action == Action::send);
}

TEST_CASE("a session that was moved since others were told has a message, and the cap a limit") {
  Files files = with_ledger(ledger("invite", "1", sent, "c-2"));
  files = with(files, {{"program.toml", sample("messages-per-week = 1\n").front().second},
                       {"sessions/2026/2026-11-23-group.toml",
                        evening_text("group", "2026-11-24",
                                     place + "[[moved]]\nfrom = 2026-11-23\nuntil = "
                                             "2026-11-24\nreason = \"other\"\n")},
                       evening("club", "2026-11-26")});
  const auto entries = invite(files);
  REQUIRE(entries.size() == 2);
  CHECK(texts_of(entries[0].sessions) == Ids{"2026-11-23-group"});
  CHECK(entries[0].version == 2);
  CHECK(entries[0].action == Action::send);
  CHECK(texts_of(entries[1].sessions) == Ids{"2026-11-26-club"});
  CHECK(entries[1].version == 1);
  CHECK(entries[1].reason == peer::delivery::SkipReason::cap_reached);
}

TEST_CASE("the sessions of a week wait for each other, unless one is near or was named") {
  Files files = with(sample(), group());
  files = with(files, {evening("club", "2026-11-26")});
  const auto first = [&](std::string_view now) { return verdict(invite(files, now)); };
  CHECK(first("2026-11-11 09:00") == "not-yet");  // the club is 15 days ahead
  CHECK(first("2026-11-12 09:00") == "send");
  const Records records = records_of(files);
  CHECK(verdict(plan_invitations(records, Templates(), local("2026-11-11 09:00"),
                                 sessions_to_invite_to(records, local("2026-11-11 09:00")),
                                 true)) == "send");
  files = with(files, {{"program.toml", sample("invite-window-days = 5\n").front().second}});
  CHECK(first("2026-11-18 09:00") == "not-yet");
  CHECK(first("2026-11-19 09:00") == "send");  // it would be late for Monday
}

TEST_CASE("a client may be invited to one session and left out of another") {
  Files files = with(sample(), group(place + "[replies]\nc-1 = \"no\"\n"));
  files = with(files, {evening("club", "2026-11-26")});
  const auto entries = invite(files);
  REQUIRE(entries.size() == 2);
  CHECK(texts_of(entries[0].sessions) == Ids{"2026-11-23-group"});
  CHECK(skip_word(*entries[0].reason) == "replied");
  CHECK(texts_of(entries[1].sessions) == Ids{"2026-11-26-club"});
  CHECK(entries[1].action == Action::send);
}

TEST_CASE("what there is to invite to") {
  const Files files =
      with(sample(), {evening("club", "2026-11-20"), evening("group", "2026-11-23"),
                      evening("club", "2026-11-26", "reason = \"staff\"\n", "cancelled"),
                      evening("team", "2026-11-27"), evening("club", "2026-12-04"),
                      evening("club", "2026-12-05"), evening("trip", "2027-01-01"),
                      evening("trip", "2027-01-02")});
  const Records records = records_of(files);
  // Two weeks, for trips six; today's only until it begins.
  CHECK(ids(sessions_to_invite_to(records, local("2026-11-20 10:00"))) ==
        Ids{"2026-11-20-club", "2026-11-23-group", "2026-12-04-club", "2027-01-01-trip"});
  CHECK(ids(sessions_to_remind_of(records, local("2026-11-20 17:59"))) == Ids{"2026-11-20-club"});
  CHECK(ids(sessions_to_remind_of(records, local("2026-11-20 18:00"))).empty());
}

TEST_CASE("who is reminded") {
  const auto replies = [](const std::string& answer) {
    return with(sample(), group(place + "[replies]\nc-1 = \"" + answer + "\"\n"));
  };
  CHECK(verdict(remind(with(sample(), group()))) == "send");
  CHECK(verdict(remind(replies("yes"))) == "send");
  CHECK(verdict(remind(replies("maybe"))) == "send");
  CHECK(verdict(remind(replies("no"))) == "replied-no");
  CHECK(verdict(remind(with_ledger(ledger("invite")))) == "send");
  CHECK(verdict(remind(with_ledger(ledger("invite", "1", "", "c-2")))) == "not-invited");
  CHECK(verdict(remind(with_ledger(ledger("remind")))) == "already-reminded");
  CHECK(verdict(remind(with(sample(), group("")))) == "place-unknown");
  CHECK(verdict(remind(with(sample(), group("online = \"https://example.org/a\"\n")))) == "send");
}

TEST_CASE("who said yes is reminded of an activity that they did not ask for") {
  const Files files =
      with(with(sample(), group(place + "[replies]\nc-1 = \"yes\"\n")),
           {{"clients/c-1.toml", member("channel = \"email\"\nactivities = [\"club\"]\n")}});
  CHECK(verdict(remind(files)) == "send");
}

TEST_CASE("nothing ahead, nothing planned") {
  CHECK(invite(sample()).empty());
}
