// The list of what is due; see due_list.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/due_list.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/documents/due_matters.hpp"

namespace peer::documents {

using reports::DueMatter;
using workspace::Workspace;

render::Table due_table(Workspace& workspace, const std::vector<DueMatter>& matters) {
  render::Table table{.columns = {{"key", "key"},
                                  {"kind", "kind"},
                                  {"due", "due"},
                                  {"owners", "owners"},
                                  {"client", "client"},
                                  {"staff", "worker"},
                                  {"session", "session"},
                                  {"contact", "contact"},
                                  {"detail", "detail"},
                                  {"what", "what"},
                                  {"command", "command"}},
                      .rows = {},
                      .empty = ""};
  for (const DueMatter& matter : matters) {
    render::NodeList owners;
    for (const domain::PersonId& owner : matter.owners) owners.emplace_back(owner);
    table.rows.push_back({matter.key(), reports::due_word(matter.kind),
                          matter.due ? render::Node(domain::format(*matter.due)) : render::Node(),
                          std::move(owners), text_or_null(matter.client),
                          text_or_null(matter.worker), text_or_null(matter.session),
                          text_or_null(matter.contact), text_or_null(matter.detail),
                          told(workspace, matter), settled_by(workspace, matter)});
  }
  return table;
}

namespace {

// The lines of the list fall into what is past its day, what is of today, and what is to come.
std::string_view heading_of(const DueMatter& matter, domain::Date today) {
  if (matter.kind == reports::DueKind::unread) return "to be read first";
  if (!matter.due || *matter.due < today) return "past their day";
  return *matter.due == today ? "today" : "to come";
}

std::string owners_named(Workspace& workspace, const DueMatter& matter) {
  std::vector<std::string> names;
  for (const domain::PersonId& owner : matter.owners)
    names.push_back(actions::name_of(workspace, owner));
  return names.empty() ? "nobody" : base::join(names, ", ");
}

}  // namespace

std::string due_text(Workspace& workspace, const std::vector<DueMatter>& matters) {
  std::string text;
  std::string_view heading;
  for (const DueMatter& matter : matters) {
    if (const auto next = heading_of(matter, workspace.today()); next != heading) {
      heading = next;
      text += fmt::format("{}{}\n", text.empty() ? "" : "\n", heading);
    }
    const std::string day = matter.due ? domain::format(*matter.due) : std::string(10, ' ');
    text += fmt::format("  {}  {} ({})\n              {}\n", day,
                        base::printable(told(workspace, matter)),
                        base::printable(owners_named(workspace, matter)),
                        base::printable(settled_by(workspace, matter)));
  }
  return text;
}

std::string due_summary(const std::vector<DueMatter>& matters, domain::Date today) {
  if (matters.empty()) return "nothing is due";
  const auto late = static_cast<std::size_t>(std::ranges::count_if(
      matters, [&](const DueMatter& matter) { return !matter.due || is_overdue(matter, today); }));
  return fmt::format("\n{}, {} past their day",
                     base::counted(matters.size(), "matter is due", "matters are due"), late);
}

}  // namespace peer::documents
