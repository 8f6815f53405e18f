// The answer to a request of access; see access_document.hpp.
// SPDX-License-Identifier: MIT
#include "peer/export/access_document.hpp"

#include "access_record.hpp"
#include "peer/render/record_node.hpp"
#include "peer/rules/texts.hpp"

namespace peer::exports {
namespace {

using domain::Client;
using domain::Contact;
using domain::MessageRun;
using domain::Records;
using domain::Session;
using render::Node;
using render::NodeList;
using render::NodeObject;

// Each part tells of one kind of record; `discretion` keeps what was left out.
struct Part {
  const Records& records;
  const domain::PersonId& id;
  Discretion& discretion;

  Teller from(const std::string& file) const { return {discretion, file}; }
};

Node who_node(const Part& part) {
  static const domain::Person nobody;
  const domain::Person* person = part.records.person(part.id);
  const domain::Person& known = person != nullptr ? *person : nobody;
  NodeObject node{{"id", part.id}};
  part.from(known.file).add_all(node, domain::view(known));
  return node;
}

// Agreements in the records of newcomers that name the person as the older member. With whom is the
// other's datum as well: their id and name stay out, and so does the day on which they left.
Node accompanies_node(const Part& part) {
  static const domain::FieldInfo& agreements = *find_field(domain::client_record, "companion");
  NodeList list;
  for (const Client& newcomer : part.records.clients) {
    for (std::size_t i = 0; i < newcomer.companions.size(); ++i) {
      if (newcomer.companions[i].client.value != part.id) continue;
      list.emplace_back(part.from(newcomer.file).all_of(row_of(agreements, &newcomer, i)));
    }
  }
  return list;
}

Node record_node(const Part& part, domain::Date today) {
  const Client& client = *part.records.client(part.id);
  NodeObject node{{"status", domain::word(domain::status_on(client, today))}};
  part.from(client.file).add_all(node, domain::view(client));
  node.emplace(node.end() - 1, "accompanies-a-newcomer", accompanies_node(part));
  return node;
}

// The row of a session's table that stands under the person's id, or null.
Node own_row(const Part& part, const Session& session, std::string_view key) {
  const domain::FieldInfo& field = *find_field(domain::session_record, key);
  for (std::size_t i = 0; i < field.count(&session); ++i) {
    const domain::RecordView row = row_of(field, &session, i);
    if (row.info->id(row.record) == part.id) return part.from(session.file).all_of(row);
  }
  return {};
}

Node sessions_node(const Part& part) {
  NodeList list;
  for (const Session& session : part.records.sessions) {
    NodeObject node{{"session", session.id}};
    Node reply = own_row(part, session, "replies");
    Node attendance = own_row(part, session, "attendance");
    if (reply.data.index() == 0 && attendance.data.index() == 0) continue;
    part.from(session.file)
        .add(node, domain::view(session),
             {"activity", "date", "start", "end", "ended", "place", "status"});
    if (reply.data.index() != 0) node.emplace_back("reply", std::move(reply));
    if (attendance.data.index() != 0) node.emplace_back("attendance", std::move(attendance));
    list.emplace_back(std::move(node));
  }
  return list;
}

// What the team is to do about the person, as far as the text says so.
Node tasks_node(const Part& part) {
  static const domain::FieldInfo& tasks = *find_field(domain::session_record, "task");
  NodeList list;
  for (const Session& session : part.records.sessions) {
    for (std::size_t i = 0; i < session.tasks.size(); ++i) {
      const domain::Task& task = session.tasks[i];
      const bool is_theirs = task.who.value == part.id;
      if (!is_theirs && !(task.what && part.discretion.names_person(*task.what, true))) continue;
      NodeObject node;
      const Teller teller = part.from(session.file);
      teller.add(node, domain::view(session), {"date"});
      teller.add(node, row_of(tasks, &session, i), {"what", "due", "done", "dropped"});
      list.emplace_back(std::move(node));
    }
  }
  return list;
}

Node contacts_node(const Part& part) {
  NodeList list;
  for (const Contact& contact : part.records.contacts) {
    if (contact.client.value != part.id) continue;
    NodeObject node{{"contact", contact.id}};
    part.from(contact.file).add_all(node, domain::view(contact));
    list.emplace_back(std::move(node));
  }
  return list;
}

// Their mails that waited for a person; their text is kept nowhere.
Node inbox_node(const Part& part) {
  NodeList list;
  for (const domain::InboxMail& mail : part.records.inbox) {
    if (mail.client.value != part.id) continue;
    NodeObject node{{"id", mail.id}};
    part.from(mail.file).add_all(node, domain::view(mail));
    list.emplace_back(std::move(node));
  }
  return list;
}

Node message_node(const Part& part, const MessageRun& run, std::size_t place) {
  static const domain::FieldInfo& messages = *find_field(domain::message_run_record, "message");
  static const domain::FieldInfo& became = *find_field(domain::message_run_record, "outcome");
  const Teller teller = part.from(run.file);
  NodeObject node = teller.all_of(row_of(messages, &run, place));
  NodeList outcomes;
  for (std::size_t i = 0; i < run.outcomes.size(); ++i) {
    if (run.outcomes[i].of.value != static_cast<std::int64_t>(place) + 1) continue;
    NodeObject outcome;
    teller.add(outcome, row_of(became, &run, i), {"state", "at", "why"});
    outcomes.emplace_back(std::move(outcome));
  }
  node.emplace_back("outcomes", std::move(outcomes));
  return node;
}

Node messages_node(const Part& part) {
  NodeList list;
  for (const MessageRun& run : part.records.messages) {
    for (std::size_t place = 0; place < run.messages.size(); ++place) {
      if (run.messages[place].to.value == part.id) list.push_back(message_node(part, run, place));
    }
  }
  return list;
}

NodeObject head_node(const Records& records, domain::Date today) {
  return {
      {"document", "Everything that the records of the program hold on one person."},
      {"program", records.program.name},
      {"as-of", domain::format(today)},
      {"looked-through",
       NodeList{"who the person is", "the person's record", "sessions", "contacts",
                "messages that were sent", "mails that waited for a person", "tasks of the team"}},
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
  const Part part{records, id, discretion};
  node.emplace_back("who", who_node(part));
  node.emplace_back("record", record_node(part, today));
  node.emplace_back("sessions", sessions_node(part));
  node.emplace_back("contacts", contacts_node(part));
  node.emplace_back("messages", messages_node(part));
  node.emplace_back("inbox", inbox_node(part));
  node.emplace_back("tasks", tasks_node(part));
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
