// Key by key, group by group; see merge.hpp.
// SPDX-License-Identifier: MIT
#include "merge_tree.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "merge_lists.hpp"

namespace peer::store {
namespace {

using domain::FieldInfo;
using domain::FieldKind;
using domain::RecordInfo;

bool equal(const Tree* one, const Tree* other) {
  if (one == nullptr || other == nullptr) return one == other;
  return same(*one, *other);
}

std::optional<Tree> copy_of(const Tree* tree) {
  return tree == nullptr ? std::nullopt : std::optional(*tree);
}

bool is_table_or_none(const Tree* tree) {
  return tree == nullptr || std::holds_alternative<Tree::Table>(tree->data);
}

bool is_list_or_none(const Tree* tree) {
  return tree == nullptr || std::holds_alternative<Tree::List>(tree->data);
}

bool is_tables_or_none(const Tree* tree) {
  return tree == nullptr || is_list_of_tables(*tree);
}

template <class Test>
bool all_of(const Three& sides, Test test) {
  return test(sides.base) && test(sides.ours) && test(sides.theirs);
}

Three below(const Three& sides, const std::string& key) {
  return {child_of(sides.base, key), child_of(sides.ours, key), child_of(sides.theirs, key)};
}

std::set<std::string> keys_of(const Three& sides) {
  std::set<std::string> keys;
  for (const Tree* tree : {sides.base, sides.ours, sides.theirs}) {
    const auto* table = tree == nullptr ? nullptr : std::get_if<Tree::Table>(&tree->data);
    if (table == nullptr) continue;
    for (const auto& [key, value] : *table) keys.insert(key);
  }
  return keys;
}

// The group that a key of a record belongs to. What stands there of a broken rule is no part of the
// record's own statement.
std::string_view group_of(const RecordInfo* info, const FieldInfo* field) {
  if (field == nullptr || field->rows == &domain::anyway_record) return {};
  return field->group.empty() ? info->group : field->group;
}

bool is_new_person(const RecordInfo* info) {
  return info == &domain::client_record || info == &domain::staff_record ||
         info == &domain::person_record;
}

class Merger final : public ValueMerger {
 public:
  Merger(Choice choice, std::vector<Question>& questions)
      : choice_(choice), questions_(questions) {}

  Tree file(const RecordInfo* info, const Three& sides) {
    Tree tree{table(info, sides, "")};
    if (info == &domain::session_record) settle_session(sides, tree);
    return tree;
  }

  std::optional<Tree> merge(const FieldInfo* field, const Three& sides,
                            const std::string& where) override {
    if (equal(sides.ours, sides.theirs) || equal(sides.base, sides.theirs)) {
      return copy_of(sides.ours);
    }
    if (equal(sides.base, sides.ours)) return copy_of(sides.theirs);
    if (all_of(sides, is_tables_or_none)) {
      return merge_tables(field == nullptr ? nullptr : field->rows, sides, where, *this);
    }
    const bool is_element = field == nullptr || field->rows != nullptr || field->special;
    if (is_element && all_of(sides, is_table_or_none)) return inner(field, sides, where);
    if (field != nullptr && is_set(*field) && all_of(sides, is_list_or_none)) {
      return merge_set(sides);
    }
    return ask(field, sides, where);
  }

  std::optional<Tree> element(const RecordInfo* rows, const Three& sides,
                              const std::string& where) override {
    if (equal(sides.ours, sides.theirs) || equal(sides.base, sides.theirs)) {
      return copy_of(sides.ours);
    }
    if (equal(sides.base, sides.ours)) return copy_of(sides.theirs);
    // Deleted against changed.
    if (sides.ours == nullptr || sides.theirs == nullptr) return ask(nullptr, sides, where);
    return Tree{table(rows, sides, where)};
  }

