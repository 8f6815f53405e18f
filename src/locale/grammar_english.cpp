// The grammar of English.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "peer/locale/grammar.hpp"

namespace peer::locale {
namespace {
// A name of its own, since files are built together.
namespace english {

constexpr std::array<std::string_view, 7> weekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                      "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::size_t short_name = 3;

std::string_view weekday(int day) {
  return weekdays.at(static_cast<std::size_t>(day) - 1);
}

std::string_view month(int number) {
  return months.at(static_cast<std::size_t>(number) - 1);
}

std::string date(const Day& day) {
  return fmt::format("{}\u00a0{}\u00a0{}", day.day, month(day.month).substr(0, short_name),
                     day.year);
}

std::string_view weekday_in(int day, DayCase) {
  return weekday(day);
}

std::string number_of_day(int day) {
  return std::to_string(day);
}

std::string_view on_weekday(int) {
  return "on";
}

std::string regular_day(int day, Parity weeks) {
  if (weeks == Parity::every) return fmt::format("every {}", weekday(day));
  return fmt::format("on {}s of {} weeks", weekday(day), weeks == Parity::even ? "even" : "odd");
}

std::string brief_day(const Day& day) {
  return fmt::format("{} {} {}", weekday(day.weekday).substr(0, short_name), day.day,
                     month(day.month).substr(0, short_name));
}

std::string time(std::string_view text) {
  return std::string(text);
}

std::string_view at_hour(int) {
  return "at";
}

std::string typeset(std::string_view text) {
  return std::string(text);
}

}  // namespace english
}  // namespace

constinit const Grammar english_grammar = {.between_groups = ",",
                                           .decimal_mark = ".",
                                           .before_noun = " ",
                                           .weekday = english::weekday,
                                           .month = english::month,
                                           .date = english::date,
                                           .weekday_in = english::weekday_in,
                                           .number_of_day = english::number_of_day,
                                           .month_after_number = english::month,
                                           .on_weekday = english::on_weekday,
                                           .regular_day = english::regular_day,
                                           .brief_day = english::brief_day,
                                           .time = english::time,
                                           .at_hour = english::at_hour,
                                           .last_of_list = "and",
                                           .inflects_names = false,
                                           .doubtful_answer = "",
                                           .typeset = english::typeset};

}  // namespace peer::locale
