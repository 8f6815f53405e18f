// Random operations on random documents: edit_document compares with what was meant by itself, so
// any difference is thrown as a bug here; a final newline stays or stays missing.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <array>
#include <string>

#include "chance.hpp"
#include "peer/base/failure.hpp"
#include "peer/store/edit.hpp"
#include "tree.hpp"

namespace {

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
namespace store = peer::store;
using peer::test::Chance;

constexpr unsigned rounds = 20000;

const std::array<std::string, 5> keys{"a", "b", "c", "d e", "ž"};

// Pieces that hold together in most orders; a document that is not TOML is skipped.
const std::array<std::string, 24> pieces{"a = 1 # one\n",
                                         "b = 'x'   # two\n",
                                         "c = { a = 1, b.c = 2, b.d = [1, 2] }  # three\n",
                                         "\"d e\" = [\n  \"p\", # p\n  \"q\" # q\n]\n",
                                         "\"d e\" = [1, 2]\n",
                                         "a.b = 1\n",
                                         "a.c.a = \"\"\"\n# no comment\n[a]\"\"\"\n",
                                         "ž = [{ a = 1 }, { b = 2 }]\n",
                                         "# free\n\n",
                                         "\n",
                                         "# attached\n[a]\n",
                                         "[b]\n  a = 1\n  c    = 2\n",
                                         "[a.b]\nb = 1\n",
                                         "[b.c.\"d e\"]\n",
                                         "[[c]]\na = 1\n\n",
                                         "# of c\n[[c]]\n",
                                         "[c.a]\nb = 2\n",
                                         "[[c.b]]\na.b = 1\na.c = 2\n",
                                         "[[c.b]]\n",
                                         "[[ž.a]] # x\nc = true\n",
                                         "[\"d e\"]\n# inside\nb = 2026-01-01\n# below\n",
                                         "b = {}\n",
                                         "c = []\n",
                                         "\tž\t=\t1.5\t# tab\n"};

std::string random_document(Chance& chance) {
  std::string text;
  for (auto count = chance.below(7); count > 0; --count) {
    text += chance.one_of(pieces);
  }
  if (chance.below(4) == 0 && !text.empty()) {
    text.pop_back();
  }
  return text;
}

// NOLINTNEXTLINE(misc-no-recursion): two levels
Value random_value(Chance& chance, int depth) {
  switch (chance.below(depth > 0 ? 6 : 3)) {
    case 0:
      return 1;
    case 1:
      return "it's\n\"x\"";
    case 2:
      return true;
    case 3:
      return Array{random_value(chance, depth - 1), random_value(chance, depth - 1)};
    case 4:
      return Array{Entries{{chance.one_of(keys), 1}}, Entries{}};
    default:
      return Entries{{"a", random_value(chance, depth - 1)}, {"ž", 2}};
  }
}

KeyPath random_path(Chance& chance) {
  KeyPath path;
  for (auto length = 1 + chance.below(4); length > 0; --length) {
    if (!path.empty() && chance.below(4) == 0) {
      path.emplace_back(chance.below(3));
    } else {
      path.emplace_back(chance.one_of(keys));
    }
  }
  return path;
}

Operation random_operation(Chance& chance) {
  switch (chance.below(4)) {
    case 0:
      return store::remove(random_path(chance));
    case 1:
      return append(random_path(chance), {{"a", random_value(chance, 1)}});
    case 2:
      return set_sorted(random_path(chance), random_value(chance, 2));
    default:
      return set(random_path(chance), random_value(chance, 2));
  }
}

}  // namespace

TEST_CASE("random operations on random documents do what is meant or are refused") {
  unsigned done = 0;
  unsigned refused = 0;
  for (unsigned round = 0; round < rounds; ++round) {
    Chance chance(round);
    const std::string before = random_document(chance);
    try {
      edit_document(before, {});
    } catch (const peer::base::Failure&) {
      continue;  // not TOML
    }
    std::vector<Operation> operations;
    for (auto count = 1 + chance.below(3); count > 0; --count) {
      operations.push_back(random_operation(chance));
    }
    try {
      const std::string after = edit_document(before, operations);
      ++done;
      if (!before.empty() && !after.empty()) {
        CAPTURE(round);
        CAPTURE(before);
        CAPTURE(after);
        CHECK(before.ends_with('\n') == after.ends_with('\n'));
      }
    } catch (const peer::base::Failure& failure) {
      CAPTURE(round);
      CAPTURE(before);
      std::string meant;
      for (const Operation& operation : operations) {
        meant += std::to_string(static_cast<int>(operation.kind)) + " " +
                 path_text(operation.path) + " = " + spell(operation.value) + "\n";
      }
      CAPTURE(meant);
      INFO(std::string(failure.what()));
      CHECK(failure.code() == peer::base::ExitCode::failure);
      ++refused;
    }
  }
  CHECK(done > rounds / 8);
  CHECK(refused > 0);
}
