// Weeks of random life: what is planned day by day never breaks the rules of messages.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <map>
#include <random>
#include <set>

#include "peer/delivery/plan.hpp"
#include "peer/rules/rule.hpp"
#include "sample.hpp"
#include "support/records.hpp"

using namespace peer::domain;
using peer::delivery::Action;
using peer::delivery::Entry;
using peer::delivery::SkipReason;
using peer::test::day;
using peer::test::evening;
using peer::test::field;
using peer::test::Files;
using peer::test::member;
using peer::test::sample;

namespace {

constexpr std::array channels = {Channel::email, Channel::sms, Channel::messenger,
                                 Channel::facebook, Channel::phone};

// A program of four weeks with more sessions than anybody is to be written to about.
Files program(std::int64_t messages_per_week) {
  Files files =
      sample(fmt::format("messages-per-week = {}\ninvite-window-days = 6\n", messages_per_week));
  for (int offset = 0; offset < 28; offset += 2) {
    const std::string date = format(day("2026-11-09") + offset);
    files.push_back(evening("group", date));
    files.push_back(evening("club", date, offset % 4 == 0 ? "" : "place = \"Aero\"\n"));
  }
  for (const char* id : {"c-2", "c-3", "c-4"}) {
    files.emplace_back(fmt::format("clients/{}.toml", id), member("channel = \"email\"\n"));
    files.emplace_back(fmt::format("people/{}.toml", id),
                       fmt::format("name = \"{}\"\nemail = \"{}@example.org\"\n"
                                   "phone = \"+420700000002\"\n",
                                   id, id));
  }
  return files;
}

class Life {
 public:
  explicit Life(unsigned seed)
      : random_(seed), records_(peer::test::records_of(program(1 + seed % 3))) {}

  void live(Date today) {
    for (Client& client : records_.clients) {
      if (chance(8)) client.channel = field(channels[random_() % channels.size()]);
      if (chance(25)) client.pauses.push_back({{}, field(today), field(today + pick(6)), {}});
      if (chance(12)) contact(client.id, {today, time_of_day(8, 0)}, ContactOutcome::asked_not_to);
      if (chance(12)) contact(client.id, {today, time_of_day(8, 30)}, ContactOutcome::reached);
      if (chance(60) && !client.spells.back().until) client.spells.back().until = field(today);
    }
    for (Session& session : records_.sessions) {
      if (*session.date > today && chance(60)) {
        session.moves.push_back(
            {{}, session.date, field(*session.date + 1), field<std::string>("other"), {}});
        session.date = field(*session.date + 1);
      }
    }
    records_.sort();
    send({today, time_of_day(8, 50)}, peer::delivery::plan_notices,
         peer::delivery::sessions_to_notify_of);
    const auto invitations = [](const Records& records, const peer::delivery::Templates& texts,
                                LocalTime now, const peer::delivery::Sessions& sessions) {
      return peer::delivery::plan_invitations(records, texts, now, sessions);
    };
    send({today, time_of_day(9, 0)}, invitations, peer::delivery::sessions_to_invite_to);
    send({today, time_of_day(9, 5)}, peer::delivery::plan_reminders,
         peer::delivery::sessions_to_remind_of);
  }

  // What the rules say of all runs, as `check` and as the judge of a change made on `today`.
  std::string broken(std::optional<Date> today) {
    records_.change_day = today;
    std::string text;
    for (const char* id : {"one-channel", "no-flood"}) {
      const auto findings = peer::rules::run_rule(*peer::rules::find_rule(id), records_);
      for (const auto& finding : findings.list()) {
        text += finding.file + ": " + finding.message + "\n";
      }
    }
    return text;
  }

  std::size_t told = 0;
  std::size_t notices = 0;
  std::map<SkipReason, std::size_t> skipped{};

 private:
  bool chance(unsigned one_in) { return random_() % one_in == 0; }
  int pick(unsigned below) { return static_cast<int>(random_() % below); }

  void contact(std::string_view client, LocalTime at, ContactOutcome outcome) {
    records_.contacts.push_back(
        peer::test::contact(client, Instant{at, 60}, ContactDirection::in, outcome));
  }

  template <class Plan, class Select>
  void send(LocalTime now, Plan plan, Select select) {
    MessageRun run;
    run.id = MessageRunId(fmt::format("{}-{}", format(now.date), records_.messages.size()));
    run.file = "messages/2026/" + run.id + ".toml";
    for (const Entry& entry :
         plan(records_, peer::delivery::Templates(), now, select(records_, now))) {
      if (entry.reason) ++skipped[*entry.reason];
      if (entry.action == Action::skip) continue;
      claim(run, entry, now);
    }
    records_.messages.push_back(std::move(run));
  }

  void claim(MessageRun& run, const Entry& entry, LocalTime now) {
    ++told;
    Message message;
    message.to = field(entry.client);
    for (const SessionId& id : entry.sessions) message.sessions.push_back(field(id));
    message.kind = field(entry.kind);
    message.channel = field(*entry.channel);
    message.version = field(entry.version);
    for (const Session* session : entry.about) {
      message.told.push_back({session->date, session->start, session->end, session->place, {}});
    }
    if (entry.kind == MessageKind::change) ++notices;
    message.at = field(Instant{now, 60});
    run.messages.push_back(std::move(message));
    MessageOutcome outcome;
    outcome.of = field(static_cast<std::int64_t>(run.messages.size()));
    outcome.state = field(chance(6) ? MessageState::failed : MessageState::sent);
    run.outcomes.push_back(std::move(outcome));
  }

  std::mt19937 random_;
  Records records_;
};

}  // namespace

TEST_CASE("what is planned breaks neither one-channel nor no-flood") {
  std::size_t told = 0;
  std::size_t notices = 0;
  std::map<SkipReason, std::size_t> skipped;
  for (unsigned seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    Life life(seed);
    for (int offset = 0; offset < 28; ++offset) {
      const Date today = day("2026-11-06") + offset;
      life.live(today);
      REQUIRE(life.broken(today) == "");
    }
    REQUIRE(life.broken(std::nullopt) == "");
    told += life.told;
    notices += life.notices;
    for (const auto& [reason, count] : life.skipped) skipped[reason] += count;
  }
  // The weeks were such that the rules had something to forbid.
  CHECK(told > 500);
  CHECK(notices > 50);
  for (const SkipReason reason :
       {SkipReason::left_in_peace, SkipReason::paused, SkipReason::not_a_member,
        SkipReason::cap_reached, SkipReason::already_invited, SkipReason::place_unknown}) {
    CAPTURE(peer::delivery::skip_word(reason));
    CHECK(skipped[reason] > 20);
  }
}
