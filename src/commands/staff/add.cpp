// `peer staff add`: a new worker, in staff/ and people/ together.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/input.hpp"
#include "peer/actions/staff_facts.hpp"
#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"
#include "persons.hpp"
#include "session_input.hpp"

namespace peer::commands::staff_add {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "NAME", .help = "full name; kept in people/ only", .ask = "Name"}};

constexpr Option options_taken[] = {
    {.name = "--role",
     .value = "ROLE",
     .help = "consultant or coordinator",
     .required = true,
     .ask = "Role (consultant, coordinator)",
     .suggestion = "consultant"},
    {"--id", "ID", "id of the records; default: s- and four random characters"},
    {"--from", "DATE", "first day of employment; default: today"},
    {"--course", "COURSE", "the course for social-services workers: done, done:DATE or due:DATE"},
    {"--email", "ADDRESS", "e-mail address"},
    {"--phone", "NUMBER", "phone number"},
    {"--service-phone", "", "takes turns on call with the service phone"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  domain::Person person = read_person(arguments);
  const auto role = actions::read_word<domain::Role>("role", arguments.need("--role"));
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::Date today = workspace.today();
  const domain::Date from = day_option_or_today(arguments, "--from", today);
  store::Entries entries{{"role", domain::word(role)}};
  if (const auto course = read_option(arguments, "--course", [&](std::string_view typed) {
        return actions::read_course("--course", typed, today);
      })) {
    entries.emplace_back("course", *course);
  }
  if (arguments.has("--service-phone")) entries.emplace_back("service-phone", true);
  entries.emplace_back("spell", store::Array{store::Entries{{"from", from}}});
  person.id = actions::choose_id(workspace, arguments.get("--id"), "s-");
  workspace.load_people();
  for (const actions::Likeness& other : actions::alike(person, workspace.records().people)) {
    context.warn(fmt::format("{} has the same {}", other.id, other.what));
  }
  workspace::Proposal proposal;
  proposal.create(store::staff_path(person.id), std::move(entries));
  proposal.create(store::person_path(person.id), actions::person_entries(person));
  return commit(context, workspace, proposal, workspace::Nature::plan,
                fmt::format("{}  {}  {} from {}", person.id, *person.name, domain::word(role),
                            domain::with_weekday(from)));
}

}  // namespace

extern const Command command{
    .name = "staff add",
    .theme = "People",
    .summary = "add a worker",
    .details =
        "Writes staff/ID.toml, which holds no name, and people/ID.toml, which says who the "
        "person is. The program needs at least two consultants at all times.",
    .examples =
        "peer staff add 'Ada Malá' --role consultant --id s-ada --course done "
        "--service-phone\n"
        "peer staff add 'Eva Dlouhá' --role coordinator --from 2026-11-01 "
        "--email eva@example.org",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::staff_add
