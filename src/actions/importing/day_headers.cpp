// Which days the headers of a table of attendance mean, and which activity takes place on each.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "attendance_table.hpp"
#include "cells.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/schedule.hpp"
#include "peer/locale/language.hpp"

namespace peer::actions::importing {

namespace {

// "po", "Monday": words that repeat what the day says.
bool is_weekday_word(const std::string& word) {
  const std::string folded = base::fold(word);
  for (const locale::Language& language : locale::languages()) {
    for (int weekday = 1; weekday <= 7; ++weekday) {
      const std::string name = base::fold(language.grammar->weekday(weekday));
      const bool is_short = folded.size() >= 2 && folded.size() <= 3 && name.starts_with(folded);
      if (folded == name || is_short) return true;
    }
  }
  return false;
}

bool is_of_day(char c) {
  return base::is_digit(c) || std::string_view("./- :").find(c) != std::string_view::npos;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    const bool parts = std::string_view(" ,.;:()/\n-").find(c) != std::string_view::npos;
    if (!parts) word += c;
    if (parts && !word.empty()) words.push_back(std::move(word));
    if (parts) word.clear();
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

// Whether a word of the title, or the id, begins with the text.
bool fits(std::string_view title, const std::string& folded) {
  const std::string whole = base::fold(title);
  if (whole.starts_with(folded)) return true;
  return std::ranges::any_of(words_of(whole),
                             [&](const std::string& word) { return word.starts_with(folded); });
}

bool is_named(const domain::Activity& activity, const std::string& folded, bool exactly) {
  const auto matches = [&](std::string_view title) {
    return exactly ? base::fold(title) == folded : fits(title, folded);
  };
  if (matches(activity.id.text())) return true;
  for (const auto* titles : {&activity.title, &activity.short_title}) {
    for (const auto& [language, title] : *titles) {
      if (matches(title)) return true;
    }
  }
  return false;
}

bool takes_place(const domain::Activity& activity, domain::Date date) {
  return activity.weekday && *activity.weekday == domain::weekday(date) &&
         domain::in_weeks(activity.weeks, date);
}

}  // namespace

DayHeader split_day(std::string_view text) {
  const std::size_t first = text.find_first_of("0123456789");
  if (first == std::string_view::npos) return {{}, std::string(text)};
  std::size_t end = first;
  while (end < text.size() && is_of_day(text[end])) ++end;
  DayHeader header;
  header.day = base::trim(text.substr(first, end - first));
  while (!header.day.empty() &&
         std::string_view("-:/ ").find(header.day.back()) != std::string_view::npos) {
    header.day.pop_back();
  }
  const std::string around =
      std::string(text.substr(0, first)) + " " + std::string(text.substr(end));
  for (const std::string& word : words_of(around)) {
    if (is_weekday_word(word)) continue;
    if (!header.rest.empty()) header.rest += ' ';
    header.rest += word;
  }
  return header;
}

bool is_day(const sheets::Cell& cell) {
  if (cell.kind == sheets::Cell::Kind::date) return true;
  if (cell.kind == sheets::Cell::Kind::number) return read_day(cell).value.has_value();
  if (cell.kind != sheets::Cell::Kind::text) return false;
  return read_day_of_year(split_day(cell.text).day).has_value();
}

std::optional<std::size_t> find_days(const sheets::Sheet& sheet) {
  constexpr std::size_t looked = 30;
  std::optional<std::size_t> best;
  std::ptrdiff_t most = 1;
  for (std::size_t row = 0; row < std::min(looked, sheet.rows.size()); ++row) {
    const std::ptrdiff_t days = std::ranges::count_if(sheet.rows[row], is_day);
    if (days > most) {
      most = days;
      best = row;
    }
  }
  return best;
}

// "Docházka 2026" above the table, or as the name of the sheet; two years that follow each other
// are those of a school year.
std::optional<int> TableReader::year_told(std::size_t header) const {
  std::vector<int> years;
  const auto look = [&](std::string_view text) {
    for (const std::string& word : words_of(text)) {
      const bool year = word.size() == 4 && std::ranges::all_of(word, base::is_digit);
      if (year && word >= "1990" && word <= "2037") years.push_back(std::stoi(word));
    }
  };
  look(plan_.sheet->name);
  for (std::size_t row = 0; row < header; ++row) {
    for (const sheets::Cell& cell : plan_.sheet->rows[row]) look(cell.text);
  }
  if (years.empty()) return std::nullopt;
  const auto [least, most] = std::ranges::minmax_element(years);
  return *most - *least <= 1 ? std::optional(*least) : std::nullopt;
}

// The days of a table follow each other: after December comes the January of the next year.
std::optional<domain::Date> TableReader::with_year(int month, int day, sheets::Place at,
                                                   std::string_view text) {
  if (!year_) {
    plan_.needs_year = true;
    return std::nullopt;
  }
  constexpr int half = 6;
  if (last_month_ - month > half) ++*year_;
  if (last_month_ != 0 && month - last_month_ > half) --*year_;
  last_month_ = month;
  const Reading<domain::Date> reading = day_within(*year_, month, day);
  if (!reading.value) refuse(at, fmt::format("'{}' {}", text, reading.problem), reading.help);
  return reading.value;
}

std::optional<domain::Date> TableReader::date_of(const sheets::Cell& cell, sheets::Place at) {
  const std::string text = base::truncate(base::printable(cell.text), 40);
  sheets::Cell day = cell;
  if (cell.kind == sheets::Cell::Kind::text) {
    day.text = split_day(cell.text).day;
    const std::optional<DayOfYear> read = read_day_of_year(day.text);
    if (read && !read->year) return with_year(read->month, read->day, at, text);
  }
  const Reading<domain::Date> reading = read_day(day);
  if (!reading.value) {
    refuse(at, fmt::format("'{}' {}", text, reading.problem), reading.help);
    return std::nullopt;
  }
  if (*reading.value > workspace_.today()) {
    refuse(at, fmt::format("{} is still ahead", domain::with_weekday(*reading.value)),
           "correct the day, or take it out of the table");
    return std::nullopt;
  }
  return reading.value;
}

std::vector<const domain::Activity*> TableReader::activities_named(const std::string& text) const {
  const std::string folded = base::fold(text);
  std::vector<const domain::Activity*> found;
  for (const bool exactly : {true, false}) {
    for (const domain::Activity& activity : workspace_.program().activities) {
      if (is_named(activity, folded, exactly)) found.push_back(&activity);
    }
    if (!found.empty()) break;
  }
  return found;
}

// The one activity that is named, or takes place on that day; several that are named are told apart
// by the day.
const domain::Activity* TableReader::activity_of(domain::Date date, const std::string& named,
                                                 sheets::Place at) {
  const domain::Program& program = workspace_.program();
  if (answers_.activity) return program.activity(*answers_.activity);
  std::vector<const domain::Activity*> choice;
  if (!named.empty()) choice = activities_named(named);
  if (choice.empty()) {
    for (const domain::Activity& activity : program.activities) {
      const bool for_clients = !activity.kind || !domain::is_for_staff(*activity.kind);
      if (for_clients && takes_place(activity, date)) choice.push_back(&activity);
    }
  } else if (choice.size() > 1) {
    std::erase_if(choice,
                  [&](const domain::Activity* activity) { return !takes_place(*activity, date); });
  }
  // What was planned by hand for that day, or moved to it.
  if (choice.size() != 1) {
    std::vector<const domain::Activity*> planned;
    for (const domain::Session& session : workspace_.records().sessions) {
      if (session.date.value != date || !session.activity) continue;
      if (const auto* activity = program.activity(*session.activity)) planned.push_back(activity);
    }
    if (planned.size() == 1) choice = planned;
  }
  if (choice.size() == 1) return choice.front();
  std::vector<std::string> ids;
  for (const domain::Activity& activity : program.activities) ids.push_back(activity.id.text());
  refuse(at,
         fmt::format("on {} {}", domain::with_weekday(date),
                     choice.empty() ? "no activity takes place" : "several activities take place"),
         "write which one above or below the day, or give --activity ACTIVITY; activities are: " +
             base::join(ids, ", "));
  return nullptr;
}

}  // namespace peer::actions::importing
