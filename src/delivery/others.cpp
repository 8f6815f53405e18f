// Compares what is about to leave with everybody else in people/; see others.hpp.
// SPDX-License-Identifier: MIT
#include "peer/delivery/others.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "peer/delivery/texts.hpp"
#include "peer/locale/language.hpp"

namespace peer::delivery {

namespace {

using domain::Naming;
using domain::Person;
using domain::PersonId;
using domain::Session;

domain::RecordList<Person> people_who_are(const domain::Records& records, bool staff) {
  domain::RecordList<Person> people;
  for (const Person& person : records.people) {
    if ((records.worker(person.id) != nullptr) == staff) people.push_back(person);
  }
  return people;
}

bool is_the_programs(const domain::Program& program, const Naming& naming) {
  if (naming.what == Naming::What::email) return program.email && *program.email == naming.word;
  if (naming.what != Naming::What::phone || !program.phone) return false;
  std::string digits;
  std::ranges::copy_if(*program.phone, std::back_inserter(digits),
                       [](char c) { return c >= '0' && c <= '9'; });
  return digits.ends_with(naming.word);
}

// What somebody typed of the sessions; of their activities, too.
std::string typed_texts(const domain::Records& records, const Sessions& about) {
  std::string text;
  for (const Session* session : about) {
    for (const auto* field : {&session->title, &session->place, &session->online}) {
      if (*field) text += **field + "\n";
    }
    const domain::Activity* activity =
        records.program.activity(session->activity.value_or(domain::ActivityId()));
    if (activity == nullptr) continue;
    for (const std::string& language : locale::language_codes()) {
      text += activity->title_in(language) + "\n";
    }
  }
  return text;
}

std::string text_of(const Message& message) {
  return message.subject + "\n" + message.body;
}

std::vector<Session> without_texts(const Sessions& about) {
  std::vector<Session> bare;
  for (const Session* session : about) {
    Session& one = bare.emplace_back(*session);
    for (auto* field : {&one.title, &one.place, &one.online}) field->value.reset();
  }
  return bare;
}

}  // namespace

Others::Others(const domain::Records& records)
    : records_(records),
      clients_(people_who_are(records, false)),
      staff_(people_who_are(records, true)),
      names_of_clients_(clients_, records.not_names),
      names_of_staff_(staff_, records.not_names) {}

std::vector<Naming> Others::others_in(std::string_view text, const PersonId& receiver) const {
  std::vector<Naming> found;
  for (const Naming& naming : names_of_clients_.find(text)) {
    if (naming.id == receiver || is_the_programs(records_.program, naming)) continue;
    const std::vector<Naming> same = names_of_clients_.find(naming.word);
    const bool is_theirs =
        std::ranges::any_of(same, [&](const Naming& other) { return other.id == receiver; });
    const bool is_of_staff = !names_of_staff_.find(naming.word).empty();
    if (!is_theirs && !is_of_staff) found.push_back(naming);
  }
  return found;
}

std::optional<PersonId> Others::named_in(const Message& message, const Sessions& about,
                                         const PersonId& receiver, const Composing& compose) const {
  const std::vector<Naming> typed = others_in(typed_texts(records_, about), receiver);
  if (!typed.empty()) return typed.front().id;
  const std::vector<Naming> composed = others_in(text_of(message), receiver);
  if (composed.empty()) return std::nullopt;
  const std::vector<Session> bare = without_texts(about);
  Sessions sessions;
  for (const Session& session : bare) sessions.push_back(&session);
  const std::vector<Naming> own = others_in(text_of(compose(sessions)), receiver);
  for (const Naming& naming : composed) {
    const bool is_ours =
        std::ranges::any_of(own, [&](const Naming& other) { return other.word == naming.word; });
    if (!is_ours) return naming.id;
  }
  return std::nullopt;
}

void hold_back(const domain::Records& records, std::vector<Entry>& entries) {
  const Others others(records);
  for (Entry& entry : entries) {
    if (entry.action == Action::skip) continue;
    const domain::Client* client = records.client(entry.client);
    const auto compose = [&](const Sessions& about) {
      return client == nullptr
                 ? announcement(records, {}, records.program.language, about)
                 : message_to(records, {}, *client, *entry.channel, entry.kind, about);
    };
    const auto named = others.named_in(entry.message, entry.about, entry.client, compose);
    if (!named) continue;
    entry.action = Action::skip;
    entry.reason = SkipReason::names_another;
    entry.cause.reset();
    entry.named = *named;
    entry.message = {};
  }
}

}  // namespace peer::delivery
