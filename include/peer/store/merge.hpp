// Three texts of one record become one: git's driver, `undo` and `sync` are all this function.
//
// Values are merged by the tables of fields (domain/fields.hpp): key by key, lists of tables by
// what identifies each, keys of one group as one. Two different changes of one thing are a
// question. The result is ours with the lines changed that must be: its comments, order, style,
// line ends and byte order mark stay, and theirs' comments come with what they belong to. Which
// values result does not depend on whose side is whose.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace peer::store {

using Text = std::optional<std::string>;  // nullopt: there is no file

struct MergeSides {
  Text base;
  Text ours;
  Text theirs;
};

// What two sides changed differently.
struct Question {
  std::string group;              // "when"; "" for a single key; "record" for all of the file
  std::vector<std::string> keys;  // "start", "attendance.c-1", "consent photos 2027-01-25.state"
  bool is_protected = false;      // one side's value protects somebody more: see Merged::settled
};

struct Merged {
  Text text;    // with ours at the questions
  Text theirs;  // with theirs at the questions; the same as `text` without any
  // With the more protective value at a question about one, else with the base's.
  Text settled;
  std::vector<Question> questions;
};

// `path` says what kind of record it is ("clients/c-1.toml"). nullopt where the values cannot be
// merged: a side is no TOML or holds conflict markers, or the result would be no such record
// although the sides were.
std::optional<Merged> merge(std::string_view path, const MergeSides& sides);

// What differs between two texts of a record, named as in Question. nullopt as above.
std::optional<std::vector<std::string>> changed_keys(std::string_view path, const Text& before,
                                                     const Text& after);

struct MarkerStyle {
  std::size_t size = 7;
  std::string ours = "ours";
  std::string theirs = "theirs";
};

// One text with conflict markers around the lines that differ; an element of a list of tables is
// never torn. With `as_one` a single conflict from the first difference to the last.
std::string with_markers(std::string_view path, const std::string& ours, const std::string& theirs,
                         const MarkerStyle& style, bool as_one);

// Whether a line of `text` begins with `size` marks of a conflict.
bool has_markers(std::string_view text, std::size_t size);

}  // namespace peer::store
