// Fills the letter to the client from the program.
// SPDX-License-Identifier: MIT
#include "peer/delivery/welcome_letter.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/domain/staff.hpp"
#include "peer/locale/built_in.hpp"
#include "peer/locale/language.hpp"
#include "peer/locale/words.hpp"
#include "values.hpp"
#include "words.hpp"

namespace peer::delivery {
namespace {

using domain::Activity;
using domain::Records;
using locale::Words;

std::string place_of(const Activity& activity, std::string_view language) {
  constexpr Words told = {"we let you know the place each time"};
  if (activity.place && activity.online) return *activity.place + ", " + *activity.online;
  if (activity.place) return *activity.place;
  if (activity.online) return *activity.online;
  return std::string(told.in(language));
}

std::string time_of(const Activity& activity, std::string_view language) {
  constexpr Words told = {"we let you know the day each time"};
  if (!activity.weekday) return std::string(told.in(language));
  std::string text = regular_day_in_words(*activity.weekday, activity.weeks, language);
  if (activity.start && activity.end) {
    text += " " + hours_in_words(*activity.start, *activity.end, language);
  }
  return text;
}

std::string when_and_where(const Activity& activity, std::string_view language) {
  if (!activity.weekday && !activity.place && !activity.online) {
    constexpr Words told = {"we let you know the day and the place"};
    return std::string(told.in(language));
  }
  return time_of(activity, language) + ", " + place_of(activity, language);
}

// "– Podpůrná skupina: každé pondělí od 18:00 do 20:30, Dlouhá 1"
std::string activity_lines(const Records& records, std::string_view language) {
  std::string text;
  for (const Activity& activity : records.program.activities) {
    if (!activity.kind || domain::is_for_staff(*activity.kind)) continue;
    if (!text.empty()) text += "\n";
    text +=
        fmt::format("– {}: {}", activity.title_in(language), when_and_where(activity, language));
  }
  return text;
}

std::string consultants(const Records& records, std::string_view language, domain::Date today) {
  std::vector<std::string> names;
  for (const domain::Staff& worker : records.staff) {
    const domain::Person* person = records.person(worker.id);
    if (worker.role.value != domain::Role::consultant) continue;
    if (!domain::employed_on(worker, today) || person == nullptr || !person->name) continue;
    names.push_back(first_name(*person->name));
  }
  return names.empty() ? records.program.name : list_in_words(names, language);
}

}  // namespace

const std::vector<std::string>& welcome_placeholders() {
  static const std::vector<std::string> names = {"activities", "call",    "email", "greeting",
                                                 "phone",      "program", "staff", "today"};
  return names;
}

std::string_view built_in_welcome(std::string_view language) {
  return locale::built_in_template("letter", locale::known_code(language));
}

std::string welcome_file(std::string_view language) {
  return fmt::format("templates/letter.{}.txt", language);
}

std::optional<Template> parse_welcome(const std::string& file, std::string_view text,
                                      base::Findings& findings) {
  return parse_template(file, text, false, findings, welcome_placeholders());
}

std::string fill_welcome(const Records& records, const Template& text, std::string_view language,
                         const domain::Client* client, domain::Date today) {
  const domain::Program& program = records.program;
  const domain::Person* person = client == nullptr ? nullptr : records.person(client->id);
  Values values;
  values["activities"] = activity_lines(records, language);
  values["call"] = call_of(person);
  values["greeting"] = greeting_of(person, language);
  values["staff"] = consultants(records, language, today);
  values["today"] =
      fmt::format("{} {}", day_in_words(today, language), domain::calendar_day(today).year);
  values["program"] = program.name;
  values["phone"] = phone_in_words(program.phone.value_or(""));
  values["email"] = program.email.value_or("");
  return typeset(fill(text.body, values), language) + "\n";
}

}  // namespace peer::delivery
