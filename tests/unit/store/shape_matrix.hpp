// Every key of every kind of file, as good documents: what the matrix of wrong shapes is made from.
// Made from the tables of fields (domain/fields.hpp).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/fields.hpp"

namespace peer::test {

// What a key takes. The words are those of the message when it gets something else.
enum class Takes {
  text,         // any text in quotes
  word,         // one of a list of words
  id,           // an id
  date,         // a day
  time,         // a time of day
  local_time,   // a day and a time without an offset
  instant,      // with an offset
  boolean,      // true or false
  integer,      // a whole number within bounds
  ids,          // a list of ids
  texts,        // a list of texts
  command,      // a program and its arguments
  occupations,  // a list of words, or a word that stands alone
  exceptions,   // a list of texts, or a text
  course_done,  // a date, or true
  format        // of program.toml
};

enum class Need { optional, required };

struct Row {
  std::string header;  // "", "[course]" or "[[spell]]"
  std::string key;
  std::string good;  // as written
  Takes takes = Takes::text;
  Need need = Need::optional;
  std::int64_t least = 0;  // of an integer
  std::int64_t most = 0;
};

struct Kind {
  std::string path;
  std::vector<Row> rows;  // those of a header stand together
};

// All kinds of files; each document decodes without a finding. A kind whose keys exclude one
// another has two: one with each.
const std::vector<Kind>& all_kinds();

}  // namespace peer::test
