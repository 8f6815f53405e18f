// Divides a support-group evening between the rounds, the topics and the break.
// SPDX-License-Identifier: MIT
#include "peer/domain/agenda.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"

namespace peer::domain {

namespace {

constexpr int long_evening = 90;  // minutes from which the break is held
constexpr int lone_least = 60;    // an evening for one client lasts an hour at least
constexpr int lone_shared = 15;   // and leaves that much for what comes up
constexpr int least_piece = 5;    // the break leaves no shorter piece of shared time
constexpr int least_topic = 5;    // what --topic takes
constexpr int most_topic = 90;

// Minutes for one person in each round.
struct Rounds {
  int introduction = 0;  // 0: nobody is new
  int opening = 0;
  int closing = 0;
  int per_person() const { return introduction + opening + closing; }
};

// The lengths an evening is made of.
struct Lengths {
  int people = 0;
  int frame = 0;  // from start to the agenda's end
  int greeting = 0;
  int pause = 0;  // the break
  int topics = 0;
  Rounds rounds;

  int rounds_total() const { return greeting + rounds.per_person() * people; }
  int between() const { return frame - rounds_total() - pause; }
};

int minutes_of(const std::vector<Topic>& topics) {
  int sum = 0;
  for (const Topic& topic : topics) sum += topic.minutes;
  return sum;
}

// With many people everybody says less, until the rounds take at most half of the evening; below
// a minute each they would no longer be rounds. The longest gives first, and of equal ones the
// opening round, which brings the topics, last.
void scale_rounds(Lengths& lengths) {
  Rounds& rounds = lengths.rounds;
  const int half = (lengths.frame - lengths.pause) / 2;
  while (lengths.rounds_total() > half) {
    const int longest = std::max({rounds.introduction, rounds.closing, rounds.opening});
    if (longest <= 1) return;
    int& gives = rounds.introduction == longest ? rounds.introduction
                 : rounds.closing == longest    ? rounds.closing
                                                : rounds.opening;
    --gives;
  }
}

Lengths measure(const AgendaRequest& request, const Policy& policy) {
  Lengths lengths;
  lengths.people = std::max(request.clients, 0) + std::max(request.staff, 0);
  lengths.frame = (request.end.seconds - request.start.seconds) / 60;
  lengths.greeting = lengths.frame >= long_evening ? 3 : 2;
  lengths.pause = lengths.frame >= long_evening ? std::max(request.break_minutes, 0) : 0;
  lengths.topics = minutes_of(request.topics);
  if (request.newcomers > 0) {
    lengths.rounds.introduction = static_cast<int>(policy.introduction_minutes);
  }
  lengths.rounds.opening = static_cast<int>(policy.opening_minutes);
  lengths.rounds.closing = static_cast<int>(policy.closing_minutes);
  return lengths;
}

// For one client the evening ends when there is nothing more to fill (program §2.7), with the
// break only when it is still a long one.
void shorten(Lengths& lengths) {
  const int needed = std::max(lone_least, lengths.rounds_total() + lengths.topics + lone_shared);
  const bool is_long = std::min(needed, lengths.frame) >= long_evening;
  if (!is_long) lengths.pause = 0;
  lengths.frame = std::min(lengths.frame, needed + lengths.pause);
}

std::string count_minutes(int minutes) {
  return fmt::format("{} {}", minutes, minutes == 1 ? "minute" : "minutes");
}

void refuse_unfit(const AgendaRequest& request, const Lengths& lengths) {
  const int between = lengths.between();
  const std::string_view rounds = lengths.pause > 0 ? "the rounds and the break" : "the rounds";
  if (between < 0) {
    base::fail_usage(fmt::format("with {} people {} take {}; the evening has {}", lengths.people,
                                 rounds, count_minutes(lengths.frame - between), lengths.frame),
                     "plan a longer evening, or two groups");
  }
  if (lengths.topics <= between) return;
  const bool one = request.topics.size() == 1;
  base::fail_usage(
      fmt::format("the {} {}; there are {} between {}", one ? "topic takes" : "topics take",
                  count_minutes(lengths.topics), between, rounds),
      fmt::format("shorten the {} by {}{}", one ? "topic" : "topics",
                  count_minutes(lengths.topics - between),
                  one ? "" : ", or leave one for the next time"));
}

void refuse_short_topics(const AgendaRequest& request, const Policy& policy) {
  for (const Topic& topic : request.topics) {
    if (topic.minutes >= policy.topic_minutes) continue;
    base::fail_usage(fmt::format("a topic of {} is too short", count_minutes(topic.minutes)),
                     fmt::format("give it at least {} minutes (topic-minutes in [policy])",
                                 policy.topic_minutes));
  }
}

// What lies between the opening and the closing round, in order, without the break.
std::vector<AgendaItem> middle_items(const AgendaRequest& request, const Lengths& lengths) {
  std::vector<AgendaItem> items;
  for (std::size_t i = 0; i < request.topics.size(); ++i) {
    AgendaItem item;
    item.part = AgendaPart::topic;
    item.minutes = request.topics[i].minutes;
    item.wish = request.topics[i].wish;
    item.number = static_cast<int>(i) + 1;
    items.push_back(item);
  }
  const int shared = lengths.between() - lengths.topics;
  if (shared > 0) {
    AgendaItem item;
    item.part = AgendaPart::shared_time;
    item.minutes = shared;
    items.push_back(item);
  }
  return items;
}

// Where the break begins: `index` whole items before it, and `into` minutes of the next one.
struct BreakPlace {
  std::size_t index = 0;
  int into = 0;
};

// The place nearest to the middle of the evening. A topic is not cut; shared time may be.
BreakPlace find_break(const std::vector<AgendaItem>& items, int middle_start, int wanted) {
  BreakPlace best;
  int begin = middle_start;
  int least = std::abs(wanted - begin);
  const auto consider = [&](BreakPlace place, int at) {
    if (std::abs(wanted - at) >= least) return;
    least = std::abs(wanted - at);
    best = place;
  };
  for (std::size_t i = 0; i < items.size(); ++i) {
    const int end = begin + items[i].minutes;
    if (items[i].part == AgendaPart::shared_time && items[i].minutes >= 2 * least_piece) {
      const int at = std::clamp(wanted, begin + least_piece, end - least_piece);
      consider({i, at - begin}, at);
    }
    consider({i + 1, 0}, end);
    begin = end;
  }
  return best;
}

void insert_break(std::vector<AgendaItem>& items, BreakPlace place, int minutes) {
  AgendaItem pause;
  pause.part = AgendaPart::break_time;
  pause.minutes = minutes;
  if (place.into > 0) {
    AgendaItem rest = items[place.index];
    rest.minutes -= place.into;
    items[place.index].minutes = place.into;
    ++place.index;
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(place.index), rest);
  }
  items.insert(items.begin() + static_cast<std::ptrdiff_t>(place.index), pause);
}

void append(std::vector<AgendaItem>& items, AgendaPart part, int minutes) {
  if (minutes <= 0) return;
  AgendaItem item;
  item.part = part;
  item.minutes = minutes;
  items.push_back(item);
}

}  // namespace

