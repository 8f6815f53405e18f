// Records by hand; see records.hpp.
// SPDX-License-Identifier: MIT
#include "records.hpp"

#include <optional>
#include <string>

namespace peer::test {

namespace {

base::Field<domain::Date> day_or_none(std::string_view text) {
  return text.empty() ? base::Field<domain::Date>{} : field(day(text));
}

base::Field<std::string> text_or_none(std::string_view text) {
  return text.empty() ? base::Field<std::string>{} : field(std::string(text));
}

template <class Id>
base::Field<Id> id_or_none(std::string_view text) {
  return text.empty() ? base::Field<Id>{} : field(Id(text));
}

std::vector<base::Field<domain::PersonId>> people(Texts ids) {
  std::vector<base::Field<domain::PersonId>> list;
  for (const std::string_view id : ids) list.push_back(field(domain::PersonId(id)));
  return list;
}

}  // namespace

domain::Spell spell(std::string_view from, std::string_view until) {
  domain::Spell spell;
  spell.from = field(day(from));
  spell.until = day_or_none(until);
  return spell;
}

domain::Pause pause(std::string_view from, std::string_view until) {
  domain::Pause pause;
  pause.from = field(day(from));
  pause.until = day_or_none(until);
  return pause;
}

domain::Companion companion(std::string_view older, std::string_view agreed,
                            std::string_view until) {
  domain::Companion companion;
  companion.client = id_or_none<domain::PersonId>(older);
  companion.agreed = field(day(agreed));
  companion.until = day_or_none(until);
  return companion;
}

domain::Intake intake(std::string_view date, domain::IntakeOutcome outcome) {
  domain::Intake intake;
  intake.date = day_or_none(date);
  intake.outcome = field(outcome);
  return intake;
}

domain::Intake intake_before_records() {
  domain::Intake found = intake("", domain::IntakeOutcome::accepted);
  found.before_records = field(true);
  return found;
}

domain::Offer offer(std::string_view on, std::string_view until) {
  domain::Offer offer;
  offer.on = field(day(on));
  offer.until = field(day(until));
  return offer;
}

domain::Consent consent(std::string_view purpose, domain::ConsentState state, std::string_view on) {
  domain::Consent consent;
  consent.purpose = text_or_none(purpose);
  consent.state = field(state);
  consent.on = field(day(on));
  return consent;
}

domain::Client client(std::string_view id, std::vector<domain::Spell> spells) {
  auto client = with_id<domain::Client>(id);
  client.file = "clients/" + std::string(id) + ".toml";
  client.spells = std::move(spells);
  return client;
}

domain::Person person(std::string_view id, std::string_view name, std::string_view email,
                      std::string_view phone) {
  auto person = with_id<domain::Person>(id);
  person.file = "people/" + std::string(id) + ".toml";
  person.name = text_or_none(name);
  person.email = text_or_none(email);
  person.phone = text_or_none(phone);
  return person;
}

domain::Staff worker(std::string_view id, std::vector<domain::Spell> spells) {
  auto worker = with_id<domain::Staff>(id);
  worker.file = "staff/" + std::string(id) + ".toml";
  worker.spells = std::move(spells);
  return worker;
}

domain::Activity activity(std::string_view id, domain::ActivityKind kind) {
  auto activity = with_id<domain::Activity>(id);
  activity.kind = field(kind);
  return activity;
}

domain::Mark mark(std::string_view who, domain::AttendanceStatus status) {
  domain::Mark mark;
  mark.who = domain::PersonId(who);
  mark.status = field(status);
  return mark;
}

domain::Session session(std::string_view activity, std::string_view date, std::string_view start,
                        std::string_view end, const Marks& marks) {
  domain::Session session;
  session.activity = id_or_none<domain::ActivityId>(activity);
  session.id = domain::session_id(day(date), session.activity.value_or({}), std::nullopt);
  session.date = field(day(date));
  session.start = field(time(start));
  session.end = field(time(end));
  for (const auto& [who, status] : marks) session.marks.push_back(mark(who, status));
  return session;
}

domain::Contact contact(std::string_view client, const domain::Instant& at,
                        domain::ContactDirection direction, domain::ContactOutcome outcome) {
  domain::Contact contact;
  contact.client = id_or_none<domain::PersonId>(client);
  contact.at = field(at);
  contact.direction = field(direction);
  contact.outcome = field(outcome);
  return contact;
}

domain::OnCall on_call(std::string_view id, std::string_view start, Texts staff, Texts backup) {
  auto file = with_id<domain::OnCall>(id);
  file.file = "oncall/" + std::string(id) + ".toml";
  file.start = field(local(start));
  file.staff = people(staff);
  file.backup = people(backup);
  return file;
}

}  // namespace peer::test
