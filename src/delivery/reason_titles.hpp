// Reasons of cancellations and moves as clients are told them: a reason without a title for
// clients, and what is no word of the list, is not told at all. SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::delivery {

// "počasí"; empty: it is not told.
std::string_view reason_for_clients(std::string_view reason, std::string_view language);

}  // namespace peer::delivery
