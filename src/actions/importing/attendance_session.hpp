// What an evening of a table writes: a session that was held, or marks in one that is known.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "attendance_table.hpp"

namespace peer::actions::importing {

// Whom the rows of the table are about; those that are left have nobody.
using People = std::vector<std::optional<domain::PersonId>>;

class EveningWriter {
 public:
  EveningWriter(workspace::Workspace& workspace, const ImportAnswers& answers, ImportPlan& plan)
      : workspace_(workspace), answers_(answers), plan_(plan) {}

  void write(const Evening& evening, const People& people);

  // Evenings of which nobody is known to have led them, after the records began: they are not made.
  std::size_t without_staff = 0;
  sheets::Place without_staff_at{};  // the first
  std::optional<domain::Date> last_without_staff{};
  // Cells that are empty where a mark stands.
  std::size_t empty_where_marked = 0;

 private:
  struct Marks {
    std::map<domain::PersonId, domain::AttendanceStatus> clients{};
    std::map<domain::PersonId, domain::AttendanceStatus> workers{};
  };
  Marks marks_of(const Evening& evening, const People& people);
  void make(const Evening& evening, const Marks& marks);
  void change(const Evening& evening, const domain::Session& session, const Marks& marks);
  std::vector<domain::PersonId> staff_of(const Evening& evening, const Marks& marks) const;
  bool is_member_then(const domain::PersonId& id, const Evening& evening, sheets::Place place);
  void tell(const domain::SessionId& id, const Evening& evening, RowState state, const Marks& marks,
            std::string what = {});
  void refuse(const Evening& evening, std::string what, std::string help);

  workspace::Workspace& workspace_;
  const ImportAnswers& answers_;
  ImportPlan& plan_;
  std::map<domain::PersonId, std::size_t> no_members_{};  // told once each: where in plan_.bad
};

}  // namespace peer::actions::importing
