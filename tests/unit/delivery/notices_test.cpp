// Notices of changes, messages sent once more, messages whose time has passed, quiet hours.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "peer/base/text.hpp"
#include "peer/delivery/ledger.hpp"
#include "peer/delivery/plan.hpp"
#include "sample.hpp"

using peer::delivery::Action;
using peer::delivery::Entry;
using peer::delivery::Ledger;
using peer::delivery::Templates;
using peer::domain::MessageKind;
using peer::domain::Records;
using peer::test::evening;
using peer::test::evening_text;
using peer::test::Files;
using peer::test::local;
using peer::test::member;
using peer::test::records_of;
using peer::test::sample;
using peer::test::with;

namespace {

const std::string place = "place = \"Dlouhá 1\"\n";
const std::string told_then =
    "told = [{ date = 2026-11-23, start = 18:00:00, end = 20:30:00, place = \"Dlouhá 1\" }]\n";

std::string message(const std::string& kind, const std::string& at, const std::string& rest,
                    const std::string& client = "c-1") {
  return fmt::format(
      "[[message]]\nto = \"{}\"\nsessions = [\"2026-11-23-group\"]\nkind = \"{}\"\n"
      "channel = \"email\"\nat = {}+01:00\n{}",
      client, kind, at, rest);
}

std::string outcome(int of, const std::string& state) {
  return fmt::format("[[outcome]]\nof = {}\nstate = \"{}\"\n", of, state);
}

// The group of Monday as `rest` says, and what the ledger holds.
Files world(const std::string& rest, const std::string& ledger, const std::string& date = "23",
            const std::string& status = "planned") {
  Files files = with(sample(), {{"sessions/2026/2026-11-23-group.toml",
                                 evening_text("group", "2026-11-" + date, rest, status)}});
  if (ledger.empty()) return files;
  return with(files, {{"messages/2026/2026-11-16-k2x9.toml", ledger}});
}

// "c-1 change send 2; …": client, kind, action, version.
std::string notices(const Files& files, std::string_view now = "2026-11-20 10:00") {
  const Records records = records_of(files);
  std::vector<std::string> words;
  for (const Entry& entry :
       peer::delivery::plan_notices(records, Templates(), local(now),
                                    peer::delivery::sessions_to_notify_of(records, local(now)))) {
    words.push_back(fmt::format("{} {} {} {}", entry.client, peer::domain::word(entry.kind),
                                peer::delivery::action_word(entry.action), entry.version));
  }
  return peer::base::join(words, "; ");
}

std::string missed(const Files& files, MessageKind kind, std::string_view now) {
  const Records records = records_of(files);
  std::string text;
  for (const Entry& entry : peer::delivery::plan_missed(records, local(now), kind)) {
    text += entry.client + " " + entry.sessions.front() + "\n";
  }
  return text;
}

const std::string invited =
    message("invite", "2026-11-16T09:00:00", "version = 1\n" + told_then) + outcome(1, "sent");
const std::string moved =
    place + "[[moved]]\nfrom = 2026-11-23\nuntil = 2026-11-24\nreason = \"other\"\n";
const std::string cancelled = place + "reason = \"staff\"\n";

}  // namespace

TEST_CASE("who is owed a notice") {
  CHECK(notices(world(place, invited)) == "");
  CHECK(notices(world(moved, invited, "24")) == "c-1 change send 2");
  CHECK(notices(world(cancelled, invited, "23", "cancelled")) == "c-1 cancel send 2");
  // An edit by hand: another place, another hour.
  CHECK(notices(world("place = \"Krátká 2\"\n", invited)) == "c-1 change send 2");
  CHECK(notices(world("online = \"https://example.org/m\"\n" + place, invited)) ==
        "c-1 change send 2");
  // Nobody was told.
  CHECK(notices(world(moved, "", "24")) == "");
  CHECK(notices(world(cancelled, "", "23", "cancelled")) == "");
  CHECK(notices(world(moved,
                      message("invite", "2026-11-16T09:00:00", told_then) + outcome(1, "failed"),
                      "24")) == "");
  // A claim of which nobody knows what became may have been read.
  CHECK(notices(world(moved, message("invite", "2026-11-16T09:00:00", told_then), "24")) ==
        "c-1 change send 2");
}

TEST_CASE("an invitation that said the place follows is not changed by the place") {
  const std::string without =
      message("invite", "2026-11-16T09:00:00",
              "told = [{ date = 2026-11-23, start = 18:00:00, end = 20:30:00 }]\n") +
      outcome(1, "sent");
  CHECK(notices(world(place, without)) == "");
  const Records records = records_of(world(place, without));
  CHECK(Ledger(records).version_of(*records.session(peer::domain::SessionId("2026-11-23-group"))) ==
        2);
}

