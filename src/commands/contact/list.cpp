// `peer contact list`: contacts outside sessions, of some days, or those that are still open.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "peer/actions/session_text.hpp"
#include "peer/commands/command.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/documents/contact_text.hpp"
#include "peer/domain/caller.hpp"
#include "peer/render/card.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using domain::Contact;
using domain::Date;
using render::Node;
using workspace::Workspace;

constexpr int days_shown = 90;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT",
     .help = "id, name, number or address, or unknown; otherwise all",
     .required = false}};

constexpr Option options_taken[] = {
    {.name = "--open",
     .value = "",
     .help = "only those with an open follow-up or referral, and serious crises without a "
             "decision; of all time"},
    {.name = "--from", .value = "DATE", .help = "first day; otherwise 90 days ago"},
    {.name = "--until", .value = "DATE", .help = "last day; otherwise today"},
    {.name = "--purpose",
     .value = "PURPOSE",
     .help = "only outreach, support, crisis, seen or admin"},
    {.name = "--by", .value = "STAFF", .help = "only those that this worker had"}};

struct Filter {
  std::optional<domain::PersonId> client{};
  std::optional<domain::PersonId> by{};
  std::optional<domain::ContactPurpose> purpose{};
  std::optional<Date> from{};
  Date until{};
  bool open = false;

  bool takes(const Contact& contact) const {
    const Date day = contact.at->local.date;
    return (!from || *from <= day) && day <= until && (!client || contact.client.value == client) &&
           (!by || contact.by.value == by) && (!purpose || contact.purpose.value == purpose) &&
           (!open || is_open(contact));
  }

  static bool is_open(const Contact& contact) {
    return (contact.follow_up && contact.follow_up->is_open()) ||
           documents::is_open_referral(contact) || documents::lacks_decision(contact);
  }
};

Filter read_filter(Workspace& workspace, const Arguments& words) {
  Filter filter;
  filter.open = words.has("--open");
  filter.until = day_option_or_today(words, "--until", workspace.today());
  filter.from = day_option(words, "--from", workspace.today());
  if (!filter.from && !filter.open) filter.from = filter.until - days_shown;
  if (filter.from && filter.until < *filter.from) {
    base::fail_usage(
        fmt::format("--until {} lies before --from {}", domain::with_weekday(filter.until),
                    domain::with_weekday(*filter.from)),
        "");
  }
  filter.purpose = read_option(words, "--purpose", [](std::string_view typed) {
    return actions::read_word<domain::ContactPurpose>("purpose of a contact", typed);
  });
  if (const auto by = words.get("--by")) filter.by = workspace::find_staff(workspace, *by);
  if (const auto client = words.get("CLIENT")) {
    filter.client = domain::is_unknown(*client) ? domain::PersonId(*client)
                                                : workspace::find_client(workspace, *client);
  }
  return filter;
}

std::vector<const Contact*> chosen(const domain::Records& records, const Filter& filter) {
  std::vector<const Contact*> contacts;
  for (const Contact& contact : records.contacts) {
    if (filter.takes(contact)) contacts.push_back(&contact);
  }
  std::ranges::sort(contacts, [](const Contact* left, const Contact* right) {
    return std::make_tuple(left->at->unix_seconds(), left->id) <
           std::make_tuple(right->at->unix_seconds(), right->id);
  });
  return contacts;
}

Node name_node(const domain::Records& records, const std::optional<domain::PersonId>& id) {
  const domain::Person* person = id ? records.person(*id) : nullptr;
  return person != nullptr && person->name ? Node(*person->name) : Node();
}

// For the eye: who until when, and what came of it.
Node follow_up_text(const domain::Records& records, const Contact& contact) {
  if (!contact.follow_up) return {};
  const domain::FollowUp& follow_up = *contact.follow_up;
  if (follow_up.done) return Node("done " + domain::format(*follow_up.done));
  if (follow_up.dropped) return Node("dropped");
  return Node(records.name_of(follow_up.by.value_or(domain::PersonId("?"))) + ", " +
              domain::format(follow_up.due.value_or(Date{})));
}

Node referral_text(const Contact& contact) {
  if (!contact.referral || !contact.referral->to) return {};
  std::string text(domain::word(*contact.referral->to));
  if (contact.referral->state) text += fmt::format(" {}", domain::word(*contact.referral->state));
  return Node(text);
}

