// One mail, as a mail program hands it over.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace peer::delivery {

// The bytes of a file, "-" for standard input; at most one more than a mail may have, which then is
// refused as too large. Failure (exit 3) when it cannot be read.
std::string read_mail(const std::string& file);

}  // namespace peer::delivery
