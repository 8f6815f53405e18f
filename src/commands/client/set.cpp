// `peer client set`: changes single keys of a client's record and of people/.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/inbox.hpp"
#include "peer/actions/settings.hpp"
#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"

namespace peer::commands::client_set {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"},
    {.name = "KEY=VALUE", .help = "what to set; KEY= removes", .repeated = true}};

constexpr actions::Elsewhere elsewhere[] = {
    {"status", "peer intake record, peer client pause, resume or end: a status is derived"}};

constexpr actions::Settable settable{.command = "peer client set",
                                     .record = &domain::client_record,
                                     .also_people = true,
                                     .elsewhere = elsewhere};

void require_known(workspace::Workspace& workspace, const domain::PersonId& id,
                   const actions::Setting& setting, const std::string& named) {
  if (setting.field->refers == domain::Refers::activity) {
    workspace::resolve_activity(workspace, named);
  } else if (named == id) {
    base::fail_usage(fmt::format("'{}' cannot be in its own {}", id, setting.key),
                     "name the other person's id");
  } else {
    workspace.need_client(domain::PersonId(named));
  }
}

// Ids that are written must exist: a typing error is better refused here, with a did-you-mean.
void require_known(workspace::Workspace& workspace, const domain::PersonId& id,
                   const std::vector<actions::Setting>& settings) {
  for (const actions::Setting& setting : settings) {
    const auto* ids = std::get_if<store::Array>(&setting.operation.value.data);
    if (ids == nullptr || setting.field->refers == domain::Refers::nothing) continue;
    for (const store::Value& value : *ids) {
      require_known(workspace, id, setting, std::get<std::string>(value.data));
    }
  }
}

// Only what is set now is compared: what was known before was told then.
domain::Person newly_known(const domain::PersonId& id,
                           const std::vector<actions::Setting>& settings) {
  domain::Person person;
  person.id = id;
  for (const actions::Setting& setting : settings) {
    const auto* text = std::get_if<std::string>(&setting.operation.value.data);
    if (!setting.sets() || text == nullptr) continue;
    if (setting.key == "name") person.name.value = *text;
    if (setting.key == "email") person.email.value = *text;
    if (setting.key == "phone") person.phone.value = *text;
  }
  return person;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const std::vector<actions::Setting> settings =
      actions::read_settings(settable, arguments.all("KEY=VALUE"), workspace.today());
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  require_known(workspace, id, settings);
  const domain::Person person = newly_known(id, settings);
  if (person.name || person.email || person.phone) warn_of_likeness(context, workspace, person);
  workspace::Proposal proposal;
  actions::propose_settings(workspace, proposal, id, store::client_path(id), settings);
  if (person.email) actions::settle_bounces(workspace, proposal, id);
  return commit(context, workspace, proposal, workspace::Nature::plan,
                introduce(workspace, id) + "  " + actions::told(settings));
}

}  // namespace

extern const Command command{
    .name = "client set",
    .theme = "People",
    .summary = "change a client's record",
    .details =
        "KEY=VALUE sets a key, KEY= removes it; separate list items with commas. Interviews, "
        "memberships, pauses, consents, offers and companions have their own commands.",
    .examples =
        "peer client set alena channel=sms phone='+420 700 000 001'\n"
        "peer client set c-7k3f activities=group,trip awaiting=",
    .arguments = arguments_taken,
    .options = {},
    .writes = true,
    .takes_texts = true,
    .sets = &settable,
    .run = run};

}  // namespace peer::commands::client_set
