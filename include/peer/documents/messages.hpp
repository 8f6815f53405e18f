// Plans and outcomes of messages, as tables and texts.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/delivery/plan.hpp"
#include "peer/delivery/send.hpp"
#include "peer/render/node.hpp"
#include "peer/render/table.hpp"

namespace peer::documents {

// Whom to write to, how, and who is left out and why.
render::Table plan_table(const std::vector<delivery::Entry>& entries,
                         const domain::Records& records);
// "3 to send, 1 by hand, 2 skipped"; `command` is the one that lists those by hand.
std::string plan_summary(const std::vector<delivery::Entry>& entries, std::string_view command);

// The message as it would be written, or why there is none.
std::string preview_text(const delivery::Entry& entry);
// Who, how, and the text to paste.
std::string by_hand_text(const delivery::Entry& entry, const domain::Records& records,
                         std::string_view command);

render::Table fate_table(const std::vector<delivery::Sent>& sent);

render::Node announcement_node(const delivery::Message& message, std::string_view language,
                               const delivery::Sessions& sessions);

}  // namespace peer::documents
