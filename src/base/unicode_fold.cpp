// The stored form (NFC) and the search key of a text: ICU's normalisation or, for the letters of
// European languages written in Latin, a table that says the same.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <climits>
#include <optional>

#include "peer/base/ensure.hpp"
#include "peer/base/text.hpp"
#include "unicode_library.hpp"
#include "utf8.hpp"

namespace peer::base {

namespace {

// Letters that no decomposition takes apart, already in lower case, and punctuation that people
// type in its ASCII form.
struct Replacement {
  char32_t letter;
  std::string_view key;
};
constexpr std::array replacements{
    Replacement{U'ß', "ss"}, Replacement{U'æ', "ae"}, Replacement{U'œ', "oe"},
    Replacement{U'ø', "o"},  Replacement{U'ł', "l"},  Replacement{U'đ', "d"},
    Replacement{U'ð', "d"},  Replacement{U'þ', "th"}, Replacement{U'ħ', "h"},
    Replacement{U'ŧ', "t"},  Replacement{U'ı', "i"},  Replacement{U'ŋ', "n"},
    Replacement{U'‘', "'"},  Replacement{U'’', "'"},  Replacement{U'ʼ', "'"},
    Replacement{U'‐', "-"},  Replacement{U'‑', "-"},  Replacement{U'–', "-"}};

// U+00C0 to U+017F without their diacritics; '?' for what is no letter of ASCII with some.
constexpr char32_t first_latin = 0xC0;
constexpr std::string_view latin_letters =
    "AAAAAA?CEEEEIIII?NOOOOO??UUUUY??"
    "aaaaaa?ceeeeiiii?nooooo??uuuuy?y"
    "AaAaAaCcCcCcCcDd??EeEeEeEeEeGgGg"
    "GgGgHh??IiIiIiIiI???JjKk?LlLlLl?"
    "???NnNnNn???OoOoOo??RrRrRrSsSsSs"
    "SsTtTt??UuUuUuUuUuUuWwYyYZzZzZz?";
static_assert(latin_letters.size() == 0x180 - first_latin);

// The same for any character; ASCII is what it is. nullopt for what has to be looked up.
std::optional<char> plain_letter(const Utf8Character& character) {
  if (!character.valid) return std::nullopt;
  if (character.code_point < 0x80) return static_cast<char>(character.code_point);
  const std::size_t at = character.code_point - first_latin;  // huge for what stands before it
  if (at >= latin_letters.size() || latin_letters[at] == '?') return std::nullopt;
  return latin_letters[at];
}

std::u16string utf16(std::string_view text) {
  std::u16string units;
  for (std::size_t offset = 0; offset < text.size();) {
    const Utf8Character character = read_utf8(text, offset);
    const char32_t c = character.valid ? character.code_point : char32_t{0xFFFD};
    if (c >= 0x10000) units += static_cast<char16_t>(0xD7C0U + (c >> 10U));
    units += static_cast<char16_t>(c >= 0x10000 ? 0xDC00U | (c & 0x3FFU) : c);
    offset += character.length;
  }
  return units;
}

std::u32string normalized(const UNormalizer2* form, std::string_view text) {
  constexpr std::size_t longest_growth = 4;  // of UTF-16 (UAX #15 §10)
  PEER_ENSURE(text.size() < INT_MAX / longest_growth, "a text to normalise is shorter than 512 MB");
  const std::u16string source = utf16(text);
  std::u16string units(source.size() * longest_growth, u'\0');
  UErrorCode status = U_ZERO_ERROR;
  const auto size = static_cast<std::size_t>(
      unorm2_normalize(form, source.data(), static_cast<int32_t>(source.size()), units.data(),
                       static_cast<int32_t>(units.size()), &status));
  PEER_ENSURE(U_SUCCESS(status), "the Unicode library normalises any text");
  std::u32string characters;
  for (std::size_t at = 0; at < size; ++at) {
    char32_t c = units[at];
    if (c >= 0xD800 && c < 0xDC00) c = ((c - 0xD7C0U) << 10U) | (units[++at] & 0x3FFU);
    characters += c;
  }
  return characters;
}

class FoldedText {
 public:
  void add(char32_t code_point) {
    const auto letter = static_cast<UChar32>(code_point);
    if (u_isUWhiteSpace(letter)) {
      add_space();
    } else if (!is_dropped(letter)) {
      add_letter(static_cast<char32_t>(u_foldCase(letter, U_FOLD_CASE_DEFAULT)));
    }
  }
  // No case or mark to look up.
  void add_ascii(char c) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      add_space();
    } else {
      add_plain(static_cast<char32_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
    }
  }
  std::string take() { return std::move(text_); }

 private:
  static bool is_dropped(UChar32 letter) {
    // Marks of scripts that need them as vowels have combining class 0 and stay.
    const bool mark = u_charType(letter) == U_NON_SPACING_MARK && u_getCombiningClass(letter) != 0;
    return mark || u_hasBinaryProperty(letter, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
  }
  void add_space() { space_waits_ = !text_.empty(); }
  void add_plain(char32_t letter) {
    if (space_waits_) text_ += ' ';
    space_waits_ = false;
    append_utf8(text_, letter);
  }
  void add_letter(char32_t letter) {
    for (const Replacement& replacement : replacements) {
      if (replacement.letter != letter) continue;
      for (const char c : replacement.key) add_plain(static_cast<char32_t>(c));
      return;
    }
    add_plain(letter);
  }

  std::string text_;
  bool space_waits_ = false;
};

// All code points below the first mark stand in this form by themselves.
bool is_nfc_by_itself(std::string_view text) {
  constexpr unsigned char first_lead = 0xCC;  // of U+0300
  return std::ranges::all_of(text,
                             [](char c) { return static_cast<unsigned char>(c) < first_lead; });
}

// nullopt when a letter has to be looked up.
std::optional<std::string> folded_by_table(std::string_view text) {
  FoldedText folded;
  for (std::size_t offset = 0; offset < text.size();) {
    const Utf8Character character = read_utf8(text, offset);
    const std::optional<char> letter = plain_letter(character);
    if (!letter) return std::nullopt;
    folded.add_ascii(*letter);
    offset += character.length;
  }
  return folded.take();
}

}  // namespace

std::string nfc(std::string_view text) {
  if (is_nfc_by_itself(text)) return std::string(text);
  start_unicode();
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* form = unorm2_getNFCInstance(&status);
  PEER_ENSURE(U_SUCCESS(status), "the Unicode library knows NFC");
  std::string composed;
  for (const char32_t c : normalized(form, text)) append_utf8(composed, c);
  return composed;
}

std::string fold(std::string_view text) {
  if (auto folded = folded_by_table(text)) return std::move(*folded);
  start_unicode();
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* form = unorm2_getNFDInstance(&status);
  PEER_ENSURE(U_SUCCESS(status), "the Unicode library knows NFD");
  FoldedText folded;
  for (const char32_t c : normalized(form, text)) folded.add(c);
  return folded.take();
}

bool begins_with_capital(std::string_view text) {
  if (text.empty()) return false;
  const Utf8Character first = read_utf8(text, 0);
  if (!first.valid) return false;
  if (const auto plain = plain_letter(first)) return *plain >= 'A' && *plain <= 'Z';
  start_unicode();
  const auto letter = static_cast<UChar32>(first.code_point);
  return u_isupper(letter) != 0 || u_istitle(letter) != 0;
}

}  // namespace peer::base
