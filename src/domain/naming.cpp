// Names in a text; see naming.hpp.
// SPDX-License-Identifier: MIT
#include "peer/domain/naming.hpp"

#include <algorithm>

#include "name_forms.hpp"
#include "name_words.hpp"
#include "naming_parts.hpp"
#include "peer/base/text.hpp"

namespace peer::domain {

namespace {

constexpr std::size_t shortest_small = 4;  // "eva" in small letters is part of too many words
constexpr std::size_t near = 3;            // words of one name stand so near to each other
constexpr std::size_t shortest_part = 2;
constexpr std::size_t shortest_stem = 3;
constexpr std::size_t longest_endings = 8;  // of the two words of a name, together

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; });
}

// "rihova" → "rihov", "petr" → "petr": what all its cases begin with.
std::string stem_of(std::string folded) {
  constexpr std::string_view vowels = "aeiouy";
  if (folded.size() > shortest_stem && vowels.find(folded.back()) != std::string_view::npos) {
    folded.pop_back();
  }
  return folded;
}

// Where `stem` is followed by no more than an ending and then by `next`.
bool are_joined(std::string_view text, const std::string& stem, const std::string& next) {
  const std::size_t first = text.find(stem);
  if (first == std::string_view::npos) return false;
  return text.find(next, first + stem.size()) != std::string_view::npos;
}

}  // namespace

void put(std::vector<Naming>& found, Naming::What what, const PersonId& id,
         const std::string& word) {
  const bool known =
      std::ranges::any_of(found, [&](const Naming& naming) { return naming.id == id; });
  if (!known) found.push_back({what, id, word});
}

Namings::Namings(const RecordList<Person>& people, const std::vector<std::string>& not_names) {
  for (const Person& person : people) {
    index_traces(person);
    if (!person.name) continue;
    Name name{&person.id, {}, {}, is_ascii(*person.name)};
    for (const Token& token : tokens_of(*person.name)) {
      if (token.is_number || token.folded.size() < shortest_part || is_degree(token.folded)) {
        continue;
      }
      name.parts.push_back(token.typed);
      name.stems.push_back(stem_of(token.folded));
    }
    names_.push_back(std::move(name));
  }
  for (const std::string& word : not_names) {
    for (const NameForm& form : name_forms(lower_case(base::trim(word)))) {
      let_through_.insert(base::fold(form.text));
    }
  }
}

std::vector<Naming> Namings::find(std::string_view text) const {
  std::vector<Naming> found;
  add_addresses(text, found);
  add_numbers(text, found);
  add_names(text, found);
  return found;
}

// All names that begin with the letter, in all their forms.
void Namings::expand(char letter) const {
  if (!expanded_.insert(letter).second) return;
  for (std::size_t n = 0; n < names_.size(); ++n) {
    for (std::size_t p = 0; p < names_[n].parts.size(); ++p) {
      if (names_[n].stems[p].front() != letter) continue;
      for (NameForm& form : name_forms(names_[n].parts[p])) {
        std::string folded = base::fold(form.text);
        forms_[std::move(folded)].push_back(
            {std::move(form.text), n, p, form.belongs, form.is_citation});
      }
    }
  }
}

const std::vector<Namings::Form>* Namings::forms_of(const std::string& folded) const {
  if (folded.empty()) return nullptr;
  expand(folded.front());
  const auto found = forms_.find(folded);
  return found == forms_.end() ? nullptr : &found->second;
}

bool Namings::is_let_through(const std::string& folded) const {
  return let_through_.contains(folded);
}

std::vector<Namings::Hit> Namings::hits_in(const std::vector<Token>& tokens) const {
  std::vector<Hit> hits;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.is_number || is_let_through(token.folded) || is_no_name(token.typed)) continue;
    const std::vector<Form>* forms = forms_of(token.folded);
    if (forms == nullptr) continue;
    for (const Form& form : *forms) {
      const bool spelt =
          may_stand_for(token.typed, form.text) || (names_[form.name].is_ascii && token.capital);
      if (!spelt) continue;
      const bool common = is_common_word(base::fold(names_[form.name].parts[form.part])) ||
                          is_common_form(token.typed);
      // Without diacritics nobody can tell a woman (-ová) from a street (-ova).
      const bool belongs =
          form.belongs || (form.text.ends_with("ová") && token.typed.ends_with("ova"));
      hits.push_back({i, form.name, form.part, belongs, form.is_citation, common});
    }
  }
  return hits;
}

bool Namings::names(const Token& token, std::size_t name) const {
  const std::vector<Form>* forms = forms_of(token.folded);
  return forms != nullptr &&
         std::ranges::any_of(*forms, [&](const Form& form) { return form.name == name; });
}

