// `peer staff set`: changes single keys of a worker's record and of people/.
// SPDX-License-Identifier: MIT
#include "peer/commands/command.hpp"
#include "peer/commands/settings.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "STAFF", .help = "id, name, number or address", .ask = "Worker"},
    {.name = "KEY=VALUE", .help = "what to set; KEY= removes", .repeated = true}};

constexpr SetKey keys[] = {
    {"role", Home::record, role_value, true},      {"course", Home::record, course_value},
    {"service-phone", Home::record, yes_no_value}, {"channels", Home::record, channels_value},
    {"name", Home::person, name_value, true},      {"call", Home::person, name_value},
    {"email", Home::person, email_value},          {"phone", Home::person, phone_value},
    {"messenger", Home::person, name_value},       {"facebook", Home::person, name_value}};

constexpr OwnedKey owned[] = {
    {"spell", "peer staff end; somebody who comes back: peer staff resume STAFF --from DATE"},
    {"stability", "peer staff confirm STAFF"},
    {"training", "peer staff training STAFF TITLE --from DATE"}};

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const std::vector<Setting> settings =
      read_settings(keys, owned, arguments.all("KEY=VALUE"), workspace.today());
  const domain::PersonId id = workspace::resolve_staff(workspace, arguments.need("STAFF"));
  workspace.need_worker(id);
  return commit_settings(context, workspace, id, store::staff_path(id), settings);
}

}  // namespace

extern const Command staff_set{
    .name = "staff set",
    .theme = "People",
    .summary = "change keys of a worker's record",
    .details =
        "KEY=VALUE sets a key, KEY= removes it. Keys of staff/: role, course (done, "
        "done:DATE, due:DATE), service-phone (true, false), channels (email,sms,…). Keys "
        "of people/: name, call, email, phone, messenger, facebook.",
    .examples =
        "peer staff set ada course=done:2026-11-20 service-phone=true\n"
        "peer staff set s-ema channels=messenger,facebook",
    .arguments = arguments_taken,
    .options = {},
    .writes = true,
    .run = run};

}  // namespace peer::commands
