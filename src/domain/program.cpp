// Looking things up in the program: an activity, its title, the closure that covers a day.
// SPDX-License-Identifier: MIT
#include "peer/domain/program.hpp"

namespace peer::domain {

PEER_OUT_OF_LINE_MEMBERS(Anyway);
PEER_OUT_OF_LINE_MEMBERS(CrisisLine);
PEER_OUT_OF_LINE_MEMBERS(Activity);
PEER_OUT_OF_LINE_MEMBERS(Funder);
PEER_OUT_OF_LINE_MEMBERS(Program);

std::string Activity::title_in(std::string_view language) const {
  for (const auto& [key, text] : title) {
    if (key == language) return text;
  }
  return title.empty() ? id.text() : title.begin()->second;
}

const Activity* Program::activity(const ActivityId& id) const {
  for (const Activity& each : activities) {
    if (each.id == id) return &each;
  }
  return nullptr;
}

const Closure* Program::closure_on(Date date) const {
  for (const Closure& closure : closures) {
    if (closure.from && closure.until && *closure.from <= date && date <= *closure.until) {
      return &closure;
    }
  }
  return nullptr;
}

}  // namespace peer::domain
