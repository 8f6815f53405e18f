// What no catalogue of texts can hold: how a language writes numbers, days and hours, and what it
// does to words beside each other. One file a language: src/locale/grammar_NAME.cpp.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "peer/locale/answers.hpp"

namespace peer::locale {

struct Day {
  int year = 0;
  int month = 0;  // 1 is January
  int day = 0;
  int weekday = 0;  // 1 is Monday
};

// How a day stands in its sentence: on its own, in a heading or beneath a letter ("středa
// 25. listopadu"), or after "na" ("středu 25. listopadu").
enum class DayCase { alone, after_on };

enum class Parity { every, even, odd };  // of weeks

struct Grammar {
  // Numbers.
  std::string_view between_groups;  // of three digits: "," in 1,234
  std::string_view decimal_mark;    // "." in 1.5
  std::string_view before_noun;     // what parts a number from its noun: " " in 5 sessions

  // Days in tables and headings: "Monday", "November", "23 Nov 2026".
  std::string_view (*weekday)(int weekday);
  std::string_view (*month)(int month);
  std::string (*date)(const Day& day);

  // Days and hours in running text.
  std::string_view (*weekday_in)(int weekday, DayCase day_case);
  std::string (*number_of_day)(int day);                  // "23."
  std::string_view (*month_after_number)(int month);      // 23. "listopadu"
  std::string_view (*on_weekday)(int weekday);            // "ve" čtvrtek, "on" Thursday
  std::string (*regular_day)(int weekday, Parity weeks);  // "každé pondělí"
  std::string (*brief_day)(const Day& day);               // "po 23. 11."
  std::string (*time)(std::string_view time);             // "9:00" of "09:00"
  std::string_view (*at_hour)(int hour);                  // "ve" 14:00, "at" 14:00

  // Lists: the word before the last of "a, b and c".
  std::string_view last_of_list;
  // Whether a name changes when somebody is called by it, so that nobody can be called by a name
  // that is written as it stands in a sentence.
  bool inflects_names;
  // A word that means "no" elsewhere and can be a yes here; "" for none.
  std::string_view doubtful_answer;
  // How people answer; of every language, whatever the program's is.
  AnswerWords answers;
  // The text with no-break spaces (U+00A0) where a line must not end.
  std::string (*typeset)(std::string_view text);
};

extern const Grammar english_grammar;
extern const Grammar czech_grammar;

}  // namespace peer::locale
