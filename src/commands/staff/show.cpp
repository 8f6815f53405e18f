// `peer staff show`: one worker's record, and what it lacks.
// SPDX-License-Identifier: MIT
#include "peer/actions/staff_facts.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::staff_show {

namespace {

using render::Node;
using render::NodeList;
using render::NodeObject;

constexpr Argument arguments_taken[] = {
    {.name = "STAFF", .help = "id, name, number or address", .ask = "Worker"}};

NodeObject card_of(const domain::Staff& staff, const domain::Person* person, domain::Date today) {
  NodeObject card = render::person_card(domain::view(staff), person);
  render::put_after(card, "role", {{"status", actions::employment_status(staff, today)}});
  render::replace(card, "course", actions::course_node(staff));
  return card;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const domain::PersonId id = workspace::resolve_staff(workspace, arguments.need("STAFF"));
  const domain::Person* person = workspace.person(id);
  const domain::Staff& staff = workspace.need_worker(id);
  NodeObject card = card_of(staff, person, workspace.today());
  // Somebody who left needs nothing more.
  NodeList missing;
  if (actions::employment_status(staff, workspace.today()) != "ended") {
    const domain::Policy& policy = workspace.program().policy;
    for (std::string& fact : actions::missing_facts(staff, person, workspace.today(), policy)) {
      missing.emplace_back(std::move(fact));
    }
  }
  if (context.format != Format::text) {
    card.emplace_back("missing", std::move(missing));
    print_card(context, std::move(card), "staff");
    return answered(context, workspace);
  }
  print_card(context, std::move(card), "staff");
  for (const Node& fact : missing) context.say("missing " + std::get<std::string>(fact.data));
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "staff show",
    .theme = "People",
    .summary = "show one worker's record and what is missing",
    .details =
        "Shows everything in staff/ and people/ about the worker, and what is missing, with the "
        "command that adds each item. A consultant also needs the course, channels, the service "
        "phone and a confirmation of stability no older than policy stability-days.",
    .examples = "peer staff show ada\npeer staff show s-ada --format json",
    .arguments = arguments_taken,
    .options = {},
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands::staff_show
