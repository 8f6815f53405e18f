// What `peer import` takes from a table: which column is what, what a cell says, whom a row is
// about. Pure: a table, the records and the answers that somebody gave make a plan, which is shown
// before anything is written and written as one change.
//
// Nothing is guessed. A cell that cannot be read, a person who may be one of two, a column of which
// nobody knows what it holds is told with its place and what to do.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/sheets/workbook.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// What somebody answered, now or at an earlier import (import/NAME.toml). Keys are folded.
struct ImportAnswers {
  std::map<std::string, std::string, std::less<>> columns{};  // header -> key, or "ignore"
  std::map<std::string, std::string, std::less<>> cells{};    // word of a cell -> mark
  std::map<std::string, std::string, std::less<>>
      people{};  // "7" (a row) or a name -> id, new, skip
  std::optional<std::string> sheet{};
  std::optional<domain::Date> since{};  // of members without a day of their own
  std::optional<int> year{};            // of dates that have none
  std::optional<domain::ActivityId> activity{};
  std::optional<std::vector<domain::PersonId>> staff{};
  std::optional<domain::Date> records_from{};
  bool anyway = false;  // marks of people who were no members then are taken all the same
};

// HEADER=KEY, WORD=STATUS, ROW=CLIENT as they were typed, added to the answers. The last '=' parts
// them, since a header may hold one.
void take_answers(std::map<std::string, std::string, std::less<>>& answers,
                  const std::vector<std::string>& typed, std::string_view option);

// A column as it was understood.
struct ImportColumn {
  std::size_t column = 0;
  std::string header{};
  std::string key{};  // empty: nobody knows, it is left out
  bool answered = false;
};

// A cell that cannot be taken as it is.
struct BadCell {
  sheets::Place place{};
  std::string what{};  // "'31. 2. 2026' is a day that does not exist"
  std::string help{};
};

enum class RowState { added, changed, same, left };
std::string_view word(RowState state);  // "new", "changed", "unchanged", "left"

struct ImportRow {
  std::size_t row = 0;
  RowState state = RowState::same;
  std::string who{};   // as the table names them
  std::string what{};  // what is written, or why nothing is
  std::string help{};  // of one that is left: what to do
};

// An evening of a table of attendance.
struct ImportSession {
  domain::SessionId id{};
  domain::Date date{};
  RowState state = RowState::same;
  std::size_t came = 0;
  std::string what{};
};

struct ImportPlan {
  const sheets::Sheet* sheet = nullptr;
  std::size_t header_row = 0;
  std::vector<ImportColumn> columns{};
  std::vector<ImportRow> rows{};
  std::vector<BadCell> bad{};
  std::vector<std::string> remarks{};
  std::vector<ImportSession> sessions{};  // of attendance
  std::vector<std::string> open_words{};  // of cells that nobody knows, each once
  bool needs_year = false;                // there are days without one, and none was given
  workspace::Proposal proposal{};

  std::size_t count(RowState state) const;
};

// The sheet that is meant: the named one, or the only one that is not hidden and not empty.
// Failure(usage) that lists them when there are several, or none.
const sheets::Sheet& choose_sheet(const sheets::Workbook& workbook, const std::string& file,
                                  const std::optional<std::string>& named);

// The clients of the table: new ones, what is different of known ones. The records must hold all
// clients, staff and people. Failure(findings) when no row can be the header.
ImportPlan plan_clients(workspace::Workspace& workspace, const sheets::Sheet& sheet,
                        const ImportAnswers& answers);

// Who came when: people across dates, or a list with a line a visit. The records must hold all
// clients, staff and people; the sessions are loaded here.
ImportPlan plan_attendance(workspace::Workspace& workspace, const sheets::Sheet& sheet,
                           const ImportAnswers& answers);

// The keys that a column of clients can be, for help and did-you-mean.
std::vector<std::string> client_column_keys();
std::vector<std::string> attendance_column_keys();

}  // namespace peer::actions
