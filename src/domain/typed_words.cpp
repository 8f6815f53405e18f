// What may be typed for the words of the files; see typed_words.hpp.
// SPDX-License-Identifier: MIT
#include "peer/domain/typed_words.hpp"

#include <algorithm>
#include <vector>

#include "peer/base/text.hpp"
#include "peer/locale/language.hpp"
#include "peer/locale/words.hpp"

namespace peer::domain {

namespace {

using locale::Words;

// Every word that a catalogue may name others for.
const Words translated[] = {
    Words{"yes", locale::Context("typed")},
    Words{"no", locale::Context("typed")},
    Words{"maybe", locale::Context("typed")},
    Words{"true", locale::Context("typed")},
    Words{"false", locale::Context("typed")},
    Words{"refused", locale::Context("typed")},
    Words{"not-asked", locale::Context("typed")},
    Words{"unknown", locale::Context("typed")},
    Words{"study", locale::Context("typed")},
    Words{"job", locale::Context("typed")},
    Words{"part-time", locale::Context("typed")},
    Words{"self-employed", locale::Context("typed")},
    Words{"day-program", locale::Context("typed")},
    Words{"volunteering", locale::Context("typed")},
    Words{"other", locale::Context("typed")},
    Words{"none", locale::Context("typed")},
    Words{"accepted", locale::Context("typed")},
    Words{"declined", locale::Context("typed")},
    Words{"waitlisted", locale::Context("typed")},
    Words{"undecided", locale::Context("typed")},
    Words{"given", locale::Context("typed")},
    Words{"withdrawn", locale::Context("typed")},
    Words{"consultant", locale::Context("typed")},
    Words{"coordinator", locale::Context("typed")},
    Words{"planned", locale::Context("typed")},
    Words{"held", locale::Context("typed")},
    Words{"cancelled", locale::Context("typed")},
    Words{"present", locale::Context("typed")},
    Words{"late", locale::Context("typed")},
    Words{"left-early", locale::Context("typed")},
    Words{"excused", locale::Context("typed")},
    Words{"absent", locale::Context("typed")},
    Words{"sent-away", locale::Context("typed")},
    Words{"unmarked", locale::Context("typed")},
    Words{"email", locale::Context("typed")},
    Words{"sms", locale::Context("typed")},
    Words{"phone", locale::Context("typed")},
    Words{"facebook", locale::Context("typed")},
    Words{"personal", locale::Context("typed")},
    Words{"announcement", locale::Context("typed")},
    Words{"outreach", locale::Context("typed")},
    Words{"support", locale::Context("typed")},
    Words{"crisis", locale::Context("typed")},
    Words{"seen", locale::Context("typed")},
    Words{"admin", locale::Context("typed")},
    Words{"reached", locale::Context("typed")},
    Words{"no-answer", locale::Context("typed")},
    Words{"message-left", locale::Context("typed")},
    Words{"bounced", locale::Context("typed")},
    Words{"asked-not-to", locale::Context("typed")},
    Words{"left-in-peace", locale::Context("typed")},
    Words{"therapist", locale::Context("typed")},
    Words{"psychiatrist", locale::Context("typed")},
    Words{"crisis-center", locale::Context("typed")},
    Words{"ambulance", locale::Context("typed")},
    Words{"group", locale::Context("typed")},
    Words{"proposed", locale::Context("typed")},
    Words{"agreed", locale::Context("typed")},
    Words{"made", locale::Context("typed")},
    Words{"declined-by-client", locale::Context("typed")},
    Words{"declined-by-provider", locale::Context("typed")},
    Words{"training", locale::Context("typed")},
    Words{"internship", locale::Context("typed")},
    Words{"every", locale::Context("typed")},
    Words{"even", locale::Context("typed")},
    Words{"odd", locale::Context("typed")},
    Words{"members", locale::Context("typed")},
    Words{"others", locale::Context("typed")},
    Words{"today", locale::Context("typed")},
    Words{"tomorrow", locale::Context("typed")},
    Words{"yesterday", locale::Context("typed")},
    Words{"monday", locale::Context("typed")},
    Words{"tuesday", locale::Context("typed")},
    Words{"wednesday", locale::Context("typed")},
    Words{"thursday", locale::Context("typed")},
    Words{"friday", locale::Context("typed")},
    Words{"saturday", locale::Context("typed")},
    Words{"sunday", locale::Context("typed")},
    Words{"next", locale::Context("typed")},
    Words{"last", locale::Context("typed")},
};

bool is_listed(std::string_view list, std::string_view folded) {
  const std::vector<std::string> others = base::split(list, ',');
  return std::ranges::any_of(
      others, [&](const std::string& other) { return base::fold(base::trim(other)) == folded; });
}

bool means(std::string_view folded, std::string_view word) {
  const auto* const entry = std::ranges::find(translated, word, &Words::english);
  if (entry == std::end(translated)) return false;
  return std::ranges::any_of(locale::language_codes(), [&](const std::string& language) {
    const std::string_view others = entry->in(language);
    return others != entry->english && is_listed(others, folded);
  });
}

}  // namespace

std::optional<std::string> meant_word(std::string_view typed, std::span<const std::string> words) {
  if (std::ranges::find(words, typed) != words.end()) return std::string(typed);
  if (base::trim(typed) != typed) return std::nullopt;
  const std::string folded = base::fold(typed);
  std::optional<std::string> meant;
  for (const std::string& word : words) {
    if (!means(folded, word)) continue;
    if (meant) return std::nullopt;
    meant = word;
  }
  return meant;
}

}  // namespace peer::domain
