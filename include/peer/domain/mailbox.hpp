// E-mail addresses compared as what they mean: one mailbox has many spellings.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace peer::domain {

// The same for all spellings of one mailbox: "mailto:", percent signs of a URI, white space, angle
// brackets, quotes around the local part, capitals; at services that ignore them, dots and what
// stands behind a plus. "" for what is no address.
std::string mailbox_key(std::string_view address);

inline bool same_mailbox(std::string_view left, std::string_view right) {
  const std::string key = mailbox_key(left);
  return !key.empty() && key == mailbox_key(right);
}

}  // namespace peer::domain
