// The plan of an evening: known evenings item by item, refusals, and what holds for all of many.
// SPDX-License-Identifier: MIT
#include "peer/domain/agenda.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "peer/base/failure.hpp"
#include "support/refusal.hpp"

using namespace peer::domain;
using peer::base::ExitCode;
using peer::base::Failure;
using peer::test::usage_refusal;

namespace {

AgendaRequest evening(int clients, std::vector<Topic> topics = {}) {
  AgendaRequest request;
  request.start = time_of_day(18, 0);
  request.end = time_of_day(20, 30);
  request.clients = clients;
  request.topics = std::move(topics);
  return request;
}

const char* part_word(AgendaPart part) {
  const char* words[] = {"greeting", "introductions", "opening", "topic",
                         "shared",   "break",         "closing"};
  return words[static_cast<std::size_t>(part)];
}

std::string shown(const Agenda& agenda) {
  std::string text;
  for (const AgendaItem& item : agenda.items) {
    text += fmt::format("{} {} {}", format(item.start), item.minutes, part_word(item.part));
    if (item.part == AgendaPart::topic) {
      text += fmt::format(" {} {}", item.number, word(item.wish));
    }
    text += '\n';
  }
  return text + "end " + format(agenda.end) + (agenda.shortened ? " shortened" : "");
}

std::string refusal(const AgendaRequest& request, const Policy& policy = {}) {
  return usage_refusal([&] { plan_agenda(request, policy); });
}

std::string topic_refusal(std::string_view text) {
  return usage_refusal([&] { parse_topic(text); });
}

}  // namespace

TEST_CASE("six clients, one of them new, two topics") {
  AgendaRequest request = evening(6, {{TopicWish::listen, 20}, {TopicWish::solution, 25}});
  request.newcomers = 1;
  CHECK(shown(plan_agenda(request, {})) ==
        "18:00 16 introductions\n"
        "18:16 3 greeting\n"
        "18:19 24 opening\n"
        "18:43 20 topic 1 listen\n"
        "19:03 10 break\n"
        "19:13 25 topic 2 solution\n"
        "19:38 36 shared\n"
        "20:14 16 closing\n"
        "end 20:30");
}

TEST_CASE("without topics the time between the rounds is shared, with the break in the middle") {
  CHECK(shown(plan_agenda(evening(5), {})) ==
        "18:00 3 greeting\n"
        "18:03 21 opening\n"
        "18:24 46 shared\n"
        "19:10 10 break\n"
        "19:20 56 shared\n"
        "20:16 14 closing\n"
        "end 20:30");
}

TEST_CASE("a topic is not cut: the break goes to its nearer end") {
  CHECK(shown(plan_agenda(evening(4, {{TopicWish::reactions, 90}}), {})) ==
        "18:00 3 greeting\n"
        "18:03 18 opening\n"
        "18:21 90 topic 1 reactions\n"
        "19:51 10 break\n"
        "20:01 17 shared\n"
        "20:18 12 closing\n"
        "end 20:30");
}

TEST_CASE("the break leaves no scrap of shared time") {
  CHECK(shown(plan_agenda(evening(4, {{TopicWish::listen, 45}}), {})) ==
        "18:00 3 greeting\n"
        "18:03 18 opening\n"
        "18:21 45 topic 1 listen\n"
        "19:06 5 shared\n"
        "19:11 10 break\n"
        "19:21 57 shared\n"
        "20:18 12 closing\n"
        "end 20:30");
}

TEST_CASE("topics that fill the evening to the minute") {
  CHECK(shown(plan_agenda(evening(4, {{TopicWish::listen, 60}, {TopicWish::relations, 47}}), {})) ==
        "18:00 3 greeting\n"
        "18:03 18 opening\n"
        "18:21 60 topic 1 listen\n"
        "19:21 10 break\n"
        "19:31 47 topic 2 relations\n"
        "20:18 12 closing\n"
        "end 20:30");
}

