// The day at a glance; see today.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/today.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/documents/due_matters.hpp"
#include "peer/domain/answers.hpp"
#include "peer/domain/company.hpp"
#include "peer/render/record_node.hpp"

namespace peer::documents {

using render::Node;
using render::NodeList;
using render::NodeObject;
using workspace::Workspace;

namespace {

bool is_ahead(const domain::Session& session, const domain::LocalTime& now) {
  if (!session.date || actions::status_of(session) == domain::SessionStatus::cancelled)
    return false;
  const domain::TimeOfDay end = session.end.value_or({});
  const bool passes_midnight = session.start && end <= *session.start;
  return domain::LocalTime{passes_midnight ? *session.date + 1 : *session.date, end} > now;
}

std::vector<const domain::Session*> next_sessions(const Workspace& workspace) {
  std::vector<const domain::Session*> ahead;
  for (const domain::Session& session : workspace.records().sessions) {
    if (is_ahead(session, workspace.now().local)) ahead.push_back(&session);
  }
  std::ranges::stable_sort(ahead, {}, [](const domain::Session* session) {
    return domain::LocalTime{*session->date, session->start.value_or({})};
  });
  const auto last = std::ranges::find_if(
      ahead, [&](const domain::Session* session) { return *session->date > workspace.today(); });
  ahead.erase(last == ahead.begin() && last != ahead.end() ? last + 1 : last, ahead.end());
  return ahead;
}

}  // namespace

Day look_at_today(Workspace& workspace) {
  Day day;
  const std::vector<reports::DueMatter> matters = load_due(workspace);
  day.due = matters.size();
  day.late = static_cast<std::size_t>(
      std::ranges::count_if(matters, [&](const reports::DueMatter& matter) {
        return !matter.due || is_overdue(matter, workspace.today());
      }));
  day.sessions = next_sessions(workspace);
  day.phone = domain::Rota(workspace.records(), workspace.zone()).at(workspace.now());
  return day;
}

namespace {

bool has_died(const domain::Records& records, const domain::PersonId& id) {
  const domain::Client* client = records.client(id);
  return client != nullptr && domain::has_died(*client);
}

std::vector<domain::PersonId> answered(const domain::Records& records,
                                       const domain::Session& session, domain::ReplyAnswer answer) {
  std::vector<domain::PersonId> clients;
  for (const domain::Reply& reply : session.replies) {
    if (domain::standing_answer(session, reply) != answer) continue;
    if (!has_died(records, reply.who)) clients.push_back(reply.who);
  }
  return clients;
}

// They answered what it was before a change, and are asked again: nobody counts on them.
std::vector<domain::PersonId> answered_before(const domain::Records& records,
                                              const domain::Session& session) {
  std::vector<domain::PersonId> clients;
  for (const domain::Reply& reply : session.replies) {
    const bool is_before = reply.answer && domain::is_before_change(session, reply);
    if (is_before && !has_died(records, reply.who)) clients.push_back(reply.who);
  }
  return clients;
}

std::vector<domain::PersonId> staff_of(const domain::Session& session) {
  std::vector<domain::PersonId> staff;
  for (const auto& worker : session.staff) {
    if (worker) staff.push_back(*worker);
  }
  return staff;
}

std::string names_of(Workspace& workspace, const std::vector<domain::PersonId>& ids) {
  std::vector<std::string> names;
  for (const domain::PersonId& id : ids) names.push_back(actions::name_of(workspace, id));
  return base::printable(base::join(names, ", "));
}

bool is_for_clients(const Workspace& workspace, const domain::Session& session) {
  const domain::Activity* activity = workspace.program().activity(session.activity.value_or({}));
  return activity != nullptr && activity->kind && !domain::is_for_staff(*activity->kind);
}

// A line "key  value", left out when there is nothing to say.
void add_line(std::string& text, std::string_view key, const std::string& value) {
  if (!value.empty()) text += base::pad(key, 12) + value + "\n";
}

// Of those who are expected, who comes with whom; never told to the clients themselves.
std::string company_of(Workspace& workspace, const domain::Session& session) {
  std::vector<std::string> pairs;
  for (const domain::Company& company : domain::companies_on(workspace.records(), *session.date)) {
    const domain::Reply* reply = session.reply_of(company.newcomer->id);
    const domain::Reply* other = session.reply_of(company.companion);
    if (reply == nullptr && other == nullptr) continue;
    pairs.push_back(fmt::format("{} with {}", actions::name_of(workspace, company.newcomer->id),
                                actions::name_of(workspace, company.companion)));
  }
  return base::printable(base::join(pairs, ", "));
}

std::string session_text(Workspace& workspace, const domain::Session& session) {
  std::string text;
  const std::string place = actions::venue(session);
  add_line(text, *session.date == workspace.today() ? "today" : "next",
           fmt::format("{}, {}{}", actions::activity_title(workspace.program(), session),
                       actions::day_and_hours(session),
                       place.empty() ? ", no place yet" : ", " + place));
  add_line(text, "  staff", names_of(workspace, staff_of(session)));
  if (!is_for_clients(workspace, session)) return text;
  const domain::Records& records = workspace.records();
  const auto yes = answered(records, session, domain::ReplyAnswer::yes);
  const auto maybe = answered(records, session, domain::ReplyAnswer::maybe);
  add_line(text, "  come", yes.empty() ? "nobody has said yes yet" : names_of(workspace, yes));
  add_line(text, "  maybe", names_of(workspace, maybe));
  const std::string before = names_of(workspace, answered_before(records, session));
  add_line(text, "  ask again", before.empty() ? before : before + " (answered before the change)");
  add_line(text, "  together", company_of(workspace, session));
  add_line(text, "  back again",
           names_of(workspace, domain::back_again(workspace.records(), session)));
  return text;
}

std::string phone_text(Workspace& workspace, const domain::Turn& turn) {
  if (turn.staff.empty()) return "nobody has it";
  std::string text = fmt::format("{}, until {} {}", actions::name_of(workspace, turn.staff),
                                 domain::with_weekday(turn.until.local.date),
                                 domain::format(turn.until.local.time));
  if (!turn.backup.empty())
    text += fmt::format("; backup {}", actions::name_of(workspace, turn.backup));
  return base::printable(text);
}

}  // namespace

std::string today_text(Workspace& workspace, const Day& day) {
  std::string text = domain::with_weekday(workspace.today()) + "\n";
  for (const domain::Session* session : day.sessions) text += session_text(workspace, *session);
  if (day.sessions.empty()) add_line(text, "next", "nothing is planned");
  add_line(text, "phone", phone_text(workspace, day.phone));
  add_line(text, "due",
           day.due == 0 ? "nothing"
                        : fmt::format("{}, {} past their day: peer due",
                                      base::counted(day.due, "matter", "matters"), day.late));
  return text;
}

namespace {

Node list_of(const std::vector<domain::PersonId>& ids) {
  NodeList list;
  for (const domain::PersonId& id : ids) list.emplace_back(id);
  return list;
}

Node node_of(Workspace& workspace, const domain::Session& session) {
  return NodeObject{
      {"session", session.id},
      {"title", actions::activity_title(workspace.program(), session)},
      {"date", domain::format(*session.date)},
      {"start", render::node_of(session.start)},
      {"end", render::node_of(session.end)},
      {"place", render::node_of(session.place)},
      {"online", render::node_of(session.online)},
      {"staff", list_of(staff_of(session))},
      {"yes", list_of(answered(workspace.records(), session, domain::ReplyAnswer::yes))},
      {"maybe", list_of(answered(workspace.records(), session, domain::ReplyAnswer::maybe))},
      {"before-change", list_of(answered_before(workspace.records(), session))},
      {"back-again", list_of(domain::back_again(workspace.records(), session))}};
}

}  // namespace

Node today_node(Workspace& workspace, const Day& day) {
  NodeList sessions;
  for (const domain::Session* session : day.sessions) {
    sessions.push_back(node_of(workspace, *session));
  }
  const bool is_answered = !day.phone.staff.empty();
  return NodeObject{
      {"date", domain::format(workspace.today())},
      {"sessions", std::move(sessions)},
      {"on-call",
       NodeObject{{"staff", text_or_null(day.phone.staff)},
                  {"backup", text_or_null(day.phone.backup)},
                  {"until", is_answered ? Node(domain::format(day.phone.until)) : Node()}}},
      {"due", day.due},
      {"past-their-day", day.late}};
}

}  // namespace peer::documents
