// Edits of hand-written files: what was before, what is meant, every byte of what comes after.
// SPDX-License-Identifier: MIT
#include "peer/store/edit.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "peer/base/failure.hpp"
#include "peer/domain/time.hpp"

namespace {

using namespace peer::store;    // NOLINT(google-build-using-namespace): the subject of this file
namespace store = peer::store;  // ::remove(3) is about
using peer::domain::make_date;

struct Case {
  std::string name;
  std::string before;
  std::vector<Operation> operations;
  std::string after;
};

void check_all(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    INFO(one.name);
    CHECK(edit_document(one.before, one.operations) == one.after);
  }
}

std::string with_crlf(std::string text) {
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) {
    text.replace(at, 1, "\r\n");
  }
  return text;
}

const std::string session = R"(# Written by hand.
activity = "group"
date     = 2026-11-23       # a Monday
status   = 'planned'        # planned held cancelled
place = "Dlouhá 1, Praha"

[replies]
c-7k3f = { answer = "yes", at = 2026-11-20T10:00:00+01:00 }     # by phone

# who was there
[attendance]   # one line a person
c-7k3f = "present"
c-p2mq = { status = "sent-away", reason = "aggression", minutes = 40 }
# came with a friend
c-zz   = "late"

# the end
)";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a value is replaced and its line stays as it was") {
  check_all({
      {"literal quotes and the comment's column stay",
       session,
       {set({"status"}, "held")},
       replaced(session, "'planned'        # planned", "'held'           # planned")},
      {"longer than the room before the comment",
       "a = 1  # x\n",
       {set({"a"}, "long text")},
       "a = \"long text\" # x\n"},
      {"literal quotes give way to an apostrophe",
       "a = 'x'\n",
       {set({"a"}, "it's")},
       "a = \"it's\"\n"},
      {"the same value keeps its spelling",
       "a = 1_000\nb = 'x'\nc = [ 1,2 ]\n",
       {set({"a"}, 1000), set({"b"}, "x"), set({"c"}, Array{1, 2})},
       "a = 1_000\nb = 'x'\nc = [ 1,2 ]\n"},
      {"in an inline table",
       session,
       {set({"attendance", "c-p2mq", "status"}, "late")},
       replaced(session, "\"sent-away\"", "\"late\"")},
      {"in an inline table, with a comment",
       session,
       {set({"replies", "c-7k3f", "answer"}, "no")},
       replaced(session, "\"yes\", at = 2026-11-20T10:00:00+01:00 }     #",
                "\"no\", at = 2026-11-20T10:00:00+01:00 }      #")},
      {"an inline table as a whole",
       session,
       {set({"attendance", "c-p2mq"}, "present")},
       replaced(session, "{ status = \"sent-away\", reason = \"aggression\", minutes = 40 }",
                "\"present\"")},
      {"a multi-line string",
       "a = \"\"\"\n# no\n[x]\"\"\"  # yes\nb = 1\n",
       {set({"a"}, "z")},
       "a = \"z\"  # yes\nb = 1\n"},
      {"an array",
       "staff = [\"a\", \"b\"] # two\n",
       {set({"staff"}, Array{"a"})},
       "staff = [\"a\"] # two\n"},
      {"code points are not bytes",
       "\"žluť\" = 1\n'👍🏽é' . b = \"č\" # ů\n",
       {set({"👍🏽é", "b"}, 2)},
       "\"žluť\" = 1\n'👍🏽é' . b = 2 # ů\n"},
      {"a date becomes a table",
       "course = 2026-01-01\n",
       {set({"course"}, Entries{{"done", *make_date(2026, 1, 1)}})},
       "course = { done = 2026-01-01 }\n"},
      {"a dotted key",
       "course.done = true\n",
       {set({"course", "done"}, false)},
       "course.done = false\n"},
  });
}