// Whether the word is how a street, a square, a house or a town is called.
bool Namings::is_of_place(const std::vector<Token>& tokens, const Hit& hit) const {
  const auto at = [&](std::size_t offset_back) -> const Token* {
    return hit.token >= offset_back ? &tokens[hit.token - offset_back] : nullptr;
  };
  const Token* before = at(1);
  const Token* two_before = at(2);
  const Token* after = hit.token + 1 < tokens.size() ? &tokens[hit.token + 1] : nullptr;
  if (after != nullptr && after->starts) after = nullptr;
  const Token& token = tokens[hit.token];
  if (before != nullptr && is_saint(before->folded)) return true;
  if (two_before != nullptr && before != nullptr && before->folded == "a" && at(3) != nullptr &&
      is_saint(at(3)->folded)) {
    return true;  // sv. Petra a Pavla
  }
  if (before != nullptr && is_known_place(before->folded, token.folded)) return true;
  if (!token.capital) return false;
  if (hit.belongs) {
    if (after == nullptr) return token.has_marks;  // "Dvořáková" is a woman, "Dvořákova" a street
    return after->is_number || after->capital || is_place_noun(after->folded);
  }
  const bool is_family = token.folded.find("ov") != std::string::npos;
  if (is_family && after != nullptr && is_place_noun(after->folded)) return true;
  const bool next_is_other =
      after != nullptr && after->capital && !after->is_number && !names(*after, hit.name);
  if (hit.common && next_is_other) return true;  // Malá Strana, Černý Most
  if (token.folded == "jan" &&
      ((after != nullptr && after->is_number) || (before != nullptr && before->is_number))) {
    return true;  // January
  }
  const bool is_behind_noun = before != nullptr && is_place_noun(before->folded);
  const bool is_behind_z = after != nullptr && after->folded == "z";
  if (is_behind_z && !hit.is_citation && (is_behind_noun || token.starts)) return true;
  if (is_behind_noun) {
    if (next_is_other) return true;  // ulice Karla Čapka
    const bool is_first = hit.part == 0 && names_[hit.name].parts.size() > 1;
    if (is_first && is_house_noun(before->folded)) return true;  // kavárna Marie
  }
  return is_street_of_two(tokens, hit);
}

// "ulice Boženy Němcové", "Milady Horákové 38": the second word, or the first without "ulice".
bool Namings::is_street_of_two(const std::vector<Token>& tokens, const Hit& hit) const {
  const std::size_t at = hit.token;
  if (hit.is_citation) return false;
  const auto is_pair = [&](std::size_t first) {
    return first + 1 < tokens.size() && tokens[first].capital && tokens[first + 1].capital &&
           !names(tokens[first == at ? first + 1 : first], hit.name);
  };
  const auto is_number = [&](std::size_t index) {
    return index < tokens.size() && tokens[index].is_number;
  };
  if (at > 0 && is_pair(at - 1)) {
    if (at > 1 && is_place_noun(tokens[at - 2].folded)) return true;
    if (tokens[at - 1].starts && is_number(at + 1)) return true;
  }
  return tokens[at].starts && is_pair(at) && is_number(at + 2);
}

bool Namings::counts(const std::vector<Token>& tokens, const Hit& hit) const {
  const Token& token = tokens[hit.token];
  if (!token.capital && token.folded.size() < shortest_small) return false;
  if (hit.common && (!token.capital || token.starts)) return false;
  return !is_of_place(tokens, hit);
}

void Namings::add_names(std::string_view text, std::vector<Naming>& found) const {
  if (names_.empty()) return;
  const std::vector<Token> tokens = tokens_of(text);
  const std::vector<Hit> hits = hits_in(tokens);
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const bool whole = std::ranges::any_of(hits, [&](const Hit& other) {
      return other.name == hits[i].name && other.part != hits[i].part &&
             other.token > hits[i].token && other.token - hits[i].token <= near;
    });
    if (whole) put(found, Naming::What::name, *names_[hits[i].name].id, tokens[hits[i].token].text);
  }
  add_joined(text, found);
  for (const Hit& hit : hits) {
    if (!counts(tokens, hit)) continue;
    put(found, Naming::What::part_of_name, *names_[hit.name].id, tokens[hit.token].text);
  }
}

// "alenarihova", "AlenaŘíhová7": a word of which the name is a part, written without a space.
void Namings::add_joined(std::string_view text, std::vector<Naming>& found) const {
  for (const std::string& word : long_words(text)) {
    if (is_let_through(word)) continue;
    for (const Name& name : names_) {
      if (name.stems.size() < 2) continue;
      const std::string& first = name.stems.front();
      const std::string& last = name.stems.back();
      const std::size_t length = first.size() + last.size();
      if (first.size() < shortest_stem || last.size() < shortest_stem) continue;
      if (word.size() < length || word.size() > length + longest_endings) continue;
      if (are_joined(word, first, last) || are_joined(word, last, first)) {
        put(found, Naming::What::name, *name.id, word);
      }
    }
  }
}

std::optional<Naming> Namings::find_in_id(std::string_view id) const {
  std::vector<Naming> found;
  add_joined(id, found);
  if (!found.empty()) return found.front();
  const std::vector<Token> tokens = tokens_of(id);
  const std::vector<Hit> hits = hits_in(tokens);
  for (const Hit& hit : hits) {
    const bool is_surname = hit.part > 0 && !hit.common;
    const bool whole = std::ranges::any_of(hits, [&](const Hit& other) {
      return other.name == hit.name && other.part != hit.part && other.token != hit.token;
    });
    if (!is_surname && !whole) continue;
    return Naming{whole ? Naming::What::name : Naming::What::part_of_name, *names_[hit.name].id,
                  tokens[hit.token].text};
  }
  return std::nullopt;
}

}  // namespace peer::domain
