// Promises to ask somebody again that are still open (program §7.4, §7.6): of contacts outside
// sessions, and of attendance marks.
//
// One is settled by `done` or `dropped` in its file. What was only meant to find out how somebody
// is – of an outreach contact, of a mark – is settled too as soon as the person is in touch again
// (last_contact.hpp lists what that is): nobody is asked after who has appeared. What follows a
// crisis or support stays until somebody says that it is done.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/reports/figure.hpp"
#include "peer/reports/last_contact.hpp"

namespace peer::reports {

struct OpenFollowUp {
  domain::PersonId client{};  // or "unknown"
  domain::PersonId by{};
  domain::Date due{};
  const domain::Contact* contact = nullptr;  // exactly one of contact and session is set
  const domain::Session* session = nullptr;
  bool begun = false;  // somebody has tried to reach them since
  Source source{};
};

// In the order of their day, then of the file and client. `history` must be of the same records.
std::vector<OpenFollowUp> open_follow_ups(const domain::Records& records,
                                          const ContactHistory& history);

// Has somebody tried to reach the client since the session, without having been answered or not?
// What a correction of the mark must not undo (program §7.4).
bool has_begun(const domain::Records& records, const domain::Session& session,
               const domain::PersonId& client);

}  // namespace peer::reports
