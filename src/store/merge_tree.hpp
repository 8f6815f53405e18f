// The merge of value trees, without their spelling.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "peer/domain/fields.hpp"
#include "peer/store/merge.hpp"
#include "tree.hpp"

namespace peer::store {

struct Three {
  const Tree* base = nullptr;  // nullptr: it is not there
  const Tree* ours = nullptr;
  const Tree* theirs = nullptr;
};

// What stands at a question.
enum class Choice { ours, theirs, settled };

struct TreeMerge {
  Tree tree;
  std::vector<Question> questions;
};

// Of files; `base` may be missing: both sides made it.
TreeMerge merge_trees(const domain::RecordInfo* info, const Three& sides, Choice choice);

// nullptr when there is none.
const Tree* child_of(const Tree* table, const std::string& key);
const domain::FieldInfo* field_of(const domain::RecordInfo* info, std::string_view key);
bool is_list_of_tables(const Tree& tree);
// A list whose order says nothing.
bool is_set(const domain::FieldInfo& field);

// Elements of a list of tables by what identifies each: "photos 2027-01-25", in the order of the
// list; a second one of the same name is "photos 2027-01-25 #2". Empty names where nothing
// identifies them.
using Named = std::vector<std::pair<std::string, const Tree*>>;
Named named_elements(const domain::RecordInfo* rows, const Tree& list);
bool has_identity(const domain::RecordInfo* rows);

// "start", "attendance.c-1", "consent photos 2027-01-25.state"
std::string name_below(std::string_view where, std::string_view key);
std::string name_element(std::string_view list, std::string_view identity);

// The text of a scalar, as it names an element.
std::string scalar_text(const Tree& tree);

// Of two answers to one invitation the one that holds, nullptr where nobody can tell: first the one
// to the start that holds, then the later one.
const Tree* later_answer(const Tree& one, const Tree& other, const Tree* holding_start);

// Of a session: somebody is marked; it has that status; it says that nobody came, or took place.
bool is_marked(const Tree* session);
bool has_status(const Tree* session, const char* word);
bool denies_marks(const Tree* session);

// Of two values the one that protects more, by the words of the field; nullptr where neither does.
const Tree* more_protective(const domain::FieldInfo& field, const Tree* one, const Tree* other);

}  // namespace peer::store