  std::optional<Tree> ask(const FieldInfo* field, const Three& sides,
                          const std::string& where) override {
    const Tree* held =
        field == nullptr ? nullptr : more_protective(*field, sides.ours, sides.theirs);
    questions_.push_back({"", {where}, held != nullptr});
    if (choice_ == Choice::ours) return copy_of(sides.ours);
    if (choice_ == Choice::theirs) return copy_of(sides.theirs);
    return copy_of(held != nullptr ? held : sides.base);
  }

 private:
  // A table under a key: [policy], or [attendance] with a line a person.
  std::optional<Tree> inner(const FieldInfo* field, const Three& sides, const std::string& where) {
    Tree::Table result;
    if (field != nullptr && field->kind == FieldKind::keyed && !field->rows->bare.empty()) {
      result = keyed(*field, sides, where);
    } else if (field != nullptr && field->kind == FieldKind::keyed) {
      for (const std::string& key : keys_of(sides)) {
        put(result, key, element(field->rows, below(sides, key), name_below(where, key)));
      }
    } else {
      result = table(field == nullptr ? nullptr : field->rows, sides, where);
    }
    const bool gone = sides.ours == nullptr || sides.theirs == nullptr;
    if (result.empty() && gone) return std::nullopt;
    return Tree{std::move(result)};
  }

  // A line a person: what it says is one thing.
  Tree::Table keyed(const FieldInfo& field, const Three& sides, const std::string& where) {
    Tree::Table result;
    for (const std::string& key : keys_of(sides)) {
      const Three line = below(sides, key);
      const bool both_changed = !equal(line.ours, line.theirs) && !equal(line.base, line.theirs) &&
                                !equal(line.base, line.ours);
      const bool both_there = line.ours != nullptr && line.theirs != nullptr;
      const Tree* later = both_changed && both_there && field.rows == &domain::reply_record
                              ? later_answer(*line.ours, *line.theirs, start_ ? &*start_ : nullptr)
                              : nullptr;
      if (!both_changed) {
        put(result, key, copy_of(equal(line.base, line.ours) ? line.theirs : line.ours));
      } else {
        put(result, key,
            later != nullptr ? copy_of(later) : ask(nullptr, line, name_below(where, key)));
      }
    }
    return result;
  }

  Tree::Table table(const RecordInfo* info, const Three& sides, const std::string& where) {
    Tree::Table result;
    std::map<std::string_view, std::vector<std::string>> groups;
    std::vector<std::string> singles;
    for (const std::string& key : keys_of(sides)) {
      const std::string_view group = group_of(info, field_of(info, key));
      (group.empty() ? singles : groups[group]).push_back(key);
    }
    for (const auto& [group, keys] : groups) take_group(group, keys, sides, where, result);
    if (info == &domain::session_record) note_start(sides, result);
    for (const std::string& key : singles) {
      put(result, key, merge(field_of(info, key), below(sides, key), name_below(where, key)));
    }
    if (info != nullptr) ask_about_exclusions(*info, sides, where, result);
    return result;
  }

  static void put(Tree::Table& table, const std::string& key, std::optional<Tree> value) {
    if (value) {
      table.insert_or_assign(key, *std::move(value));
    } else {
      table.erase(key);
    }
  }

  // The side whose values stand at a question that holds several keys.
  const Tree* chosen(const Three& sides) const {
    return choice_ == Choice::ours     ? sides.ours
           : choice_ == Choice::theirs ? sides.theirs
                                       : sides.base;
  }

  void take_group(std::string_view group, const std::vector<std::string>& keys, const Three& sides,
                  const std::string& where, Tree::Table& result) {
    bool ours_changed = false;
    bool theirs_changed = false;
    std::vector<std::string> apart;
    for (const std::string& key : keys) {
      const Three value = below(sides, key);
      ours_changed = ours_changed || !equal(value.base, value.ours);
      theirs_changed = theirs_changed || !equal(value.base, value.theirs);
      if (!equal(value.ours, value.theirs)) apart.push_back(name_below(where, key));
    }
    const bool open = ours_changed && theirs_changed && !apart.empty();
    if (open) questions_.push_back({std::string(group), apart, false});
    const Tree* source = open ? chosen(sides) : theirs_changed ? sides.theirs : sides.ours;
    for (const std::string& key : keys) put(result, key, copy_of(child_of(source, key)));
  }

