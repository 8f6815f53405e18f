// What an id may look like.
// SPDX-License-Identifier: MIT
#include "peer/domain/id.hpp"

#include <algorithm>

#include "peer/base/text.hpp"

namespace peer::domain {

namespace {

constexpr std::size_t longest_id = 63;
// A session's id is 2026-11-23-ACTIVITY-1800 and must be an id too.
constexpr std::size_t longest_activity_id =
    longest_id - std::string_view("2026-11-23--1800").size();
bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || base::is_digit(c);
}

}  // namespace

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= longest_id && is_letter_or_digit(text.front()) &&
         std::ranges::all_of(text, [](char c) { return is_letter_or_digit(c) || c == '-'; });
}

std::string id_problem(std::string_view text) {
  if (is_id(text)) return {};
  return "an id is 1 to 63 letters a–z, digits and hyphens, and does not begin with a hyphen";
}

bool is_activity_id(std::string_view text) {
  if (!is_id(text) || text.size() > longest_activity_id) return false;
  const std::size_t hyphen = text.rfind('-');
  if (hyphen == std::string_view::npos) return true;
  const std::string_view end = text.substr(hyphen + 1);
  return end.empty() || !std::ranges::all_of(end, base::is_digit);
}

}  // namespace peer::domain