TEST_CASE("answers decide") {
  const auto reply = [](const std::string& answer) {
    return "[replies]\nc-1 = \"" + answer + "\"\n";
  };
  // Another day may suit; the same day called off is nothing to them.
  CHECK(notices(world(moved + reply("no"), invited, "24")) == "c-1 change send 2");
  CHECK(notices(world("place = \"Krátká 2\"\n" + reply("no"), invited)) == "");
  CHECK(notices(world(cancelled + reply("no"), invited, "23", "cancelled")) == "");
  CHECK(notices(world(moved + reply("maybe"), invited, "24")) == "c-1 change send 2");
  // Told by nobody of ours, but they said that they come.
  CHECK(notices(world(cancelled + reply("yes"), "", "23", "cancelled")) == "c-1 cancel send 1");
  CHECK(notices(world(moved + reply("yes"), "", "24")) == "c-1 change send 1");
  CHECK(notices(world(place + reply("yes"), "")) == "");
}

TEST_CASE("who answered without having been told knows what others had been told") {
  const auto reply = [](const std::string& day) {
    return "[replies]\nc-1 = { answer = \"yes\", at = 2026-11-" + day + "T10:00:00+01:00 }\n";
  };
  const std::string others =
      message("invite", "2026-11-16T09:00:00", told_then, "c-2") + outcome(1, "sent");
  const std::string both =
      others +
      message("change", "2026-11-18T09:00:00",
              "version = 2\ntold = [{ date = 2026-11-24, start = 18:00:00, end = 20:30:00, place = "
              "\"Dlouhá 1\" }]\n",
              "c-2") +
      outcome(2, "sent");
  // Another place since, without a move; one that was only to follow is no change.
  const std::string elsewhere = "place = \"Krátká 2\"\n";
  CHECK(notices(world(elsewhere + reply("15"), others)).starts_with("c-1 change send 2"));
  CHECK(notices(world(elsewhere + reply("17"), others)).starts_with("c-1 change send 2"));
  CHECK(notices(world(place + reply("17"), others)) == "");
  const std::string to_follow =
      message("invite", "2026-11-16T09:00:00",
              "told = [{ date = 2026-11-23, start = 18:00:00, end = 20:30:00 }]\n", "c-2") +
      outcome(1, "sent");
  CHECK(notices(world(place + reply("15"), to_follow)) == "");
  // Moved and told to others: news to whoever answered before, not after.
  CHECK(notices(world(moved + reply("17"), both, "24")) == "c-1 change send 2");
  CHECK(notices(world(moved + reply("19"), both, "24")) == "");
  CHECK(
      notices(world(cancelled + reply("19"), others, "23", "cancelled")).starts_with("c-1 cancel"));
}

TEST_CASE("who left, pauses or wants peace hears that it does not hold, unless they died") {
  Files files = world(cancelled, invited, "23", "cancelled");
  const std::string pause = "[[pause]]\nfrom = 2026-11-19\nuntil = 2026-12-10\n";
  const Files paused = with(files, {{"clients/c-1.toml", member("channel = \"email\"\n") + pause}});
  CHECK(notices(paused) == "c-1 cancel send 2");
  const Files coming =
      with(paused,
           {evening("group", "2026-11-23", cancelled + "[replies]\nc-1 = \"yes\"\n", "cancelled")});
  CHECK(notices(coming) == "c-1 cancel send 2");
  const Files left = with(
      files, {{"clients/c-1.toml",
               "channel = \"email\"\n[[intake]]\ndate = 2026-11-02\nby = [\"s-ada\"]\noutcome = "
               "\"accepted\"\n[[spell]]\nfrom = 2026-11-02\nuntil = 2026-11-18\n"}});
  CHECK(notices(left) == "c-1 cancel send 2");
  const Files dead =
      with(files, {{"clients/c-1.toml",
                    member("channel = \"email\"\n") + "until = 2026-11-18\nreason = \"died\"\n"}});
  CHECK(notices(dead) == "");
  // A wish for no messages is kept: somebody calls.
  const Files none =
      with(files, {{"clients/c-1.toml", member("channel = \"email\"\ninvitations = \"none\"\n")}});
  CHECK(notices(none) == "c-1 cancel by-hand 2");
}

