// Finds the people of people/ in a text: by a name or a part of one, by address, number or account.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::domain {

struct Naming {
  enum class What { name, part_of_name, email, phone, account };
  What what;
  PersonId id;
  std::string word;  // as it stands in the text
};

// An index of all names, made once; `people` must outlive it. `not_names`: the words of
// people/.not-a-name, which are nobody's name in any of their cases.
//
// Names are compared in their Czech cases, without case, and without diacritics where a text has
// none (Alena, s Alenou, u rihove, Novákovi); a word inside a longer one counts at capital letters
// and when the whole name is written in one (uAleny, alenarihova). What is also an ordinary word
// (Svoboda, Malý) counts with a capital letter inside a sentence. What a street or a town is called
// counts for no person: Dvořákova 5, Karlovo náměstí, ulice Karla Čapka, sv. Jana.
class Namings {
 public:
  explicit Namings(const RecordList<Person>& people,
                   const std::vector<std::string>& not_names = {});
  explicit Namings(const Records& records) : Namings(records.people, records.not_names) {}

  // Each person once, by what tells most.
  std::vector<Naming> find(std::string_view text) const;
  // Who an id is made of: a surname, or a whole name. A first name alone is an id.
  std::optional<Naming> find_in_id(std::string_view id) const;

 private:
  struct Token;
  struct Hit;
  struct Name {
    const PersonId* id;
    std::vector<std::string> parts;  // in small letters, degrees left out
    std::vector<std::string> stems;  // folded, without their endings
    bool is_ascii = false;           // written without diacritics
  };
  struct Form {
    std::string text;
    std::size_t name;  // in names_
    std::size_t part;
    bool belongs;
    bool is_citation;
  };
  void index_traces(const Person& person);
  static std::vector<Token> tokens_of(std::string_view text);
  const std::vector<Form>* forms_of(const std::string& folded) const;
  void expand(char letter) const;
  bool is_let_through(const std::string& folded) const;
  std::vector<Hit> hits_in(const std::vector<Token>& tokens) const;
  bool counts(const std::vector<Token>& tokens, const Hit& hit) const;
  bool is_of_place(const std::vector<Token>& tokens, const Hit& hit) const;
  bool is_street_of_two(const std::vector<Token>& tokens, const Hit& hit) const;
  bool names(const Token& token, std::size_t name) const;
  void add_names(std::string_view text, std::vector<Naming>& found) const;
  void add_joined(std::string_view text, std::vector<Naming>& found) const;
  void add_addresses(std::string_view text, std::vector<Naming>& found) const;
  void add_numbers(std::string_view text, std::vector<Naming>& found) const;

  std::vector<Name> names_;
  std::set<std::string, std::less<>> let_through_;  // folded forms
  std::map<std::string, const PersonId*, std::less<>> emails_;
  std::map<std::string, const PersonId*, std::less<>> phones_;  // the last nine digits
  std::map<std::string, const PersonId*, std::less<>> accounts_;
  // Filled by need: all names that begin with a letter.
  mutable std::map<std::string, std::vector<Form>, std::less<>> forms_;
  mutable std::set<char> expanded_;
};

}  // namespace peer::domain
