// The plan of `import clients`: each row a new client, changes of a known one, or left; see
// importing.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "client_change.hpp"
#include "client_row.hpp"
#include "columns.hpp"
#include "peer/actions/importing.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "people.hpp"

namespace peer::actions {

namespace {

using importing::ClientRow;
using importing::Match;

std::string shown_name(const ClientRow& row) {
  if (!row.person.name.empty()) return base::printable(row.person.name);
  if (!row.person.email.empty()) return base::printable(row.person.email);
  return row.person.phone.empty() ? base::printable(row.person.id) : row.person.phone;
}

// Rows of one name, of which it is not certain that they are two people.
std::set<std::size_t> rows_of_one_name(const std::vector<ClientRow>& rows) {
  std::map<std::string, std::vector<const ClientRow*>> by_name;
  for (const ClientRow& row : rows) {
    if (!row.person.name.empty()) by_name[importing::name_key(row.person.name)].push_back(&row);
  }
  std::set<std::size_t> unclear;
  for (const auto& [name, same] : by_name) {
    std::set<std::string> reached;
    for (const ClientRow* row : same) {
      reached.insert(row->person.email + "\n" + row->person.phone);
    }
    const bool apart = reached.size() == same.size() && !reached.contains("\n");
    if (same.size() < 2 || apart) continue;
    for (const ClientRow* row : same) unclear.insert(row->row);
  }
  return unclear;
}

class ClientPlanner {
 public:
  ClientPlanner(workspace::Workspace& workspace, const ImportAnswers& answers, ImportPlan& plan)
      : workspace_(workspace), answers_(answers), plan_(plan), known_(workspace.records()) {}

  void add(const std::vector<ClientRow>& rows) {
    unclear_ = rows_of_one_name(rows);
    for (const ClientRow& row : rows) add(row);
  }

 private:
  void tell(const ClientRow& row, RowState state, std::string what, std::string help = {}) {
    plan_.rows.push_back({row.row, state, shown_name(row), std::move(what), std::move(help)});
  }

  std::string how_to_say(const ClientRow& row) const {
    return fmt::format("say who it is: --person {}=ID, {}=new or {}=skip", row.row + 1, row.row + 1,
                       row.row + 1);
  }

  std::string introduced(const domain::PersonId& id) const {
    return fmt::format("{} {}", id, base::printable(workspace_.records().name_of(id)));
  }

  // What somebody said of the row, by its number or its name.
  std::optional<std::string> answer_for(const ClientRow& row) const {
    auto found = answers_.people.find(std::to_string(row.row + 1));
    if (found == answers_.people.end()) {
      found = answers_.people.find(base::fold(row.person.name));
    }
    if (found == answers_.people.end()) return std::nullopt;
    return found->second;
  }

  void add(const ClientRow& row) {
    if (row.is_bad) return;  // told cell by cell
    if (const std::optional<std::string> answer = answer_for(row))
      return add_answered(row, *answer);
    if (row.person.name.empty() && row.person.email.empty() && row.person.phone.empty() &&
        row.person.id.empty()) {
      return tell(row, RowState::left, "the row does not say who it is about",
                  "write the name, or take the row out of the table");
    }
    const Match match = known_.find(row.person);
    if (match.kind == Match::Kind::doubtful) return leave_doubtful(row, match);
    const bool by_address = !row.person.email.empty() || !row.person.phone.empty();
    if (unclear_.contains(row.row) && (match.kind == Match::Kind::none || !by_address)) {
      return tell(row, RowState::left, "several rows have that name", how_to_say(row));
    }
    match.kind == Match::Kind::found ? change(row, match.id) : add_new(row);
  }

  void leave_doubtful(const ClientRow& row, const Match& match) {
    std::string what = match.why + ":";
    for (const domain::PersonId& id : match.candidates) what += " " + introduced(id) + ",";
    what.pop_back();
    tell(row, RowState::left, std::move(what), how_to_say(row));
  }

  void add_answered(const ClientRow& row, const std::string& answer) {
    if (answer == "skip") return tell(row, RowState::left, "as you said");
    if (answer == "new") return add_new(row);
    const domain::PersonId id(answer);
    if (workspace_.records().client(id) == nullptr) {
      base::fail_usage(fmt::format("there is no client '{}'", base::printable(answer)),
                       "'peer client list --all' shows them; new and skip are answers too");
    }
    change(row, id);
  }

