// When clients were in touch, as it settles a follow-up (program §7.4): they came or called off,
// answered, got in touch or were reached or seen, were interviewed. The list is that of
// peer-due(7). SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "peer/domain/peace.hpp"
#include "peer/domain/records.hpp"

namespace peer::rules {

class InTouch {
 public:
  // Of the clients in `whom`; keeps pointers into `records`.
  InTouch(const domain::Records& records, const std::set<std::string_view>& whom);

  bool is_after(const domain::PersonId& client, const domain::Moment& moment) const;

 private:
  void note(const domain::PersonId& client, const domain::Moment& moment);
  void note_contacts(const domain::Records& records);
  void note_sessions(const domain::Records& records);
  std::map<std::string_view, std::vector<domain::Moment>> moments_{};
};

// When a session begins, on the clock on the wall.
domain::Moment begin_of(const domain::Session& session);

}  // namespace peer::rules