TEST_CASE("a new key goes to its table and looks like its neighbours") {
  check_all({
      {"in the file, before the first header",
       session,
       {set({"guests"}, 7)},
       replaced(session, "Praha\"\n", "Praha\"\nguests = 7\n")},
      {"aligned", "a    = 1\nbcd  = 2\n", {set({"ef"}, 3)}, "a    = 1\nbcd  = 2\nef   = 3\n"},
      {"no spaces", "a=1\n", {set({"b"}, 2)}, "a=1\nb=2\n"},
      {"indented", "[t]\n  a = 1\n", {set({"t", "b"}, 2)}, "[t]\n  a = 1\n  b = 2\n"},
      {"not after the next section's comment",
       "[a]\nx = 1\n\n# about b\n[b]\ny = 1\n",
       {set({"a", "z"}, 2)},
       "[a]\nx = 1\nz = 2\n\n# about b\n[b]\ny = 1\n"},
      {"empty table", "[a] # c\n[b]\n", {set({"a", "x"}, 1)}, "[a] # c\nx = 1\n[b]\n"},
      {"not into a sub-table",
       "[a]\n[a.b]\nx = 1\n",
       {set({"a", "k"}, 1)},
       "[a]\nk = 1\n[a.b]\nx = 1\n"},
      {"first key of a file with tables",
       "# file\n\n# about t\n[t]\nx = 1\n",
       {set({"k"}, 1)},
       "# file\n\nk = 1\n\n# about t\n[t]\nx = 1\n"},
      {"an empty file", "", {set({"k"}, 1)}, "k = 1\n"},
      {"only a comment", "# c\n", {set({"k"}, 1)}, "# c\nk = 1\n"},
      {"only a comment, no newline", "# c", {set({"k"}, 1)}, "# c\nk = 1"},
      {"an element",
       "[[intake]]\nbooked = 1\n\n[[intake]]\nby = 2\n",
       {set({"intake", 0U, "outcome"}, "accepted")},
       "[[intake]]\nbooked = 1\noutcome = \"accepted\"\n\n[[intake]]\nby = 2\n"},
      {"a table in an element",
       "[[a]]\nx = 1\n[[a]]\n",
       {set({"a", 0U, "t", "k"}, 1)},
       "[[a]]\nx = 1\nt = { k = 1 }\n[[a]]\n"},
      {"an inline table",
       "t = { a = 1 }   # c\n",
       {set({"t", "b"}, 2)},
       "t = { a = 1, b = 2 } # c\n"},
      {"an empty inline table", "t = {}\n", {set({"t", "b", "c"}, 2)}, "t = { b = { c = 2 } }\n"},
      {"dotted keys",
       "course.done = true\nz = 1\n",
       {set({"course", "due"}, 2)},
       "course.done = true\ncourse.due = 2\nz = 1\n"},
      {"dotted keys between braces",
       "t = { a.b = 1, c = 2 }\n",
       {set({"t", "a", "d"}, 3)},
       "t = { a.b = 1, c = 2, a.d = 3 }\n"},
      {"a table that is only implied",
       "# c\n[a.b]\nx = 1\n",
       {set({"a", "k"}, 1)},
       "[a]\nk = 1\n\n# c\n[a.b]\nx = 1\n"},
      {"implied in an element",
       "[[e]]\n[e.a.b]\n[[e]]\n",
       {set({"e", 0U, "a", "k"}, 1)},
       "[[e]]\n[e.a]\nk = 1\n\n[e.a.b]\n[[e]]\n"},
      {"a missing table", "a = 1\n", {set({"t", "k"}, 1)}, "a = 1\n\n[t]\nk = 1\n"},
      {"two keys of a missing table",
       "a = 1\n\n",
       {set({"t", "k"}, 1), set({"t", "l"}, 2)},
       "a = 1\n\n[t]\nk = 1\nl = 2\n"},
      {"a missing table, no newline", "a = 1", {set({"t", "k"}, 1)}, "a = 1\n\n[t]\nk = 1"},
      {"a quoted key",
       "a = 1\n",
       {set({"x y", "Ž\n\"]"}, 1)},
       "a = 1\n\n[\"x y\"]\n\"Ž\\n\\\"]\" = 1\n"},
  });
}

