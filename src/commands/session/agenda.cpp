// `session agenda`: rounds, topics and break of one evening; nothing of it is stored (program
// §2.1). SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/agenda.hpp"
#include "peer/actions/expected.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/evening.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::session_agenda {
namespace {

using workspace::Workspace;

constexpr Argument arguments[] = {
    {.name = "SESSION",
     .help = "id, date, today, next or last, each with /ACTIVITY if needed",
     .ask = "Which session?"},
};
constexpr Option options[] = {
    {.name = "--topic",
     .value = "WISH:MINUTES",
     .help = "a topic (listen, reactions, solution, here-and-now or relations) and its minutes",
     .repeated = true},
    {.name = "--with",
     .value = "CLIENT",
     .help = "somebody who is coming but has not answered",
     .repeated = true},
    {.name = "--people", .value = "N", .help = "plan for N clients, whatever the answers"},
};

std::set<domain::PersonId> expected_clients(Context& context, Workspace& workspace,
                                            const domain::Session& session,
                                            const Arguments& words) {
  workspace.load_staff();
  workspace.load_clients();
  std::set<domain::PersonId> clients = actions::answered_to_come(workspace.records(), session);
  for (const std::string& name : words.all("--with")) {
    clients.insert(workspace::resolve_client(workspace, name));
  }
  if (!clients.empty() || words.has("--people")) return clients;
  context.note(
      fmt::format("nobody has answered for {}: the agenda counts on every active client "
                  "to whom '{}' is open",
                  domain::with_weekday(actions::date_of(session)), session.activity.value_or({})));
  return actions::open_to(workspace.records(), session);
}

domain::AgendaRequest request_of(Workspace& workspace, const domain::Session& session,
                                 const std::set<domain::PersonId>& clients,
                                 const Arguments& words) {
  std::vector<domain::Topic> topics;
  for (const std::string& text : words.all("--topic")) {
    topics.push_back(domain::parse_topic(text));
  }
  std::size_t count = clients.size();
  if (const auto people = words.get("--people")) {
    count = static_cast<std::size_t>(actions::read_number("--people", *people, 1, 100));
  }
  domain::AgendaRequest request = actions::agenda_request(
      workspace.program(), session, count, actions::newcomers(workspace, session, clients).size());
  request.topics = std::move(topics);
  return request;
}

base::ExitCode run(Context& context, const Arguments& words) {
  Workspace workspace = context.open(workspace::Access::read);
  const domain::Session& session =
      workspace.need_session(workspace::resolve_session(workspace, words.need("SESSION")));
  actions::need_agenda(workspace.program(), session);
  documents::Evening evening{.session = &session};
  evening.expected = expected_clients(context, workspace, session, words);
  evening.request = request_of(workspace, session, evening.expected, words);
  evening.ahead = documents::look_ahead(workspace, session, evening.expected);
  evening.agenda = domain::plan_agenda(evening.request, workspace.program().policy);
  if (context.format == Format::text) {
    context.out += documents::evening_text(workspace, evening);
  } else {
    context.print(documents::evening_node(workspace, evening));
  }
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "session agenda",
    .theme = "Sessions",
    .summary = "print the rounds, topics and break of a group session",
    .details =
        "Divides the time of a support group or thematic group: greeting, introductions if "
        "somebody comes for the first time, opening round, topics with their minutes, break, "
        "closing round. A topic is a client's wish (listen, reactions, solution, here-and-now, "
        "relations) and its minutes; it has no name and is not stored.\n\n"
        "Counts clients who answered yes or maybe to the session as it is now, those marked as having come, and those named "
        "with --with. If nobody has answered, counts all active clients to whom the activity is "
        "open. --people N overrides the count.\n\n"
        "For a session still to come it also lists companions and clients who are back after "
        "being sent away.",
    .examples =
        "peer session agenda next/group --topic listen:20 --topic solution:25\n"
        "peer session agenda today --people 1",
    .arguments = arguments,
    .options = options,
    .formats = Formats::json,
    .run = run,
};

}  // namespace peer::commands::session_agenda
