// One key of a file as an entry of peer-format(5).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/domain/fields.hpp"

namespace peer::man {

// The key with its type, then what it means, its bounds, company and writer, and an example. The
// writer is not told where it is `of_table`, who writes the whole table or file.
std::string key_entry(const domain::RecordInfo& record, const domain::FieldInfo& field,
                      std::string_view of_table);

// The same of a key that is in no table of fields.
std::string entry(std::string_view key, std::string_view type, std::string_view text);

// With a capital, as a sentence begins.
std::string capitalised(std::string_view text);

}  // namespace peer::man
