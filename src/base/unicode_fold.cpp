// The stored form (NFC) and the search key of a text: ICU's normalisation, loaded only when a text
// is not ASCII.
// SPDX-License-Identifier: MIT
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <array>
#include <climits>

#include "peer/base/ensure.hpp"
#include "peer/base/text.hpp"
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

std::string normalized(const icu::Normalizer2& form, std::string_view text) {
  PEER_ENSURE(text.size() < INT_MAX, "a text to normalise is shorter than 2 GB");
  std::string result;
  icu::StringByteSink<std::string> sink(&result);
  UErrorCode status = U_ZERO_ERROR;
  form.normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink,
                     nullptr, status);
  PEER_ENSURE(U_SUCCESS(status), "the Unicode library normalises any text");
  return result;
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
  // No case or mark to look up: what ASCII text needs.
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

}  // namespace

std::string nfc(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
  PEER_ENSURE(U_SUCCESS(status), "the Unicode library knows NFC");
  return normalized(*form, text);
}

std::string fold(std::string_view text) {
  FoldedText folded;
  if (is_ascii(text)) {
    for (const char c : text) folded.add_ascii(c);
    return folded.take();
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFDInstance(status);
  PEER_ENSURE(U_SUCCESS(status), "the Unicode library knows NFD");
  const std::string apart = normalized(*form, text);
  for (std::size_t offset = 0; offset < apart.size();) {
    const Utf8Character character = read_utf8(apart, offset);
    folded.add(character.valid ? character.code_point : char32_t{0xFFFD});
    offset += character.length;
  }
  return folded.take();
}

bool begins_with_capital(std::string_view text) {
  if (text.empty()) return false;
  const Utf8Character first = read_utf8(text, 0);
  if (!first.valid) return false;
  const auto letter = static_cast<UChar32>(first.code_point);
  return u_isupper(letter) != 0 || u_istitle(letter) != 0;
}

}  // namespace peer::base