TEST_CASE("judged by what they were told, never by the new start") {
  // Moved to a day that is over: they still wait for Monday.
  const Files over = world(moved, invited, "20");
  CHECK(notices(over, "2026-11-23 10:00") == "c-1 change by-hand 2");
  CHECK(notices(over, "2026-11-23 18:00") == "");
  // Called off is what they know of, not what it was moved to meanwhile.
  const std::string gone = place +
                           "[[moved]]\nfrom = 2026-11-23\nuntil = 2026-11-25\nreason = "
                           "\"other\"\n";
  const Records off = records_of(world("reason = \"staff\"\n" + gone, invited, "25", "cancelled"));
  const auto entries = peer::delivery::plan_notices(
      off, Templates(), local("2026-11-20 10:00"),
      peer::delivery::sessions_to_notify_of(off, local("2026-11-20 10:00")));
  REQUIRE(entries.size() == 1);
  CHECK(peer::test::plain(entries[0].message.subject) == "Zrušeno: pondělí 23. listopadu");
  CHECK(peer::domain::format(*entries[0].about[0]->date) == "2026-11-23");
}

TEST_CASE("the place that was to follow comes on the day, with the reminder or as a change") {
  const std::string without =
      message("invite", "2026-11-16T09:00:00",
              "told = [{ date = 2026-11-23, start = 18:00:00, end = 20:30:00 }]\n") +
      outcome(1, "sent");
  CHECK(notices(world(place, without), "2026-11-22 10:00") == "");
  CHECK(notices(world(place, without), "2026-11-23 10:00") == "c-1 remind send 2");
  CHECK(notices(world("", without), "2026-11-23 10:00") == "");
  const std::string no = "[replies]\nc-1 = \"no\"\n";
  CHECK(notices(world(place + no, without), "2026-11-23 10:00") == "");
}

TEST_CASE("a cancellation that was taken back") {
  const std::string restored = place + "restored = 2026-11-20T16:00:00+01:00\n";
  const std::string off = invited +
                          message("cancel", "2026-11-20T15:00:00", "version = 2\n" + told_then) +
                          outcome(2, "sent");
  const Records records = records_of(world(restored, off));
  const auto now = local("2026-11-20 17:00");
  const auto entries = peer::delivery::plan_notices(
      records, Templates(), now, peer::delivery::sessions_to_notify_of(records, now));
  REQUIRE(entries.size() == 1);
  CHECK(peer::test::plain(entries[0].message.body)
            .find("Psali jsme, že se setkání nekoná; nakonec se uskuteční.") != std::string::npos);
  // Nobody could be told meanwhile: who had answered is invited once more, in a new version.
  const Records quiet = records_of(
      world(restored + "[replies]\nc-1 = { answer = \"yes\", at = 2026-11-17T10:00:00+01:00, to = "
                       "2026-11-23T18:00:00 }\n",
            invited));
  const auto again = peer::delivery::plan_invitations(
      quiet, Templates(), now, peer::delivery::sessions_to_invite_to(quiet, now), true);
  REQUIRE(again.size() == 1);
  CHECK(again[0].action == Action::send);
  CHECK(again[0].cause == peer::delivery::Cause::answered_before);
  CHECK(again[0].version == 2);
}

TEST_CASE("whom nothing can be sent to is to be called") {
  Files files = world(cancelled, invited, "23", "cancelled");
  CHECK(notices(with(files, {{"clients/c-1.toml", member("channel = \"none\"\n")}})) ==
        "c-1 cancel by-hand 2");
  CHECK(notices(with(files, {{"clients/c-1.toml", member("channel = \"messenger\"\n")}})) ==
        "c-1 cancel by-hand 2");
  CHECK(notices(with(files, {{"people/c-1.toml", "name = \"Alena\"\n"}})) ==
        "c-1 cancel by-hand 2");
}

TEST_CASE("a notice is told once, and the next change again") {
  const std::string told_24 =
      "version = 2\ntold = [{ date = 2026-11-24, start = 18:00:00, end = 20:30:00, place = "
      "\"Dlouhá 1\" }]\n";
  const std::string both = invited + message("change", "2026-11-20T15:00:00", told_24);
  CHECK(notices(world(moved, both + outcome(2, "sent"), "24")) == "");
  CHECK(notices(world(moved, both + outcome(2, "failed"), "24")) == "c-1 change send 2");
  CHECK(notices(world(place, both + outcome(2, "sent"), "23")) == "c-1 change send 3");
  CHECK(notices(world("reason = \"staff\"\n" + moved, both + outcome(2, "sent"), "24",
                      "cancelled")) == "c-1 cancel send 3");
  // It takes place after all.
  const std::string off = invited +
                          message("cancel", "2026-11-20T15:00:00", "version = 2\n" + told_then) +
                          outcome(2, "sent");
  CHECK(notices(world(cancelled, off, "23", "cancelled")) == "");
  CHECK(notices(world(place, off)) == "c-1 change send 3");
}

TEST_CASE("nothing about what has begun") {
  const Files files = world(cancelled, invited, "23", "cancelled");
  CHECK(notices(files, "2026-11-23 17:59") == "c-1 cancel send 2");
  CHECK(notices(files, "2026-11-23 18:00") == "");
}

