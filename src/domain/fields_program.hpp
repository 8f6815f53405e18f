// The tables within program.toml.
// SPDX-License-Identifier: MIT
#pragma once

#include "fields_parts.hpp"

namespace peer::domain {

extern const RecordInfo retention_record;
extern const RecordInfo seal_record;
extern const RecordInfo online_record;
extern const RecordInfo crisis_record;

}  // namespace peer::domain
