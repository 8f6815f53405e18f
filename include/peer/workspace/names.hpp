// From what a person types to a record (design §3): ids, names, phone numbers, addresses; session
// words. An exact id never scans a directory.
// Unknown: Failure(usage) with a did-you-mean; ambiguous: Failure(usage) listing the candidates.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/workspace/workspace.hpp"

namespace peer::workspace {

// Id, or name (exact, else unique prefix or word, ignoring case and diacritics), or a phone number
// or an e-mail address. Return the id; the record is loaded and readable (Broken otherwise).
domain::PersonId resolve_client(Workspace& workspace, std::string_view words);
domain::PersonId resolve_staff(Workspace& workspace, std::string_view words);
// Either: attendance names clients and staff.
domain::PersonId resolve_anyone(Workspace& workspace, std::string_view words);
// The same for a fact that must not wait until a file is repaired: the record may be broken.
domain::PersonId find_client(Workspace& workspace, std::string_view words);
domain::PersonId find_staff(Workspace& workspace, std::string_view words);
std::vector<domain::PersonId> resolve_staff_list(Workspace& workspace, std::string_view commas);

// Id, date word, `today`, `next` (first planned from today on), `last` (latest until today), each
// optionally followed by /ACTIVITY. Several sessions that day: the candidates.
domain::SessionId resolve_session(Workspace& workspace, std::string_view words);
domain::ActivityId resolve_activity(Workspace& workspace, std::string_view words);

// The id in the path of a record, as shells complete it: clients/c-7k3f.toml; other words as they
// are.
std::string id_of_file(const std::string& words);

// One addr-spec of RFC 5322 without quoting or comments; must not begin with '-'.
bool is_email(std::string_view text);

}  // namespace peer::workspace
