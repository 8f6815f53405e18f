// Readers of typed values; see input.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/input.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "peer/base/text.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/domain/id.hpp"
#include "peer/domain/identity.hpp"
#include "peer/domain/typed_words.hpp"
#include "peer/locale/language.hpp"
#include "peer/workspace/names.hpp"

namespace peer::actions {

namespace {

Assignment read_assignment(std::string_view typed) {
  const std::size_t sign = typed.find('=');
  if (sign == std::string_view::npos || sign == 0) {
    base::fail_usage(fmt::format("'{}' is not KEY=VALUE", base::shown(typed)),
                     "write key=value, or key= to remove the key");
  }
  return {std::string(typed.substr(0, sign)), std::string(typed.substr(sign + 1))};
}

}  // namespace

std::string read_text(std::string_view what, std::string_view typed, std::size_t longest) {
  if (base::find_invalid_utf8(typed)) {
    base::fail_usage(fmt::format("the {} '{}' is not valid UTF-8", what, base::shown(typed)),
                     "type it in a terminal that uses UTF-8");
  }
  if (base::find_forbidden(typed)) {
    base::fail_usage(
        fmt::format("the {} '{}' holds a character that cannot be kept", what, base::shown(typed)),
        "line breaks, control characters and invisible characters are refused; leave them out");
  }
  std::string text = base::nfc(base::trim(typed));
  if (text.empty()) base::fail_usage(fmt::format("the {} is empty", what), "write one");
  const std::size_t length = base::count_code_points(text);
  if (length > longest) {
    base::fail_usage(
        fmt::format("the {} '{}' is too long: {} characters", what, base::shown(typed), length),
        fmt::format("at most {} are kept", longest));
  }
  return text;
}

std::string read_id(std::string_view what, std::string_view typed) {
  const std::string problem = domain::id_problem(typed);
  if (!problem.empty()) {
    base::fail_usage(fmt::format("'{}' cannot be the {}", base::shown(typed), what), problem);
  }
  return std::string(typed);
}

std::string read_email(std::string_view typed) {
  std::string text = read_text("e-mail address", typed, 254);
  if (!workspace::is_email(text)) {
    base::fail_usage(fmt::format("'{}' is not an e-mail address", base::shown(typed)),
                     "write one address alone, such as name@example.org");
  }
  return text;
}

std::string read_phone(std::string_view typed) {
  const std::string text = read_text("phone number", typed, 40);
  std::optional<std::string> number = domain::normal_phone(text);
  if (!number) {
    base::fail_usage(fmt::format("'{}' is not a phone number", base::shown(typed)),
                     "write it with its country: +420 700 000 001");
  }
  return *std::move(number);
}

std::string read_language(std::string_view typed) {
  if (!locale::is_language(typed)) {
    refuse_word("language that there are texts for", typed, locale::language_codes());
  }
  return std::string(typed);
}

bool read_yes_no(std::string_view what, std::string_view typed) {
  if (typed == "true" || typed == "false") return typed == "true";
  if (const auto word = domain::meant_word(typed, std::vector<std::string>{"yes", "no"})) {
    return *word == "yes";
  }
  base::fail_usage(fmt::format("'{}' is no answer for {}", base::shown(typed), what),
                   "one of: true, false");
}

std::int64_t read_number(std::string_view what, std::string_view typed, std::int64_t least,
                         std::int64_t most) {
  std::int64_t number = 0;
  const char* const end = typed.data() + typed.size();
  const auto [stop, error] = std::from_chars(typed.data(), end, number);
  if (error != std::errc{} || stop != end || number < least || number > most) {
    base::fail_usage(fmt::format("{} '{}' is not a whole number from {} to {}", what,
                                 base::printable(typed), least, most));
  }
  return number;
}

std::string read_link(std::string_view what, std::string_view typed) {
  std::string link = read_text(what, typed, 500);
  const bool web = link.starts_with("https://") || link.starts_with("http://");
  if (!web || link.find(' ') != std::string::npos) {
    base::fail_usage(fmt::format("{} '{}' is not a link", what, link),
                     "a link starts with https:// and holds no space");
  }
  return link;
}

domain::Date read_past_day(std::string_view done, std::string_view typed, domain::Date today) {
  const domain::Date day = domain::parse_date_word(typed, today, domain::Year::past);
  if (day <= today) return day;
  base::fail_usage(fmt::format("nobody can have {} on {} yet", done, domain::with_weekday(day)),
                   "give a day until today");
}

std::vector<std::string> read_commas(std::string_view what, std::string_view typed) {
  std::vector<std::string> parts;
  for (const std::string& piece : base::split(typed, ',')) {
    std::string part = base::trim(piece);
    if (part.empty()) {
      base::fail_usage(
          fmt::format("the list '{}' of {} has an empty part", base::shown(typed), what),
          "separate the parts by one comma each");
    }
    if (std::ranges::find(parts, part) != parts.end()) {
      base::fail_usage(fmt::format("'{}' stands twice in the list of {}", base::shown(part), what),
                       "name each once");
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

std::vector<Assignment> read_assignments(std::span<const std::string> typed) {
  std::vector<Assignment> assignments;
  for (const std::string& text : typed) {
    Assignment read = read_assignment(text);
    if (std::ranges::find(assignments, read.key, &Assignment::key) != assignments.end()) {
      base::fail_usage(fmt::format("'{}' is set twice", base::shown(read.key)),
                       "give each key once");
    }
    assignments.push_back(std::move(read));
  }
  return assignments;
}

Pair read_pair(std::string_view typed) {
  const std::size_t sign = typed.rfind('=');
  if (sign == std::string_view::npos) return {std::string(typed), std::nullopt};
  return {std::string(typed.substr(0, sign)), std::string(typed.substr(sign + 1))};
}

void refuse_word(std::string_view what, std::string_view typed,
                 std::span<const std::string> words) {
  std::string hint = base::did_you_mean(typed, words);
  if (!hint.empty()) hint += ' ';
  base::fail_usage(fmt::format("'{}' is no {}", base::shown(typed), what),
                   fmt::format("{}one of: {}", hint, base::join(words, ", ")));
}

}  // namespace peer::actions
