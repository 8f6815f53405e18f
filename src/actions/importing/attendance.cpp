// The plan of `import attendance`; see importing.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "attendance_session.hpp"
#include "attendance_table.hpp"
#include "columns.hpp"
#include "peer/actions/importing.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/store/layout.hpp"
#include "people.hpp"

namespace peer::actions {

namespace {

using importing::AttendanceTable;
using importing::Match;
using importing::TablePerson;

bool has_key(const ImportPlan& plan, std::string_view key) {
  return std::ranges::find(plan.columns, key, &ImportColumn::key) != plan.columns.end();
}

bool says_who(const ImportPlan& plan) {
  return has_key(plan, "name") || has_key(plan, "last-name") || has_key(plan, "id") ||
         has_key(plan, "email") || has_key(plan, "phone");
}

// Which columns of a cross table say who it is: those that say so, else the first one that holds
// words beside the days.
void read_cross_columns(ImportPlan& plan, const ImportAnswers& answers) {
  const std::vector<ImportColumn> all = importing::read_columns(
      *plan.sheet, plan.header_row, importing::Columns::attendance, answers);
  for (const ImportColumn& column : all) {
    if (importing::is_day(plan.sheet->at(plan.header_row, column.column))) continue;
    // Those of a list have no meaning across days.
    ImportColumn kept = column;
    if (kept.key == "date" || kept.key == "status" || kept.key == "session" ||
        kept.key == "activity") {
      kept.key.clear();
    }
    plan.columns.push_back(std::move(kept));
  }
  if (says_who(plan)) return;
  const auto first = std::ranges::find_if(
      plan.columns, [](const ImportColumn& column) { return column.key.empty(); });
  if (first != plan.columns.end()) first->key = "name";
}

[[noreturn]] void refuse_shape(const sheets::Sheet& sheet) {
  std::size_t down = 0;
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    if (importing::is_day(sheet.at(row, 0))) ++down;
  }
  if (down > 1) {
    throw base::Failure(base::ExitCode::findings,
                        "the days stand in the first column, and the people across",
                        "copy the table and paste it transposed, so that each person has a row");
  }
  throw base::Failure(
      base::ExitCode::findings, "no row holds the days of the evenings",
      "a table has the people in rows and a day above each column, or a line a visit with the "
      "headers name, date and status");
}

class PeopleOfTable {
 public:
  PeopleOfTable(workspace::Workspace& workspace, const ImportAnswers& answers, ImportPlan& plan)
      : workspace_(workspace), answers_(answers), plan_(plan), known_(workspace.records()) {}

  importing::People match(const AttendanceTable& table) {
    importing::People people;
    std::set<domain::PersonId> taken;
    for (const TablePerson& person : table.people) {
      std::optional<domain::PersonId> id = match(person);
      if (id && !taken.insert(*id).second) {
        leave(person, introduced(*id) + " stands in the table twice");
        id.reset();
      }
      people.push_back(std::move(id));
    }
    return people;
  }

 private:
  std::string introduced(const domain::PersonId& id) const {
    return fmt::format("{} {}", id, base::printable(workspace_.records().name_of(id)));
  }

  std::string shown(const TablePerson& person) const {
    return person.person.name.empty() ? person.person.id : person.person.name;
  }

  void leave(const TablePerson& person, std::string what) {
    plan_.rows.push_back(
        {person.row, RowState::left, shown(person), std::move(what),
         fmt::format("say who it is: --person {}=ID or {}=skip", person.row + 1, person.row + 1)});
  }

  std::optional<domain::PersonId> answered(const TablePerson& person) const {
    auto found = answers_.people.find(std::to_string(person.row + 1));
    if (found == answers_.people.end()) {
      found = answers_.people.find(base::fold(person.person.name));
    }
    if (found == answers_.people.end()) return std::nullopt;
    return domain::PersonId(found->second);
  }