TEST_CASE("one client: shorter, and a break only in a long evening") {
  CHECK(shown(plan_agenda(evening(1), {})) ==
        "18:00 3 greeting\n"
        "18:03 9 opening\n"
        "18:12 42 shared\n"
        "18:54 6 closing\n"
        "end 19:00 shortened");
  CHECK(shown(plan_agenda(evening(1, {{TopicWish::here_and_now, 45}}), {})) ==
        "18:00 3 greeting\n"
        "18:03 9 opening\n"
        "18:12 45 topic 1 here-and-now\n"
        "18:57 15 shared\n"
        "19:12 6 closing\n"
        "end 19:18 shortened");
  CHECK(shown(plan_agenda(evening(1, {{TopicWish::listen, 40}, {TopicWish::listen, 30}}), {})) ==
        "18:00 3 greeting\n"
        "18:03 9 opening\n"
        "18:12 40 topic 1 listen\n"
        "18:52 10 break\n"
        "19:02 30 topic 2 listen\n"
        "19:32 15 shared\n"
        "19:47 6 closing\n"
        "end 19:53 shortened");
}

TEST_CASE("one client in an evening that is short anyway keeps it as it is") {
  AgendaRequest request = evening(1);
  request.end = time_of_day(18, 45);
  const Agenda agenda = plan_agenda(request, {});
  CHECK_FALSE(agenda.shortened);
  CHECK(format(agenda.end) == "18:45");
}

TEST_CASE("many people say less, a minute each at least") {
  const Agenda agenda = plan_agenda(evening(20), {});
  int opening = 0;
  int closing = 0;
  for (const AgendaItem& item : agenda.items) {
    if (item.part == AgendaPart::opening_round) opening = item.minutes;
    if (item.part == AgendaPart::closing_round) closing = item.minutes;
  }
  CHECK(opening == 44);
  CHECK(closing == 22);
  CHECK(refusal(evening(80)) ==
        "with 82 people the rounds and the break take 177 minutes; the evening has 150 | "
        "plan a longer evening, or two groups");
}

TEST_CASE("refusals") {
  CHECK(refusal(evening(4, {{TopicWish::listen, 60}, {TopicWish::relations, 48}})) ==
        "the topics take 108 minutes; there are 107 between the rounds and the break | "
        "shorten the topics by 1 minute, or leave one for the next time");
  CHECK(refusal(evening(12, {{TopicWish::listen, 90}})) ==
        "the topic takes 90 minutes; there are 81 between the rounds and the break | "
        "shorten the topic by 9 minutes");
  CHECK(refusal(evening(1, {{TopicWish::listen, 90}, {TopicWish::listen, 60}})) ==
        "the topics take 150 minutes; there are 122 between the rounds and the break | "
        "shorten the topics by 28 minutes, or leave one for the next time");
  Policy unhurried;
  unhurried.topic_minutes = 10;
  CHECK(refusal(evening(4, {{TopicWish::listen, 9}}), unhurried) ==
        "a topic of 9 minutes is too short | give it at least 10 minutes (topic-minutes in "
        "[policy])");
  CHECK(refusal(evening(4, {{TopicWish::listen, 9}})) == "accepted");
  AgendaRequest backwards = evening(4);
  backwards.end = time_of_day(17, 0);
  CHECK(
      refusal(backwards) ==
      "the session ends at 17:00, before it has begun at 18:00 | set start and end of the session");
  AgendaRequest short_evening = evening(4, {{TopicWish::listen, 50}});
  short_evening.end = time_of_day(19, 0);
  CHECK(refusal(short_evening) ==
        "the topic takes 50 minutes; there are 34 between the rounds | "
        "shorten the topic by 16 minutes");
}

TEST_CASE("topics are read from a wish and minutes") {
  CHECK(parse_topic("listen:20").minutes == 20);
  CHECK(parse_topic("here-and-now:5").wish == TopicWish::here_and_now);
  CHECK(parse_topic("relations:90").minutes == 90);
  const std::string wishes = "a wish is listen, reactions, solution, here-and-now, relations";
  CHECK(topic_refusal("listen") ==
        "'listen' is not a topic | write a wish and minutes, for example listen:20; " + wishes);
  CHECK(topic_refusal("lisen:20") ==
        "'lisen:20' has an unknown wish | did you mean 'listen'? " + wishes);
  CHECK(topic_refusal(":20") == "':20' has an unknown wish | " + wishes);
  for (const char* text : {"listen:", "listen:4", "listen:91", "listen:0", "listen:-5",
                           "listen:20m", "listen:999999999999", "listen:20:30", "listen: 20"}) {
    CAPTURE(text);
    CHECK(topic_refusal(text) ==
          "'" + std::string(text) +
              "' needs a number of minutes | a topic takes 5 to 90 minutes, for example listen:20");
  }
}

