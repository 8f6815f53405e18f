// Finds the people of people/ in a text; see named_in.hpp.
// SPDX-License-Identifier: MIT
#include "peer/rules/named_in.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "peer/base/text.hpp"
#include "peer/domain/identity.hpp"

namespace peer::rules {

namespace {

using domain::Field;
using domain::Person;

constexpr std::size_t shortest_account = 4;
constexpr std::size_t shortest_number = 9;
constexpr std::size_t shortest_stem = 2;

// The endings of Czech cases and of names made from a name (Novák, Nováková; Jana, Janin), folded.
// A text of another language loses nothing by them.
constexpr std::array<std::string_view, 26> endings = {
    "",   "a",   "e",   "i",   "o",   "u",   "y",   "em",  "im",  "om",  "ou",   "uv",  "in",
    "ym", "ova", "ove", "ovi", "ovu", "ovo", "ech", "ych", "eho", "emu", "ovou", "ami", "ach"};

bool is_letter(char c) {
  return (c & 0x80) != 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// "rihova" → "rihov", "petr" → "petr": what all its cases begin with.
std::string stem_of(std::string folded) {
  constexpr std::string_view vowels = "aeiouy";
  if (folded.size() > shortest_stem && vowels.find(folded.back()) != std::string_view::npos) {
    folded.pop_back();
  }
  return folded;
}

// The words of `text` as [begin, end): runs of letters, and whatever else `also` admits.
template <class Admit>
std::vector<std::string_view> runs(std::string_view text, Admit admit) {
  std::vector<std::string_view> all;
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t end = begin;
    while (end < text.size() && admit(text[end])) ++end;
    if (end > begin) all.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return all;
}

void put(std::vector<Naming>& found, Naming::What what, const domain::PersonId& id) {
  const bool known =
      std::ranges::any_of(found, [&](const Naming& naming) { return naming.id == id; });
  if (!known) found.push_back({what, id});
}

void index_account(std::map<std::string, const domain::PersonId*, std::less<>>& accounts,
                   const Field<std::string>& account, const domain::PersonId& id) {
  if (!account || account->size() < shortest_account) return;
  accounts.emplace(base::fold(*account), &id);
}

}  // namespace

Namings::Namings(const domain::RecordList<Person>& people) {
  for (const Person& person : people) {
    for (const domain::IdentityKey& key : domain::identity_keys(person)) {
      if (key.what == "e-mail address") emails_.emplace(key.key, &person.id);
      if (key.what == "phone number") phones_.emplace(key.key, &person.id);
    }
    index_account(accounts_, person.messenger, person.id);
    index_account(accounts_, person.facebook, person.id);
    if (!person.name) continue;
    Name name{{}, &person.id};
    for (const Word& word : words_of(*person.name)) name.stems.insert(stem_of(word.folded));
    for (const std::string& stem : name.stems) by_stem_.emplace(stem, names_.size());
    names_.push_back(std::move(name));
  }
}

std::vector<Namings::Word> Namings::words_of(std::string_view text) {
  std::vector<Word> words;
  for (const std::string_view run : runs(text, is_letter)) {
    words.push_back({base::fold(run), base::begins_with_capital(run)});
  }
  return words;
}

std::vector<Naming> Namings::find(std::string_view text) const {
  std::vector<Naming> found;
  add_addresses(text, found);
  add_numbers(text, found);
  add_names(text, found);
  return found;
}

void Namings::add_names(std::string_view text, std::vector<Naming>& found) const {
  struct Hit {
    std::set<std::string_view> stems;
    bool capital = false;
  };
  std::map<std::size_t, Hit> hits;  // by name
  for (const Word& word : words_of(text)) {
    for (const std::string_view ending : endings) {
      if (!word.folded.ends_with(ending)) continue;
      const std::string_view stem =
          std::string_view(word.folded).substr(0, word.folded.size() - ending.size());
      // "id" is a word, "ida" may be somebody.
      if (stem.size() < shortest_stem || (stem.size() == shortest_stem && ending.empty())) continue;
      const auto [begin, end] = by_stem_.equal_range(stem);
      for (auto entry = begin; entry != end; ++entry) {
        Hit& hit = hits[entry->second];
        hit.stems.insert(entry->first);
        hit.capital = hit.capital || word.capital;
      }
    }
  }
  for (const auto& [index, hit] : hits) {
    const Name& name = names_[index];
    const bool whole = name.stems.size() > 1 && hit.stems.size() == name.stems.size();
    if (whole) put(found, Naming::What::name, *name.id);
  }
  for (const auto& [index, hit] : hits) {
    if (hit.capital) put(found, Naming::What::part_of_name, *names_[index].id);
  }
}

void Namings::add_addresses(std::string_view text, std::vector<Naming>& found) const {
  if (emails_.empty() && accounts_.empty()) return;
  const auto is_space = [](char c) {
    return c != ' ' && c != '\t' && c != '\n' && c != ',' && c != ';' && c != '<' && c != '>' &&
           c != '(' && c != ')' && c != '"';
  };
  for (std::string_view word : runs(text, is_space)) {
    while (word.ends_with('.') || word.ends_with(':')) word.remove_suffix(1);
    const std::string folded = base::fold(word);
    if (const auto email = emails_.find(folded); email != emails_.end()) {
      put(found, Naming::What::email, *email->second);
    } else if (const auto account = accounts_.find(folded); account != accounts_.end()) {
      put(found, Naming::What::account, *account->second);
    }
  }
}

void Namings::add_numbers(std::string_view text, std::vector<Naming>& found) const {
  if (phones_.empty()) return;
  const auto in_number = [](char c) {
    return is_digit(c) || c == '+' || c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' ||
           c == '/';
  };
  for (const std::string_view run : runs(text, in_number)) {
    if (static_cast<std::size_t>(std::ranges::count_if(run, is_digit)) < shortest_number) continue;
    const auto normal = domain::normal_phone(base::trim(run));
    if (!normal) continue;
    if (const auto phone = phones_.find(*normal); phone != phones_.end()) {
      put(found, Naming::What::phone, *phone->second);
    }
  }
}

}  // namespace peer::rules