TEST_CASE("one person's mark is one line, at the alphabetical place") {
  check_all({
      {"before the first",
       session,
       {set_sorted({"attendance", "c-1"}, "excused")},
       replaced(session, "person\n", "person\nc-1    = \"excused\"\n")},
      {"between",
       session,
       {set_sorted({"attendance", "c-aaaa"}, "excused")},
       replaced(session, "c-p2mq", "c-aaaa = \"excused\"\nc-p2mq")},
      {"before a comment that belongs to the next",
       session,
       {set_sorted({"attendance", "c-q"}, "excused")},
       replaced(session, "# came", "c-q    = \"excused\"\n# came")},
      {"last",
       session,
       {set_sorted({"attendance", "s-ada"}, "present")},
       replaced(session, "\"late\"\n", "\"late\"\ns-ada  = \"present\"\n")},
      {"a first reply",
       "a = 1\n\n[replies]\n\n[attendance]\n",
       {set_sorted({"replies", "c-1"}, "yes")},
       "a = 1\n\n[replies]\nc-1 = \"yes\"\n\n[attendance]\n"},
      {"the first of all keeps the comment with its key",
       "[t]\n# about b\nb = 1\n",
       {set_sorted({"t", "a"}, 1)},
       "[t]\na = 1\n# about b\nb = 1\n"},
      {"a change",
       session,
       {set_sorted({"attendance", "c-7k3f"}, "absent")},
       replaced(session, "\"present\"", "\"absent\"")},
      {"no table yet",
       "a = 1\n",
       {set_sorted({"attendance", "c-2"}, "late"), set_sorted({"attendance", "c-1"}, "present")},
       "a = 1\n\n[attendance]\nc-1 = \"present\"\nc-2 = \"late\"\n"},
  });
}

TEST_CASE("elements are appended after all that belongs to the last one") {
  const Entries spell_entries{{"from", *make_date(2026, 2, 1)}};
  check_all({
      {"the first one",
       "a = 1\n",
       {append({"spell"}, spell_entries)},
       "a = 1\n\n[[spell]]\nfrom = 2026-02-01\n"},
      {"after a blank line as before",
       "a = 1\n\n[[spell]]\nfrom = 1\n\n# about b\n[b]\n",
       {append({"spell"}, spell_entries)},
       "a = 1\n\n[[spell]]\nfrom = 1\n\n[[spell]]\nfrom = 2026-02-01\n\n# about b\n[b]\n"},
      {"without one as before",
       "a = 1\n[[spell]]\nfrom = 1\n",
       {append({"spell"}, spell_entries)},
       "a = 1\n[[spell]]\nfrom = 1\n[[spell]]\nfrom = 2026-02-01\n"},
      {"after its sub-tables",
       "[[s]]\n[s.extra]\nx = 1 # c\n# d\n\n# e\n[t]\n",
       {append({"s"}, {{"k", 1}})},
       "[[s]]\n[s.extra]\nx = 1 # c\n# d\n\n[[s]]\nk = 1\n\n# e\n[t]\n"},
      {"an inline list of tables",
       "s = [{ a = 1 }]\n",
       {append({"s"}, {{"a", 2}})},
       "s = [{ a = 1 }, { a = 2 }]\n"},
      {"an empty list", "s = []\n", {append({"s"}, {{"a", 2}})}, "s = [{ a = 2 }]\n"},
      {"a long list",
       "s = [\n  { a = 1 } # one\n]\n",
       {append({"s"}, {{"a", 2}})},
       "s = [\n  { a = 1 }, # one\n  { a = 2 }\n]\n"},
      {"a list in an element",
       "[[a]]\nx = 1\n\n[[a]]\n",
       {append({"a", 0U, "n"}, {{"k", 1}})},
       "[[a]]\nx = 1\n\n[[a.n]]\nk = 1\n\n[[a]]\n"},
      {"into a dotted table",
       "a.b = 1\n",
       {append({"a", "n"}, {{"k", 1}})},
       "a.b = 1\na.n = [{ k = 1 }]\n"},
      {"no newline at the end",
       "[[s]]\na = 1",
       {append({"s"}, {{"a", 2}})},
       "[[s]]\na = 1\n\n[[s]]\na = 2"},
      {"an empty one", "", {append({"s"}, {})}, "[[s]]\n"},
  });
}