namespace {

// Everything that must hold of any agenda, for any request.
void check_agenda(const AgendaRequest& request, const Agenda& agenda) {
  REQUIRE_FALSE(agenda.items.empty());
  const int planned = request.end.minutes() - request.start.minutes();
  TimeOfDay now = request.start;
  std::vector<int> topics;
  int breaks = 0;
  int opening_at = -1;
  int closing_at = -1;
  int break_at = -1;
  for (std::size_t i = 0; i < agenda.items.size(); ++i) {
    const AgendaItem& item = agenda.items[i];
    const auto position = static_cast<int>(i);
    CHECK(item.start == now);
    CHECK(item.minutes > 0);
    now.seconds += item.minutes * 60;
    if (item.part == AgendaPart::topic) topics.push_back(item.minutes);
    if (item.part == AgendaPart::opening_round) opening_at = position;
    if (item.part == AgendaPart::closing_round) closing_at = position;
    if (item.part == AgendaPart::break_time) {
      ++breaks;
      break_at = position;
      CHECK(item.minutes == request.break_minutes);
    }
  }
  CHECK(now == agenda.end);
  CHECK(agenda.end <= request.end);
  CHECK(agenda.shortened == (agenda.end < request.end));
  if (request.clients > 1) CHECK(agenda.end == request.end);
  std::vector<int> wanted;
  for (const Topic& topic : request.topics) wanted.push_back(topic.minutes);
  CHECK((topics == wanted));
  CHECK(opening_at >= 0);
  CHECK(closing_at == static_cast<int>(agenda.items.size()) - 1);
  const int lasts = agenda.end.minutes() - request.start.minutes();
  const bool break_due = request.break_minutes > 0 && (request.clients > 1 ? planned : lasts) >= 90;
  CHECK(breaks == (break_due ? 1 : 0));
  if (breaks == 1) {
    CHECK(break_at > opening_at);
    CHECK(break_at < closing_at);
  }
  const bool introduced = agenda.items.front().part == AgendaPart::introductions;
  CHECK(introduced == (request.newcomers > 0));
}

}  // namespace

TEST_CASE("what holds for every evening") {
  const std::vector<std::vector<Topic>> topic_lists{
      {},
      {{TopicWish::listen, 10}},
      {{TopicWish::listen, 90}},
      {{TopicWish::solution, 30}, {TopicWish::listen, 30}},
      {{TopicWish::relations, 15}, {TopicWish::listen, 45}, {TopicWish::reactions, 20}}};
  int planned = 0;
  int refused = 0;
  for (int length = 15; length <= 300; length += 15) {
    for (int clients = 0; clients <= 30; ++clients) {
      for (int variant = 0; variant < 30; ++variant) {
        AgendaRequest request =
            evening(clients, topic_lists[static_cast<std::size_t>(variant % 5)]);
        request.end = TimeOfDay{request.start.seconds + length * 60};
        request.newcomers = variant % 2 == 1 && clients > 0 ? 1 : 0;
        request.break_minutes = variant % 3 * 10;
        CAPTURE(length);
        CAPTURE(clients);
        CAPTURE(variant);
        try {
          check_agenda(request, plan_agenda(request, {}));
          ++planned;
        } catch (const Failure& failure) {
          CHECK(failure.code() == ExitCode::usage);
          // Nobody is refused who asks for no topics and has a minute each.
          const int least = 3 + request.break_minutes + 3 * (clients + 2);
          CHECK((!request.topics.empty() || length < least));
          ++refused;
        }
      }
    }
  }
  CHECK(planned > 10'000);
  CHECK(refused > 1'000);
}
