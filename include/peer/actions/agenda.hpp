// What the plan of one evening of a group is asked for with.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "peer/domain/agenda.hpp"
#include "peer/domain/records.hpp"

namespace peer::actions {

// Failure(usage) for what has no agenda: no group, or a cancelled one.
void need_agenda(const domain::Program& program, const domain::Session& session);

// Hours, break and staff of the session; the topics are left to whoever asks. Newcomers are at most
// as many as come.
domain::AgendaRequest agenda_request(const domain::Program& program, const domain::Session& session,
                                     std::size_t clients, std::size_t newcomers);

}  // namespace peer::actions
