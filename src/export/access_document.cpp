// The answer to a request of access; see access_document.hpp.
// SPDX-License-Identifier: MIT
#include "peer/export/access_document.hpp"

#include <algorithm>

#include "access_parts.hpp"
#include "discretion.hpp"
#include "peer/export/column.hpp"
#include "peer/rules/texts.hpp"

namespace peer::exports {
namespace {

using domain::Client;
using domain::Contact;
using domain::Message;
using domain::MessageRun;
using domain::Records;
using domain::Session;
using render::NodeList;
using render::NodeObject;

Node who_node(const domain::Person* person, const Client& client, Discretion& discretion) {
  static const domain::Person nobody;
  const domain::Person& known = person != nullptr ? *person : nobody;
  return NodeObject{{"id", client.id},
                    {"name", cell(known.name)},
                    {"call", cell(known.call)},
                    {"email", cell(known.email)},
                    {"phone", cell(known.phone)},
                    {"messenger", cell(known.messenger)},
                    {"facebook", cell(known.facebook)},
                    {"expects", discretion.prose(known.expects, known.file)}};
}

Node follow_up_node(const domain::FollowUp* follow_up, const std::string& file,
                    Discretion& discretion) {
  if (follow_up == nullptr) return {};
  return NodeObject{{"by", discretion.role(follow_up->by)},
                    {"due", cell(follow_up->due)},
                    {"done", cell(follow_up->done)},
                    {"dropped", discretion.prose(follow_up->dropped, file)}};
}

Node session_node(const Session& session, const domain::PersonId& id, Discretion& discretion) {
  const domain::Reply* reply = session.reply_of(id);
  const domain::Mark* mark = session.mark_of(id);
  NodeObject node{{"session", session.id},
                  {"activity", cell(session.activity)},
                  {"date", cell(session.date)},
                  {"start", cell(session.start)},
                  {"end", cell(session.end)},
                  {"ended", cell(session.ended)},
                  {"place", discretion.place(session.place, session.file)},
                  {"status", cell(session.status)}};
  if (reply != nullptr) {
    node.emplace_back("reply",
                      NodeObject{{"answer", cell(reply->answer)}, {"at", cell(reply->at)}});
  }
  if (mark != nullptr) {
    node.emplace_back(
        "attendance",
        NodeObject{{"status", cell(mark->status)},
                   {"minutes", cell(mark->minutes)},
                   {"reason", discretion.prose(mark->reason, session.file)},
                   {"follow-up", follow_up_node(mark->follow_up.get(), session.file, discretion)}});
  }
  return node;
}

Node sessions_node(const Records& records, const domain::PersonId& id, Discretion& discretion) {
  NodeList list;
  for (const Session& session : records.sessions) {
    if (session.reply_of(id) == nullptr && session.mark_of(id) == nullptr) continue;
    list.push_back(session_node(session, id, discretion));
  }
  return list;
}

// What the team is to do about the person, as far as the text says so.
Node tasks_node(const Records& records, const domain::PersonId& id, Discretion& discretion) {
  NodeList list;
  for (const Session& session : records.sessions) {
    for (const domain::Task& task : session.tasks) {
      const bool is_theirs = task.who.value == id;
      if (!is_theirs && !(task.what && discretion.names_person(*task.what, true))) continue;
      list.emplace_back(NodeObject{{"date", cell(session.date)},
                                   {"what", discretion.prose(task.what, session.file)},
                                   {"due", cell(task.due)},
                                   {"done", cell(task.done)},
                                   {"dropped", discretion.prose(task.dropped, session.file)}});
    }
  }
  return list;
}

Node contact_node(const Contact& contact, Discretion& discretion) {
  NodeObject node{
      {"contact", contact.id},
      {"at", cell(contact.at)},
      {"by", discretion.role(contact.by)},
      {"channel", cell(contact.channel)},
      {"direction", cell(contact.direction)},
      {"purpose", cell(contact.purpose)},
      {"outcome", cell(contact.outcome)},
      {"serious", cell(contact.serious)},
      {"plan", cell(contact.plan)},
      {"to-group", cell(contact.to_group)},
      {"referral", Node()},
      {"follow-up",
       follow_up_node(contact.follow_up ? &*contact.follow_up : nullptr, contact.file, discretion)},
      {"recorded-although-against-a-rule", anyway_list(contact.anyway, contact.file, discretion)}};
  if (contact.referral) {
    std::ranges::find(node, "referral", [](const auto& entry) { return entry.first; })->second =
        NodeObject{{"to", cell(contact.referral->to)},
                   {"state", cell(contact.referral->state)},
                   {"on", cell(contact.referral->on)}};
  }
  return node;
}

Node contacts_node(const Records& records, const domain::PersonId& id, Discretion& discretion) {
  NodeList list;
  for (const Contact& contact : records.contacts) {
    if (contact.client.value == id) list.push_back(contact_node(contact, discretion));
  }
  return list;
}

Node told_node(const domain::Told& told, const std::string& file, Discretion& discretion) {
  return NodeObject{{"date", cell(told.date)},
                    {"start", cell(told.start)},
                    {"end", cell(told.end)},
                    {"place", discretion.place(told.place, file)},
                    {"online", discretion.place(told.online, file)}};
}

Node message_node(const MessageRun& run, std::size_t place, Discretion& discretion) {
  const Message& message = run.messages[place];
  NodeList outcomes;
  for (const domain::MessageOutcome& outcome : run.outcomes) {
    if (outcome.of.value != static_cast<std::int64_t>(place) + 1) continue;
    outcomes.emplace_back(NodeObject{{"state", cell(outcome.state)},
                                     {"at", cell(outcome.at)},
                                     {"why", discretion.prose(outcome.why, run.file)}});
  }
  return NodeObject{{"at", cell(message.at)},
                    {"kind", cell(message.kind)},
                    {"channel", cell(message.channel)},
                    {"sessions", cell(message.sessions)},
                    {"version", cell(message.version)},
                    {"token", cell(message.token)},
                    {"told", list_of(message.told,
                                     [&](const domain::Told& told) {
                                       return told_node(told, run.file, discretion);
                                     })},
                    {"outcomes", std::move(outcomes)}};
}

Node messages_node(const Records& records, const domain::PersonId& id, Discretion& discretion) {
  NodeList list;
  for (const MessageRun& run : records.messages) {
    for (std::size_t place = 0; place < run.messages.size(); ++place) {
      if (run.messages[place].to.value == id) {
        list.push_back(message_node(run, place, discretion));
      }
    }
  }
  return list;
}

NodeObject head_node(const Records& records, domain::Date today) {
  return {
      {"document", "Everything that the records of the program hold on one person."},
      {"program", records.program.name},
      {"as-of", iso(today)},
      {"looked-through", NodeList{"who the person is", "the person's record", "sessions",
                                  "contacts", "messages that were sent", "tasks of the team"}},
      {"not-in-here",
       NodeList{"other people: workers stand by their role, and who else was at a session, "
                "answered, or comes with the person is not told",
                "what is noted of a session as a whole", "announcements that went to everybody"}},
      {"missing-values", "null: nobody wrote anything there. It is not a no."}};
}

}  // namespace

AccessDocument access_document(const Records& records, const domain::PersonId& id,
                               domain::Date today) {
  Discretion discretion(records, id);
  const Client& client = *records.client(id);
  NodeObject node = head_node(records, today);
  node.emplace_back("who", who_node(records.person(id), client, discretion));
  node.emplace_back("record", record_node(records, client, today, discretion));
  node.emplace_back("sessions", sessions_node(records, id, discretion));
  node.emplace_back("contacts", contacts_node(records, id, discretion));
  node.emplace_back("messages", messages_node(records, id, discretion));
  node.emplace_back("tasks", tasks_node(records, id, discretion));
  AccessDocument document;
  document.node = Node(std::move(node));
  document.left_out.assign(discretion.left_out().begin(), discretion.left_out().end());
  std::set<std::string> mentioned;
  for (const rules::TrackedText& text : rules::tracked_texts(records)) {
    if (*text.file == client.file || mentioned.contains(*text.file)) continue;
    if (discretion.names_person(text.text, false)) mentioned.insert(*text.file);
  }
  document.mentioned.assign(mentioned.begin(), mentioned.end());
  return document;
}

}  // namespace peer::exports
