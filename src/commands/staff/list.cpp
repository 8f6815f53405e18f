// `peer staff list`: the workers with their roles.
// SPDX-License-Identifier: MIT
#include "peer/actions/staff_facts.hpp"
#include "peer/commands/command.hpp"

namespace peer::commands::staff_list {

namespace {

constexpr Option options_taken[] = {{"--all", "", "include former workers"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  workspace.load_staff();
  workspace.load_people();
  render::Table table{.columns = {{"staff", "id"},
                                  {"name", "name"},
                                  {"role", "role"},
                                  {"status", "status"},
                                  {"from", "from"},
                                  {"until", "until"},
                                  {"course", "course"},
                                  {"service-phone", "service phone"}},
                      .rows = {},
                      .empty = "no staff"};
  for (const domain::Staff& staff : workspace.records().staff) {
    const std::string_view status = actions::employment_status(staff, workspace.today());
    if (status == "ended" && !arguments.has("--all")) continue;
    const domain::Person* person = workspace.records().person(staff.id);
    const domain::Spell* spell = actions::newest_spell(staff);
    table.rows.push_back({staff.id, person ? render::node_of(person->name) : render::Node(),
                          render::node_of(staff.role), status,
                          spell ? render::node_of(spell->from) : render::Node(),
                          spell ? render::node_of(spell->until) : render::Node(),
                          actions::course_node(staff), staff.service_phone.value_or(false)});
  }
  context.print(table);
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "staff list",
    .theme = "People",
    .summary = "list workers",
    .details = "Lists workers who are employed today (--today) or will be; --all adds former ones.",
    .examples = "peer staff list\npeer staff list --all --format json",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands::staff_list