  // Two keys that cannot stand beside each other, each from another side.
  void ask_about_exclusions(const RecordInfo& info, const Three& sides, const std::string& where,
                            Tree::Table& result) {
    for (const FieldInfo& field : info.fields) {
      if (field.excludes.empty()) continue;
      const std::string one(field.key);
      const std::string other(field.excludes);
      const auto both_in = [&](const Tree* side) {
        return child_of(side, one) != nullptr && child_of(side, other) != nullptr;
      };
      if (!result.contains(one) || !result.contains(other)) continue;
      if (both_in(sides.ours) || both_in(sides.theirs)) continue;
      questions_.push_back({"", {name_below(where, one), name_below(where, other)}, false});
      for (const std::string& key : {one, other}) {
        put(result, key, copy_of(child_of(chosen(sides), key)));
      }
    }
  }

  // The start that answers are measured by: the old one while a new one is in question.
  void note_start(const Three& sides, const Tree::Table& merged) {
    const bool open = std::ranges::any_of(
        questions_, [](const Question& question) { return question.group == "when"; });
    const Tree whole{merged};
    const Tree* source = open ? sides.base : &whole;
    const Tree* date = child_of(source, "date");
    const Tree* start = child_of(source, "start");
    const auto* day = date == nullptr ? nullptr : std::get_if<toml::date>(&date->data);
    const auto* time = start == nullptr ? nullptr : std::get_if<toml::time>(&start->data);
    if (day != nullptr && time != nullptr) start_ = Tree{toml::date_time(*day, *time)};
  }

  // Any mark that stands keeps a session held; marks against a cancellation are a question.
  void settle_session(const Three& sides, Tree& tree) {
    const bool ours_denies = denies_marks(sides.ours);
    if (ours_denies != denies_marks(sides.theirs) && !denies_marks(sides.base)) {
      const Tree* marker = ours_denies ? sides.theirs : sides.ours;
      const bool marked = is_marked(marker) && !equal(child_of(marker, "attendance"),
                                                      child_of(sides.base, "attendance"));
      if (marked) return ask_what(sides, tree);
    }
    const bool held = has_status(sides.ours, "held") || has_status(sides.theirs, "held");
    if (is_marked(&tree) && held && has_status(&tree, "planned")) {
      std::get<Tree::Table>(tree.data).at("status") = Tree{std::string("held")};
    }
  }

  void ask_what(const Three& sides, Tree& tree) {
    Question question{"what", {}, false};
    for (const char* key : {"status", "reason", "nobody-came", "restored", "attendance"}) {
      const Three value = below(sides, key);
      if (!equal(value.ours, value.theirs)) question.keys.emplace_back(key);
      put(std::get<Tree::Table>(tree.data), key, copy_of(child_of(chosen(sides), key)));
    }
    std::erase_if(questions_, [](const Question& other) {
      return other.group == "what" ||
             (!other.keys.empty() && other.keys.front().starts_with("attendance."));
    });
    questions_.push_back(std::move(question));
  }

  Choice choice_;
  std::vector<Question>& questions_;
  std::optional<Tree> start_;
};

}  // namespace

TreeMerge merge_trees(const RecordInfo* info, const Three& sides, Choice choice) {
  TreeMerge result;
  const bool same_id_twice = sides.base == nullptr && is_new_person(info);
  if (same_id_twice && !same(*sides.ours, *sides.theirs)) {
    result.questions.push_back({"record", {}, false});
    result.tree = choice == Choice::theirs ? *sides.theirs : *sides.ours;
    return result;
  }
  Merger merger(choice, result.questions);
  result.tree = merger.file(info, sides);
  return result;
}

}  // namespace peer::store
