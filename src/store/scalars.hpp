// One TOML value → one typed value, or a finding that says what should stand there.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

#include "peer/base/findings.hpp"
#include "peer/base/position.hpp"
#include "peer/domain/fields.hpp"

namespace peer::store {

// What all readers of one file share.
struct Source {
  std::string_view path;
  base::Findings& findings;
  // A did-you-mean costs much more than a lookup: a file of nonsense gets only so many.
  int suggestions_left = 50;
  // What is not wrong in shape but has no place in the files; the decoder hands it to the records.
  std::vector<domain::Indiscretion> indiscretions{};

  // A finding of rule "shape".
  void report(base::Range at, std::string message, std::string help);
  // What the rule `confidential` is to tell.
  void report_confidential(base::Range at, std::string message, std::string help);
  // "did you mean 'x'?", or "" when nothing is near or too much was wrong already.
  std::string suggest(std::string_view word, std::span<const std::string> candidates);
};

// Where nothing of the file's text can be pointed at: its first line, or the file itself.
inline constexpr base::Range first_line{{1, 1}, {1, 1}};
inline constexpr base::Range whole_file{};

base::Range range_of(const toml::node& node);
base::Range range_of(const toml::key& key);

// `text` as it may be shown in a message: printable, at most 60 columns.
std::string shown(std::string_view text);

using domain::Bounds;
using domain::expects_limit;
using domain::name_limit;
using domain::place_limit;
using domain::reason_limit;
using domain::TextLimit;

// Each reads `node`, which is the value of `key`; nullopt after a finding at the value. What is
// read as a text is a view of the node.
std::optional<bool> read_bool(Source& source, std::string_view key, const toml::node& node);
std::optional<std::int64_t> read_integer(Source& source, std::string_view key,
                                         const toml::node& node, Bounds bounds);
std::optional<domain::Date> read_date(Source& source, std::string_view key, const toml::node& node);
std::optional<domain::TimeOfDay> read_time(Source& source, std::string_view key,
                                           const toml::node& node);
std::optional<domain::LocalTime> read_local_time(Source& source, std::string_view key,
                                                 const toml::node& node);
std::optional<domain::Instant> read_instant(Source& source, std::string_view key,
                                            const toml::node& node);
std::optional<std::string_view> read_text(Source& source, std::string_view key,
                                          const toml::node& node, TextLimit limit);
std::optional<std::string_view> read_email(Source& source, std::string_view key,
                                           const toml::node& node, TextLimit limit);
std::optional<std::string_view> read_phone(Source& source, std::string_view key,
                                           const toml::node& node, TextLimit limit);
// One of the languages of messages to clients (design §2).
std::optional<std::string_view> read_language(Source& source, std::string_view key,
                                              const toml::node& node);
std::optional<std::string_view> read_id(Source& source, std::string_view key,
                                        const toml::node& node);
// A string that is to be one of a list of words; the list is the caller's to check.
std::optional<std::string_view> read_word(Source& source, std::string_view key,
                                          const toml::node& node);

void report_type(Source& source, std::string_view key, std::string_view expected,
                 const toml::node& node, std::string help);
void report_word(Source& source, std::string_view key, const toml::node& node,
                 std::string_view word, std::span<const std::string> words);

template <class E>
std::optional<E> read_enum(Source& source, std::string_view key, const toml::node& node) {
  const std::optional<std::string_view> text = read_word(source, key, node);
  if (!text) return std::nullopt;
  const std::optional<E> value = domain::parse<E>(*text);
  if (!value) report_word(source, key, node, *text, domain::all_words<E>());
  return value;
}

}  // namespace peer::store
