// Finds out what bytes are written in, and converts them, by ICU.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <climits>
#include <memory>

#include "peer/base/charset.hpp"
#include "peer/base/text.hpp"
#include "unicode_library.hpp"
#include "utf8.hpp"

namespace peer::base {
namespace {

struct ByteOrderMark {
  std::string_view bytes;
  const char* charset;
};
// The longer ones first: that of UTF-16 begins that of UTF-32.
constexpr std::array<ByteOrderMark, 5> marks = {{{"\xEF\xBB\xBF", "UTF-8"},
                                                 {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                                 {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                                 {"\xFF\xFE", "UTF-16LE"},
                                                 {"\xFE\xFF", "UTF-16BE"}}};

const ByteOrderMark* mark_of(std::string_view bytes) {
  const auto* const found = std::ranges::find_if(
      marks, [&](const ByteOrderMark& mark) { return bytes.starts_with(mark.bytes); });
  return found == marks.end() ? nullptr : found;
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

// ICU knows many more, and each is code that a stranger could choose to run.
bool is_known(std::string_view charset) {
  static constexpr std::array<std::string_view, 12> families = {
      "utf-8",       "utf8",  "us-ascii", "ascii", "iso-8859-", "iso8859-",
      "windows-125", "cp125", "utf-16",   "koi8-", "macintosh", "x-mac-ce"};
  return charset.size() < 40 && std::ranges::any_of(families, [&](std::string_view family) {
           return charset.starts_with(family);
         });
}

// "" when ICU knows no such charset.
std::string converted(std::string_view bytes, const char* charset) {
  constexpr std::size_t longest_growth = 3;  // a byte of another charset as UTF-8
  start_unicode();
  if (bytes.empty() || bytes.size() > INT_MAX / (longest_growth + 1)) return {};
  std::string text(bytes.size() * longest_growth + 16, '\0');
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t size =
      ucnv_convert("UTF-8", charset, text.data(), static_cast<std::int32_t>(text.size()),
                   bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  if (U_FAILURE(status) || size < 0) return {};
  text.resize(static_cast<std::size_t>(size));
  return text;
}

// The two charsets of Czech that are not UTF-8 differ in š, ť, ž; the rest of the bytes between
// 0x80 and 0x9F are letters in one of them only.
const char* czech_charset(std::string_view bytes) {
  const auto has = [&](auto test) { return std::ranges::any_of(bytes, test); };
  if (has([](char c) { return static_cast<unsigned char>(c) / 32U == 4; })) return "windows-1250";
  constexpr std::string_view letters = "\xA9\xAB\xAE\xB9\xBB\xBE";
  return has([&](char c) { return letters.find(c) != std::string_view::npos; }) ? "ISO-8859-2"
                                                                                : "windows-1250";
}

struct DetectorClose {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

// A few letters do not tell: then it is Czech.
std::string looks_like(std::string_view bytes) {
  constexpr std::int32_t sure = 50;  // of 100
  start_collation();
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, DetectorClose> detector(ucsdet_open(&status));
  if (U_FAILURE(status)) return czech_charset(bytes);
  const std::string_view sample = bytes.substr(0, std::size_t{1} << 16U);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr) return czech_charset(bytes);
  const std::int32_t confidence = ucsdet_getConfidence(match, &status);
  const char* name = ucsdet_getName(match, &status);
  if (U_FAILURE(status) || name == nullptr || confidence < sure) return czech_charset(bytes);
  return is_known(lower(name)) ? name : czech_charset(bytes);
}

// Each byte that is no part of a letter as U+FFFD.
std::string repaired(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const Utf8Character character = read_utf8(bytes, at);
    append_utf8(text, character.valid ? character.code_point : char32_t{0xFFFD});
    at += character.length;
  }
  return text;
}

}  // namespace

bool is_wide(std::string_view bytes, std::string_view declared) {
  const ByteOrderMark* mark = mark_of(bytes);
  if (mark != nullptr) return mark->bytes.size() != 3;
  return lower(declared).starts_with("utf-16");
}

std::string to_utf8(std::string_view bytes, std::string_view declared) {
  const std::string charset = lower(declared);
  if (const ByteOrderMark* mark = mark_of(bytes)) {
    bytes.remove_prefix(mark->bytes.size());
    if (mark->bytes.size() != 3) return converted(bytes, mark->charset);
  } else if (charset.starts_with("utf-16")) {
    return converted(bytes, charset == "utf-16" ? "UTF-16BE" : charset.c_str());
  }
  if (!find_invalid_utf8(bytes)) return std::string(bytes);
  if (is_known(charset) && !charset.starts_with("utf") && !charset.ends_with("ascii")) {
    std::string text = converted(bytes, charset.c_str());
    if (!text.empty()) return text;
  }
  std::string text = converted(bytes, looks_like(bytes).c_str());
  return text.empty() ? repaired(bytes) : text;
}

}  // namespace peer::base
