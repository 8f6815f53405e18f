// Every free text that git carries: what a person typed outside people/.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::rules {

struct TrackedText {
  const std::string* file;
  base::Range at;
  std::string_view text;
  bool is_prose;  // a reason, a task, a comment; else a place or a title, which may be called after
                  // anybody
};

// Views of `records`, which must outlive them.
std::vector<TrackedText> tracked_texts(const domain::Records& records);

}  // namespace peer::rules
