// Encodings by ICU's converters and its detector; see encoding.hpp.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "peer/base/encoding.hpp"
#include "peer/base/text.hpp"
#include "unicode_library.hpp"

namespace peer::base {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr const char* windows = "windows-1250";
constexpr const char* latin = "ISO-8859-2";

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Every second byte of Latin text in UTF-16 is zero, on the same side.
std::optional<std::string> utf16_of(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
  std::array<std::size_t, 2> zeros{};
  const std::size_t looked = std::min<std::size_t>(bytes.size(), 4096);
  for (std::size_t i = 0; i < looked; ++i)
    if (bytes[i] == '\0') ++zeros[i % 2];
  if (looked < 4 || zeros[0] + zeros[1] < looked / 4) return std::nullopt;
  return zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE";
}

// š, ť and ž, upper and lower case, stand elsewhere in the two code pages: where the one has them,
// the other has control characters, which no text holds, or signs, which do not stand in a word.
struct Evidence {
  std::size_t of_windows = 0;
  std::size_t of_latin = 0;
};

Evidence weigh(std::string_view bytes) {
  constexpr std::string_view only_latin = "\xA9\xAB\xAE\xB9\xBB\xBE";
  Evidence evidence;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if (byte >= 0x80 && byte < 0xA0) ++evidence.of_windows;
    if (only_latin.find(bytes[i]) == std::string_view::npos) continue;
    const bool in_word =
        (i > 0 && is_letter(bytes[i - 1])) || (i + 1 < bytes.size() && is_letter(bytes[i + 1]));
    if (in_word) ++evidence.of_latin;
  }
  return evidence;
}

// Whether ICU's detector takes the bytes for ISO 8859-2 rather than windows-1250.
bool detector_says_latin(std::string_view bytes) {
  start_collation();
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector* const detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return false;
  const std::size_t looked = std::min<std::size_t>(bytes.size(), 65536);
  ucsdet_setText(detector, bytes.data(), static_cast<int32_t>(looked), &status);
  int32_t count = 0;
  const UCharsetMatch** const matches = ucsdet_detectAll(detector, &count, &status);
  bool is_latin = false;
  for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const std::string_view name = ucsdet_getName(matches[i], &status);
    if (U_FAILURE(status)) break;
    if (name != windows && name != latin) continue;
    is_latin = name == latin;
    break;
  }
  ucsdet_close(detector);
  return is_latin;
}

const char* code_page_of(std::string_view bytes) {
  const Evidence evidence = weigh(bytes);
  if (evidence.of_windows > 0 && evidence.of_latin == 0) return windows;
  if (evidence.of_latin > 0 && evidence.of_windows == 0) return latin;
  return detector_says_latin(bytes) ? latin : windows;
}

std::string without_mark(std::string text) {
  if (text.starts_with(utf8_mark)) text.erase(0, utf8_mark.size());
  return text;
}

}  // namespace

std::optional<DecodedText> decode_text(std::string_view bytes, std::string_view encoding) {
  start_unicode();
  const std::string name(encoding);
  // No character of these encodings needs more than three bytes for each of its own.
  std::string text(bytes.size() * 3 + 16, '\0');
  UErrorCode status = U_ZERO_ERROR;
  const int32_t length =
      ucnv_convert("UTF-8", name.c_str(), text.data(), static_cast<int32_t>(text.size()),
                   bytes.data(), static_cast<int32_t>(bytes.size()), &status);
  if (U_FAILURE(status)) return std::nullopt;
  text.resize(static_cast<std::size_t>(length));
  // What a converter cannot read it replaces.
  constexpr std::string_view replacement = "\xEF\xBF\xBD";
  if (text.find(replacement) != std::string::npos && bytes.find(replacement) == bytes.npos) {
    return std::nullopt;
  }
  return DecodedText{without_mark(std::move(text)), name};
}

DecodedText decode_text(std::string_view bytes) {
  if (const std::optional<std::string> wide = utf16_of(bytes)) {
    if (auto decoded = decode_text(bytes, *wide)) return *std::move(decoded);
  }
  if (!find_invalid_utf8(bytes)) return {without_mark(std::string(bytes)), "UTF-8"};
  const char* const page = code_page_of(bytes);
  if (auto decoded = decode_text(bytes, page)) return *std::move(decoded);
  // Bytes that windows-1250 leaves open: the other one has a character for each.
  if (auto decoded = decode_text(bytes, latin)) return *std::move(decoded);
  return {printable(bytes, true), "UTF-8"};
}

}  // namespace peer::base
