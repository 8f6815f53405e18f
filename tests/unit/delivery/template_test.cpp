// Templates: what is strict about them, exactly where they are wrong, and what they give.
// SPDX-License-Identifier: MIT
#include "peer/delivery/template.hpp"

#include <doctest/doctest.h>

#include "peer/domain/words.hpp"

using peer::base::Findings;
using peer::delivery::built_in_template;
using peer::delivery::fill;
using peer::delivery::Form;
using peer::delivery::parse_template;
using peer::delivery::Template;
using peer::delivery::Templates;
using peer::delivery::Values;
using peer::domain::MessageKind;

namespace {

const std::string file = "templates/invite.cs.txt";

struct Parsed {
  std::optional<Template> result;
  Findings findings;
};

Parsed parse(std::string_view text, bool needs_subject = true) {
  Parsed parsed;
  parsed.result = parse_template(file, text, needs_subject, parsed.findings);
  parsed.findings.settle();
  return parsed;
}

std::string filled(std::string_view text, const Values& values) {
  const Parsed parsed = parse(text, false);
  REQUIRE(parsed.result.has_value());
  return fill(parsed.result->body, values);
}

}  // namespace

TEST_CASE("subject, body, placeholders and braces") {
  const Parsed parsed = parse("Subject: Pozvánka na {day}\r\n\r\n{greeting},\r\n{{x}\r\n\r\n");
  REQUIRE(parsed.result.has_value());
  const Values values = {{"day", "pondělí"}, {"greeting", "Dobrý den"}};
  CHECK(fill(parsed.result->subject, values) == "Pozvánka na pondělí");
  CHECK(fill(parsed.result->body, values) == "Dobrý den,\n{x}");
}

TEST_CASE("what is wrong is said with its place") {
  struct Row {
    const char* label;
    std::string text;
    std::uint32_t line, column, end_column;
    std::string message;
  };
  const std::vector<Row> rows = {
      {"unknown", "Subject: x\n\nČau {cal}!", 3, 5, 10, "unknown placeholder '{cal}'"},
      {"in the subject", "Subject: {dy}\n\nx", 1, 10, 14, "unknown placeholder '{dy}'"},
      {"empty", "Subject: x\n\n{}", 3, 1, 3, "unknown placeholder '{}'"},
      {"spaces", "Subject: x\n\n{ call }", 3, 1, 9, "unknown placeholder '{ call }'"},
      {"capital", "Subject: x\n\n{Call}", 3, 1, 7, "unknown placeholder '{Call}'"},
      {"not closed", "Subject: x\n\na {call\n}", 3, 3, 4, "'{' is not closed"},
      {"at the end", "Subject: x\n\na {", 3, 3, 4, "'{' is not closed"},
      {"no blank line", "Subject: x\ny", 2, 1, 1, "no blank line after the subject"},
      {"no body", "Subject: x\n\n  \n", 4, 1, 1, "no text"},
      {"control", "Subject: x\n\na\x1b[2J", 3, 2, 3, "a hidden or control character"},
      {"bidi", "Subject: x\n\na\xe2\x80\xae", 3, 2, 3, "a hidden or control character"},
      {"invalid", "Subject: x\n\na\xff", 3, 2, 3, "the text is not valid UTF-8"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.label);
    const Parsed parsed = parse(row.text);
    CHECK_FALSE(parsed.result.has_value());
    REQUIRE(parsed.findings.list().size() == 1);
    const auto& finding = parsed.findings.list().front();
    CHECK(finding.file == file);
    CHECK(finding.rule == "template");
    CHECK(finding.message == row.message);
    CHECK(finding.at.begin.line == row.line);
    CHECK(finding.at.begin.column == row.column);
    if (row.line == finding.at.end.line) CHECK(finding.at.end.column == row.end_column);
  }
}

TEST_CASE("an unknown placeholder is told what it may have meant") {
  const std::string help = parse("Subject: x\n\n{sesion}").findings.list().front().help;
  CHECK(help.starts_with("did you mean 'session'? known: about at call date "));
  CHECK(parse("Subject: x\n\n{qqqqqqqq}").findings.list().front().help.starts_with("known: "));
}

TEST_CASE("all faults at once") {
  CHECK(parse("Subject: {a}\n\n{b}\n{c}").findings.list().size() == 3);
}

TEST_CASE("a letter needs a subject, a line does not") {
  CHECK_FALSE(parse("x").result.has_value());
  CHECK(parse("x").findings.list().front().message == "no subject");
  CHECK(parse("x", false).result.has_value());
}

TEST_CASE("a line of empty placeholders only is left out") {
  const Values values = {{"staff", "Ada"}, {"phone", ""}, {"email", "a@example.org"}};
  CHECK(filled("x\n\n{staff}\n{phone}\n{email}", values) == "x\n\nAda\na@example.org");
  CHECK(filled("tel. {phone}\nx", values) == "tel. \nx");
  CHECK(filled("x\n{phone}", values) == "x");
}

TEST_CASE("a value is not read as a template") {
  CHECK(filled("{call}", {{"call", "{phone} {{"}}) == "{phone} {{");
}

TEST_CASE("every built-in text is a valid template") {
  const Templates templates;
  for (const MessageKind kind : {MessageKind::invite, MessageKind::remind, MessageKind::change,
                                 MessageKind::cancel, MessageKind::announce}) {
    for (const char* language : {"cs", "en", "de"}) {
      CHECK_FALSE(templates.get(kind, Form::letter, language).subject.empty());
      if (kind != MessageKind::announce) {
        CHECK_FALSE(templates.get(kind, Form::line, language).body.empty());
      }
    }
    CHECK(built_in_template(kind, Form::letter, "cs") !=
          built_in_template(kind, Form::letter, "en"));
  }
}

TEST_CASE("a file replaces one built-in text and no other") {
  Templates templates;
  Findings findings;
  templates.replace(MessageKind::invite, Form::letter, "en", "Subject: Hi\n\nown words", findings);
  CHECK(findings.empty());
  CHECK(fill(templates.get(MessageKind::invite, Form::letter, "en").body, {}) == "own words");
  CHECK(templates.get(MessageKind::invite, Form::letter, "cs").body.size() > 2);
}

TEST_CASE("one blank is enough around a value that turned out empty") {
  const Values values = {{"call", "A"}, {"was", ""}};
  CHECK(filled("{call} and {was} then.\n", values) == "A and then.");
  CHECK(filled("{was} {call}\n", values) == "A");
}

TEST_CASE("a second subject is for a message about several") {
  const Parsed parsed = parse("Subject: One {day}\nSeveral: Many {day}\n\nText\n");
  REQUIRE(parsed.result.has_value());
  CHECK(fill(parsed.result->subject_of_several, {{"day", "x"}}) == "Many x");
  CHECK(fill(parsed.result->body, {}) == "Text");
}
