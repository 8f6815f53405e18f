// Random histories of records of every kind: what a merge promises, whatever was changed.
//
//   PEER_MERGES=100000 unit_store --test-suite=merge-random
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "merge_edits.hpp"
#include "peer/store/merge.hpp"
#include "random_changes.hpp"

namespace {

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using peer::test::Chance;
using peer::test::changed;
using peer::test::changing_records;
using peer::test::ChangingRecord;
namespace domain = peer::domain;
namespace store = peer::store;

unsigned rounds() {
  const char* given = std::getenv("PEER_MERGES");
  return given == nullptr ? 2000U : static_cast<unsigned>(std::strtoul(given, nullptr, 10));
}

// A list of tables and a list without order say the same in any order.
// NOLINTNEXTLINE(misc-no-recursion)
std::string canonical(const Tree& tree) {
  if (const auto* list = std::get_if<Tree::List>(&tree.data)) {
    std::multiset<std::string> parts;
    for (const Tree& value : *list) parts.insert(canonical(value));
    std::string text = "[";
    for (const std::string& part : parts) text += part + ",";
    return text + "]";
  }
  if (const auto* table = std::get_if<Tree::Table>(&tree.data)) {
    std::string text = "{";
    for (const auto& [key, value] : *table) text += key + "=" + canonical(value) + ",";
    return text + "}";
  }
  return scalar_text(tree);
}

std::string values(const Text& text) {
  return canonical(Parsed(text.value()).tree);
}

// Scalars and elements of lists, by name.
// NOLINTNEXTLINE(misc-no-recursion)
void collect(const domain::RecordInfo* info, const Tree& tree, const std::string& where,
             std::map<std::string, std::string>& leaves) {
  for (const auto& [key, value] : std::get<Tree::Table>(tree.data)) {
    const domain::FieldInfo* field = field_of(info, key);
    const domain::RecordInfo* rows = field == nullptr ? nullptr : field->rows;
    const std::string name = name_below(where, key);
    if (is_list_of_tables(value)) {
      for (const auto& [identity, element] : named_elements(rows, value)) {
        leaves[name_element(name, identity)] = canonical(*element);
      }
    } else if (std::holds_alternative<Tree::Table>(value.data) && where.empty()) {
      collect(nullptr, value, name, leaves);
    } else {
      leaves[name] = canonical(value);
    }
  }
}

std::map<std::string, std::string> leaves_of(const ChangingRecord& kind, const std::string& text) {
  const domain::RecordInfo* info = kind.path.starts_with("sess")   ? &domain::session_record
                                   : kind.path.starts_with("cli")  ? &domain::client_record
                                   : kind.path.starts_with("prog") ? &domain::program_record
                                                                   : &domain::contact_record;
  std::map<std::string, std::string> leaves;
  collect(info, Parsed(text).tree, "", leaves);
  return leaves;
}

// Each leaf that one side alone changed stands in the result, or is part of a question.
void check_no_loss(const ChangingRecord& kind, const std::string& base, const std::string& ours,
                   const std::string& theirs, const Merged& merged) {
  if (!merged.questions.empty()) return;  // the question holds both sides: see markers below
  const auto was = leaves_of(kind, base);
  const auto mine = leaves_of(kind, ours);
  const auto others = leaves_of(kind, theirs);
  const auto result = leaves_of(kind, *merged.text);
  const auto at = [](const std::map<std::string, std::string>& leaves, const std::string& name) {
    const auto found = leaves.find(name);
    return found == leaves.end() ? std::string("-") : found->second;
  };
  std::set<std::string> names;
  for (const auto* leaves : {&was, &mine, &others}) {
    for (const auto& [name, value] : *leaves) names.insert(name);
  }
  for (const std::string& name : names) {
    const bool ours_changed = at(was, name) != at(mine, name);
    const bool theirs_changed = at(was, name) != at(others, name);
    INFO(name);
    if (name == "status" || name == "activities") continue;  // marks hold a session; a set
    if (ours_changed && !theirs_changed) CHECK(at(result, name) == at(mine, name));
    if (theirs_changed && !ours_changed) CHECK(at(result, name) == at(others, name));
  }
}

int count_of(const std::string& text, const std::string& part) {
  int count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    const std::size_t end = at + part.size();
    count += end == text.size() || text[end] == '\n' ? 1 : 0;
  }
  return count;
}

