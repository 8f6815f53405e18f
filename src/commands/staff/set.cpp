// `peer staff set`: changes single keys of a worker's record and of people/.
// SPDX-License-Identifier: MIT
#include "peer/actions/persons.hpp"
#include "peer/actions/settings.hpp"
#include "peer/actions/staff_facts.hpp"
#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::staff_set {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "STAFF", .help = "id, name, number or address", .ask = "Worker"},
    {.name = "KEY=VALUE", .help = "what to set; KEY= removes", .repeated = true}};

constexpr actions::OwnReader readers[] = {{"course", actions::read_course}};

constexpr actions::Settable settable{.command = "peer staff set",
                                     .record = &domain::staff_record,
                                     .also_people = true,
                                     .readers = readers};

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const std::vector<actions::Setting> settings =
      actions::read_settings(settable, arguments.all("KEY=VALUE"), workspace.today());
  const domain::PersonId id = workspace::resolve_staff(workspace, arguments.need("STAFF"));
  workspace.need_worker(id);
  workspace::Proposal proposal;
  actions::propose_settings(workspace, proposal, id, store::staff_path(id), settings);
  return commit(context, workspace, proposal, workspace::Nature::plan,
                actions::introduce(workspace, id) + "  " + actions::told(settings));
}

}  // namespace

extern const Command command{
    .name = "staff set",
    .theme = "People",
    .summary = "change a worker's record",
    .details =
        "KEY=VALUE sets a key, KEY= removes it; separate list items with commas. The course is "
        "done, done:DATE or due:DATE.",
    .examples =
        "peer staff set ada course=done:2026-11-20 service-phone=true\n"
        "peer staff set s-ema channels=messenger,facebook",
    .arguments = arguments_taken,
    .options = {},
    .writes = true,
    .takes_texts = true,
    .sets = &settable,
    .run = run};

}  // namespace peer::commands::staff_set
