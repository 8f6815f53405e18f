// Days, moments and fields of records from text that is sound: a fault in it is a fault of the
// test. SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "peer/base/position.hpp"
#include "peer/domain/time.hpp"
#include "peer/domain/zone.hpp"

namespace peer::test {

domain::Date day(std::string_view text);         // 2026-11-23
domain::TimeOfDay time(std::string_view text);   // 18:00:00
domain::LocalTime local(std::string_view text);  // 2026-11-23T18:00
domain::Instant instant(std::string_view text);  // 2026-11-23T18:00:00+01:00
const domain::Zone& prague();

// A field that was read from nowhere.
template <class T>
base::Field<T> field(T value) {
  return {std::move(value), {}};
}

std::string with_crlf(std::string_view text);

}  // namespace peer::test
