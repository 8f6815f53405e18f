// Mails that wait for a person, in words and as a table.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/render/table.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::documents {

// "Alena Říhová answered yes to Podpůrná skupina on Monday 2026-11-23: …", without a full stop.
std::string mail_told(workspace::Workspace& workspace, const domain::InboxMail& mail);
// What is typed before it is settled; "" where reading it is all.
std::string mail_step(const domain::InboxMail& mail);
// Why it waits.
std::string reason_told(domain::InboxReason reason);

// Those that wait, what is to be read first; all with `settled`.
std::vector<const domain::InboxMail*> mails_in_order(const domain::Records& records, bool settled);
render::Table inbox_table(workspace::Workspace& workspace,
                          const std::vector<const domain::InboxMail*>& mails);

}  // namespace peer::documents
