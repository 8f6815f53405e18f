// One TOML value as the value of a field, by its kind.
// SPDX-License-Identifier: MIT
#pragma once

#include "scalars.hpp"

namespace peer::store {

// No value after a finding. A word is not compared with the list of its words yet. `key` is what
// messages call the field.
domain::Cell::Value read_value(Source& source, const domain::FieldInfo& field, std::string_view key,
                               const toml::node& node);

// The same into the record, words compared with their list.
void put_value(Source& source, const domain::FieldInfo& field, std::string_view key,
               const toml::node& node, void* record);

}  // namespace peer::store