// Comments of ours stay once where their lines stay; nothing stands twice.
void check_comments(const std::string& ours, const std::string& theirs, const std::string& result,
                    int number) {
  for (int i = 1; i <= number; ++i) {
    const std::string comment = "# note " + std::to_string(i);
    INFO(comment);
    CHECK(count_of(result, comment) <=
          std::max(count_of(ours, comment), count_of(theirs, comment)));
  }
}

// The sides of a conflict are the two texts.
std::string side_of(const std::string& text, bool ours) {
  std::string result;
  int where = 0;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    const std::string line = text.substr(begin, end - begin);
    begin = end;
    if (line == "<<<<<<< ours\n") {
      where = 1;
    } else if (line == "=======\n") {
      where = 2;
    } else if (line == ">>>>>>> theirs\n") {
      where = 0;
    } else if (where == 0 || where == (ours ? 1 : 2)) {
      result += line;
    }
  }
  return result;
}

TEST_SUITE("merge-random") {
  TEST_CASE("random histories") {
    unsigned questions = 0;
    for (unsigned seed = 0; seed < rounds(); ++seed) {
      Chance chance(seed);
      const ChangingRecord& kind = chance.one_of(changing_records());
      int number = 0;
      const std::string base = changed(kind, kind.text, chance, number);
      const std::string ours = changed(kind, base, chance, number);
      const std::string theirs = changed(kind, base, chance, number);
      INFO("seed " << seed << "\n--- base\n"
                   << base << "--- ours\n"
                   << ours << "--- theirs\n"
                   << theirs);
      const auto result = merge(kind.path, {base, ours, theirs});
      const auto turned = merge(kind.path, {base, theirs, ours});
      REQUIRE(result.has_value() == turned.has_value());
      if (!result) continue;
      INFO("--- result\n" << *result->text);
      // commutative
      REQUIRE(values(result->text) == values(turned->theirs));
      REQUIRE(values(result->theirs) == values(turned->text));
      REQUIRE(values(result->settled) == values(turned->settled));
      REQUIRE(result->questions.size() == turned->questions.size());
      // idempotent, one-sided
      REQUIRE(merge(kind.path, {base, ours, ours})->text == ours);
      REQUIRE(merge(kind.path, {base, ours, base})->text == ours);
      REQUIRE(merge(kind.path, {base, base, theirs})->text == theirs);
      check_no_loss(kind, base, ours, theirs, *result);
      check_comments(ours, theirs, *result->text, number);
      if (result->questions.empty()) {  // stable
        const auto again = merge(kind.path, {base, *result->text, theirs});
        REQUIRE(again.has_value());
        CHECK(values(again->text) == values(result->text));
        continue;
      }
      ++questions;
      const std::string text = with_markers(kind.path, *result->text, *result->theirs, {}, false);
      CHECK(has_markers(text, 7));
      CHECK(side_of(text, true) == *result->text);
      CHECK(side_of(text, false) == *result->theirs);
    }
    MESSAGE(questions << " of " << rounds() << " merges asked something");
  }

  TEST_CASE("three clones in any order") {
    for (unsigned seed = 0; seed < rounds() / 4; ++seed) {
      Chance chance(seed);
      const ChangingRecord& kind = chance.one_of(changing_records());
      int number = 0;
      const std::string base = kind.text;
      std::vector<std::string> sides;
      for (int i = 0; i < 3; ++i) sides.push_back(changed(kind, base, chance, number));
      std::vector<int> order{0, 1, 2};
      std::set<std::string> results;
      bool asked = false;
      do {
        std::string merged = sides[static_cast<std::size_t>(order[0])];
        for (const std::size_t next : {std::size_t{1}, std::size_t{2}}) {
          const auto step =
              merge(kind.path, {base, merged, sides[static_cast<std::size_t>(order[next])]});
          asked = asked || !step || !step->questions.empty();
          if (asked) break;
          merged = *step->text;
        }
        if (!asked) results.insert(values(merged));
      } while (!asked && std::ranges::next_permutation(order).found);
      INFO("seed " << seed);
      if (!asked) CHECK(results.size() == 1);
    }
  }
}

}  // namespace
