// oncall/ID.toml: one rotation of the service phone, or one exception to it (program §7.5).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "decode_kinds.hpp"

namespace peer::store {

void decode_on_call(const DecodeInput& input, domain::Records& records) {
  auto on_call = read_record<domain::OnCall>(input);
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
