// Which word was meant: the nearest candidate by Damerau–Levenshtein distance.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "peer/base/text.hpp"
#include "utf8.hpp"

namespace peer::base {

namespace {

// A word longer than this is not a slip of the fingers, and comparing it would take long.
constexpr std::size_t longest_word = 100;

std::u32string letters_of(std::string_view text) {
  const std::string folded = fold(text);
  std::u32string letters;
  for (std::size_t offset = 0; offset < folded.size();) {
    const Utf8Character character = read_utf8(folded, offset);
    letters += character.code_point;
    offset += character.length;
  }
  return letters;
}

// Letters left out, added, changed, or two neighbours exchanged (optimal string alignment).
std::size_t distance(const std::u32string& left, const std::u32string& right) {
  std::vector<std::size_t> before_last(right.size() + 1);
  std::vector<std::size_t> last(right.size() + 1);
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t change = left[i - 1] == right[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      const bool exchanged =
          i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (exchanged) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row.back();
}

// A word that denies the other one is never what was meant by it.
bool are_opposite(const std::u32string& left, const std::u32string& right) {
  const std::u32string& shorter = left.size() < right.size() ? left : right;
  const std::u32string& longer = left.size() < right.size() ? right : left;
  for (const std::u32string_view prefix : {U"un", U"not-", U"no-", U"non-", U"ne"}) {
    if (longer == std::u32string(prefix) + shorter) return true;
  }
  return false;
}

}  // namespace

std::optional<std::string> closest(std::string_view word, std::span<const std::string> candidates) {
  if (word.size() > 4 * longest_word) return std::nullopt;
  const std::u32string meant = letters_of(word);
  std::optional<std::string> best;
  std::size_t least = 0;
  for (const std::string& candidate : candidates) {
    const std::u32string letters = letters_of(candidate);
    const std::size_t longer = std::max(meant.size(), letters.size());
    if (longer == 0 || longer > longest_word || are_opposite(meant, letters)) continue;
    const std::size_t wrong = distance(meant, letters);
    // Of three letters every one counts: "ano" is not nearly "no".
    if (longer < 4 && wrong > 0) continue;
    if (wrong * 3 <= longer && (!best || wrong < least)) {
      best = candidate;
      least = wrong;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> candidates) {
  const std::optional<std::string> meant = closest(word, candidates);
  return meant ? "did you mean '" + *meant + "'?" : std::string();
}

std::string did_you_mean_or_begin(std::string_view word, std::span<const std::string> candidates) {
  std::string hint = did_you_mean(word, candidates);
  const std::string folded = fold(word);
  for (const std::string& candidate : candidates) {
    if (hint.empty() && folded.size() > 1 && candidate.starts_with(folded)) {
      hint = "did you mean '" + candidate + "'?";
    }
  }
  return hint;
}

}  // namespace peer::base
