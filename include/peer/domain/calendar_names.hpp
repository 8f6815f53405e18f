// The days of the week and the months by name: one table a language, Monday and January first.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "peer/domain/time.hpp"

namespace peer::domain {

struct EnglishDay {
  std::string_view name;
  std::string_view word;  // in files and on the command line
};
inline constexpr std::array<EnglishDay, 7> english_days = {{
    {"Monday", "monday"},
    {"Tuesday", "tuesday"},
    {"Wednesday", "wednesday"},
    {"Thursday", "thursday"},
    {"Friday", "friday"},
    {"Saturday", "saturday"},
    {"Sunday", "sunday"},
}};
inline constexpr std::array<std::string_view, 12> english_months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

struct CzechDay {
  std::string_view name;
  std::string_view fourth;  // the fourth case serves both "v(e) …" and "na …"
  std::string_view every;   // "každé" pondělí
  std::string_view brief;
};
inline constexpr std::array<CzechDay, 7> czech_days = {{
    {"pondělí", "pondělí", "každé", "po"},
    {"úterý", "úterý", "každé", "út"},
    {"středa", "středu", "každou", "st"},
    {"čtvrtek", "čtvrtek", "každý", "čt"},
    {"pátek", "pátek", "každý", "pá"},
    {"sobota", "sobotu", "každou", "so"},
    {"neděle", "neděli", "každou", "ne"},
}};

struct CzechMonth {
  std::string_view name;
  std::string_view second;  // 23. "listopadu"
};
inline constexpr std::array<CzechMonth, 12> czech_months = {{
    {"leden", "ledna"},
    {"únor", "února"},
    {"březen", "března"},
    {"duben", "dubna"},
    {"květen", "května"},
    {"červen", "června"},
    {"červenec", "července"},
    {"srpen", "srpna"},
    {"září", "září"},
    {"říjen", "října"},
    {"listopad", "listopadu"},
    {"prosinec", "prosince"},
}};

// Where a day or a month (1 to 12) stands in these tables.
constexpr std::size_t place_of(Weekday day) {
  return static_cast<std::size_t>(day) - 1;
}
constexpr std::size_t place_of_month(int month) {
  return static_cast<std::size_t>(month - 1);
}

}  // namespace peer::domain
