// `session agenda`: rounds, topics and break of one evening; nothing of it is stored (program
// §2.1). SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/expected.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/documents/company_text.hpp"
#include "peer/domain/agenda.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using domain::ActivityKind;
using domain::AgendaPart;
using domain::TopicWish;
using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if need be",
     .ask = "Which session?"},
};
constexpr Option options[] = {
    {.name = "--topic",
     .value = "WISH:MINUTES",
     .help = "a topic: listen, reactions, solution, here-and-now or relations, and its minutes",
     .repeated = true},
    {.name = "--with",
     .value = "CLIENT",
     .help = "somebody who comes without having answered",
     .repeated = true},
    {.name = "--people", .value = "N", .help = "count on N clients, whoever answered"},
};

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

struct Evening {
  domain::Session session;
  domain::AgendaRequest request;
  domain::Agenda agenda;
  std ::set<domain ::PersonId> expected;
  documents ::Ahead ahead;
};

const domain::Activity& need_group(const Workspace& workspace, const domain::Session& session) {
  const domain::ActivityId id = session.activity.value_or({});
  const domain::Activity* activity = workspace.program().activity(id);
  const std::optional<ActivityKind> kind =
      activity != nullptr ? activity->kind.value : std::nullopt;
  if (kind == ActivityKind::support_group || kind == ActivityKind::thematic_group) return *activity;
  base::fail_usage(
      fmt::format("'{}' is no group: only support groups and thematic groups have an "
                  "agenda of rounds and topics",
                  session.id));
}

std::set<domain::PersonId> expected_clients(Context& context, Workspace& workspace,
                                            const domain::Session& session,
                                            const Arguments& words) {
  workspace.load_staff();
  std ::set<domain ::PersonId> clients = actions ::answered_to_come(workspace.records(), session);
  for (const std::string& name : words.all("--with")) {
    clients.insert(workspace::resolve_client(workspace, name));
  }
  if (!clients.empty() || words.has("--people")) return clients;
  workspace.load_clients();
  context.note(fmt::format(
      "nobody has answered for {}: the agenda counts on every active client "
      "to whom '{}' is open",
      domain ::with_weekday(actions ::date_of(session)), session.activity.value_or({})));
  return actions ::open_to(workspace.records(), session);
}

domain::AgendaRequest request_of(Workspace& workspace, const domain::Session& session,
                                 const std::set<domain::PersonId>& clients,
                                 const Arguments& words) {
  domain::AgendaRequest request;
  const domain::Activity& activity = need_group(workspace, session);
  request.start = session.start.value_or({});
  request.end = session.end.value_or({});
  request.break_minutes = static_cast<int>(activity.break_minutes.value_or(request.break_minutes));
  for (const std::string& text : words.all("--topic")) {
    request.topics.push_back(domain::parse_topic(text));
  }
  request.clients = static_cast<int>(clients.size());
  if (const auto people = words.get("--people")) {
    request.clients = static_cast<int>(whole_number("--people", *people, 1, 100));
  }
  const auto fresh = static_cast<int>(actions::newcomers(workspace, session, clients).size());
  request.newcomers = std::min(fresh, request.clients);
  request.staff =
      static_cast<int>(session.staff.empty() ? workspace.program().policy.session_staff
                                             : static_cast<std::int64_t>(session.staff.size()));
  return request;
}

int minutes_of(const domain::Agenda& agenda) {
  int sum = 0;
  for (const domain::AgendaItem& item : agenda.items) sum += item.minutes;
  return sum;
}

std::string text_of(Workspace& workspace, const Evening& evening) {
  const auto clients = static_cast<std::size_t>(evening.request.clients);
  std::string text =
      fmt::format("{}, {}, {}\n", actions::activity_title(workspace.program(), evening.session),
                  domain::with_weekday(actions::date_of(evening.session)),
                  actions::hours(evening.request.start, evening.agenda.end));
  text += fmt::format("{}, {} for the first time; {} staff\n",
                      base::counted(clients, "person", "people"), evening.request.newcomers,
                      evening.request.staff);
  for (const documents::Accompanied& accompanied : evening.ahead.companies) {
    text += documents::company_line(workspace, accompanied) + '\n';
  }
  const std::string back_again = documents::back_again_names(workspace, evening.ahead);
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

render::Node node_of_evening(Workspace& workspace, const Evening& evening) {
  const domain::Date date = actions::date_of(evening.session);
  return render::NodeObject{{"session", evening.session.id},
                            {"weekday", domain::weekday_word(domain::weekday(date))},
                            {"date", domain::format(date)},
                            {"start", domain::format(evening.request.start)},
                            {"end", domain::format(evening.agenda.end)},
                            {"planned-end", domain::format(evening.request.end)},
                            {"shortened", evening.agenda.shortened},
                            {"people", evening.request.clients},
                            {"newcomers", evening.request.newcomers},
                            {"staff", evening.request.staff},
                            {"minutes", minutes_of(evening.agenda)},
                            {"companies", documents::companies_node(workspace, evening.ahead)},
                            {"back-again", documents::back_again_node(workspace, evening.ahead)},
                            {"items", items_node(evening.agenda)}};
}

base::ExitCode run(Context& context, const Arguments& words) {
  Workspace workspace = context.open(workspace::Access::read);
  const domain::SessionId id = workspace::resolve_session(workspace, words.need("SESSION"));
  Evening evening;
  evening.session = workspace.need_session(id);
  need_group(workspace, evening.session);
  if (actions::status_of(evening.session) == domain::SessionStatus::cancelled) {
    base::fail_usage(fmt::format("'{}' on {} is cancelled", id,
                                 domain::with_weekday(actions::date_of(evening.session))));
  }
  evening.expected = expected_clients(context, workspace, evening.session, words);
  evening.request = request_of(workspace, evening.session, evening.expected, words);
  evening.ahead = documents::look_ahead(workspace, evening.session, evening.expected);
  evening.agenda = domain::plan_agenda(evening.request, workspace.program().policy);
  if (context.format == Format::text) {
    context.out += text_of(workspace, evening);
  } else {
    context.print(node_of_evening(workspace, evening));
  }
  return answered(context, workspace);
}

}  // namespace

extern const Command session_agenda{
    .name = "session agenda",
    .theme = "Sessions",
    .summary = "print the rounds, topics and break of a group",
    .details =
        "Divides the time of a support group or thematic group: greeting, introductions when "
        "somebody comes for the first time, opening round, topics with their minutes, break, "
        "closing round. A topic is what a client wishes for (listen, reactions, solution, "
        "here-and-now, relations) and minutes; it has no name and nothing of it is stored.\n\n"
        "Counts the clients who answered yes or maybe, those marked as come, and those named by "
        "--with; when nobody has answered, all active clients to whom the activity is open. "
        "--people N overrides the count.\n\n"
        "For an evening ahead it also names who comes with an older member, and who is back again "
        "after having been sent away.",
    .examples =
        "peer session agenda next/group --topic listen:20 --topic solution:25\n"
        "peer session agenda today --people 1",
    .arguments = arguments,
    .options = options,
    .formats = Formats::json,
    .run = run,
};

}  // namespace peer::commands
