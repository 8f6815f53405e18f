// Finds the people of people/ in a text: by full name, by a part of it, by address or number.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::rules {

struct Naming {
  enum class What { name, part_of_name, email, phone, account };
  What what;
  domain::PersonId id;
};

// An index of all names, made once; `people` must outlive it.
//
// Names are compared without case and diacritics and in their Czech cases (Alena, Alenou, Jana
// Nováka). A part of a name counts only when it begins with a capital letter: "nový" is a word,
// "Nový" may be somebody.
class Namings {
 public:
  explicit Namings(const domain::RecordList<domain::Person>& people);

  // Each person once, by what tells most.
  std::vector<Naming> find(std::string_view text) const;

 private:
  struct Word {
    std::string folded;
    bool capital = false;
  };
  struct Name {
    std::set<std::string> stems;  // of all its words
    const domain::PersonId* id;
  };
  static std::vector<Word> words_of(std::string_view text);
  void add_names(std::string_view text, std::vector<Naming>& found) const;
  void add_addresses(std::string_view text, std::vector<Naming>& found) const;
  void add_numbers(std::string_view text, std::vector<Naming>& found) const;

  std::vector<Name> names_;
  std::multimap<std::string, std::size_t, std::less<>> by_stem_;  // to names_
  std::map<std::string, const domain::PersonId*, std::less<>> emails_;
  std::map<std::string, const domain::PersonId*, std::less<>> phones_;
  std::map<std::string, const domain::PersonId*, std::less<>> accounts_;
};

}  // namespace peer::rules
