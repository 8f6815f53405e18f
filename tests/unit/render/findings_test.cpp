// Findings as text: the exact form, the caret under wide and hidden characters, hostile files.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "peer/render/findings.hpp"

using peer::base::Finding;
using peer::base::Findings;
using peer::base::Range;
using peer::base::Related;
using peer::base::Severity;
using peer::render::findings_to_node;
using peer::render::findings_to_text;
using peer::render::TextOf;

namespace {

const std::string kFile = "sessions/2026/2026-11-23-group.toml";

Range on_line(std::uint32_t line, std::uint32_t from, std::uint32_t to) {
  return {{line, from}, {line, to}};
}

Finding finding_at(Range at) {
  return {kFile, at, Severity::error, "shape", "'status' is not a word", "write planned"};
}

TextOf gives(std::string text) {
  return [text](const std::string&) { return text; };
}

std::string text_of(Finding finding, const std::string& file, bool color = false) {
  Findings findings;
  findings.add(std::move(finding));
  return findings_to_text(findings, gives(file), color);
}

}  // namespace

TEST_CASE("a finding shows place, rule, line, caret and help") {
  CHECK(text_of(finding_at(on_line(2, 10, 16)), "a = 1\nstatus = \"hold\"\n") ==
        "sessions/2026/2026-11-23-group.toml:2:10: error: 'status' is not a word [shape]\n"
        "  2 | status = \"hold\"\n"
        "    |          ^~~~~~\n"
        "help: write planned\n");
}

TEST_CASE("the caret stands under the place") {
  struct Row {
    const char* label;
    std::string line;
    Range at;
    std::string excerpt;
  };
  const std::vector<Row> rows = {
      {"wide characters", "漢字 = x", on_line(1, 6, 7), "  1 | 漢字 = x\n    |        ^\n"},
      {"combining marks", "e\xcc\x81 = x", on_line(1, 6, 7), "  1 | e\xcc\x81 = x\n    |     ^\n"},
      {"a tab is one column", "\tx", on_line(1, 2, 3), "  1 |  x\n    |  ^\n"},
      {"no width", "x = 1", on_line(1, 5, 5), "  1 | x = 1\n    |     ^\n"},
      {"beyond the end", "x", on_line(1, 4, 5), "  1 | x\n    |  ^\n"},
      {"an empty line", "", on_line(1, 1, 1), ""},
      {"several lines", "x = [\n1", {{1, 5}, {2, 2}}, "  1 | x = [\n    |     ^\n"},
      {"carriage return", "x = 1\r\n", on_line(1, 5, 6), "  1 | x = 1\n    |     ^\n"},
      {"bidi control",
       "a\xe2\x80\xae"
       "b",
       on_line(1, 3, 4), "  1 | a\\u{202E}b\n    |          ^\n"},
      {"invalid byte",
       "a\xff"
       "b",
       on_line(1, 3, 4), "  1 | a\\x{FF}b\n    |        ^\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.label);
    const std::string text = text_of(finding_at(row.at), row.line);
    const std::size_t from = text.find('\n') + 1;
    CHECK(text.substr(from, text.find("help:") - from) == row.excerpt);
  }
}

TEST_CASE("a finding about the file as a whole has no place and no excerpt") {
  CHECK(text_of(finding_at({}), "x = 1\n") ==
        "sessions/2026/2026-11-23-group.toml: error: 'status' is not a word [shape]\n"
        "help: write planned\n");
}

TEST_CASE("a line that the file does not have is not shown") {
  CHECK(text_of(finding_at(on_line(9, 1, 2)), "x = 1\n").find("|") == std::string::npos);
}

TEST_CASE("a long line is cut around the place") {
  const std::string line = std::string(5000, 'a') + "HERE" + std::string(5000, 'b');
  const std::string text = text_of(finding_at(on_line(1, 5001, 5005)), line);
  const std::size_t from = text.find('\n') + 1;
  const std::string shown = text.substr(from, text.find('\n', from) - from);
  const std::string under = text.substr(from + shown.size() + 1, 200);
  CHECK(shown.size() < 120);
  CHECK(shown.starts_with("  1 | …"));
  CHECK(shown.ends_with("…"));
  // "…" is three bytes and one column.
  CHECK(shown.find("HERE") - 2 == under.find('^'));
  CHECK(under.substr(under.find('^'), 5) == "^~~~\n");
}

TEST_CASE("related places, the reason and a warning") {
  Finding finding = finding_at(on_line(1, 1, 2));
  finding.severity = Severity::warning;
  finding.anyway = "the fire alarm";
  finding.help = "first\nsecond";
  finding.related = {Related{"other.toml", on_line(1, 3, 4), "the other one is here"}};
  CHECK(text_of(finding, "xyz\n") ==
        "sessions/2026/2026-11-23-group.toml:1:1: warning: 'status' is not a word [shape]\n"
        "  1 | xyz\n"
        "    | ^\n"
        "other.toml:1:3: note: the other one is here\n"
        "  1 | xyz\n"
        "    |   ^\n"
        "note: recorded anyway: the fire alarm\n"
        "help: first\n"
        "      second\n");
}

TEST_CASE("what a file says cannot write to the terminal") {
  Finding finding = finding_at(on_line(1, 1, 2));
  finding.message = "'\x1b[2J' is no word\nforged: error";
  const std::string text = text_of(finding, "\x1b[31mred\n");
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\nforged") == std::string::npos);
}

TEST_CASE("colour only when asked for") {
  const std::string text = text_of(finding_at(on_line(1, 1, 2)), "xyz\n", true);
  CHECK(text.find("\x1b[1;31merror:\x1b[0m") != std::string::npos);
  CHECK(text.find("\x1b[1msessions/2026/2026-11-23-group.toml:1:1:\x1b[0m") != std::string::npos);
  CHECK(text.find("\x1b[1;31m^\x1b[0m") != std::string::npos);
}

TEST_CASE("findings are sorted") {
  Findings findings;
  findings.add(finding_at(on_line(9, 1, 2)));
  findings.add(finding_at(on_line(2, 1, 2)));
  const std::string text = findings_to_text(findings, nullptr, false);
  CHECK(text.find(":2:1:") < text.find(":9:1:"));
}

TEST_CASE("findings for programs") {
  Findings findings;
  findings.add(finding_at(on_line(2, 10, 16)));
  Finding whole = finding_at({});
  whole.file = "z.toml";
  whole.severity = Severity::warning;
  whole.subject = "c-1";
  whole.anyway = "late";
  whole.related = {Related{"o.toml", on_line(1, 3, 4), "here"}};
  findings.add(whole);
  CHECK(peer::render::to_json(findings_to_node(findings)) == R"([
  {
    "file": "sessions/2026/2026-11-23-group.toml",
    "line": 2,
    "column": 10,
    "end-line": 2,
    "end-column": 16,
    "severity": "error",
    "rule": "shape",
    "subject": null,
    "message": "'status' is not a word",
    "help": "write planned",
    "fixable": false,
    "follows": 0,
    "anyway": null,
    "related": []
  },
  {
    "file": "z.toml",
    "line": null,
    "column": null,
    "end-line": null,
    "end-column": null,
    "severity": "warning",
    "rule": "shape",
    "subject": "c-1",
    "message": "'status' is not a word",
    "help": "write planned",
    "fixable": false,
    "follows": 0,
    "anyway": "late",
    "related": [
      {
        "file": "o.toml",
        "line": 1,
        "column": 3,
        "end-line": 1,
        "end-column": 4,
        "message": "here"
      }
    ]
  }
]
)");
}
