// Compares what is about to leave with everybody else in people/; see others.hpp.
// SPDX-License-Identifier: MIT
#include "peer/delivery/others.hpp"

#include <algorithm>

namespace peer::delivery {

namespace {

using domain::Naming;
using domain::Person;
using domain::PersonId;

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

}  // namespace

Others::Others(const domain::Records& records)
    : records_(records),
      clients_(people_who_are(records, false)),
      staff_(people_who_are(records, true)),
      names_of_clients_(clients_, records.not_names),
      names_of_staff_(staff_, records.not_names) {}

std::optional<PersonId> Others::named_in(std::string_view text, const PersonId& receiver) const {
  for (const Naming& naming : names_of_clients_.find(text)) {
    if (naming.id == receiver || is_the_programs(records_.program, naming)) continue;
    const std::vector<Naming> same = names_of_clients_.find(naming.word);
    const bool is_theirs =
        std::ranges::any_of(same, [&](const Naming& other) { return other.id == receiver; });
    const bool is_of_staff = !names_of_staff_.find(naming.word).empty();
    if (!is_theirs && !is_of_staff) return naming.id;
  }
  return std::nullopt;
}

std::optional<PersonId> Others::named_in(const Message& message, const Sessions& about,
                                         const PersonId& receiver) const {
  std::string text = message.subject + "\n" + message.body;
  for (const domain::Session* session : about) {
    for (const auto* field : {&session->title, &session->place, &session->online}) {
      if (*field) text += "\n" + **field;
    }
  }
  return named_in(text, receiver);
}

void hold_back(const domain::Records& records, std::vector<Entry>& entries) {
  const Others others(records);
  for (Entry& entry : entries) {
    if (entry.action == Action::skip) continue;
    const auto named = others.named_in(entry.message, entry.about, entry.client);
    if (!named) continue;
    entry.action = Action::skip;
    entry.reason = SkipReason::names_another;
    entry.cause.reset();
    entry.named = *named;
    entry.message = {};
  }
}

}  // namespace peer::delivery
