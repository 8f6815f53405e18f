// The words that people type, in their language (design §3).
//
// Files, JSON and CSV know a word by its English spelling alone; who types one may also use that of
// a language with a catalogue, where the entries of the context `typed` list what is understood:
// "omluven, omluvena". The case and diacritics of those are ignored; the English spelling is that
// of the files. The catalogues are read only when it was not typed. SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace peer::domain {

// The one of `words` that was meant; nullopt when none was, or more than one.
std::optional<std::string> meant_word(std::string_view typed, std::span<const std::string> words);

}  // namespace peer::domain
