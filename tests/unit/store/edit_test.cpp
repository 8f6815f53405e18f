// Edits of whole files: byte order mark, newlines, refusals, and what is a bug.
// SPDX-License-Identifier: MIT
#include "edit_support.hpp"
#include "peer/base/failure.hpp"
#include "support/values.hpp"

using namespace peer::store;    // NOLINT(google-build-using-namespace): the subject of this file
using namespace peer::test;     // NOLINT(google-build-using-namespace): its cases
namespace store = peer::store;  // ::remove(3) is about

TEST_CASE("byte order mark, CRLF and a missing last newline survive every operation") {
  const std::vector<Operation> operations{set({"status"}, "held"),
                                          set({"guests"}, 7),
                                          set_sorted({"attendance", "c-b"}, "late"),
                                          append({"task"}, {{"id", "t1"}}),
                                          append({"task"}, {{"id", "t2"}}),
                                          store::remove({"attendance", "c-zz"}),
                                          store::remove({"replies"}),
                                          set({"new", "k"}, 1)};
  const std::string plain = edit_document(session, operations);
  CHECK(edit_document(with_crlf(session), operations) == with_crlf(plain));
  CHECK(edit_document("\xEF\xBB\xBF" + session, operations) == "\xEF\xBB\xBF" + plain);
  const std::string cut = session.substr(0, session.size() - 1);
  CHECK(edit_document(cut, operations) == plain.substr(0, plain.size() - 1));
  const std::vector<Operation> refill{store::remove({"a"}), set({"b"}, 1)};
  CHECK(edit_document("a = 1", refill) == "b = 1");
  CHECK(edit_document("a = 1\n", refill) == "b = 1\n");
  CHECK(edit_document(with_crlf(cut), operations) == with_crlf(plain.substr(0, plain.size() - 1)));
}

TEST_CASE("what a document cannot express is refused with a reason") {
  struct Refusal {
    Operation operation;
    std::string text;
  };
  const std::vector<Refusal> cases{
      {set({"a", "b"}, 1), "cannot change 'a.b': 'a' is not a table"},
      {set({"s", 2U, "b"}, 1), "cannot change 's[2].b': 's[2]' is not there"},
      {set({"s", "b"}, 1), "cannot change 's.b': 's' is not a table"},
      {set({"t", 0U}, 1), "cannot change 't[0]': 't' is not a list"},
      {set({"s", 0U}, 1), "cannot change 's[0]': 's[0]' is an element of a list of tables"},
      {append({"a"}, {}), "cannot change 'a': 'a' is not a list"},
      {append({"t"}, {}), "cannot change 't': 't' is not a list"},
      {store::remove({"a", "b"}), "cannot change 'a.b': 'a' is not a table"},
      {set({}, 1), "cannot change a file as a whole by a key"},
  };
  for (const Refusal& one : cases) {
    INFO(one.text);
    const std::vector<Operation> operations{one.operation};
    CHECK_THROWS_WITH_AS(edit_document("a = 1\n[[s]]\n[[s]]\n[t]\n", operations), one.text.c_str(),
                         peer::base::Failure);
  }
  const std::vector<Operation> operations{set({"a"}, 1)};
  CHECK_THROWS_AS(edit_document("a = ", operations), peer::base::Failure);
}

TEST_CASE("text edits that overlap or leave the text are a bug") {
  CHECK(apply("abc", {{1, 2, "X"}, {0, 0, "<"}, {3, 3, ">"}}) == "<aXc>");
  CHECK(apply("abc", {{1, 2, "X"}, {1, 1, "Y"}}) == "aYXc");
  CHECK_THROWS_AS(apply("abc", {{0, 2, ""}, {1, 3, ""}}), peer::base::Failure);
  CHECK_THROWS_AS(apply("abc", {{3, 4, ""}}), peer::base::Failure);
  CHECK_THROWS_AS(apply("abc", {{2, 1, ""}}), peer::base::Failure);
}