template <>
std::span<const WordEntry<TopicWish>> word_table<TopicWish>() {
  using enum TopicWish;
  static constexpr WordEntry<TopicWish> table[] = {
      {listen, "listen"},       {reactions, "reactions"},
      {solution, "solution"},   {here_and_now, "here-and-now"},
      {relations, "relations"},
  };
  return table;
}

Agenda plan_agenda(const AgendaRequest& request, const Policy& policy) {
  if (request.end <= request.start) {
    base::fail_usage(fmt::format("the session ends at {}, before it has begun at {}",
                                 format(request.end), format(request.start)),
                     "set start and end of the session");
  }
  refuse_short_topics(request, policy);
  Lengths lengths = measure(request, policy);
  const int planned = lengths.frame;
  scale_rounds(lengths);
  if (request.clients <= 1) shorten(lengths);
  refuse_unfit(request, lengths);

  Agenda agenda;
  std::vector<AgendaItem>& items = agenda.items;
  append(items, AgendaPart::introductions, lengths.rounds.introduction * lengths.people);
  append(items, AgendaPart::greeting, lengths.greeting);
  append(items, AgendaPart::opening_round, lengths.rounds.opening * lengths.people);
  std::vector<AgendaItem> middle = middle_items(request, lengths);
  if (lengths.pause > 0) {
    const int closing = lengths.rounds.closing * lengths.people;
    const int middle_start = lengths.rounds_total() - closing;
    const int wanted = (lengths.frame - lengths.pause) / 2;
    insert_break(middle, find_break(middle, middle_start, wanted), lengths.pause);
  }
  items.insert(items.end(), middle.begin(), middle.end());
  append(items, AgendaPart::closing_round, lengths.rounds.closing * lengths.people);

  TimeOfDay now = request.start;
  for (AgendaItem& item : items) {
    item.start = now;
    now.seconds += item.minutes * 60;
  }
  agenda.end = now;
  agenda.shortened = lengths.frame < planned;
  return agenda;
}

Topic parse_topic(std::string_view text) {
  const std::string shown = '\'' + base::shown(text) + '\'';
  const std::vector<std::string> words = all_words<TopicWish>();
  const std::string wishes = "a wish is " + base::join(words, ", ");
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) {
    base::fail_usage(shown + " is not a topic",
                     "write a wish and minutes, for example listen:20; " + wishes);
  }
  const std::string_view wish_word = text.substr(0, colon);
  const std::optional<TopicWish> wish = parse<TopicWish>(wish_word);
  if (!wish) {
    const std::string meant = base::did_you_mean(wish_word, words);
    base::fail_usage(shown + " has an unknown wish", meant.empty() ? wishes : meant + ' ' + wishes);
  }
  const std::string_view digits = text.substr(colon + 1);
  const bool numeric = !digits.empty() && digits.size() <= 2 &&
                       std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
  int minutes = 0;
  for (const char c : numeric ? digits : "") minutes = minutes * 10 + (c - '0');
  if (minutes < least_topic || minutes > most_topic) {
    base::fail_usage(shown + " needs a number of minutes",
                     fmt::format("a topic takes {} to {} minutes, for example listen:20",
                                 least_topic, most_topic));
  }
  return {*wish, minutes};
}

}  // namespace peer::domain