std::vector<Node> row_of(const domain::Records& records, const Contact& contact, bool named) {
  const bool serious = contact.serious.value_or(false);
  const Node who = named && !domain::is_unknown(contact.client.value_or({}))
                       ? name_node(records, contact.client.value)
                       : Node();
  std::vector<Node> row{contact.id,
                        Node(domain::format(*contact.at)),
                        render::node_of(contact.client),
                        who,
                        render::node_of(contact.by),
                        render::word_node(contact.channel),
                        render::word_node(contact.direction),
                        render::word_node(contact.purpose),
                        render::word_node(contact.outcome),
                        render::node_of(contact.serious),
                        serious ? Node("serious") : Node(),
                        render::node_of(contact.plan),
                        render::node_of(contact.to_group),
                        referral_text(contact),
                        follow_up_text(records, contact)};
  const domain::Referral none;
  const domain::Referral& referral = contact.referral ? *contact.referral : none;
  row.insert(row.end(), {render::word_node(referral.to), render::word_node(referral.state),
                         render::node_of(referral.on)});
  const domain::FollowUp nothing;
  const domain::FollowUp& follow_up = contact.follow_up ? *contact.follow_up : nothing;
  row.insert(row.end(), {render::node_of(follow_up.by), render::node_of(follow_up.due),
                         render::node_of(follow_up.done), render::node_of(follow_up.dropped)});
  return row;
}

constexpr std::string_view only_text = "";  // key of a column that only the text form has

// What stands once for the eye and in parts for a program.
render::Table table_of(const domain::Records& records, const Filter& filter, bool named,
                       bool as_text) {
  const std::vector<render::Column> columns = {{"contact", "contact"},
                                               {"at", ""},
                                               {"client", ""},
                                               {"name", named ? "name" : ""},
                                               {"by", "by"},
                                               {"channel", "channel"},
                                               {"direction", "direction"},
                                               {"purpose", "purpose"},
                                               {"outcome", "outcome"},
                                               {"serious", ""},
                                               {std::string(only_text), " "},
                                               {"plan", ""},
                                               {"to-group", ""},
                                               {std::string(only_text), "referral"},
                                               {std::string(only_text), "follow-up"},
                                               {"referral-to", ""},
                                               {"referral-state", ""},
                                               {"referral-on", ""},
                                               {"follow-up-by", ""},
                                               {"follow-up-due", ""},
                                               {"follow-up-done", ""},
                                               {"follow-up-dropped", ""}};
  render::Table table;
  const auto is_shown = [&](const render::Column& column) {
    return as_text ? !column.heading.empty() : !column.key.empty();
  };
  for (const render::Column& column : columns) {
    if (is_shown(column)) table.columns.push_back(column);
  }
  for (const Contact* contact : chosen(records, filter)) {
    const std::vector<Node> row = row_of(records, *contact, named);
    std::vector<Node> cells;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (is_shown(columns[i])) cells.push_back(row[i]);
    }
    table.rows.push_back(std::move(cells));
  }
  table.empty = filter.open ? "nothing is open" : "no contacts";
  return table;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::read);
  const Filter filter = read_filter(workspace, arguments);
  if (filter.client) {
    workspace.load_contacts_with({*filter.client});
  } else {
    workspace.load_contacts(filter.from, filter.until);
  }
  const bool named = workspace.people_known();
  if (named) workspace.load_people();
  context.print(table_of(workspace.records(), filter, named, context.format == Format::text));
  return answered(context, workspace);
}

}  // namespace

extern const Command contact_list{
    .name = "contact list",
    .theme = "Contacts",
    .summary = "list contacts outside sessions",
    .details =
        "In the order in which they were: those of the last 90 days, or of the days named. --open "
        "lists those of all time that wait for somebody. Follow-ups of attendance marks stand in "
        "'peer due', which lists all that waits.",
    .examples =
        "peer contact list\n"
        "peer contact list --open\n"
        "peer contact list alena --from 2026-01-01 --format json\n"
        "peer contact list --purpose crisis --by ada --format csv",
    .arguments = arguments_taken,
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands
