// The tables within clients/ID.toml.
// SPDX-License-Identifier: MIT
#pragma once

#include "fields_parts.hpp"

namespace peer::domain {

extern const RecordInfo intake_record;
extern const RecordInfo membership_record;
extern const RecordInfo pause_record;
extern const RecordInfo consent_record;
extern const RecordInfo offer_record;
extern const RecordInfo companion_record;

}  // namespace peer::domain
