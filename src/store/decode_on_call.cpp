// oncall/ID.toml: one rotation of the service phone, or one exception to it (program §7.5).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "decode_kinds.hpp"

namespace peer::store {

namespace {

constexpr Bounds turn_bounds{1, 366};

}  // namespace

void decode_on_call(const DecodeInput& input, domain::Records& records) {
  Reader reader(input.root, input.source, first_line);
  domain::OnCall on_call;
  on_call.id = domain::OnCallId(input.name.id);
  on_call.file = input.source.path;
  on_call.start = reader.local_time("start", Presence::required);
  on_call.until = reader.local_time("until");
  on_call.turn_days = reader.integer("turn", turn_bounds);
  on_call.reason = reader.text("reason", reason_limit);
  on_call.staff = reader.ids<domain::PersonId>("staff", Presence::required, Repeats::meant);
  on_call.backup = reader.ids<domain::PersonId>("backup", Presence::optional, Repeats::meant);
  reader.finish();
  if (input.root.contains("turn") == input.root.contains("until")) {
    input.source.report(first_line, "one of 'turn' and 'until' is needed",
                        "a rotation has turn = 7 (days), an exception until = … and a reason");
  }
  if (on_call.start && on_call.until && *on_call.until <= *on_call.start) {
    input.source.report(on_call.until.at,
                        fmt::format("'until' is {}, not after 'start' {}",
                                    domain::format(*on_call.until), domain::format(*on_call.start)),
                        "correct one of them");
  }
  if (on_call.start) {
    records.on_call.push_back(std::move(on_call));
  } else {
    records.unreadable.insert(on_call.file);
  }
}

}  // namespace peer::store
