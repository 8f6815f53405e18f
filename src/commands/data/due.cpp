// `peer due`: all that waits for somebody, each with its day, its owner and the command that
// settles it. SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/due_matters.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using reports::DueMatter;
using workspace::Workspace;

constexpr Option options_taken[] = {
    {.name = "--for", .value = "STAFF", .help = "only what this worker has to do"}};

render::Table table_of(Workspace& workspace, const std::vector<DueMatter>& matters) {
  render::Table table{.columns = {{"key", "key"},
                                  {"kind", "kind"},
                                  {"due", "due"},
                                  {"owners", "owners"},
                                  {"client", "client"},
                                  {"worker", "worker"},
                                  {"session", "session"},
                                  {"contact", "contact"},
                                  {"detail", "detail"},
                                  {"what", "what"},
                                  {"command", "command"}},
                      .rows = {},
                      .empty = ""};
  for (const DueMatter& matter : matters) {
    render::NodeList owners;
    for (const domain ::PersonId& owner : matter.owners) owners.emplace_back(owner);
    table.rows.push_back(
        {matter.key(), reports ::due_word(matter.kind),
         matter.due ? render ::Node(domain ::format(*matter.due)) : render ::Node(),
         std ::move(owners), documents ::text_or_null(matter.client),
         documents ::text_or_null(matter.worker), documents ::text_or_null(matter.session),
         documents ::text_or_null(matter.contact), documents ::text_or_null(matter.detail),
         documents ::told(workspace, matter), documents ::settled_by(workspace, matter)});
  }
  return table;
}

// The lines of the list fall into what is past its day, what is of today, and what is to come.
std::string_view heading_of(const DueMatter& matter, domain::Date today) {
  if (!matter.due || *matter.due < today) return "past their day";
  return *matter.due == today ? "today" : "to come";
}

std::string owners_named(Workspace& workspace, const DueMatter& matter) {
  std::vector<std::string> names;
  for (const domain ::PersonId& owner : matter.owners)
    names.push_back(actions ::name_of(workspace, owner));
  return names.empty() ? "nobody" : base::join(names, ", ");
}

std::string text_of(Workspace& workspace, const std::vector<DueMatter>& matters) {
  std::string text;
  std::string_view heading;
  for (const DueMatter& matter : matters) {
    if (const auto next = heading_of(matter, workspace.today()); next != heading) {
      heading = next;
      text += fmt::format("{}{}\n", text.empty() ? "" : "\n", heading);
    }
    const std::string day = matter.due ? domain::format(*matter.due) : std::string(10, ' ');
    text += fmt::format("  {}  {} ({})\n              {}\n", day,
                        base::printable(documents::told(workspace, matter)),
                        base::printable(owners_named(workspace, matter)),
                        base::printable(documents::settled_by(workspace, matter)));
  }
  return text;
}

std::string summary_of(const std::vector<DueMatter>& matters, domain::Date today) {
  if (matters.empty()) return "nothing is due";
  const auto late =
      static_cast<std::size_t>(std::ranges::count_if(matters, [&](const DueMatter& matter) {
        return !matter.due || documents::is_overdue(matter, today);
      }));
  return fmt::format("\n{}, {} past their day",
                     base::counted(matters.size(), "matter is due", "matters are due"), late);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::read);
  std::optional<domain::PersonId> owner;
  if (const auto typed = arguments.get("--for")) {
    owner = workspace::resolve_staff(workspace, *typed);
  }
  std::vector<DueMatter> matters = documents::load_due(workspace);
  if (owner) {
    std::erase_if(matters, [&](const DueMatter& matter) {
      return std::ranges::find(matter.owners, *owner) == matter.owners.end();
    });
  }
  if (context.format == Format::text) {
    context.out += text_of(workspace, matters);
    context.say(summary_of(matters, workspace.today()));
  } else {
    context.print(table_of(workspace, matters));
  }
  return answered(context, workspace);
}

}  // namespace

extern const Command data_due{
    .name = "due",
    .theme = "Every day",
    .summary = "list all that waits for somebody",
    .details =
        "Sessions without marks, staff or a place, people who have been silent for long, promises "
        "to ask again, crises and referrals without an end, interviews, the waiting list, "
        "reviews and consents, messages of which nobody knows, tasks, supervision, courses, "
        "confirmations, gaps of the on-call rota. Each with its day, its owner and the command "
        "that settles it; it leaves the list when the records say that it is settled. What is "
        "due is no error: the exit status is 0 whatever is listed.\n\n"
        "peer-due(7) says of each kind when it is due, whose it is and what settles it. "
        "Thresholds are in [policy] of program.toml ('peer policy').",
    .examples = "peer due\npeer due --for ada\npeer due --format json",
    .arguments = {},
    .options = options_taken,
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands
