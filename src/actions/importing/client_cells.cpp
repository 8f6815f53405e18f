// What the cells of a client say; see client_row_reader.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "client_row_reader.hpp"
#include "peer/actions/input.hpp"
#include "peer/actions/intake_form.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/fields.hpp"
#include "peer/locale/language.hpp"

namespace peer::actions::importing {

namespace {

std::vector<std::string> parts_of(std::string_view text) {
  std::string commas(text);
  for (char& c : commas) {
    if (c == ';' || c == '/' || c == '\n') c = ',';
  }
  std::vector<std::string> parts;
  for (const std::string& part : base::split(commas, ',')) {
    if (std::string trimmed = base::trim(part); !trimmed.empty()) {
      parts.push_back(std::move(trimmed));
    }
  }
  return parts;
}

}  // namespace

std::string shown_cell(std::string_view text) {
  return base::truncate(base::printable(text), 40);
}

std::optional<std::string> ClientRowReader::word(const sheets::Cell& cell, std::string_view what,
                                                 const std::vector<std::string>& words) {
  std::optional<std::string> found = word_of_cell(cell.text, words);
  if (!found) {
    refuse(fmt::format("'{}' is no answer for {}", shown_cell(cell.text), what),
           "one of: " + base::join(words, ", "));
  }
  return found;
}

std::optional<domain::Date> ClientRowReader::past(const sheets::Cell& cell) {
  std::optional<domain::Date> day = value_of(cell, read_day(cell));
  if (!day || *day <= today_) return day;
  refuse(fmt::format("'{}' is still ahead", shown_cell(cell.text)), "correct the day");
  return std::nullopt;
}

// What the entry interview asks for.
bool ClientRowReader::take_answer(const std::string& key, const sheets::Cell& cell) {
  if (key == "psychotherapy" || key == "psychiatrist") {
    if (auto answer = word(cell, key, domain::all_words<domain::Answer>())) {
      row_.answers.emplace_back(key, *answer);
    }
  } else if (key == "regular-activity") {
    take_occupations(cell);
  } else if (key == "rules-explained") {
    const std::optional<bool> flag = value_of(cell, read_flag(cell));
    if (flag && *flag) row_.answers.emplace_back(key, true);
  } else if (key == "letter") {
    if (const auto day = past(cell)) row_.answers.emplace_back(key, *day);
  } else {
    return false;
  }
  return true;
}

void ClientRowReader::take_occupations(const sheets::Cell& cell) {
  static const std::vector<std::string> words = domain::all_words<domain::Occupation>();
  static const std::vector<std::string> no{"no", "yes"};
  if (word_of_cell(cell.text, no) == "no") {
    row_.answers.emplace_back("regular-activity", "none");
    return;
  }
  std::string typed;
  for (const std::string& part : parts_of(cell.text)) {
    const std::optional<std::string> found = word_of_cell(part, words);
    if (!found) {
      refuse(fmt::format("'{}' is no regular activity", shown_cell(part)),
             "one of: " + base::join(words, ", "));
      return;
    }
    if (!typed.empty()) typed += ',';
    typed += *found;
  }
  const std::vector<domain::Occupation> occupations = read_occupations(typed);
  const bool alone = occupations.size() == 1 && occupations.front() >= domain::Occupation::none;
  if (alone) {
    row_.answers.emplace_back("regular-activity", domain::word(occupations.front()));
    return;
  }
  store::Array list;
  for (const domain::Occupation occupation : occupations) {
    list.emplace_back(domain::word(occupation));
  }
  row_.answers.emplace_back("regular-activity", std::move(list));
}

// "yes", "no", a day on which it was given, or both: "yes 3. 11. 2025".
void ClientRowReader::take_consent(const std::string& purpose, const sheets::Cell& cell) {
  static const std::vector<std::string> words{"yes",     "no",        "given",
                                              "refused", "withdrawn", "not-asked"};
  if (Reading<domain::Date> day = read_day(cell); day.value) {
    row_.consents.push_back({purpose, domain::ConsentState::given, past(cell)});
    return;
  }
  const std::size_t space = cell.text.find(' ');
  sheets::Cell rest = cell;
  std::optional<std::string> found = word_of_cell(cell.text, words);
  RowConsent consent{purpose};
  if (!found && space != std::string::npos) {
    found = word_of_cell(cell.text.substr(0, space), words);
    rest.text = base::trim(cell.text.substr(space));
    if (found) consent.on = past(rest);
    if (found && !consent.on) return;
  }
  if (!found) {
    refuse(fmt::format("'{}' is no answer for a consent", shown_cell(cell.text)),
           "one of: yes, no, withdrawn, not-asked, or the day on which it was given");
    return;
  }
  if (*found == "no" || *found == "refused") consent.state = domain::ConsentState::refused;
  if (*found == "withdrawn") consent.state = domain::ConsentState::withdrawn;
  if (*found == "not-asked") consent.state = domain::ConsentState::not_asked;
  row_.consents.push_back(std::move(consent));
}

void ClientRowReader::take_field(const std::string& key, const sheets::Cell& cell) {
  const domain::FieldInfo* field = domain::find_field(domain::client_record, key);
  const bool in_people = field == nullptr || key == "email" || key == "phone";
  if (field == nullptr) field = domain::find_field(domain::person_record, key);
  if (field == nullptr) return;
  std::optional<store::Value> value = read_field(*field, cell);
  if (!value) return;
  if (key == "email") row_.person.email = cell.text;
  add_setting(key, *field, in_people, *std::move(value), cell.text);
}

void ClientRowReader::add_setting(const std::string& key, const domain::FieldInfo& field,
                                  bool in_people, store::Value value, const std::string& text) {
  Setting setting{key, &field, in_people};
  setting.operation = store::set({key}, std::move(value));
  const auto* const kept = std::get_if<std::string>(&setting.operation.value.data);
  setting.told = fmt::format("{} = {}", key, base::printable(kept != nullptr ? *kept : text));
  row_.settings.push_back(std::move(setting));
}

std::optional<store::Value> ClientRowReader::read_field(const domain::FieldInfo& field,
                                                        const sheets::Cell& cell) {
  if (field.key == "activities") return read_activities(cell);
  switch (field.kind) {
    case domain::FieldKind::phone: {
      std::optional<std::string> number = value_of(cell, read_number(cell));
      if (number) row_.person.phone = *number;
      return number ? std::optional<store::Value>(*number) : std::nullopt;
    }
    case domain::FieldKind::date: {
      const std::optional<domain::Date> day = past(cell);
      return day ? std::optional<store::Value>(*day) : std::nullopt;
    }
    case domain::FieldKind::word: {
      std::optional<std::string> found = word(cell, field.key, field.words());
      return found ? std::optional<store::Value>(*found) : std::nullopt;
    }
    case domain::FieldKind::language:
      return read_language_name(cell);
    default:
      return read_value(field, cell.text, today_);
  }
}

std::optional<store::Value> ClientRowReader::read_activities(const sheets::Cell& cell) {
  store::Array ids;
  for (const std::string& part : parts_of(cell.text)) {
    const std::optional<domain::ActivityId> id = activity_named(part);
    if (!id) {
      std::vector<std::string> known;
      for (const domain::Activity& activity : program_.activities) {
        known.push_back(activity.id.text());
      }
      refuse(fmt::format("there is no activity '{}'", shown_cell(part)),
             "activities are: " + base::join(known, ", "));
      return std::nullopt;
    }
    ids.emplace_back(*id);
  }
  return ids;
}

std::optional<domain::ActivityId> ClientRowReader::activity_named(const std::string& text) const {
  for (const domain::Activity& activity : program_.activities) {
    if (activity.id == text) return activity.id;
    for (const auto& [language, title] : activity.title) {
      if (base::fold(title) == base::fold(text)) return activity.id;
    }
  }
  return std::nullopt;
}

store::Value ClientRowReader::read_language_name(const sheets::Cell& cell) {
  for (const locale::Language& language : locale::languages()) {
    if (base::fold(language.name) == base::fold(cell.text)) return language.code;
  }
  return read_language(base::fold(cell.text));
}

}  // namespace peer::actions::importing
