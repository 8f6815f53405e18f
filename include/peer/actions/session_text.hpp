// How answers name a session, its time and place, and the people in it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/render/node.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

std::string hours(domain::TimeOfDay start, domain::TimeOfDay end);  // "18:00–20:30"
std::string day_and_hours(const domain::Session& session);  // "Monday 2026-11-23, 18:00–20:30"
std::string venue(const domain::Session& session);          // the place, else the link, else ""
std::string activity_title(const domain::Program& program, const domain::Session& session);
// "Podpůrná skupina on Monday 2026-11-23"; the id of a session that is not there.
std::string session_on_day(workspace::Workspace& workspace, const domain::SessionId& id);

// Fields that a session must have, with a harmless value where the file lacks one.
domain::Date date_of(const domain::Session& session);
domain::SessionStatus status_of(const domain::Session& session);
domain::LocalTime begin_of(const domain::Session& session);

// The title of a reason as answers name it; "" for none.
std::string reason_text(const domain::Program& program, domain::ReasonPlaces places,
                        const base::Field<std::string>& reason);

// The name if people/ knows it, else the id; safe to print.
std::string name_of(workspace::Workspace& workspace, const domain::PersonId& id);

// The answer of a command that changes nothing on disk and yet refuses: exit code 1.
[[noreturn]] void refuse(const std::string& message, std::string hint = {});

}  // namespace peer::actions
