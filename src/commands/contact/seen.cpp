// `peer contact seen`: clients who were met outside sessions, at a talk or in the corridor
// (program §7.4). One record each, all of them or none.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "peer/actions/contact_settling.hpp"
#include "peer/actions/contact_writing.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/contact_text.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::contact_seen {
namespace {

using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .repeated = true, .ask = "Client"}};

constexpr Option options_taken[] = {
    {.name = "--at",
     .value = "TIME",
     .help = "when: a time today, or a date and time; default: now"},
    {.name = "--by",
     .value = "STAFF",
     .help = "who saw them; default: PEER_STAFF",
     .required = true,
     .ask = "Who saw them (STAFF)",
     .by_typist = true}};

std::vector<domain::PersonId> clients_of(Workspace& workspace, const Arguments& arguments) {
  std::vector<domain::PersonId> ids;
  for (const std::string& words : arguments.all("CLIENT")) {
    const domain::PersonId id = workspace::find_client(workspace, words);
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::write);
  const actions::ContactMoment moment = actions::read_contact_moment(
      arguments.get("--at").value_or(""), workspace.zone(), workspace.now());
  const std::vector<domain::PersonId> clients = clients_of(workspace, arguments);
  actions::ContactForm form;
  form.at = moment.at;
  form.by = workspace::find_staff(workspace, arguments.need("--by"));
  form.purpose = domain::ContactPurpose::seen;
  workspace::Proposal proposal;
  std::string done = fmt::format("seen on {}, {}", domain::with_weekday(form.at.local.date),
                                 domain::format(form.at.local.time));
  std::set<domain::ContactId> taken;  // "c" a second time and "c-2" would have the same id
  for (const domain::PersonId& client : clients) actions::load_before(workspace, client);
  for (const domain::PersonId& client : clients) {
    form.client = client;
    const domain::Contact contact = actions::propose_contact(workspace, proposal, form, taken);
    taken.insert(contact.id);
    done += fmt::format("\n{}  {}", contact.id, documents::name_of_contact(workspace, contact));
    for (const std::string& line : actions::settle_with(workspace, proposal, contact)) {
      done += "\n  " + line;
    }
  }
  if (!moment.remark.empty()) done += "\n" + moment.remark;
  return commit(context, workspace, proposal, workspace::Nature::fact, done);
}

}  // namespace

extern const Command command{
    .name = "contact seen",
    .theme = "Contacts",
    .summary = "record that clients were seen outside sessions",
    .details =
        "If somebody was met at a talk or seen in the corridor, they are not silent, and nobody "
        "needs to call to check on them. Records one contact with the purpose seen for each "
        "client, without channel, direction or outcome, and settles their open follow-ups.",
    .examples =
        "peer contact seen alena bedřich --by ada\n"
        "peer contact seen alena --at 'yesterday 18:30'",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::contact_seen
