// From merged values back to the text of ours. Each is the work of one file.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "merge_tree.hpp"
#include "outline.hpp"
#include "peer/store/edit.hpp"

namespace peer::store {

// A text that is TOML, without its byte order mark.
struct Parsed {
  explicit Parsed(std::string_view bytes);
  Parsed(const Parsed&) = delete;
  Parsed& operator=(const Parsed&) = delete;
  Parsed(Parsed&&) = delete;
  Parsed& operator=(Parsed&&) = delete;
  ~Parsed() = default;

  std::string mark;
  std::string text;
  Outline outline;
  Tree tree;
};

// What makes `from` into `to`; new values are spelled as `source` has them, if it has them. Failure
// when a value cannot be written (a decimal number).
std::vector<Operation> operations_between(const domain::RecordInfo* info, const Tree& from,
                                          const Tree& to, const Parsed& source,
                                          std::string_view newline);

// A line with a key or a header, and the comments that it carries.
struct Anchor {
  std::string name;      // as in Question; "[attendance]" of a header; "" of the end of the file
  std::size_t line = 0;  // begin of the line
  std::size_t value_end = 0;  // of the value or header, before the comment on the same line
  struct Comment {
    std::string text;       // without its indentation
    std::size_t begin = 0;  // of the line
    std::size_t end = 0;
    bool apart = false;        // a blank line below it
    bool after_blank = false;  // and above it
  };
  std::vector<Comment> above;
  std::string same_line;  // "# by phone"
};
std::vector<Anchor> anchors_of(const Outline& outline, const domain::RecordInfo* info);

// `text`, made of ours, with the comments that theirs added, changed or removed.
std::string carry_comments(const std::string& text, const domain::RecordInfo* info,
                           const Outline* base, const Outline& ours, const Outline& theirs);

}  // namespace peer::store
