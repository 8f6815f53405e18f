// A table of attendance, read: people, evenings, and what each cell says, whichever way it lies.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "peer/actions/importing.hpp"
#include "people.hpp"

namespace peer::actions::importing {

struct TablePerson {
  std::size_t row = 0;  // the first that is about them
  RowPerson person{};
};

struct TableMark {
  std::size_t person = 0;  // in AttendanceTable::people
  domain::AttendanceStatus status = domain::AttendanceStatus::present;
  sheets::Place place{};
};

struct Evening {
  domain::Date date{};
  const domain::Activity* activity = nullptr;
  std::optional<domain::SessionId> session{};  // when the table names it
  sheets::Place place{};                       // of its header, or of the first line about it
  std::vector<TableMark> marks{};
};

// A sum at the margin: of an evening, or of a person.
struct MarginSum {
  sheets::Place place{};
  double said = 0;
  std::size_t came = 0;     // late ones and those who left early too
  std::size_t marked = 0;   // the cells that are not empty
  std::size_t present = 0;  // the plain mark alone
};

std::optional<double> number_in(const sheets::Cell& cell);
void count(domain::AttendanceStatus status, MarginSum& sum);
bool agrees(const MarginSum& sum);

struct AttendanceTable {
  std::vector<TablePerson> people{};
  std::vector<Evening> evenings{};
  std::vector<MarginSum> sums{};
};

// What the readers share: the words of cells, people, evenings; what cannot be read is told in the
// plan.
class TableReader {
 public:
  TableReader(workspace::Workspace& workspace, const ImportAnswers& answers, ImportPlan& plan)
      : workspace_(workspace), answers_(answers), plan_(plan) {}

  // People across days.
  AttendanceTable read_cross(std::size_t header);
  // A line a visit.
  AttendanceTable read_list(std::size_t header);

 private:
  void refuse(sheets::Place at, std::string what, std::string help);
  // nullopt for an empty cell, one that means "unmarked", and one that cannot be read.
  std::optional<domain::AttendanceStatus> mark_of(const sheets::Cell& cell, sheets::Place at);
  // The person of a row; nullopt for an empty row.
  std::optional<RowPerson> person_of(std::size_t row);
  bool person_row(std::size_t row) const;

  // The evenings of the columns; those whose day or activity is not clear are left out and told.
  void read_evenings(std::size_t header, std::vector<std::size_t>& columns, AttendanceTable& table);
  std::optional<domain::Date> date_of(const sheets::Cell& cell, sheets::Place at);
  std::optional<domain::Date> with_year(int month, int day, sheets::Place at,
                                        std::string_view text);
  const domain::Activity* activity_of(domain::Date date, const std::string& named,
                                      sheets::Place at);
  std::vector<const domain::Activity*> activities_named(const std::string& text) const;
  std::string activity_word(std::size_t header, std::size_t column, std::string_view rest) const;
  std::optional<int> year_told(std::size_t header) const;
  void read_sums(std::size_t row, const std::vector<std::size_t>& columns, AttendanceTable& table);
  void count_row(std::size_t row, std::size_t person, AttendanceTable& table);
  std::size_t number_of(const RowPerson& person, std::size_t row, AttendanceTable& table);
  void read_line(std::size_t row, AttendanceTable& table);

  workspace::Workspace& workspace_;
  const ImportAnswers& answers_;
  ImportPlan& plan_;
  std::map<std::string, std::size_t> numbers_{};  // of people who were read
  std::optional<int> year_{};
  int last_month_ = 0;
};

// The row whose cells are days; nullopt when there is none with two of them.
std::optional<std::size_t> find_days(const sheets::Sheet& sheet);
bool is_day(const sheets::Cell& cell);
// "po 7. 9. klub": the day, and the words beside it that are no weekday.
struct DayHeader {
  std::string day{};
  std::string rest{};
};
DayHeader split_day(std::string_view text);

}  // namespace peer::actions::importing
