// The lines of a run that sends: one a problem, by ids only.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "message/sending.hpp"
#include "peer/delivery/ledger.hpp"

namespace peer::commands {

bool is_notice(const delivery::Entry& entry);  // of a change or a cancellation

std::string_view fate_word(delivery::Fate fate);

// "the invitation of c-7k3f to 2026-11-23-group", "the announcement of …".
std::string what(const delivery::Entry& entry);

// "" when there is nothing to say.
std::string fate_line(const delivery::Sent& sent);
std::string many_line(delivery::Fate fate, std::string_view why, std::size_t count);
std::string call_line(const delivery::Entry& entry);  // a notice that nothing can send
std::string no_address_line(const delivery::Entry& entry);
std::string unknown_line(const delivery::Telling& telling);

// One line on stderr.
void tell(Context& context, std::string_view line);

// Is there still something to tell about a session of this message?
bool is_still_ahead(const workspace::Workspace& workspace, const domain::Message& message);

// Broken when a file of the ledger cannot be read: nobody knows whom it says was told, and nothing
// may be sent.
void need_whole_ledger(const workspace::Workspace& workspace);

// One line for each broken file, without its text: a line of people/ would show a name or an
// address to whoever reads cron's mail.
std::vector<std::string> broken_lines(const workspace::Workspace& workspace);

// The entry as the ledger should have it once somebody told it by hand.
delivery::Entry as_told_by_hand(delivery::Entry entry);

// What --resend sends.
SendPlan plan_again(workspace::Workspace& workspace, const std::vector<domain::PersonId>& clients);

}  // namespace peer::commands
