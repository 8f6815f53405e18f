// `peer contact list`: contacts outside sessions, of some days, or those that are still open.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/commands/command.hpp"
#include "peer/documents/contacts.hpp"
#include "peer/domain/caller.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::contact_list {
namespace {

using workspace::Workspace;

constexpr int days_shown = 90;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT",
     .help = "id, name, number or address, or unknown; default: all",
     .required = false}};

constexpr Option options_taken[] = {
    {.name = "--open",
     .value = "",
     .help = "only open follow-ups and referrals, and serious crises without a decision; of any "
             "time"},
    {.name = "--from", .value = "DATE", .help = "first day; default: 90 days ago"},
    {.name = "--until", .value = "DATE", .help = "last day; default: today"},
    {.name = "--purpose",
     .value = "PURPOSE",
     .help = "only outreach, support, crisis, seen or admin"},
    {.name = "--by", .value = "STAFF", .help = "only this worker's contacts"}};

documents::ContactFilter read_filter(Workspace& workspace, const Arguments& words) {
  documents::ContactFilter filter;
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
  filter.purpose = word_option<domain::ContactPurpose>(words, "--purpose", "purpose of a contact");
  if (const auto by = words.get("--by")) filter.by = workspace::find_staff(workspace, *by);
  if (const auto client = words.get("CLIENT")) {
    filter.client = domain::is_unknown(*client) ? domain::PersonId(*client)
                                                : workspace::find_client(workspace, *client);
  }
  return filter;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::read);
  const documents::ContactFilter filter = read_filter(workspace, arguments);
  if (filter.client) {
    workspace.load_contacts_with({*filter.client});
  } else {
    workspace.load_contacts(filter.from, filter.until);
  }
  const bool named = workspace.people_known();
  if (named) workspace.load_people();
  context.print(documents::contacts_table(workspace.records(), filter, named,
                                          context.format == Format::text));
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "contact list",
    .theme = "Contacts",
    .summary = "list contacts outside sessions",
    .details =
        "Lists contacts in order of time: the last 90 days, or the days you give. --open lists "
        "those of any time that are still waiting for somebody. Follow-ups from attendance "
        "marks are in 'peer due', which lists everything that is due.",
    .examples =
        "peer contact list\n"
        "peer contact list --open\n"
        "peer contact list alena --from 2026-01-01 --format json\n"
        "peer contact list --purpose crisis --by ada --format csv",
    .arguments = arguments_taken,
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands::contact_list
