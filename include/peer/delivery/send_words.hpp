// The lines of a run that sends: one a problem, by ids only.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/delivery/ledger.hpp"
#include "peer/delivery/plan.hpp"
#include "peer/delivery/send.hpp"

namespace peer::delivery {

bool is_notice(const Entry& entry);  // of a change or a cancellation

std::string_view fate_word(Fate fate);

// "the invitation of 2026-11-23-group for c-7k3f", "the announcement of …".
std::string what(const Entry& entry);

// "" when there is nothing to say.
std::string fate_line(const Sent& sent);
std::string call_line(const Entry& entry);  // a notice that nothing can send
std::string no_address_line(const Entry& entry);
std::string held_back_line(const Entry& entry);
std::string unknown_line(const Telling& telling);

// A line for each that did not go as it should; many with one cause share theirs.
std::vector<std::string> fate_lines(const std::vector<Sent>& sent);

}  // namespace peer::delivery