  void add_new(const ClientRow& row) {
    if (row.person.name.empty()) {
      return tell(row, RowState::left, "nobody has that address or number, and there is no name",
                  "write the name into the table");
    }
    if (row.person.id.starts_with("s-")) {
      return tell(row, RowState::left, "the id is that of a worker",
                  "workers are added with 'peer staff add'");
    }
    const domain::PersonId id = new_id(row);
    std::string what =
        importing::propose_new(plan_.proposal, id, row, answers_.since, workspace_.today());
    tell(row, RowState::added, std::move(what));
  }

  // An id of ours, as an export has it, stays; any other code of the table is not one.
  domain::PersonId new_id(const ClientRow& row) {
    const domain::PersonId typed(row.person.id);
    if (row.person.id.starts_with("c-") && domain::is_id(row.person.id) &&
        taken_.insert(typed).second) {
      return typed;
    }
    for (;;) {
      domain::PersonId id = workspace_.fresh_id("c-");
      if (taken_.insert(id).second) return id;
    }
  }

  void change(const ClientRow& row, const domain::PersonId& id) {
    const domain::Client* client = workspace_.records().client(id);
    if (client == nullptr) {
      return tell(row, RowState::left, introduced(id) + " works here and is no client",
                  "take the row out of the table");
    }
    if (!taken_.insert(id).second) {
      return tell(row, RowState::left, introduced(id) + " stands in the table twice",
                  how_to_say(row));
    }
    const std::string what = importing::propose_change(workspace_, plan_.proposal, *client, row);
    tell(row, what.empty() ? RowState::same : RowState::changed,
         what.empty() ? id.text() : fmt::format("{}: {}", id, what));
  }

  workspace::Workspace& workspace_;
  const ImportAnswers& answers_;
  ImportPlan& plan_;
  importing::KnownPeople known_;
  std::set<std::size_t> unclear_{};
  std::set<domain::PersonId> taken_{};
};

// Merged cells below the header: which row the one value is of nobody knows.
void refuse_merged(ImportPlan& plan) {
  for (const sheets::MergedCells& merged : plan.sheet->merged) {
    if (merged.last.row <= plan.header_row || merged.first.row == merged.last.row) continue;
    const bool used = std::ranges::any_of(plan.columns, [&](const ImportColumn& column) {
      return !column.key.empty() && column.key != "ignore" &&
             column.column >= merged.first.column && column.column <= merged.last.column;
    });
    if (!used) continue;
    plan.bad.push_back({merged.first,
                        fmt::format("the cells of the rows {} to {} are merged",
                                    merged.first.row + 1, merged.last.row + 1),
                        "take them apart, and write the value into each row that it is of"});
  }
}

void remark(ImportPlan& plan, const std::vector<ClientRow>& rows, const ImportAnswers& answers) {
  std::size_t computed = 0;
  for (const ClientRow& row : rows) {
    for (const ImportColumn& column : plan.columns) {
      if (!column.key.empty() && plan.sheet->at(row.row, column.column).computed) ++computed;
    }
  }
  if (computed > 0) {
    plan.remarks.push_back(
        fmt::format("{} read as saved",
                    base::counted(computed, "result of a formula is", "results of formulas are")));
  }
  const bool told = std::ranges::any_of(plan.columns, [](const ImportColumn& column) {
    return column.key == "since" || column.key == "interview";
  });
  if (!told && !answers.since && plan.count(RowState::added) > 0) {
    plan.remarks.emplace_back(
        "no column says since when they are members, so that they are applicants; --since DATE "
        "makes them members from that day on");
  }
}

}  // namespace

ImportPlan plan_clients(workspace::Workspace& workspace, const sheets::Sheet& sheet,
                        const ImportAnswers& answers) {
  ImportPlan plan;
  plan.sheet = &sheet;
  const std::optional<std::size_t> header =
      importing::find_header(sheet, importing::Columns::clients, answers);
  if (!header) {
    throw base::Failure(base::ExitCode::findings, "no row names a column that says who somebody is",
                        "write a header above the table, such as name, or say which column it is: "
                        "--column 'HEADER=name'");
  }
  plan.header_row = *header;
  plan.columns = importing::read_columns(sheet, *header, importing::Columns::clients, answers);
  const std::vector<ClientRow> rows =
      importing::read_client_rows(workspace.program(), workspace.today(), plan);
  refuse_merged(plan);
  ClientPlanner(workspace, answers, plan).add(rows);
  remark(plan, rows, answers);
  return plan;
}

}  // namespace peer::actions
