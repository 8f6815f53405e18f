// Changes a hand-written TOML file in the lines it must and no others.
//
// Operations say what is meant; edit_document() turns them into text edits (a span and its new
// text), checks that none overlap, applies them, parses the result again and compares the value
// tree with the one that was meant. A difference is a bug (exit 70): nothing is written.
// Comments, blank lines, order, alignment, quoting style, CRLF, BOM and a missing final newline
// survive. An attendance mark is one line.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/variant.hpp"
#include "peer/store/value.hpp"

namespace peer::store {

// A step is a key, or the number (from 0) of an element of an array of tables.
using PathStep = base::Variant<std::string, std::size_t>;
using KeyPath = std::vector<PathStep>;

struct Operation {
  enum class Kind {
    set,  // the value at `path`; the tables on the way are made when missing ([table] at the end)
    remove,  // key, table or element at `path`; nothing when it is not there
    append,  // one [[element]] (value: Entries) to the array of tables at `path`
    insert   // one [[element]] before the one at `path`, which ends with its number
  } kind = Kind::set;
  KeyPath path;
  Value value = false;
  bool sorted = false;  // set: a new key goes to its place among its alphabetical neighbours
                        // (attendance and replies, so that git merges what two people did)
  // How another file writes it: the value, or all lines of the element with its header. It has to
  // mean `value`.
  std::string spelling{};
  // Of a new key or table: the one of the same table that it goes after; "": it is the first.
  std::optional<std::string> after{};
};

Operation set(KeyPath path, Value value);
Operation set_sorted(KeyPath path, Value value);
Operation remove(KeyPath path);
Operation append(KeyPath path, Entries element);

// `original` must be valid TOML (Failure(bug) otherwise: the caller has decoded it).
std::string edit_document(std::string_view original, std::span<const Operation> operations);

// A replacement of [begin, end) by `text`.
struct TextEdit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};
// The one function that applies edits; Failure(bug) when two overlap or leave the text.
std::string apply(std::string_view original, std::vector<TextEdit> edits);

}  // namespace peer::store
