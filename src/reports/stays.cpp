// Puts together the spells of one client that have no day between them.
// SPDX-License-Identifier: MIT
#include "stays.hpp"

#include <algorithm>

namespace peer::reports {
namespace {

using domain::Spell;

std::vector<const Spell*> spells_in_time(const domain::Client& client) {
  std::vector<const Spell*> spells;
  for (const Spell& spell : client.spells) {
    if (!spell.from || (spell.until && *spell.until < *spell.from)) continue;
    spells.push_back(&spell);
  }
  std::stable_sort(spells.begin(), spells.end(), [](const Spell* left, const Spell* right) {
    return *left->from < *right->from;
  });
  return spells;
}

}  // namespace

std::vector<Stay> stays_of(const domain::Client& client) {
  std::vector<Stay> stays;
  for (const Spell* spell : spells_in_time(client)) {
    const bool touches =
        !stays.empty() && (!stays.back().until || *spell->from <= *stays.back().until + 1);
    if (!touches) {
      stays.push_back({*spell->from, spell->until.value, spell, spell});
      continue;
    }
    Stay& stay = stays.back();
    if (!stay.until || (spell->until && *spell->until < *stay.until)) continue;
    stay.until = spell->until.value;
    stay.last = spell;
  }
  return stays;
}

}  // namespace peer::reports
