// How many columns a text takes on a terminal. European text is measured by itself; anything else
// is cut into grapheme clusters by ICU, and a cluster is as wide as its widest member.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include "peer/base/text.hpp"
#include "unicode_library.hpp"
#include "utf8.hpp"

namespace peer::base {

namespace {

struct Cluster {
  std::size_t begin;
  std::size_t end;
  std::size_t width;
};

constexpr char32_t emoji_variation = 0xFE0F;

// Latin, Greek, Cyrillic, punctuation and box drawing: one column each, combining marks none.
bool is_simple(char32_t c) {
  return c < 0x0483 || (c >= 0x048A && c < 0x0530) || (c >= 0x1E00 && c < 0x2000) ||
         (c >= 0x2010 && c < 0x2028) || (c >= 0x2030 && c < 0x203C) || c == 0x20AC ||
         (c >= 0x2500 && c < 0x2580);
}

std::size_t simple_width(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool mark = c >= 0x0300 && c < 0x0370;
  return control || mark ? 0 : 1;
}

std::size_t width_of(char32_t code_point) {
  const auto c = static_cast<UChar32>(code_point);
  const int wide = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  if (wide == U_EA_WIDE || wide == U_EA_FULLWIDTH) return 2;
  if (u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION) != 0) return 2;
  const int type = u_charType(c);
  const bool unseen = type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK ||
                      type == U_CONTROL_CHAR || type == U_FORMAT_CHAR;
  return unseen ? 0 : 1;
}

std::size_t cluster_width(std::string_view cluster) {
  std::size_t width = 0;
  bool can_be_emoji = false;
  for (std::size_t offset = 0; offset < cluster.size();) {
    const Utf8Character character = read_utf8(cluster, offset);
    const char32_t c = character.valid ? character.code_point : char32_t{0xFFFD};
    if (c == emoji_variation && can_be_emoji) return 2;
    can_be_emoji |= u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI) != 0;
    width = std::max(width, width_of(c));
    offset += character.length;
  }
  return width;
}

std::vector<Cluster> simple_clusters(std::string_view text) {
  std::vector<Cluster> clusters;
  for (std::size_t offset = 0; offset < text.size();) {
    const Utf8Character character = read_utf8(text, offset);
    const std::size_t width = character.valid ? simple_width(character.code_point) : 1;
    const std::size_t end = offset + character.length;
    if (width == 0 && !clusters.empty()) {
      clusters.back().end = end;  // a mark stays with its letter
    } else {
      clusters.push_back({offset, end, width});
    }
    offset = end;
  }
  return clusters;
}

bool all_simple(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const Utf8Character character = read_utf8(text, offset);
    if (character.valid && !is_simple(character.code_point)) return false;
    offset += character.length;
  }
  return true;
}

// Made at the first text that needs it: opening one reads ICU's rules.
UBreakIterator* cluster_breaks() {
  static const std::unique_ptr<UBreakIterator, void (*)(UBreakIterator*)> breaks = [] {
    start_unicode();
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UBreakIterator, void (*)(UBreakIterator*)> made(
        ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &status), ubrk_close);
    if (U_FAILURE(status)) made.reset();
    return made;
  }();
  return breaks.get();
}

std::vector<Cluster> clusters_of(std::string_view text) {
  UBreakIterator* breaks = all_simple(text) ? nullptr : cluster_breaks();
  if (breaks == nullptr) return simple_clusters(text);
  UErrorCode status = U_ZERO_ERROR;
  UText source = UTEXT_INITIALIZER;
  utext_openUTF8(&source, text.data(), static_cast<int64_t>(text.size()), &status);
  ubrk_setUText(breaks, &source, &status);
  std::vector<Cluster> clusters;
  if (U_SUCCESS(status)) {
    auto begin = static_cast<std::size_t>(ubrk_first(breaks));
    for (int32_t next = ubrk_next(breaks); next != UBRK_DONE; next = ubrk_next(breaks)) {
      const auto end = static_cast<std::size_t>(next);
      clusters.push_back({begin, end, cluster_width(text.substr(begin, end - begin))});
      begin = end;
    }
  }
  utext_close(&source);
  return U_SUCCESS(status) ? clusters : simple_clusters(text);
}

std::size_t total_width(const std::vector<Cluster>& clusters) {
  std::size_t width = 0;
  for (const Cluster& cluster : clusters) width += cluster.width;
  return width;
}

bool is_printable_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
}

}  // namespace

std::size_t display_width(std::string_view text) {
  if (is_printable_ascii(text)) return text.size();
  return total_width(clusters_of(text));
}

std::string truncate(std::string_view text, std::size_t columns) {
  if (is_printable_ascii(text) && text.size() <= columns) return std::string(text);
  const std::vector<Cluster> clusters = clusters_of(text);
  if (total_width(clusters) <= columns) return std::string(text);
  if (columns == 0) return {};
  std::size_t width = 0;
  std::size_t end = 0;
  for (const Cluster& cluster : clusters) {
    width += cluster.width;
    if (width > columns - 1) break;
    end = cluster.end;
  }
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace peer::base
