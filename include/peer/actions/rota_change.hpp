// What changes of the service-phone rota share: typed moments, what is over, ids of new files.
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "peer/domain/rota.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// The hour of the handover in force at a moment: that of the rotation, else 08:00.
domain::TimeOfDay handover_hour(const domain::Records& records, domain::LocalTime moment);

// DATE, at the hour of the handover, or DATE and a time: "friday", "2026-12-24T08:00"; or "now".
domain::LocalTime read_moment(const workspace::Workspace& workspace, std::string_view typed);

// This minute, by the clock on the wall.
domain::LocalTime this_minute(const workspace::Workspace& workspace);

// oncall/DATE, with -HHMM and then a number behind it as long as there is such a file or id.
domain::OnCallId new_rota_id(const workspace::Workspace& workspace, domain::LocalTime start,
                             std::set<domain::OnCallId>& taken);

// A new exception, as it is written and told.
struct RotaException {
  domain::LocalTime start{};
  domain::LocalTime until{};
  domain::PersonId staff{};
  domain::PersonId backup{};  // "" for nobody
  std::string reason{};
};
void write_exception(workspace::Workspace& workspace, workspace::Proposal& proposal,
                     const RotaException& exception, std::set<domain::OnCallId>& taken);
// "Ada has the phone instead of Ema from … until …; Ema stands in".
std::string exception_text(workspace::Workspace& workspace, const RotaException& exception,
                           std::string_view instead);

// Whether the worker is employed on the day and their service phone is recorded.
bool can_answer(const domain::Records& records, const domain::PersonId& worker, domain::Date day);

bool is_past(const workspace::Workspace& workspace, domain::LocalTime start);
// Refuses what begins before this minute, unless there is a reason to correct it.
void refuse_past(const workspace::Workspace& workspace, domain::LocalTime start, bool has_reason);

// Two turns, each by a day of it; the other one also as the next turn of a worker.
struct TurnsWords {
  std::string day{};
  std::string other_day{};
  domain::PersonId worker{};  // "" for none: other_day counts
};
// The turns change their workers; of one that has begun the rest does. Returns what to tell.
// Refuses (exit 1) a turn that is nobody's, has no handover or is over, and one and the same.
std::string swap_turns(workspace::Workspace& workspace, workspace::Proposal& proposal,
                       const TurnsWords& words, const std::string& reason);

}  // namespace peer::actions
