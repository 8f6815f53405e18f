// Sessions from evenings; see attendance_session.hpp.
// SPDX-License-Identifier: MIT
#include "attendance_session.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "peer/actions/marking.hpp"
#include "peer/actions/planning.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/staff.hpp"
#include "peer/store/layout.hpp"

namespace peer::actions::importing {

namespace {

using domain::AttendanceStatus;
using domain::SessionStatus;

// The sessions of that activity on that day, or the one that the table names.
std::vector<const domain::Session*> sessions_of(const domain::Records& records,
                                                const Evening& evening) {
  std::vector<const domain::Session*> found;
  for (const domain::Session& session : records.sessions) {
    if (evening.session) {
      if (session.id == *evening.session) found.push_back(&session);
    } else if (session.date.value == evening.date && session.activity &&
               *session.activity == evening.activity->id) {
      found.push_back(&session);
    }
  }
  return found;
}

bool before_records(const workspace::Workspace& workspace, const ImportAnswers& answers,
                    domain::Date date) {
  const std::optional<domain::Date> from =
      answers.records_from ? answers.records_from : workspace.program().records_from.value;
  return from && date < *from;
}

std::size_t count_came(const std::map<domain::PersonId, AttendanceStatus>& marks) {
  return static_cast<std::size_t>(
      std::ranges::count_if(marks, [](const auto& mark) { return domain::came(mark.second); }));
}

}  // namespace

void EveningWriter::refuse(const Evening& evening, std::string what, std::string help) {
  plan_.bad.push_back({evening.place, std::move(what), std::move(help)});
}

// `marks` are of those who are known; the table may have others.
void EveningWriter::tell(const domain::SessionId& id, const Evening& evening, RowState state,
                         const Marks& marks, std::string what) {
  const auto in_table = static_cast<std::size_t>(std::ranges::count_if(
      evening.marks, [](const TableMark& mark) { return domain::came(mark.status); }));
  const std::size_t came = count_came(marks.clients);
  if (in_table > came + count_came(marks.workers)) {
    if (!what.empty()) what += ", ";
    what += fmt::format("{} in the table", in_table);
  }
  plan_.sessions.push_back({id, evening.date, state, came, std::move(what)});
}

// Somebody who was no member on that day is told once, at the first such cell.
bool EveningWriter::is_member_then(const domain::PersonId& id, const Evening& evening,
                                   sheets::Place place) {
  const domain::Client* client = workspace_.records().client(id);
  if (client == nullptr || answers_.anyway) return true;
  const bool accepted = domain::accepted_intake_by(*client, evening.date) != nullptr;
  if (accepted && domain::in_spell(*client, evening.date)) return true;
  const auto told = no_members_.find(id);
  if (told != no_members_.end()) return false;
  no_members_.emplace(id, plan_.bad.size());
  plan_.bad.push_back(
      {place,
       fmt::format("{} was no member on {}", base::printable(workspace_.records().name_of(id)),
                   domain::with_weekday(evening.date)),
       "correct the day in the table of clients and import that once more; if they came all the "
       "same: --anyway before-records"});
  return false;
}

EveningWriter::Marks EveningWriter::marks_of(const Evening& evening, const People& people) {
  Marks marks;
  for (const TableMark& mark : evening.marks) {
    const std::optional<domain::PersonId>& id = people[mark.person];
    if (!id) continue;
    const bool is_client = workspace_.records().client(*id) != nullptr;
    if (is_client && !is_member_then(*id, evening, mark.place)) continue;
    auto& group = is_client ? marks.clients : marks.workers;
    const auto [known, is_new] = group.emplace(*id, mark.status);
    if (is_new || known->second == mark.status) continue;
    plan_.bad.push_back(
        {mark.place,
         fmt::format("{} has two marks on {}", base::printable(workspace_.records().name_of(*id)),
                     domain::with_weekday(evening.date)),
         "leave one of them"});
  }
  return marks;
}

// Who was there as a worker; else who usually is, if they worked here then. Before the records
// nobody is put down who is not told.
std::vector<domain::PersonId> EveningWriter::staff_of(const Evening& evening,
                                                      const Marks& marks) const {
  std::vector<domain::PersonId> staff;
  const auto add = [&](const domain::PersonId& id) {
    const domain::Staff* worker = workspace_.records().worker(id);
    const bool worked = worker != nullptr && domain::employed_on(*worker, evening.date);
    if (worked && std::ranges::find(staff, id) == staff.end()) staff.push_back(id);
  };
  for (const auto& [id, status] : marks.workers) {
    if (domain::came(status)) add(id);
  }
  if (answers_.staff) {
    for (const domain::PersonId& id : *answers_.staff) add(id);
  } else if (staff.empty() && !before_records(workspace_, answers_, evening.date)) {
    for (const auto& id : evening.activity->staff) add(id.value_or({}));
  }
  return staff;
}

void EveningWriter::make(const Evening& evening, const Marks& marks) {
  const domain::Program& program = workspace_.program();
  if (const domain::Closure* closure = program.closure_on(evening.date)) {
    return refuse(evening,
                  fmt::format("{} is in a closure ({})", domain::with_weekday(evening.date),
                              closure->reason.value_or("")),
                  "correct the day, or the [[closure]] in program.toml");
  }
  PlannedSession session;
  try {
    PlanChoices choices;
    choices.staff = staff_of(evening, marks);
    session = planned_session(*evening.activity, evening.date, choices);
  } catch (const base::Failure& failure) {
    return refuse(
        evening, failure.what(),
        fmt::format("plan it first: peer session plan {} --on {} --start HH:MM --end HH:MM",
                    evening.activity->id, domain::format(evening.date)));
  }
  if (evening.session) session.id = *evening.session;
  const bool for_staff = evening.activity->kind && domain::is_for_staff(*evening.activity->kind);
  if (session.staff.empty() && !for_staff && !before_records(workspace_, answers_, evening.date)) {
    if (without_staff++ == 0) without_staff_at = evening.place;
    last_without_staff = std::max(last_without_staff.value_or(evening.date), evening.date);
    return;
  }
  if (domain::holiday_on(program.holidays, evening.date)) session.reason = "before-records";
  store::Entries entries = session_entries(session);
  const auto status = std::ranges::find(entries, "status", &store::TableEntry::first);
  status->second = store::Value("held");
  store::Entries attendance;
  for (const auto& [id, mark] : marks.clients)
    attendance.emplace_back(id.text(), domain::word(mark));
  if (for_staff) {
    for (const auto& [id, mark] : marks.workers) {
      attendance.emplace_back(id.text(), domain::word(mark));
    }
    std::ranges::sort(attendance, {}, &store::TableEntry::first);
  }
  if (attendance.empty()) return;
  entries.emplace_back("attendance", std::move(attendance));
  plan_.proposal.create(store::session_path(session.id), entries);
  tell(session.id, evening, RowState::added, marks, session.reason ? "on a public holiday" : "");
}

void EveningWriter::change(const Evening& evening, const domain::Session& session,
                           const Marks& marks) {
  MarkRequest request;
  for (const auto* group : {&marks.clients, &marks.workers}) {
    for (const auto& [id, status] : *group) {
      const domain::Mark* known = session.mark_of(id);
      if (known != nullptr && known->status.value == status) continue;
      const domain::PersonId& who = id;  // clang 14 captures no binding
      const bool led =
          std::ranges::any_of(session.staff, [&](const auto& staff) { return staff.value == who; });
      if (!led) request.lines.push_back({.who = id, .status = status});
    }
  }
  for (const domain::Mark& mark : session.marks) {
    if (!marks.clients.contains(mark.who) && !marks.workers.contains(mark.who)) {
      ++empty_where_marked;
    }
  }
  if (request.lines.empty()) return tell(session.id, evening, RowState::same, marks);
  if (status_of(session) == SessionStatus::cancelled) {
    return refuse(
        evening,
        fmt::format("'{}' is cancelled ({})", session.id, session.reason.value_or("no reason")),
        "if it took place, take the cancellation back first; else empty the column");
  }
  find_begun(workspace_, session, request);
  const MarkDecision decision = decide_marks(session, request);
  std::vector<store::Operation> operations = decision.operations;
  if (operations.empty()) return tell(session.id, evening, RowState::same, marks);
  const bool was_planned = status_of(session) == SessionStatus::planned;
  plan_.proposal.edit(session.file, std::move(operations));
  tell(session.id, evening, RowState::changed, marks,
       fmt::format("{}{}", base::counted(request.lines.size(), "mark", "marks"),
                   was_planned ? ", held" : ""));
}

void EveningWriter::write(const Evening& evening, const People& people) {
  const Marks marks = marks_of(evening, people);
  if (marks.clients.empty() && marks.workers.empty()) {
    const domain::SessionId id =
        domain::session_id(evening.date, evening.activity->id, std::nullopt);
    return tell(id, evening, RowState::left, marks, "no marks");
  }
  const std::vector<const domain::Session*> sessions = sessions_of(workspace_.records(), evening);
  if (sessions.size() > 1) {
    return refuse(evening,
                  fmt::format("there are {} sessions of '{}' on {}", sessions.size(),
                              evening.activity->id, domain::with_weekday(evening.date)),
                  "give the id of the session in a column of its own, or mark them by hand");
  }
  if (sessions.empty()) return make(evening, marks);
  change(evening, *sessions.front(), marks);
}

}  // namespace peer::actions::importing
