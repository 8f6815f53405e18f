// Addresses, numbers and languages: texts that must look like one.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "peer/locale/language.hpp"
#include "scalars.hpp"

namespace peer::store {

namespace {

bool is_email(std::string_view text) {
  if (text.front() == '-') return false;  // never to be taken for an option
  if (text.find_first_of(" \t<>,;\"()[]\\") != std::string_view::npos) return false;
  const std::size_t at = text.find('@');
  return at != 0 && at != std::string_view::npos && at + 1 < text.size() && at == text.rfind('@');
}

bool is_phone(std::string_view text) {
  const std::string_view digits = text.front() == '+' ? text.substr(1) : text;
  const auto allowed = [](char c) { return (c >= '0' && c <= '9') || c == ' ' || c == '-'; };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return !digits.empty() && is_digit(digits.front()) && std::ranges::all_of(digits, allowed) &&
         std::ranges::count_if(digits, is_digit) >= 3;
}

}  // namespace

std::optional<std::string_view> read_email(Source& source, std::string_view key,
                                           const toml::node& node, TextLimit limit) {
  const std::optional<std::string_view> text = read_text(source, key, node, limit);
  if (!text || is_email(*text)) return text;
  source.report(range_of(node), fmt::format("'{}' is not an e-mail address", shown(*text)),
                "write the bare address, like alena@example.org");
  return std::nullopt;
}

std::optional<std::string_view> read_phone(Source& source, std::string_view key,
                                           const toml::node& node, TextLimit limit) {
  const std::optional<std::string_view> text = read_text(source, key, node, limit);
  if (!text || is_phone(*text)) return text;
  source.report(range_of(node), fmt::format("'{}' is not a phone number", shown(*text)),
                "digits and spaces, with the country first: +420 700 000 001");
  return std::nullopt;
}

std::optional<std::string_view> read_language(Source& source, std::string_view key,
                                              const toml::node& node) {
  const std::optional<std::string_view> word = read_word(source, key, node);
  if (!word || locale::is_language(*word)) return word;
  report_word(source, key, node, *word, locale::language_codes());
  return std::nullopt;
}

}  // namespace peer::store
