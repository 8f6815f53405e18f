// Texts in, values merged, texts out; see merge.hpp.
// SPDX-License-Identifier: MIT
#include "peer/store/merge.hpp"

#include <algorithm>
#include <memory>
#include <set>

#include "merge_edits.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/findings.hpp"
#include "peer/store/decode.hpp"
#include "peer/store/layout.hpp"

namespace peer::store {
namespace {

using domain::RecordInfo;
using ParsedText = std::unique_ptr<Parsed>;

const RecordInfo* info_of(std::string_view path) {
  const std::optional<FileName> name = file_name(path);
  if (!name) return nullptr;
  switch (name->kind) {
    case FileKind::program:
      return &domain::program_record;
    case FileKind::client:
      return &domain::client_record;
    case FileKind::staff:
      return &domain::staff_record;
    case FileKind::person:
      return &domain::person_record;
    case FileKind::session:
      return &domain::session_record;
    case FileKind::contact:
      return &domain::contact_record;
    case FileKind::messages:
      return &domain::message_run_record;
    case FileKind::on_call:
      return &domain::on_call_record;
    case FileKind::inbox:
      return &domain::inbox_record;
  }
  return nullptr;
}

// nullptr when it cannot be parsed; Failure is for what cannot be merged.
ParsedText parse(std::string_view path, const Text& text) {
  base::Findings findings;
  if (!text || !may_be_parsed(path, *text, findings)) return nullptr;
  try {
    return std::make_unique<Parsed>(*text);
  } catch (const base::Failure&) {
    return nullptr;
  }
}

struct Parts {
  const RecordInfo* info;
  const Parsed* base;
  const Parsed& ours;
  const Parsed& theirs;

  Three trees() const {
    return {base == nullptr ? nullptr : &base->tree, &ours.tree, &theirs.tree};
  }
};

std::string write(const Parts& parts, const Tree& tree) {
  const std::string_view newline = parts.ours.outline.newline();
  const std::vector<Operation> operations =
      operations_between(parts.info, parts.ours.tree, tree, parts.theirs, newline);
  std::string text = edit_document(parts.ours.text, operations);
  text = carry_comments(text, parts.info, parts.base == nullptr ? nullptr : &parts.base->outline,
                        parts.ours.outline, parts.theirs.outline);
  if (!same(Parsed(text).tree, tree)) base::fail("a merge would change something else");
  return parts.ours.mark + text;
}

std::set<std::string> shape_errors(std::string_view path, const Text& text) {
  domain::Records records;
  base::Findings findings;
  if (text) decode(path, *text, records, findings);
  std::set<std::string> errors;
  for (const base::Finding& finding : findings.list()) {
    if (finding.severity == base::Severity::error) errors.insert(finding.message);
  }
  return errors;
}

// Nothing is wrong with the result that was not wrong with a side.
bool is_sound(std::string_view path, const MergeSides& sides, const Text& text) {
  std::set<std::string> known = shape_errors(path, sides.ours);
  known.merge(shape_errors(path, sides.theirs));
  return std::ranges::all_of(shape_errors(path, text),
                             [&](const std::string& error) { return known.contains(error); });
}

Merged taken(const Text& text) {
  return {text, text, text, {}};
}

// Somebody's file is gone, or both made one.
Merged whole_file(const MergeSides& sides) {
  return {sides.ours, sides.theirs, sides.base, {{"record", {}, false}}};
}

std::optional<Merged> merge_texts(std::string_view path, const MergeSides& sides) {
  const ParsedText base = parse(path, sides.base);
  const ParsedText ours = parse(path, sides.ours);
  const ParsedText theirs = parse(path, sides.theirs);
  if (!ours || !theirs || (sides.base && !base)) return std::nullopt;
  const Parts parts{info_of(path), base.get(), *ours, *theirs};
  TreeMerge merged = merge_trees(parts.info, parts.trees(), Choice::ours);
  if (!merged.questions.empty() && merged.questions.front().group == "record") {
    return whole_file(sides);
  }
  Merged result = taken(write(parts, merged.tree));
  if (merged.questions.empty()) {
    if (!is_sound(path, sides, result.text)) return std::nullopt;
    return result;
  }
  result.questions = std::move(merged.questions);
  result.theirs = write(parts, merge_trees(parts.info, parts.trees(), Choice::theirs).tree);
  result.settled = write(parts, merge_trees(parts.info, parts.trees(), Choice::settled).tree);
  return result;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as toml++ allows
void collect_changes(const RecordInfo* info, const Tree& from, const Tree& to,
                     const std::string& where, std::vector<std::string>& keys) {
  const auto& before = std::get<Tree::Table>(from.data);
  const auto& after = std::get<Tree::Table>(to.data);
  std::set<std::string> all;
  for (const auto& [key, value] : before) all.insert(key);
  for (const auto& [key, value] : after) all.insert(key);
  for (const std::string& key : all) {
    const Tree* old = child_of(&from, key);
    const Tree* now = child_of(&to, key);
    if (old != nullptr && now != nullptr && same(*old, *now)) continue;
    const domain::FieldInfo* field = field_of(info, key);
    const RecordInfo* rows = field == nullptr ? nullptr : field->rows;
    const std::string name = name_below(where, key);
    const Tree* any = now != nullptr ? now : old;
    if (is_list_of_tables(*any) && (old == nullptr || is_list_of_tables(*old))) {
      static const Tree none{Tree::List()};
      std::set<std::string> changed;
      const Named was = named_elements(rows, old == nullptr ? none : *old);
      const Named is = named_elements(rows, now == nullptr ? none : *now);
      const auto differs = [](const Named& list, const Named::value_type& element) {
        const auto found = std::ranges::find(list, element.first, &Named::value_type::first);
        return found == list.end() || !same(*found->second, *element.second);
      };
      for (const auto& element : was) {
        if (differs(is, element)) changed.insert(element.first);
      }
      for (const auto& element : is) {
        if (differs(was, element)) changed.insert(element.first);
      }
      for (const std::string& element : changed) keys.push_back(name_element(name, element));
    } else if (std::holds_alternative<Tree::Table>(any->data) &&
               (old == nullptr || std::holds_alternative<Tree::Table>(old->data))) {
      static const Tree none{Tree::Table()};
      const bool keyed = field != nullptr && field->kind == domain::FieldKind::keyed;
      collect_changes(keyed ? nullptr : rows, old == nullptr ? none : *old,
                      now == nullptr ? none : *now, name, keys);
    } else {
      keys.push_back(name);
    }
  }
}

}  // namespace

std::optional<Merged> merge(std::string_view path, const MergeSides& sides) {
  if (sides.ours == sides.theirs || sides.base == sides.theirs) return taken(sides.ours);
  if (sides.base == sides.ours) return taken(sides.theirs);
  if (!sides.ours || !sides.theirs) return whole_file(sides);
  try {
    return merge_texts(path, sides);
  } catch (const base::Failure&) {
    return std::nullopt;  // a value that no record holds, or an edit that cannot be made
  }
}

std::optional<std::vector<std::string>> changed_keys(std::string_view path, const Text& before,
                                                     const Text& after) {
  static const Tree none{Tree::Table()};
  const ParsedText from = parse(path, before);
  const ParsedText to = parse(path, after);
  if ((before && !from) || (after && !to)) return std::nullopt;
  std::vector<std::string> keys;
  collect_changes(info_of(path), from ? from->tree : none, to ? to->tree : none, "", keys);
  return keys;
}

}  // namespace peer::store
