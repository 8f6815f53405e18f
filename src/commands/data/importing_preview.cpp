// The preview of an import; see importing.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "data/importing.hpp"
#include "peer/base/text.hpp"

namespace peer::commands {

namespace {

using actions::ImportPlan;
using actions::RowState;

constexpr RowState states[] = {RowState::added, RowState::changed, RowState::same, RowState::left};

std::string key_shown(const actions::ImportColumn& column) {
  if (column.key == "ignore") return "left out";
  return column.key.empty() ? "unknown, left out" : column.key;
}

render::Table columns_table(const ImportPlan& plan) {
  render::Table table{{{"column", "column"}, {"header", "header"}, {"key", "is"}}, {}, ""};
  for (const actions::ImportColumn& column : plan.columns) {
    table.rows.push_back({sheets::column_name(column.column), column.header, key_shown(column)});
  }
  return table;
}

render::Table rows_table(const ImportPlan& plan) {
  render::Table table{
      {{"row", "row", true}, {"state", "state"}, {"who", "who"}, {"what", "what"}}, {}, ""};
  for (const actions::ImportRow& row : plan.rows) {
    if (row.state == RowState::same) continue;
    table.rows.push_back({row.row + 1, word(row.state), row.who,
                          row.help.empty() ? row.what : row.what + "; " + row.help});
  }
  return table;
}

render::Table sessions_table(const ImportPlan& plan) {
  render::Table table{{{"session", "session"},
                       {"date", "day"},
                       {"state", "state"},
                       {"came", "came", true},
                       {"what", "what"}},
                      {},
                      ""};
  for (const actions::ImportSession& session : plan.sessions) {
    table.rows.push_back({session.id, domain::with_weekday(session.date), word(session.state),
                          session.came, session.what});
  }
  return table;
}

void print_bad(Context& context, const ImportPlan& plan) {
  constexpr std::size_t most = 50;
  std::size_t shown = 0;
  std::string help;
  for (const actions::BadCell& bad : plan.bad) {
    if (++shown > most) break;
    context.err += fmt::format("{}: {}\n", sheets::place_text(*plan.sheet, bad.place), bad.what);
    // Said once for all cells in a row that need the same.
    if (bad.help != help) context.err += render::help_text(bad.help);
    help = bad.help;
  }
  if (plan.bad.size() > most) {
    context.err += fmt::format("… and {} more\n", plan.bad.size() - most);
  }
}

render::NodeObject plan_object(const std::string& file, const sheets::Workbook& workbook,
                               const ImportPlan& plan) {
  render::NodeList columns;
  for (const actions::ImportColumn& column : plan.columns) {
    columns.emplace_back(render::NodeObject{
        {"column", sheets::column_name(column.column)},
        {"header", column.header},
        {"key", column.key.empty() ? render::Node() : render::Node(column.key)}});
  }
  render::NodeList rows;
  for (const actions::ImportRow& row : plan.rows) {
    rows.emplace_back(render::NodeObject{{"row", row.row + 1},
                                         {"state", word(row.state)},
                                         {"who", row.who},
                                         {"what", row.what},
                                         {"help", row.help}});
  }
  render::NodeList sessions;
  for (const actions::ImportSession& session : plan.sessions) {
    sessions.emplace_back(render::NodeObject{{"session", session.id},
                                             {"date", domain::format(session.date)},
                                             {"state", word(session.state)},
                                             {"came", session.came},
                                             {"what", session.what}});
  }
  render::NodeList bad;
  for (const actions::BadCell& cell : plan.bad) {
    bad.emplace_back(render::NodeObject{{"sheet", plan.sheet->name},
                                        {"row", cell.place.row + 1},
                                        {"column", sheets::column_name(cell.place.column)},
                                        {"message", cell.what},
                                        {"help", cell.help}});
  }
  return render::NodeObject{{"file", file},
                            {"form", workbook.form},
                            {"sheet", plan.sheet->name},
                            {"header-row", plan.header_row + 1},
                            {"columns", std::move(columns)},
                            {"rows", std::move(rows)},
                            {"sessions", std::move(sessions)},
                            {"bad", std::move(bad)}};
}

}  // namespace

std::string import_counts(const ImportPlan& plan) {
  std::vector<std::string> counts;
  for (const RowState state : states) {
    const auto count = static_cast<std::size_t>(
        std::ranges::count(plan.sessions, state, &actions::ImportSession::state));
    if (count > 0) {
      counts.push_back(
          fmt::format("{} {}", base::counted(count, "session", "sessions"), word(state)));
    }
  }
  for (const RowState state : states) {
    if (const std::size_t count = plan.count(state); count > 0) {
      counts.push_back(fmt::format("{} {}", base::counted(count, "row", "rows"), word(state)));
    }
  }
  return counts.empty() ? "no rows" : base::join(counts, ", ");
}

void print_import(Context& context, const std::string& file, const sheets::Workbook& workbook,
                  const ImportPlan& plan, bool is_written) {
  for (const std::string& remark : plan.remarks) context.note(remark);
  if (context.format == Format::json) {
    context.written.more = {{"import", plan_object(file, workbook, plan)}};
    return;
  }
  const std::string sheet =
      plan.sheet->name.empty() ? std::string() : fmt::format(", sheet '{}'", plan.sheet->name);
  context.out += fmt::format("{}: {}{}, header in row {}\n\n", base::printable(file), workbook.form,
                             sheet, plan.header_row + 1);
  context.print(columns_table(plan));
  const render::Table rows = rows_table(plan);
  if (!rows.rows.empty()) {
    context.out += "\n";
    context.print(rows);
  }
  const render::Table sessions = sessions_table(plan);
  if (!sessions.rows.empty()) {
    context.out += "\n";
    context.print(sessions);
  }
  if (!is_written) context.out += fmt::format("\n{}\n", import_counts(plan));
  print_bad(context, plan);
}

}  // namespace peer::commands
