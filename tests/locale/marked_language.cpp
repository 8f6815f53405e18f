// A third language, which only tests know: all that it says stands between ⟦ and ⟧. This table
// stands in the place of src/locale/language.cpp; marked.py makes the catalogue and the templates.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "peer/locale/language.hpp"

namespace peer::locale {
namespace {

std::string marked(std::string_view text) {
  return fmt::format("⟦{}⟧", text);
}

std::string_view weekday(int day) {
  constexpr std::array<std::string_view, 7> names = {"⟦Mon⟧", "⟦Tue⟧", "⟦Wed⟧", "⟦Thu⟧",
                                                     "⟦Fri⟧", "⟦Sat⟧", "⟦Sun⟧"};
  return names.at(static_cast<std::size_t>(day) - 1);
}

std::string_view month(int number) {
  constexpr std::array<std::string_view, 12> names = {"⟦Jan⟧", "⟦Feb⟧", "⟦Mar⟧", "⟦Apr⟧",
                                                      "⟦May⟧", "⟦Jun⟧", "⟦Jul⟧", "⟦Aug⟧",
                                                      "⟦Sep⟧", "⟦Oct⟧", "⟦Nov⟧", "⟦Dec⟧"};
  return names.at(static_cast<std::size_t>(number) - 1);
}

const Grammar& marked_grammar() {
  static const Grammar grammar = [] {
    Grammar all = english_grammar;
    all.between_groups = "⟦,⟧";
    all.decimal_mark = "⟦.⟧";
    all.weekday = weekday;
    all.month = month;
    all.date = [](const Day& day) { return marked(english_grammar.date(day)); };
    all.weekday_in = [](int day, DayCase) { return weekday(day); };
    all.month_after_number = month;
    all.on_weekday = [](int) { return std::string_view("⟦on⟧"); };
    all.regular_day = [](int day, Parity weeks) {
      return marked(english_grammar.regular_day(day, weeks));
    };
    all.brief_day = [](const Day& day) { return marked(english_grammar.brief_day(day)); };
    all.time = [](std::string_view time) { return marked(time); };
    all.at_hour = [](int) { return std::string_view("⟦at⟧"); };
    all.last_of_list = "⟦and⟧";
    return all;
  }();
  return grammar;
}

}  // namespace

std::span<const Language> languages() {
  static const std::array<Language, 3> all = {{
      {"cs", "Czech", &czech_grammar},
      {"en", "English", &english_grammar},
      {"xx", "Marked", &marked_grammar()},
  }};
  return all;
}

}  // namespace peer::locale
