// Public holidays by year. Czech list: Act 245/2000 Coll., thirteen days a year, Good Friday since
// 2016 (Act 359/2015 Coll.); Easter by the Gregorian computus.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/time.hpp"

namespace peer::domain {

enum class HolidayCalendar { none, cz };

struct Holiday {
  Date date;
  std::string_view name_cs;
  std::string_view name_en;
};

Date easter_sunday(int year);
std::vector<Holiday> holidays(HolidayCalendar calendar, int year);  // in order of date
std::optional<Holiday> holiday_on(HolidayCalendar calendar, Date date);

}  // namespace peer::domain