  std::optional<domain::PersonId> match(const TablePerson& person) {
    if (const std::optional<domain::PersonId> id = answered(person)) {
      if (*id == "skip") {
        plan_.rows.push_back({person.row, RowState::left, shown(person), "as you said"});
        return std::nullopt;
      }
      if (workspace_.records().client(*id) == nullptr &&
          workspace_.records().worker(*id) == nullptr) {
        base::fail_usage(fmt::format("there is no client or worker '{}'", base::printable(*id)),
                         "'peer client list --all' shows the clients; skip is an answer too");
      }
      return id;
    }
    const Match match = known_.find(person.person);
    if (match.kind == Match::Kind::found) return match.id;
    if (match.kind == Match::Kind::doubtful) {
      std::string what = match.why + ":";
      for (const domain::PersonId& id : match.candidates) what += " " + introduced(id) + ",";
      what.pop_back();
      leave(person, std::move(what));
    } else {
      leave(person, "nobody here is known by that");
    }
    return std::nullopt;
  }

  workspace::Workspace& workspace_;
  const ImportAnswers& answers_;
  ImportPlan& plan_;
  importing::KnownPeople known_;
};

// Sums that agree are counted, those that do not are named.
void compare_sums(const AttendanceTable& table, ImportPlan& plan) {
  constexpr std::size_t most_told = 20;
  std::size_t agreeing = 0;
  std::size_t told = 0;
  for (const importing::MarginSum& sum : table.sums) {
    if (importing::agrees(sum)) {
      ++agreeing;
    } else if (++told <= most_told) {
      plan.remarks.push_back(fmt::format("{}: the sum says {}, and {} came",
                                         sheets::place_text(*plan.sheet, sum.place), sum.said,
                                         sum.came));
    }
  }
  if (agreeing > 0 && told == 0) {
    plan.remarks.push_back(
        base::counted(agreeing, "sum at the margin agrees", "sums at the margins agree"));
  }
}

// Told once for all of them.
void tell_without_staff(const importing::EveningWriter& writer, ImportPlan& plan) {
  if (writer.without_staff == 0) return;
  plan.bad.push_back(
      {writer.without_staff_at,
       fmt::format("{} led by nobody who is known to have worked here then",
                   base::counted(writer.without_staff, "evening was", "evenings were")),
       fmt::format("say who: --staff STAFF,STAFF; or that it was before you kept records here, "
                   "when nobody need be known: --records-from {}",
                   domain::format(*writer.last_without_staff + 1))});
}

}  // namespace

ImportPlan plan_attendance(workspace::Workspace& workspace, const sheets::Sheet& sheet,
                           const ImportAnswers& answers) {
  ImportPlan plan;
  plan.sheet = &sheet;
  workspace.load_sessions(std::nullopt, std::nullopt);
  const auto kind = importing::Columns::attendance;
  const std::optional<std::size_t> header = importing::find_header(sheet, kind, answers);
  const std::optional<std::size_t> days = importing::find_days(sheet);
  importing::TableReader reader(workspace, answers, plan);
  AttendanceTable table;
  bool is_list = false;
  if (header && header != days) {
    plan.header_row = *header;
    plan.columns = importing::read_columns(sheet, *header, kind, answers);
    is_list = has_key(plan, "session") || has_key(plan, "date");
  }
  if (is_list) {
    table = reader.read_list(plan.header_row);
  } else {
    const bool one_day = header && std::ranges::any_of(sheet.rows[*header], importing::is_day);
    if (!days && !one_day) refuse_shape(sheet);
    plan.header_row = days ? *days : *header;
    plan.columns.clear();
    read_cross_columns(plan, answers);
    table = reader.read_cross(plan.header_row);
  }
  if (plan.needs_year) return plan;
  const importing::People people = PeopleOfTable(workspace, answers, plan).match(table);
  importing::EveningWriter writer(workspace, answers, plan);
  for (const importing::Evening& evening : table.evenings) writer.write(evening, people);
  tell_without_staff(writer, plan);
  compare_sums(table, plan);
  if (writer.empty_where_marked > 0) {
    plan.remarks.push_back(fmt::format(
        "{}: the table says nothing of them",
        base::counted(writer.empty_where_marked, "mark on record stays", "marks on record stay")));
  }
  if (answers.records_from && workspace.program().records_from.value != answers.records_from) {
    plan.proposal.edit(store::program_path(),
                       {store::set({"records-from"}, *answers.records_from)});
  }
  return plan;
}

}  // namespace peer::actions
