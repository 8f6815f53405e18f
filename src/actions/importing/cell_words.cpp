// The words of cells; see cells.hpp.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <vector>

#include "cells.hpp"
#include "peer/base/text.hpp"
#include "peer/locale/language.hpp"
#include "peer/locale/words.hpp"

namespace peer::actions::importing {

namespace {

using locale::Context;
using locale::Words;

// The word of the files, and what else means it in a cell.
struct CellWord {
  std::string_view word;
  Words others;
};

constexpr CellWord cell_words[] = {
    {"yes", {"y, true, 1, x, ✓, ✔, √, +", Context("cell")}},
    {"no", {"n, false, 0, -, –, —", Context("cell")}},
    {"refused", {"refuses, declined", Context("cell")}},
    {"not-asked", {"not asked", Context("cell")}},
    {"unknown", {"?, not known", Context("cell")}},
    {"given", {"agrees, agreed", Context("cell")}},
    {"withdrawn", {"withdrew", Context("cell")}},
    {"study", {"student, studies, school, university", Context("cell")}},
    {"job", {"work, works, employed, full-time", Context("cell")}},
    {"part-time", {"part time", Context("cell")}},
    {"self-employed", {"self employed, freelance", Context("cell")}},
    {"day-program", {"day program, day programme, day centre", Context("cell")}},
    {"volunteering", {"volunteer, volunteers", Context("cell")}},
    {"other", {"something else", Context("cell")}},
    {"none", {"nothing, nowhere, not at all", Context("cell")}},
    {"email", {"e-mail, mail", Context("cell")}},
    {"sms", {"text message, text", Context("cell")}},
    {"phone", {"telephone, call, calls", Context("cell")}},
    {"facebook", {"fb", Context("cell")}},
    {"messenger", {"fb messenger", Context("cell")}},
    {"ty", {"informal", Context("cell")}},
    {"vy", {"formal", Context("cell")}},
    {"personal", {"in person", Context("cell")}},
    {"announcement", {"announcements only", Context("cell")}},
    {"own-wish", {"own wish", Context("cell")}},
    {"no-need", {"no need", Context("cell")}},
    {"time", {"no time", Context("cell")}},
    {"moved-away", {"moved away, moved", Context("cell")}},
    {"other-service", {"another service", Context("cell")}},
    {"lost-contact", {"lost contact", Context("cell")}},
    {"died", {"death", Context("cell")}},
    {"present", {"came, x, 1, +, ✓, ✔, √, y, yes, true", Context("cell")}},
    {"late", {"came late", Context("cell")}},
    {"left-early", {"left early", Context("cell")}},
    {"excused", {"apologized", Context("cell")}},
    {"absent", {"did not come, n, 0, -, –, —, no", Context("cell")}},
    {"sent-away", {"sent away", Context("cell")}},
};

// Every spelling, folded, with the words that it may mean: made once, since a table has many cells.
using Spellings = std::multimap<std::string, std::string_view, std::less<>>;

const Spellings& spellings() {
  static const Spellings made = [] {
    Spellings all;
    const auto add = [&](std::string_view list, std::string_view word) {
      for (const std::string& spelling : base::split(list, ',')) {
        all.emplace(base::fold(base::trim(spelling)), word);
      }
    };
    for (const CellWord& entry : cell_words) {
      add(entry.others.english, entry.word);
      for (const std::string& language : locale::language_codes()) {
        const std::string_view others = entry.others.in(language);
        if (others != entry.others.english) add(others, entry.word);
      }
    }
    return all;
  }();
  return made;
}

}  // namespace

std::optional<std::string> word_of_cell(std::string_view text, std::span<const std::string> words) {
  const std::string folded = base::fold(text);
  if (folded.empty()) return std::nullopt;
  if (std::ranges::find(words, folded) != words.end()) return folded;
  const auto [first, last] = spellings().equal_range(folded);
  for (auto spelling = first; spelling != last; ++spelling) {
    const auto found = std::ranges::find(words, spelling->second);
    if (found != words.end()) return *found;
  }
  return std::nullopt;
}

Reading<bool> read_flag(const sheets::Cell& cell) {
  static const std::vector<std::string> words{"yes", "no"};
  const std::optional<std::string> word = word_of_cell(cell.text, words);
  if (word) return {*word == "yes"};
  return {{}, "is neither yes nor no", "write yes or no"};
}

}  // namespace peer::actions::importing
