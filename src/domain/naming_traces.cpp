// Words of a text; and addresses, numbers and accounts in it.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>

#include "name_forms.hpp"
#include "name_words.hpp"
#include "naming_parts.hpp"
#include "peer/base/text.hpp"

namespace peer::domain {

namespace {

constexpr std::size_t shortest_account = 4;
constexpr std::size_t number_length = 9;  // what tells numbers apart, without the country's prefix
constexpr std::size_t shortest_long_word = 6;

bool is_letter(char c) {
  return (c & 0x80) != 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Spaces, dashes and quotes of Unicode are no letters.
bool is_letter_at(std::string_view text, std::size_t at) {
  if (!is_letter(text[at])) return false;
  const std::string_view c = text.substr(at, length_at(text, at));
  if (c == "\xC2\xA0" || c == "\xC2\xAB" || c == "\xC2\xBB") return false;
  return !c.starts_with("\xE2\x80");
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), base::is_digit);
  return digits;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// "alena (at) example.org", "alena zavináč example tečka org".
std::string with_signs(std::string_view text) {
  std::string plain = base::fold(text);
  for (const std::string_view open : {" (", "(", " [", "[", " {", "{"}) {
    for (const std::string_view close : {") ", ")", "] ", "]", "} ", "}"}) {
      for (const std::string_view word : {"at", "zavinac", "@"}) {
        replace_all(plain, std::string(open) + std::string(word) + std::string(close), "@");
      }
      for (const std::string_view word : {"dot", "tecka", "."}) {
        replace_all(plain, std::string(open) + std::string(word) + std::string(close), ".");
      }
    }
  }
  replace_all(plain, " zavinac ", "@");
  replace_all(plain, " tecka ", ".");
  replace_all(plain, " @ ", "@");
  return plain;
}

// What tells an account: the last step of a profile's address, or the name behind an @.
std::string account_key(std::string_view written) {
  std::string key = base::fold(written);
  if (const std::size_t id = key.find("profile.php?id="); id != std::string::npos) {
    return key.substr(id + std::string_view("profile.php?id=").size());
  }
  key = key.substr(0, key.find_first_of("?#"));
  while (key.ends_with('/')) key.pop_back();
  const bool is_address = key.find("://") != std::string::npos || key.find(".com/") != key.npos ||
                          key.find("m.me/") != key.npos || key.starts_with("www.");
  if (is_address) key = key.substr(key.rfind('/') + 1);
  while (key.starts_with('@')) key.erase(0, 1);
  return key;
}

bool ends_word(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == ',' || c == ';' || c == '<' || c == '>' ||
         c == '(' || c == ')' || c == '"' || c == '\'' || c == '[' || c == ']';
}

}  // namespace

void Namings::index_traces(const Person& person) {
  const auto add_email = [&](const Field<std::string>& address) {
    if (address) emails_.emplace(base::fold(*address), &person.id);
  };
  add_email(person.email);
  for (const Field<std::string>& other : person.also) add_email(other);
  if (person.phone) {
    const std::string digits = digits_of(*person.phone);
    if (digits.size() >= number_length) {
      phones_.emplace(digits.substr(digits.size() - number_length), &person.id);
    }
  }
  for (const Field<std::string>* account : {&person.messenger, &person.facebook}) {
    if (!*account) continue;
    std::string key = account_key(**account);
    if (key.size() >= shortest_account) accounts_.emplace(std::move(key), &person.id);
  }
}

std::vector<Namings::Token> Namings::tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  bool starts = true;
  const bool has_marks = std::ranges::any_of(text, [](char c) { return (c & 0x80) != 0; });
  for (std::size_t at = 0; at < text.size();) {
    const bool digit = base::is_digit(text[at]);
    if (!digit && !is_letter_at(text, at)) {
      const char c = text[at];
      const bool abbreviated = c == '.' && !tokens.empty() && !tokens.back().is_number &&
                               (is_place_noun(tokens.back().folded) ||
                                is_saint(tokens.back().folded) || tokens.back().text.size() == 1);
      starts = starts || c == '\n' || c == '!' || c == '?' ||
               (c == '.' && !abbreviated && !(!tokens.empty() && tokens.back().is_number));
      at += length_at(text, at);
      continue;
    }
    const std::size_t begin = at;
    bool was_small = false;
    while (at < text.size() && (digit ? base::is_digit(text[at]) : is_letter_at(text, at))) {
      const std::string_view c = text.substr(at, length_at(text, at));
      const bool capital = !digit && base::begins_with_capital(c);
      if (capital && was_small) break;
      was_small = !capital;
      at += c.size();
    }
    const std::string_view word = text.substr(begin, at - begin);
    tokens.push_back({std::string(word), digit ? std::string(word) : lower_case(word),
                      digit ? std::string(word) : base::fold(word), digit,
                      !digit && base::begins_with_capital(word), starts, has_marks});
    starts = false;
  }
  return tokens;
}

std::vector<std::string> long_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : ' ';
    if (is_letter(c)) {
      word += c;
    } else if (!base::is_digit(c) && c != '.' && c != '-' && c != '_') {
      if (word.size() >= shortest_long_word) words.push_back(base::fold(word));
      word.clear();
    }
  }
  return words;
}

void Namings::add_addresses(std::string_view text, std::vector<Naming>& found) const {
  if (emails_.empty() && accounts_.empty()) return;
  const std::string plain = with_signs(text);
  for (const auto& [email, id] : emails_) {
    for (std::size_t at = plain.find(email); at != std::string::npos;
         at = plain.find(email, at + 1)) {
      const char before = at == 0 ? ' ' : plain[at - 1];
      const bool begins = !is_letter(before) && !base::is_digit(before) && before != '-';
      if (begins) put(found, Naming::What::email, *id, email);
    }
  }
  std::size_t begin = 0;
  while (begin < plain.size()) {
    std::size_t end = begin;
    while (end < plain.size() && !ends_word(plain[end])) ++end;
    std::string_view word = std::string_view(plain).substr(begin, end - begin);
    while (word.ends_with('.') || word.ends_with(':') || word.ends_with('!')) word.remove_suffix(1);
    if (const auto known = accounts_.find(account_key(word)); known != accounts_.end()) {
      put(found, Naming::What::account, *known->second, std::string(word));
    }
    begin = end + 1;
  }
}

// Digits with whatever people put between them; the last nine of a number tell whose it is.
void Namings::add_numbers(std::string_view text, std::vector<Naming>& found) const {
  if (phones_.empty()) return;
  constexpr std::string_view signs = "+ -.()/";
  std::string digits;
  for (std::size_t at = 0; at <= text.size();) {
    const bool ends = at == text.size();
    const char c = ends ? '\n' : text[at];
    if (!ends && base::is_digit(c)) digits += c;
    const bool space = !ends && (c & 0x80) != 0 && !is_letter_at(text, at);
    at += ends ? 1 : length_at(text, at);
    if (base::is_digit(c) || space || signs.find(c) != std::string_view::npos) continue;
    for (std::size_t i = 0; i + number_length <= digits.size(); ++i) {
      const auto phone = phones_.find(std::string_view(digits).substr(i, number_length));
      if (phone != phones_.end()) put(found, Naming::What::phone, *phone->second, phone->first);
    }
    digits.clear();
  }
}

}  // namespace peer::domain
