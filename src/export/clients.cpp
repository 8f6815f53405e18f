// Tables of `peer export` from clients/ and people/.
// SPDX-License-Identifier: MIT
#include "peer/export/column.hpp"

namespace peer::exports {
namespace {

using domain::Client;
using domain::Consent;
using domain::Intake;
using domain::Pause;
using domain::Person;
using domain::Spell;

struct ClientRow {
  const Client& client;
  domain::Date today;
};

constexpr ColumnOf<ClientRow> client_columns[] = {
    {"id", "id", "The client.", [](const ClientRow& row) { return Node(row.client.id); }},
    {"status", "word",
     "Status on the day of the export, which follows from interviews, memberships and pauses: "
     "applicant, waitlisted, active, paused, declined or ended.",
     [](const ClientRow& row) {
       return Node(domain::word(domain::status_on(row.client, row.today)));
     }},
    {"source", "text", "How the client heard of the program or got in touch.",
     [](const ClientRow& row) { return cell(row.client.source); }},
    {"channel", "word",
     "Channel of personal messages: email, sms, messenger, facebook, phone or none.",
     [](const ClientRow& row) { return cell(row.client.channel); }},
    {"invitations", "word", "What the client wants to get: personal, announcement or none.",
     [](const ClientRow& row) { return cell(row.client.invitations); }},
    {"language", "word", "Language of messages, as two letters; none: the program's.",
     [](const ClientRow& row) { return cell(row.client.language); }},
    {"activities", "list of ids", "Activities that the client is invited to; none: all.",
     [](const ClientRow& row) { return cell(row.client.activities); }},
    {"awaiting", "text", "What the client is waiting for elsewhere.",
     [](const ClientRow& row) { return cell(row.client.awaiting); }},
    {"facebook-group", "date", "In the closed Facebook group since this day.",
     [](const ClientRow& row) { return cell(row.client.facebook_group); }},
    {"not-same-as", "list of ids", "Clients who look alike by name or address and are others.",
     [](const ClientRow& row) { return cell(row.client.not_same_as); }},
    {"applied", "date", "The day on which they got in touch.",
     [](const ClientRow& row) { return cell(row.client.applied); }},
    {"silent-days", "number",
     "Days without contact after which the client is asked; none: the program's.",
     [](const ClientRow& row) { return cell(row.client.silent_days); }},
};

void each_client(const ExportSource& source, const ExportSink& sink) {
  for (const Client& client : source.records.clients) {
    send(client_columns, ClientRow{client, source.today}, sink);
  }
}

using IntakePart = Part<Client, Intake>;

// No list at all is not an empty one: nobody has written an answer.
Node occupations(const Intake& intake) {
  const bool is_absent = intake.regular_activity.empty() && intake.regular_activity_at == intake.at;
  return is_absent ? Node() : cell(intake.regular_activity);
}

constexpr ColumnOf<IntakePart> intake_columns[] = {
    {"client", "id", "The client.", [](const IntakePart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the client's file, from 1.",
     [](const IntakePart& row) { return Node(row.number); }},
    {"booked", "local time", "The appointment.",
     [](const IntakePart& row) { return cell(row.item.booked); }},
    {"date", "date", "The day on which it was held; none: still to be held.",
     [](const IntakePart& row) { return cell(row.item.date); }},
    {"by", "list of ids", "Workers who held it.",
     [](const IntakePart& row) { return cell(row.item.by); }},
    {"psychotherapy", "word",
     "Whether the client has regular psychotherapy: yes, no, refused, not-asked or unknown.",
     [](const IntakePart& row) { return cell(row.item.psychotherapy); }},
    {"psychiatrist", "word",
     "Whether the client is in contact with a psychiatrist: yes, no, refused, not-asked or "
     "unknown.",
     [](const IntakePart& row) { return cell(row.item.psychiatrist); }},
    {"regular-activity", "list of words",
     "Regular activities: study, job, part-time, self-employed, day-program, volunteering, other; "
     "or none, refused or not-asked alone.",
     [](const IntakePart& row) { return occupations(row.item); }},
    {"rules-explained", "true/false", "Whether the rules were explained.",
     [](const IntakePart& row) { return cell(row.item.rules_explained); }},
    {"letter", "date", "The day on which the letter to the client was given.",
     [](const IntakePart& row) { return cell(row.item.letter); }},
    {"outcome", "word", "accepted, declined, waitlisted or undecided; none: no outcome yet.",
     [](const IntakePart& row) { return cell(row.item.outcome); }},
    {"exception", "text", "Why the client was accepted although something is missing.",
     [](const IntakePart& row) { return cell(row.item.exception); }},
    {"before-records", "true/false", "Whether the client was a member before there were records.",
     [](const IntakePart& row) { return cell(row.item.before_records); }},
    {"review", "date", "Of such a member: the day by which the questions are asked after all.",
     [](const IntakePart& row) { return cell(row.item.review); }},
};

void each_intake(const ExportSource& source, const ExportSink& sink) {
  for (const Client& client : source.records.clients) {
    send_parts(intake_columns, client, client.intakes, sink);
  }
}

using SpellPart = Part<Client, Spell>;
constexpr ColumnOf<SpellPart> spell_columns[] = {
    {"client", "id", "The client.", [](const SpellPart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the client's file, from 1.",
     [](const SpellPart& row) { return Node(row.number); }},
    {"from", "date", "First day of the membership.",
     [](const SpellPart& row) { return cell(row.item.from); }},
    {"until", "date", "Last day of it; none: it goes on.",
     [](const SpellPart& row) { return cell(row.item.until); }},
    {"reason", "text", "Why it ended.", [](const SpellPart& row) { return cell(row.item.reason); }},
};

void each_spell(const ExportSource& source, const ExportSink& sink) {
  for (const Client& client : source.records.clients) {
    send_parts(spell_columns, client, client.spells, sink);
  }
}

using PausePart = Part<Client, Pause>;
constexpr ColumnOf<PausePart> pause_columns[] = {
    {"client", "id", "The client.", [](const PausePart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the client's file, from 1.",
     [](const PausePart& row) { return Node(row.number); }},
    {"from", "date", "First day of the agreed silence.",
     [](const PausePart& row) { return cell(row.item.from); }},
    {"until", "date", "Last day of it; none: open.",
     [](const PausePart& row) { return cell(row.item.until); }},
};

void each_pause(const ExportSource& source, const ExportSink& sink) {
  for (const Client& client : source.records.clients) {
    send_parts(pause_columns, client, client.pauses, sink);
  }
}

using ConsentPart = Part<Client, Consent>;
constexpr ColumnOf<ConsentPart> consent_columns[] = {
    {"client", "id", "The client.", [](const ConsentPart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the client's file, from 1.",
     [](const ConsentPart& row) { return Node(row.number); }},
    {"purpose", "word", "What the statement is about: statistics, photos, funder, referral …",
     [](const ConsentPart& row) { return cell(row.item.purpose); }},
    {"state", "word", "given, refused, withdrawn or not-asked; the newest statement counts.",
     [](const ConsentPart& row) { return cell(row.item.state); }},
    {"on", "date", "The day of the statement.",
     [](const ConsentPart& row) { return cell(row.item.on); }},
};

void each_consent(const ExportSource& source, const ExportSink& sink) {
  for (const Client& client : source.records.clients) {
    send_parts(consent_columns, client, client.consents, sink);
  }
}

using OfferPart = Part<Client, domain::Offer>;
constexpr ColumnOf<OfferPart> offer_columns[] = {
    {"client", "id", "The client.", [](const OfferPart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the client's file, from 1.",
     [](const OfferPart& row) { return Node(row.number); }},
    {"on", "date", "The day on which the place was offered.",
     [](const OfferPart& row) { return cell(row.item.on); }},
    {"until", "date", "The last day on which it could be taken.",
     [](const OfferPart& row) { return cell(row.item.until); }},
    {"answer", "word", "accepted or declined; none: not answered.",
     [](const OfferPart& row) { return cell(row.item.answer); }},
    {"answered", "date", "The day of the answer.",
     [](const OfferPart& row) { return cell(row.item.answered); }},
};

void each_offer(const ExportSource& source, const ExportSink& sink) {
  for (const Client& client : source.records.clients) {
    send_parts(offer_columns, client, client.offers, sink);
  }
}

using CompanionPart = Part<Client, domain::Companion>;
constexpr ColumnOf<CompanionPart> companion_columns[] = {
    {"client", "id", "The newcomer.", [](const CompanionPart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the newcomer's file, from 1.",
     [](const CompanionPart& row) { return Node(row.number); }},
    {"companion", "id", "The older member who comes with them.",
     [](const CompanionPart& row) { return cell(row.item.client); }},
    {"agreed", "date", "The day by which both had agreed.",
     [](const CompanionPart& row) { return cell(row.item.agreed); }},
    {"until", "date", "Its last day; none: as long as both are members.",
     [](const CompanionPart& row) { return cell(row.item.until); }},
};

void each_companion(const ExportSource& source, const ExportSink& sink) {
  for (const Client& client : source.records.clients) {
    send_parts(companion_columns, client, client.companions, sink);
  }
}

constexpr ColumnOf<Person> person_columns[] = {
    {"id", "id", "The client or worker.", [](const Person& row) { return Node(row.id); }},
    {"name", "text", "The name.", [](const Person& row) { return cell(row.name); }},
    {"call", "text", "The form of address in messages.",
     [](const Person& row) { return cell(row.call); }},
    {"email", "text", "The e-mail address.", [](const Person& row) { return cell(row.email); }},
    {"phone", "text", "The phone number.", [](const Person& row) { return cell(row.phone); }},
    {"messenger", "text", "The account of Messenger.",
     [](const Person& row) { return cell(row.messenger); }},
    {"facebook", "text", "The account of Facebook.",
     [](const Person& row) { return cell(row.facebook); }},
    {"expects", "text", "What the client hopes for, in their words.",
     [](const Person& row) { return cell(row.expects); }},
};

void each_person(const ExportSource& source, const ExportSink& sink) {
  for (const Person& person : source.records.people) send(person_columns, person, sink);
}

}  // namespace

void add_client_tables(std::vector<ExportTable>& tables) {
  tables.push_back(
      {"clients", "One row a client, without a name.", described(client_columns), each_client});
  tables.push_back({"intakes", "One row an entry interview or an appointment for one.",
                    described(intake_columns), each_intake});
  tables.push_back({"spells", "One row a membership of a client; coming back is a new one.",
                    described(spell_columns), each_spell});
  tables.push_back(
      {"pauses", "One row an agreed time of silence.", described(pause_columns), each_pause});
  tables.push_back({"consents", "One row a statement of a client on a purpose.",
                    described(consent_columns), each_consent});
  tables.push_back({"offers", "One row a place that was offered to somebody on the waiting list.",
                    described(offer_columns), each_offer});
  tables.push_back({"companions",
                    "One row an agreement that an older member comes with a newcomer.",
                    described(companion_columns), each_companion});
  tables.push_back({"people", "One row a client or worker: who that is. Written only with --names.",
                    described(person_columns), each_person, true});
}

}  // namespace peer::exports
