// From one operation on one document to text edits. Each is the work of one file.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "toml_path.hpp"

namespace peer::store {

using TextEdits = std::vector<TextEdit>;

// set: replaces a value, or inserts a key. What is to be set is not a [table] (see expand).
TextEdits edits_of_set(const Outline& outline, const Operation& operation);
TextEdits edits_of_append(const Outline& outline, const Operation& operation);
TextEdits edits_of_insert(const Outline& outline, const Operation& operation);
TextEdits edits_of_remove(const Outline& outline, const KeyPath& path);

// Operations that together do what `operation` says where one text edit cannot: a [table] set as
// a whole, a list of several lines. nullopt when it is simple.
std::optional<std::vector<Operation>> expand(const Outline& outline, const Operation& operation);

// The value of `operation` as it is to be written.
std::string spelling_of(const Operation& operation);

// Inserts `key = spelled` as a line of the table at the end of `walk`, or into its braces.
// edit_insert.cpp
TextEdits insert_entry(const Outline& outline, const Walk& walk, const KeyPath& path,
                       const std::string& spelled, const Operation& operation);
// A block of whole lines at `offset`, the begin of a line or the end of the text; `blank` lines
// separate it from what is before it.
TextEdit insert_lines(const Outline& outline, std::size_t offset, std::string lines);
TextEdits append_at_end(const Outline& outline, std::string lines);
// The change of the spaces before a comment that stands after `walk`'s value, so that the comment
// keeps its column although the line grows by `growth` columns.
TextEdits keep_comment_column(const Outline& outline, const Walk& walk, std::ptrdiff_t growth);

}  // namespace peer::store
