// The table of `peer export` from contacts/, and that of what was recorded although it breaks a
// rule. SPDX-License-Identifier: MIT
#include "peer/export/column.hpp"

namespace peer::exports {
namespace {

using domain::Anyway;
using domain::Contact;

constexpr ColumnOf<Contact> contact_columns[] = {
    {"id", "id", "The contact.", [](const Contact& row) { return Node(row.id); }},
    {"client", "id", "The client, or unknown.",
     [](const Contact& row) { return cell(row.client); }},
    {"at", "instant", "When it was.", [](const Contact& row) { return cell(row.at); }},
    {"by", "id", "The worker.", [](const Contact& row) { return cell(row.by); }},
    {"channel", "word", "email, sms, messenger, facebook, phone or none.",
     [](const Contact& row) { return cell(row.channel); }},
    {"direction", "word", "in: the client got in touch; out: the worker did.",
     [](const Contact& row) { return cell(row.direction); }},
    {"purpose", "word", "outreach, support, crisis, seen or admin.",
     [](const Contact& row) { return cell(row.purpose); }},
    {"outcome", "word", "reached, no-answer, message-left, bounced, asked-not-to or left-in-peace.",
     [](const Contact& row) { return cell(row.outcome); }},
    {"serious", "true/false", "Whether the worker judged it a serious crisis.",
     [](const Contact& row) { return cell(row.serious); }},
    {"plan", "true/false", "Whether a crisis plan was made.",
     [](const Contact& row) { return cell(row.plan); }},
    {"to-group", "true/false", "Whether the client was advised to bring it to the group.",
     [](const Contact& row) { return cell(row.to_group); }},
    {"referral-to", "word",
     "Where the client was referred to: therapist, psychiatrist, crisis-center, ambulance, group; "
     "none: it was decided that no referral is needed.",
     [](const Contact& row) { return row.referral ? cell(row.referral->to) : Node(); }},
    {"referral-state", "word",
     "proposed, agreed, made, reached, declined-by-client or declined-by-provider.",
     [](const Contact& row) { return row.referral ? cell(row.referral->state) : Node(); }},
    {"referral-on", "date",
     "The day since which it is in that state; none: the day of the contact.",
     [](const Contact& row) { return row.referral ? cell(row.referral->on) : Node(); }},
    {"follow-up-by", "id", "The worker who gets in touch again.",
     [](const Contact& row) { return row.follow_up ? cell(row.follow_up->by) : Node(); }},
    {"follow-up-due", "date", "The day by which that is to be done.",
     [](const Contact& row) { return row.follow_up ? cell(row.follow_up->due) : Node(); }},
    {"follow-up-done", "date", "The day on which it was done.",
     [](const Contact& row) { return row.follow_up ? cell(row.follow_up->done) : Node(); }},
    {"follow-up-dropped", "text", "Why it was given up.",
     [](const Contact& row) { return row.follow_up ? cell(row.follow_up->dropped) : Node(); }},
};

void each_contact(const ExportSource& source, const ExportSink& sink) {
  for (const Contact& contact : source.records.contacts) send(contact_columns, contact, sink);
}

struct Departure {
  std::string_view kind;
  std::string_view record;
  const Anyway& anyway;
  std::int64_t number;
};

constexpr ColumnOf<Departure> departure_columns[] = {
    {"table", "word", "Table of the record: clients, staff, sessions, contacts or runs.",
     [](const Departure& row) { return Node(row.kind); }},
    {"record", "id", "The record.", [](const Departure& row) { return Node(row.record); }},
    {"number", "number", "Place in the record's file, from 1.",
     [](const Departure& row) { return Node(row.number); }},
    {"rule", "id", "The rule that it breaks; 'peer explain' tells of it.",
     [](const Departure& row) { return cell(row.anyway.rule); }},
    {"reason", "text", "Why it was recorded all the same.",
     [](const Departure& row) { return cell(row.anyway.reason); }},
    {"on", "date", "The day on which it was recorded.",
     [](const Departure& row) { return cell(row.anyway.on); }},
};

template <class Record>
void each_of(std::string_view kind, const domain::RecordList<Record>& records,
             const ExportSink& sink) {
  for (const Record& record : records) {
    std::int64_t number = 0;
    for (const Anyway& anyway : record.anyway) {
      send(departure_columns, Departure{kind, record.id, anyway, ++number}, sink);
    }
  }
}

void each_departure(const ExportSource& source, const ExportSink& sink) {
  each_of("clients", source.records.clients, sink);
  each_of("staff", source.records.staff, sink);
  each_of("sessions", source.records.sessions, sink);
  each_of("contacts", source.records.contacts, sink);
  each_of("runs", source.records.messages, sink);
}

}  // namespace

void add_contact_tables(std::vector<ExportTable>& tables) {
  tables.push_back({"contacts", "One row a contact outside sessions.", described(contact_columns),
                    each_contact});
}

void add_departure_tables(std::vector<ExportTable>& tables) {
  tables.push_back({"anyway", "One row a fact that was recorded although it breaks a rule.",
                    described(departure_columns), each_departure});
}

}  // namespace peer::exports
