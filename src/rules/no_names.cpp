// Rule no-names: who anyone is stands in people/ only (program §6.1; design §1.5).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <unordered_map>

#include "declared.hpp"
#include "peer/rules/named_in.hpp"
#include "peer/rules/texts.hpp"

namespace peer::rules::no_names {

namespace {

using domain::Records;

void tell(const TrackedText& text, const Naming& naming, Report& report) {
  switch (naming.what) {
    case Naming::What::name:
      report.add(*text.file, text.at, fmt::format("the text holds the name of '{}'", naming.id));
      return;
    case Naming::What::email:
      report.add(*text.file, text.at,
                 fmt::format("the text holds the e-mail address of '{}'", naming.id));
      return;
    case Naming::What::phone:
      report.add(*text.file, text.at,
                 fmt::format("the text holds the phone number of '{}'", naming.id));
      return;
    case Naming::What::account:
      report.add(*text.file, text.at, fmt::format("the text holds an account of '{}'", naming.id));
      return;
    case Naming::What::part_of_name:
      report.warn(*text.file, text.at,
                  fmt::format("a word of the text is part of the name of '{}'", naming.id),
                  "if it means that person, write the id; if not, another word avoids this "
                  "warning");
  }
}

void check(const Records& records, Report& report) {
  if (records.people.empty()) return;  // people/ is a repository of its own and may be missing
  const Namings namings(records.people);
  // Places and titles repeat from session to session.
  std::unordered_map<std::string_view, std::vector<Naming>> known;
  for (const TrackedText& text : tracked_texts(records)) {
    const auto [found, fresh] = known.try_emplace(text.text);
    if (fresh) found->second = namings.find(text.text);
    for (const Naming& naming : found->second) {
      if (naming.what == Naming::What::part_of_name && !text.is_prose) continue;
      tell(text, naming, report);
    }
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
