// `peer contact show`: all that is recorded of one contact.
// SPDX-License-Identifier: MIT
#include "peer/actions/contact_named.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/contact_text.hpp"
#include "peer/domain/caller.hpp"
#include "peer/render/record_node.hpp"

namespace peer::commands::contact_show {
namespace {

using render::Node;
using render::NodeObject;

constexpr Argument arguments_taken[] = {
    {.name = "CONTACT",
     .help = "id, 'last', or a client or 'unknown' for their newest contact",
     .ask = "Contact"}};

Node name_node(workspace::Workspace& workspace, const domain::Field<domain::PersonId>& id) {
  if (!id || domain::is_unknown(*id)) return {};
  const domain::Person* person = workspace.person(*id);
  return person != nullptr && person->name ? Node(*person->name) : Node();
}

NodeObject card_of(workspace::Workspace& workspace, const domain::Contact& contact) {
  NodeObject card = render::record_node(domain::view(contact), render::shown_cell, "contact");
  render::put_after(card, "contact", {{"file", contact.file}});
  render::put_after(card, "client", {{"name", name_node(workspace, contact.client)}});
  render::put_after(card, "by", {{"by-name", name_node(workspace, contact.by)}});
  return card;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const domain::ContactId id = actions::resolve_contact(workspace, arguments.need("CONTACT"));
  const domain::Contact& contact = workspace.need_contact(id);
  if (context.format == Format::text) {
    context.out += contact.id + "  " + documents::name_of_contact(workspace, contact) + "\n";
    for (const std::string& line : documents::tell_contact(workspace, contact)) {
      context.out += "  " + line + "\n";
    }
    for (const domain::Anyway& fact : contact.anyway) {
      context.out +=
          "  recorded although it breaks " + fact.rule.value_or("?") + ": " +
          actions::reason_text(workspace.program(), domain::reason_bit(domain::ReasonPlace::anyway),
                               fact.reason) +
          "\n";
    }
  } else {
    context.print(Node(card_of(workspace, contact)));
  }
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "contact show",
    .theme = "Contacts",
    .summary = "show one contact outside sessions",
    .details =
        "Shows who, when, by which channel, the outcome, the referral and the follow-up. A "
        "client's name shows their newest contact, 'last' the newest of all.",
    .examples = "peer contact show last\npeer contact show alena --format json",
    .arguments = arguments_taken,
    .options = {},
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands::contact_show
