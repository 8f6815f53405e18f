// Rule no-names: who anyone is stands in people/ only (program §6.1; design §1.5).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <unordered_map>

#include "declared.hpp"
#include "peer/domain/naming.hpp"
#include "peer/rules/texts.hpp"

namespace peer::rules::no_names {

namespace {

using domain::Naming;
using domain::Namings;
using domain::Records;

std::string_view what_of(Naming::What what) {
  switch (what) {
    case Naming::What::name:
      return "the name";
    case Naming::What::part_of_name:
      return "a part of the name";
    case Naming::What::email:
      return "the e-mail address";
    case Naming::What::phone:
      return "the phone number";
    case Naming::What::account:
      break;
  }
  return "an account";
}

// How to word it instead; a word that is somebody's name only by chance can be let through.
std::string help_for(const Naming& naming) {
  std::string help = fmt::format("write the id '{}' instead, or leave it out", naming.id);
  if (naming.what == Naming::What::part_of_name) {
    help += fmt::format("; where '{0}' is nobody's name: --not-a-name {0}", naming.word);
  }
  return help;
}

void check_texts(const Records& records, const Namings& namings, Report& report) {
  // Places and titles repeat from session to session.
  std::unordered_map<std::string_view, std::vector<Naming>> known;
  for (const TrackedText& text : tracked_texts(records)) {
    const auto [found, fresh] = known.try_emplace(text.text);
    if (fresh) found->second = namings.find(text.text);
    for (const Naming& naming : found->second) {
      report.add(*text.file, text.at,
                 fmt::format("the text holds {} of '{}'", what_of(naming.what), naming.id),
                 help_for(naming));
    }
  }
}

// Ids are copied into commits, mails and reports.
void check_id(const std::string& id, const std::string& file, const Namings& namings,
              Report& report) {
  const auto naming = namings.find_in_id(id);
  if (!naming) return;
  report.add(file, {}, fmt::format("the id '{}' is made of a name", id),
             "an id tells nobody who it is: leave --id out for a fresh one, or choose another");
}

void check(const Records& records, Report& report) {
  if (records.people.empty()) return;  // people/ is a repository of its own and may be missing
  const Namings namings(records);
  check_texts(records, namings, report);
  for (const domain::Client& client : records.clients) {
    check_id(client.id.text(), client.file, namings, report);
  }
  for (const domain::Staff& worker : records.staff) {
    check_id(worker.id.text(), worker.file, namings, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "no-names",
    .theme = "Privacy",
    .title = "no text outside people/ contains anybody's name, number or address",
    .severity = base::Severity::error,
    .reach = Reach::people,
    .why =
        "The records are passed on, backed up and shown. People appear there only by id, so a "
        "lost copy gives away nobody's secret. One name in a reason undoes that for this "
        "person, and git keeps it for ever.",
    .remedy = "write the id instead of the name, or leave it out",
    .source = "program §6.1, design §1",
    .good = R"(# FILE people/c-1.toml
name = "Jana Nová"
email = "jana@example.org"
# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = "excused"
s-ada = "present"
)",
    .bad = R"(# FILE people/c-1.toml
name = "Jana Nová"
email = "jana@example.org"
# FILE clients/c-2.toml
channel = "none"
source = "came with Jana Nová"  #! no-names
)",
    .yields_to_facts = false,
    .check = check};

}  // namespace peer::rules::no_names
