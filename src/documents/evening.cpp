// The agenda of one evening; see evening.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/evening.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/answers.hpp"

namespace peer::documents {

using domain::AgendaPart;
using domain::TopicWish;
using workspace::Workspace;

namespace {

std::string_view wish_key(TopicWish wish) {
  switch (wish) {
    case TopicWish::listen:
      return "listen";
    case TopicWish::reactions:
      return "reactions";
    case TopicWish::solution:
      return "solution";
    case TopicWish::here_and_now:
      return "here-and-now";
    case TopicWish::relations:
      return "relations";
  }
  return "?";
}

std::string_view wish_words(TopicWish wish) {
  switch (wish) {
    case TopicWish::listen:
      return "just be heard, no feedback";
    case TopicWish::reactions:
      return "reactions: has anyone been there?";
    case TopicWish::solution:
      return "help finding a solution";
    case TopicWish::here_and_now:
      return "what is going on here and now";
    case TopicWish::relations:
      return "relations in the group";
  }
  return "?";
}

struct PartWords {
  AgendaPart part;
  std::string_view key;
  std::string_view text;
};
constexpr PartWords part_words[] = {
    {AgendaPart::greeting, "greeting", "greeting"},
    {AgendaPart::introductions, "introductions",
     "introductions: everybody, since someone is here for the first time"},
    {AgendaPart::opening_round, "opening-round", "opening round: how am I, do I bring a topic"},
    {AgendaPart::topic, "topic", "topic"},
    {AgendaPart::shared_time, "shared-time", "time shared between the topics that come up"},
    {AgendaPart::break_time, "break", "break"},
    {AgendaPart::closing_round, "closing-round", "closing round: how was it, what do I leave with"},
};

const PartWords& words_of(AgendaPart part) {
  return *std::ranges::find(part_words, part, &PartWords::part);
}

std::string item_text(const domain::AgendaItem& item) {
  if (item.part != AgendaPart::topic) return std::string(words_of(item.part).text);
  return fmt::format("topic {}: {}", item.number, wish_words(item.wish));
}

int minutes_of(const domain::Agenda& agenda) {
  int sum = 0;
  for (const domain::AgendaItem& item : agenda.items) sum += item.minutes;
  return sum;
}

}  // namespace

namespace {

std::vector<domain::PersonId> answered_before(const Evening& evening) {
  std::vector<domain::PersonId> clients;
  for (const domain::Reply& reply : evening.session->replies) {
    const bool is_before = reply.answer && domain::is_before_change(*evening.session, reply);
    if (is_before && !evening.expected.contains(reply.who)) clients.push_back(reply.who);
  }
  return clients;
}

}  // namespace

std::string evening_text(Workspace& workspace, const Evening& evening) {
  const auto clients = static_cast<std::size_t>(evening.request.clients);
  std::string text =
      fmt::format("{}, {}, {}\n", actions::activity_title(workspace.program(), *evening.session),
                  domain::with_weekday(actions::date_of(*evening.session)),
                  actions::hours(evening.request.start, evening.agenda.end));
  text += fmt::format("{}, {} for the first time; {} staff\n",
                      base::counted(clients, "person", "people"), evening.request.newcomers,
                      evening.request.staff);
  const std::vector<domain::PersonId> before = answered_before(evening);
  if (!before.empty()) {
    std::vector<std::string> names;
    for (const domain::PersonId& id : before) names.push_back(actions::name_of(workspace, id));
    text += fmt::format("answered before the change, not counted: {}\n", base::join(names, ", "));
  }
  for (const Accompanied& accompanied : evening.ahead.companies) {
    text += company_line(workspace, accompanied) + '\n';
  }
  const std::string back_again = back_again_names(workspace, evening.ahead);
  if (!back_again.empty()) text += fmt::format("back again: {}\n", back_again);
  for (const domain::AgendaItem& item : evening.agenda.items) {
    text += fmt::format("{}  {:>3} min  {}\n", domain::format(item.start), item.minutes,
                        item_text(item));
  }
  text += fmt::format("{}  {:>3} min in all", domain::format(evening.agenda.end),
                      minutes_of(evening.agenda));
  if (evening.agenda.shortened) {
    text += fmt::format(", shortened (planned until {})", domain::format(evening.request.end));
  }
  return text + "\n";
}

namespace {

render::NodeList before_node(const Evening& evening) {
  render::NodeList list;
  for (const domain::PersonId& id : answered_before(evening)) list.emplace_back(id);
  return list;
}

render::NodeList items_node(const domain::Agenda& agenda) {
  render::NodeList items;
  for (const domain::AgendaItem& item : agenda.items) {
    const bool topic = item.part == AgendaPart::topic;
    items.emplace_back(
        render::NodeObject{{"start", domain::format(item.start)},
                           {"minutes", item.minutes},
                           {"part", words_of(item.part).key},
                           {"number", topic ? render::Node(item.number) : render::Node()},
                           {"wish", topic ? render::Node(wish_key(item.wish)) : render::Node()}});
  }
  return items;
}

}  // namespace

render::Node evening_node(Workspace& workspace, const Evening& evening) {
  const domain::Date date = actions::date_of(*evening.session);
  return render::NodeObject{{"session", evening.session->id},
                            {"weekday", domain::weekday_word(domain::weekday(date))},
                            {"date", domain::format(date)},
                            {"start", domain::format(evening.request.start)},
                            {"end", domain::format(evening.agenda.end)},
                            {"planned-end", domain::format(evening.request.end)},
                            {"shortened", evening.agenda.shortened},
                            {"people", evening.request.clients},
                            {"before-change", before_node(evening)},
                            {"newcomers", evening.request.newcomers},
                            {"staff", evening.request.staff},
                            {"minutes", minutes_of(evening.agenda)},
                            {"companies", companies_node(workspace, evening.ahead)},
                            {"back-again", back_again_node(workspace, evening.ahead)},
                            {"items", items_node(evening.agenda)}};
}

}  // namespace peer::documents