TEST_CASE("what is sent once more") {
  const std::string claim = message("invite", "2026-11-16T09:00:00",
                                    "token = \"20261116-aaaaaaaaaaaaaaaaaaaa\"\n" + told_then);
  const auto again = [](const Files& files, std::string_view now) {
    const Records records = records_of(files);
    const auto entries =
        peer::delivery::plan_again(records, Templates(), local(now), peer::domain::PersonId("c-1"));
    if (entries.size() != 1 || entries[0].again == nullptr) return std::string("none");
    return std::string(peer::delivery::action_word(entries[0].action));
  };
  CHECK(again(world(place, claim), "2026-11-20 10:00") == "send");
  CHECK(again(world(place, claim + outcome(1, "sent")), "2026-11-20 10:00") == "none");
  CHECK(again(world(place, claim), "2026-11-23 18:00") == "none");
  CHECK(again(world(cancelled, claim, "23", "cancelled"), "2026-11-20 10:00") == "none");
  const Files none =
      with(world(place, claim),
           {{"clients/c-1.toml", member("channel = \"email\"\ninvitations = \"none\"\n")}});
  CHECK(again(none, "2026-11-20 10:00") == "skip");
}

TEST_CASE("what is sent once more tells one version in each message") {
  const std::string both =
      "[[message]]\nto = \"c-1\"\nsessions = [\"2026-11-23-group\", \"2026-11-26-club\"]\n"
      "kind = \"invite\"\nchannel = \"email\"\nversion = 1\nat = 2026-11-16T09:00:00+01:00\n"
      "token = \"20261116-aaaaaaaaaaaaaaaaaaaa\"\n"
      "told = [{ date = 2026-11-23, start = 18:00:00, end = 20:30:00, place = \"Dlouhá 1\" }, "
      "{ date = 2026-11-26, start = 18:00:00, end = 20:30:00 }]\n";
  const Records records =
      records_of(with(world(place, both), {evening("club", "2026-11-26", place)}));
  const auto entries = peer::delivery::plan_again(records, Templates(), local("2026-11-20 10:00"),
                                                  peer::domain::PersonId("c-1"));
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].version == 1);
  CHECK(entries[0].again != nullptr);
  CHECK(entries[1].version == 2);
  CHECK(entries[1].again == nullptr);  // its token is that of the first
}

TEST_CASE("what was missed") {
  const std::string before =
      message("invite", "2026-11-14T09:00:00", "", "c-2") + outcome(1, "sent");
  const auto invite = MessageKind::invite;
  const std::string one = "c-1 2026-11-23-group\n";
  CHECK(missed(world(place, before), invite, "2026-11-24 09:00") == one);
  CHECK(missed(world(place, before), invite, "2026-11-23 17:59") == "");
  CHECK(missed(world(place, ""), invite, "2026-11-24 09:00") == "");      // a first run
  CHECK(missed(world(place, before), invite, "2026-12-08 09:00") == "");  // long ago
  CHECK(missed(world(place, invited), invite, "2026-11-24 09:00") == "");
  CHECK(missed(world(place + "[replies]\nc-1 = \"no\"\n", before), invite, "2026-11-24 09:00") ==
        "");
  // Told once.
  CHECK(missed(world(place,
                     before + message("invite", "2026-11-23T19:00:00", "") + outcome(2, "missed")),
               invite, "2026-11-24 09:00") == "");
  const std::string reminded = message("remind", "2026-11-16T09:00:00", "", "c-2") +
                               message("invite", "2026-11-16T09:00:00", told_then);
  CHECK(missed(world(place, reminded), MessageKind::remind, "2026-11-24 09:00") == one);
  CHECK(missed(world(place, before), MessageKind::remind, "2026-11-24 09:00") == "");
}

TEST_CASE("quiet hours") {
  using peer::domain::time_of_day;
  peer::domain::Policy policy;
  CHECK(peer::delivery::is_quiet(policy, time_of_day(21, 0)));
  CHECK(peer::delivery::is_quiet(policy, time_of_day(6, 59)));
  CHECK_FALSE(peer::delivery::is_quiet(policy, time_of_day(7, 0)));
  CHECK_FALSE(peer::delivery::is_quiet(policy, time_of_day(20, 59)));
  policy.quiet_from_hour = 1;
  policy.quiet_until_hour = 5;
  CHECK(peer::delivery::is_quiet(policy, time_of_day(1, 0)));
  CHECK_FALSE(peer::delivery::is_quiet(policy, time_of_day(5, 0)));
  policy.quiet_until_hour = 1;
  CHECK_FALSE(peer::delivery::is_quiet(policy, time_of_day(1, 0)));
}
