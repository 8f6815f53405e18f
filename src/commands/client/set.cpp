// `peer client set`: changes single keys of a client's record and of people/.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/commands/command.hpp"
#include "peer/commands/persons.hpp"
#include "peer/commands/settings.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"},
    {.name = "KEY=VALUE", .help = "what to set; KEY= removes", .repeated = true}};

constexpr SetKey keys[] = {
    {"applied", Home::record, applied_value},     {"source", Home::record, text_value},
    {"channel", Home::record, channel_value},     {"invitations", Home::record, invitations_value},
    {"language", Home::record, language_value},   {"activities", Home::record, ids_value},
    {"awaiting", Home::record, text_value},       {"silent-days", Home::record, days_value},
    {"facebook-group", Home::record, date_value}, {"not-same-as", Home::record, ids_value},
    {"name", Home::person, name_value, true},     {"call", Home::person, name_value},
    {"email", Home::person, email_value},         {"phone", Home::person, phone_value},
    {"messenger", Home::person, name_value},      {"facebook", Home::person, name_value},
    {"expects", Home::person, wish_value}};

constexpr OwnedKey owned[] = {
    {"intake", "peer intake book, peer intake record"},
    {"spell", "peer intake record, peer client end, peer client resume"},
    {"pause", "peer client pause, peer client resume"},
    {"consent", "peer client consent"},
    {"offer", "peer client offer"},
    {"companion", "peer client companion"},
    {"status", "peer intake record, peer client pause, resume or end: a status is derived"}};

// Ids that are written must exist: a typing error is better refused here, with a did-you-mean.
void require_known(workspace::Workspace& workspace, const domain::PersonId& id,
                   const std::vector<Setting>& settings) {
  for (const Setting& setting : settings) {
    const auto* ids = std::get_if<store::Array>(&setting.operation.value.data);
    if (!ids) continue;
    for (const store::Value& value : *ids) {
      const std::string& named = std::get<std::string>(value.data);
      if (setting.key == "activities") {
        workspace::resolve_activity(workspace, named);
      } else if (named == id) {
        base::fail_usage(fmt::format("'{}' cannot stand in its own not-same-as", id),
                         "name the other person's id");
      } else {
        workspace.need_client(domain::PersonId(named));
      }
    }
  }
}

// Only what is set now is compared: what was known before was told then.
domain::Person newly_known(const domain::PersonId& id, const std::vector<Setting>& settings) {
  domain::Person person;
  person.id = id;
  for (const Setting& setting : settings) {
    const auto* text = std::get_if<std::string>(&setting.operation.value.data);
    if (setting.operation.kind != store::Operation::Kind::set || text == nullptr) continue;
    if (setting.key == "name") person.name.value = *text;
    if (setting.key == "email") person.email.value = *text;
    if (setting.key == "phone") person.phone.value = *text;
  }
  return person;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const std::vector<Setting> settings =
      read_settings(keys, owned, arguments.all("KEY=VALUE"), workspace.today());
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("CLIENT"));
  require_known(workspace, id, settings);
  const domain::Person person = newly_known(id, settings);
  if (person.name || person.email || person.phone) warn_of_likeness(context, workspace, person);
  return commit_settings(context, workspace, id, store::client_path(id), settings);
}

}  // namespace

extern const Command client_set{
    .name = "client set",
    .theme = "People",
    .summary = "change keys of a client's record",
    .details =
        "KEY=VALUE sets a key, KEY= removes it. Keys of clients/: applied (the day on which they "
        "got in touch), source, channel, invitations, language, activities, awaiting, silent-days "
        "(instead of the program's), facebook-group (the day since when they are in the closed "
        "group), not-same-as (lists separated by commas). Keys of people/: name, call, email, "
        "phone, messenger, facebook, expects.\n\n"
        "Interviews, memberships, pauses, consents, offers and companions have commands of their "
        "own.",
    .examples =
        "peer client set alena channel=sms phone='+420 700 000 001'\n"
        "peer client set c-7k3f activities=group,trip awaiting=",
    .arguments = arguments_taken,
    .options = {},
    .writes = true,
    .run = run};

}  // namespace peer::commands
