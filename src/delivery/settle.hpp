// Outcomes that are added to the files of earlier runs. Private to this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "peer/delivery/send.hpp"
#include "peer/store/transaction.hpp"

namespace peer::delivery {

// The files with an outcome appended for each claim; what a crash tore off their end is taken away.
std::vector<store::FileChange> with_outcomes(const workspace::Workspace& workspace,
                                             const std::vector<Settled>& settled);

}  // namespace peer::delivery