TEST_CASE("what is removed takes its own comments and no others") {
  check_all({
      {"a key with its line",
       session,
       {store::remove({"place"})},
       replaced(session, "place = \"Dlouhá 1, Praha\"\n", "")},
      {"the comment above a key stays",
       session,
       {store::remove({"attendance", "c-zz"})},
       replaced(session, "c-zz   = \"late\"\n", "")},
      {"between braces",
       session,
       {store::remove({"attendance", "c-p2mq", "reason"})},
       replaced(session, "reason = \"aggression\", ", "")},
      {"the only one between braces", "t = { a = 1 }\n", {store::remove({"t", "a"})}, "t = {}\n"},
      {"dotted between braces",
       "t = { a.b = 1, a.c = 2, d = 3 }\n",
       {store::remove({"t", "a"})},
       "t = { d = 3 }\n"},
      {"the only dotted one", "a.b = 1\nc = 2\n", {store::remove({"a", "b"})}, "a = {}\nc = 2\n"},
      {"a dotted table", "a.b = 1\nc = 2\na.d = 3\n", {store::remove({"a"})}, "c = 2\n"},
      {"a dotted table at the end", "c = 2\na.b = 1\na.d = 3", {store::remove({"a"})}, "c = 2"},
      {"nothing there",
       session,
       {store::remove({"x", "y"}), store::remove({"moved", 3U}), store::remove({"z"})},
       session},
      {"a table with its comment",
       session,
       {store::remove({"attendance"})},
       session.substr(0, session.find("# who")) + "# the end\n"},
      {"the middle element",
       "# 1\n[[s]]\na = 1\n\n# 2\n[[s]]\na = 2 # x\n\n# 3\n[[s]]\na = 3\n",
       {store::remove({"s", 1U})},
       "# 1\n[[s]]\na = 1\n\n# 3\n[[s]]\na = 3\n"},
      {"the first element; the comment of the file stays",
       "# file\n\n[[s]]\na = 1\n[s.t]\nb = 1\n\n[[s]]\na = 2\n",
       {store::remove({"s", 0U})},
       "# file\n\n[[s]]\na = 2\n"},
      {"the last element of all", "x = 1\n\n[[s]]\na = 1\n", {store::remove({"s", 0U})}, "x = 1\n"},
      {"a list as a whole",
       "x = 1\n\n[[s]]\na = 1\n[[s]]\n\n[z]\n",
       {store::remove({"s"})},
       "x = 1\n\n[z]\n"},
      {"scattered tables",
       "[a.b]\nx = 1\n\n[c]\ny = 1\n\n[a.d]\nz = 1\n",
       {store::remove({"a"})},
       "[c]\ny = 1\n"},
      {"the only child of an implied table",
       "[a.b]\nx = 1\n\n[c]\n",
       {store::remove({"a", "b"})},
       "[a]\n\n[c]\n"},
      {"from a long array",
       "s = [\n  \"a\", # A\n  \"b\" # B\n]\n",
       {store::remove({"s", 1U})},
       "s = [\n  \"a\", # A\n]\n"},
      {"from a short array",
       "s = [1, 2, 3]\n",
       {store::remove({"s", 0U}), store::remove({"s", 1U})},
       "s = [2]\n"},
      {"a line that only looks like a comment",
       "a = \"\"\"\n# b\"\"\"\n[t]\nx = 1\n",
       {store::remove({"t"})},
       "a = \"\"\"\n# b\"\"\"\n"},
      {"the last line without newline", "a = 1\nb = 2", {store::remove({"b"})}, "a = 1"},
  });
}

TEST_CASE("a table set as a whole changes only the keys that differ") {
  check_all({
      {"a table",
       "[course]\ndone = true # c\nx = 1\n",
       {set({"course"}, Entries{{"done", true}, {"y", 2}})},
       "[course]\ndone = true # c\ny = 2\n"},
      {"dotted",
       "course.done = true\n",
       {set({"course"}, Entries{{"due", 1}})},
       "course.due = 1\n"},
      {"a table gives way to a value", "a = 1\n\n[t]\nx = 1\n", {set({"t"}, 5)}, "a = 1\nt = 5\n"},
      {"elements",
       "[[s]]\na = 1 # one\n\n[[s]]\na = 2\n",
       {set({"s"}, Array{Entries{{"a", 1}}, Entries{{"a", 3}}, Entries{{"a", 4}}})},
       "[[s]]\na = 1 # one\n\n[[s]]\na = 3\n\n[[s]]\na = 4\n"},
      {"fewer elements",
       "[[s]]\na = 1\n\n[[s]]\na = 2\n",
       {set({"s"}, Array{Entries{{"a", 1}}})},
       "[[s]]\na = 1\n"},
      {"a long list keeps its lines",
       "staff = [\n  \"s-a\",  # lead\n  \"s-b\",\n  \"s-c\",  # new\n]\n",
       {set({"staff"}, Array{"s-a", "s-c", "s-d"})},
       "staff = [\n  \"s-a\",  # lead\n  \"s-c\",  # new\n  \"s-d\",\n]\n"},
  });
}

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
  CHECK_THROWS_AS(apply("abc", {{0, 2, ""}, {1, 3, ""}}), peer::base::Failure);
  CHECK_THROWS_AS(apply("abc", {{3, 4, ""}}), peer::base::Failure);
  CHECK_THROWS_AS(apply("abc", {{2, 1, ""}}), peer::base::Failure);
}
