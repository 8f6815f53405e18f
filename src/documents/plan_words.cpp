// The outcome of planning in words.
// SPDX-License-Identifier: MIT
#include "peer/documents/plan_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/render/record_node.hpp"

namespace peer::documents {

namespace {

std::string summary_of(const std::vector<actions::PlannedSession>& sessions) {
  const auto number = [&](actions::PlanState state) {
    return static_cast<std::size_t>(
        std::ranges::count(sessions, state, &actions::PlannedSession::state));
  };
  const std::size_t planned =
      number(actions::PlanState::planned) + number(actions::PlanState::kept);
  std::string text = "planned " + base::counted(planned, "session", "sessions");
  if (const auto kept = number(actions::PlanState::kept)) {
    text += fmt::format(" ({} on a public holiday)", kept);
  }
  if (const auto n = number(actions::PlanState::skipped)) {
    text += fmt::format(", {} skipped on a public holiday", n);
  }
  if (const auto n = number(actions::PlanState::already))
    text += fmt::format(", {} there already", n);
  if (const auto n = number(actions::PlanState::updated))
    text += fmt::format(", {} brought up to date", n);
  if (const auto n = number(actions::PlanState::closure))
    text += fmt::format(", {} in a closure", n);
  if (const auto n = number(actions::PlanState::undecided)) {
    text += fmt::format(", {} on a public holiday, not planned", n);
  }
  return text;
}

std::string undecided_text(const std::vector<actions::PlannedSession>& sessions) {
  std::string text;
  for (const actions::PlannedSession& session : sessions) {
    if (session.state != actions::PlanState::undecided) continue;
    const std::string command = fmt::format("\n  peer session plan {} --on {} --holiday ",
                                            session.activity->id, domain::format(session.date));
    text += fmt::format(
        "\n{} is a public holiday ({}); decide about '{}':", domain::with_weekday(session.date),
        session.holiday->name_en, session.activity->id);
    text += command + "keep --reason REASON" + command + "skip";
  }
  return text;
}

}  // namespace

render::Table plan_table(const std::vector<actions::PlannedSession>& sessions) {
  render::Table table;
  table.columns = {{"session", "session"}, {"activity", ""},   {"weekday", "weekday"},
                   {"date", "date"},       {"start", "start"}, {"end", "end"},
                   {"place", "place"},     {"state", "state"}};
  table.empty = "the schedule has no day in that period";
  for (const actions::PlannedSession& session : sessions) {
    table.rows.push_back(
        {session.id, session.activity->id, domain::weekday_word(domain::weekday(session.date)),
         domain::format(session.date), domain::format(session.start), domain::format(session.end),
         render::node_of(session.place ? session.place : session.online),
         std::string(actions::word(session.state))});
  }
  return table;
}

std::string plan_text(const std::vector<actions::PlannedSession>& sessions) {
  std::string text = render::table_to_text(plan_table(sessions), false);
  if (!sessions.empty()) return text + summary_of(sessions) + undecided_text(sessions);
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace peer::documents
