// What nobody wrote on purpose, or somebody on purpose: never a crash, always a place and a reason.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "decode_support.hpp"

using namespace peer::test;
using peer::store::may_be_parsed;

namespace {

std::string guard(std::string_view text) {
  peer::base::Findings findings;
  const bool passed = may_be_parsed("clients/c-1.toml", text, findings);
  CHECK(passed == findings.empty());
  return lines(findings);
}

std::string repeat(std::string_view part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

constexpr std::string_view session_path = "sessions/2026/2026-11-23-group.toml";
constexpr std::string_view session = R"(# plán
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
place = "Dlouhá 1, Praha"
status = "held"
staff = ["s-ada", "s-ema"]
[replies]
c-7k3f = { answer = "yes", at = 2026-11-20T10:00:00+01:00 }
[attendance]
c-7k3f = "present"
c-p2mq = { status = "sent-away", reason = "words", minutes = 40 }
[[moved]]
from = 2026-11-23
until = 2026-11-24
reason = """
x"""
)";

// Decoding ended, and said something about a file that gave no session.
void check_survives(std::string_view text) {
  const auto decoded = decode_text(session_path, text);
  const bool added = decoded.records.sessions.size() == 1;
  const bool told = !decoded.findings.empty() && decoded.records.unreadable.contains(session_path);
  CHECK(added != told);
  for (const auto& finding : decoded.findings.list()) {
    CHECK((finding.rule == "syntax" || finding.rule == "shape"));
    CHECK_FALSE(finding.help.empty());
    for (const char c : finding.message) CHECK(static_cast<unsigned char>(c) >= 0x20);
  }
}

}  // namespace

TEST_CASE("encodings") {
  using namespace std::string_view_literals;
  CHECK(guard("") == "");
  CHECK(guard("a = 1\n") == "");
  CHECK(guard("\xEF\xBB\xBF"
              "a = \"ž\"\n") == "");
  CHECK(guard("a = \"ž\"\nb = \"ž\xE1n\"\n") ==
        "2:7 error syntax the text is not UTF-8: byte 0xE1");
  CHECK(guard("a = \"\xC0\xAF\"") == "1:6 error syntax the text is not UTF-8: byte 0xC0");
  CHECK(guard("a = \"\xED\xA0\x80\"") == "1:6 error syntax the text is not UTF-8: byte 0xED");
  CHECK(guard("\xEF\xBB\xBF\x80") == "1:1 error syntax the text is not UTF-8: byte 0x80");
  CHECK(guard("\xFF\xFE"
              "a\0"sv) == "1:1 error syntax the text is UTF-16, not UTF-8");
  CHECK(guard("\xFE\xFF\0a"sv) == "1:1 error syntax the text is UTF-16, not UTF-8");
  CHECK(guard("a = 1\n\0"sv) == "2:1 error syntax a NUL character stands in the text");
  CHECK(guard(std::string(4096, '\0')) == "1:1 error syntax a NUL character stands in the text");
}

TEST_CASE("an unresolved merge conflict") {
  const std::string conflict = "unresolved merge conflict in clients/c-1.toml line";
  CHECK(guard("a = 1\n<<<<<<< HEAD\na = 2\n=======\na = 3\n>>>>>>> x\n") ==
        "2:1 error syntax " + conflict + " 2");
  CHECK(guard("a = 1\n=======\n") == "2:1 error syntax " + conflict + " 2");
  CHECK(guard("a = 1\r\n=======\r\n") == "2:1 error syntax " + conflict + " 2");
  CHECK(guard(">>>>>>> theirs") == "1:1 error syntax " + conflict + " 1");
  CHECK(guard("||||||| base\n") == "1:1 error syntax " + conflict + " 1");
  // In a text of several lines a row of = may be a heading; a conflict there begins with <.
  CHECK(guard("a = \"\"\"\nHello\n=======\n\"\"\"\n") == "");
  CHECK(guard("a = \"\"\"\n<<<<<<< HEAD\nx\n=======\n\"\"\"\n") ==
        "2:1 error syntax " + conflict + " 2");
  CHECK(guard("a = \'\'\'\n=======\n||||||| x\n\'\'\'\n") == "");
  CHECK(guard("a = \"\"\"\n||||||| x\n\"\"\"\n") == "");
  CHECK(guard("<<<<<< six\n<<<<<<=\n=a======\n") == "");
  CHECK(guard("a = 'open\nb = \"open\n=======\n") == "3:1 error syntax " + conflict + " 3");
  CHECK(guard("# ======= no marker\n  =======x\n========\n") == "");
}

TEST_CASE("bombs") {
  CHECK(guard(repeat("a", 16384)) == "");
  CHECK(guard("x = 1\n" + repeat("a", 16385)) ==
        "2:1 error syntax a line is longer than 16384 bytes");
  const std::string dots = "more than 64 dots in the keys of a line";
  CHECK(guard(repeat("a.", 64) + "a = 1") == "");
  CHECK(guard(repeat("a.", 65) + "a = 1") == "1:130 error syntax " + dots);
  CHECK(guard("[" + repeat("a.", 65) + "a]") == "1:131 error syntax " + dots);
  CHECK(guard("[[" + repeat("\"a\".", 65) + "a]]") == "1:262 error syntax " + dots);
  CHECK(guard("a = \"" + repeat(".", 5000) + "\" # " + repeat(".", 5000)) == "");
  CHECK(guard("a = '" + repeat(".", 5000) + "'\nb = '''\n" + repeat(".", 5000) + "'''") == "");
  // A quote in a comment or a text opens nothing.
  CHECK(guard("# it's\n" + repeat("a.", 65) + "a = 1") == "2:130 error syntax " + dots);
  CHECK(guard("a = \"\\\"\" \n" + repeat("a.", 65) + "a = 1") == "2:130 error syntax " + dots);
  CHECK(guard("a = \"\"\"x\"\"\"\"\"\n" + repeat("a.", 65) + "a = 1") ==
        "2:130 error syntax " + dots);
  const std::string deep = "lists or tables are nested deeper than 32";
  CHECK(guard("a = " + repeat("[", 32) + repeat("]", 32)) == "");
  CHECK(guard("a = " + repeat("[", 33)) == "1:37 error syntax " + deep);
  CHECK(guard("a = " + repeat("[\n", 33)) == "33:1 error syntax " + deep);
  CHECK(guard("a = " + repeat("{a=", 33)) == "1:101 error syntax " + deep);
  CHECK(guard(repeat("[a]\n", 100)) == "");
}

TEST_CASE("broken TOML is one finding of syntax with a place and help") {
  struct Case {
    const char* text;
    const char* finding;
    const char* help;
  };
  const Case cases[] = {
      {"date = 2026-11-23\nstatus = held\n",
       "2:10 error syntax not TOML: could not determine value type (in a value)",
       "texts and words stand in quotes, dates are written 2026-11-23, times 18:00:00"},
      {"start = 18:00\n", "1:14 error syntax not TOML: expected ':', saw '\\n' (in a time)",
       "a time has seconds: 18:00:00"},
      {"a = 1\na = 2\n",
       "2:5 error syntax not TOML: cannot redefine existing integer 'a' (in a key-value pair)",
       "a key or table stands once only; make one of the two"},
      {"a = [1, 2", "1:10 error syntax not TOML: encountered end-of-file (in an array)",
       "a line is KEY = VALUE, a [header] or a # comment"},
      {"a = \"x", "1:7 error syntax not TOML: encountered end-of-file (in a string)",
       "a text ends with a quote on its own line; \\ is written \\\\"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    const auto decoded = decode_text("clients/c-1.toml", each.text);
    CHECK(lines(decoded.findings) == each.finding);
    REQUIRE(decoded.findings.list().size() == 1);
    CHECK(decoded.findings.list().front().help == each.help);
    CHECK(decoded.records.clients.empty());
    CHECK(decoded.records.unreadable.contains("clients/c-1.toml"));
  }
}

TEST_CASE("hostile characters in texts are refused and shown harmlessly") {
  struct Case {
    const char* name;
    const char* shown;
  };
  const Case cases[] = {{"A\\u001b[31m", "A\\u{1B}[31m"},
                        {"A\\u202Ena", "A\\u{202E}na"},
                        {"A\xE2\x80\xAEna", "A\\u{202E}na"},
                        {"A\xC2\x9B", "A\\u{9B}"},
                        {"A\\nB", "A\\u{A}B"},
                        {"A\\u200Bna", "A\\u{200B}na"},
                        {"A\\u0000B", "A\\u{0}B"}};
  for (const Case& each : cases) {
    CAPTURE(each.shown);
    const auto decoded = decode_text("people/c-1.toml", fmt::format("name = \"{}\"\n", each.name));
    CHECK(lines(decoded.findings) ==
          fmt::format("1:8 error shape 'name' holds a character that cannot be seen or breaks a "
                      "line: '{}'",
                      each.shown));
    REQUIRE(decoded.records.people.size() == 1);
    CHECK_FALSE(decoded.records.people.front().name);
  }
}

TEST_CASE("hostile keys are shown harmlessly and briefly") {
  const auto decoded = decode_text("clients/c-1.toml", "\"\\u001b[2J\\u202E\" = 1\n");
  CHECK(lines(decoded.findings) == "1:1 error shape unknown key '\\u{1B}[2J\\u{202E}'");
  const auto long_key = decode_text("clients/c-1.toml", std::string(16000, 'x') + " = 1\n");
  REQUIRE(long_key.findings.list().size() == 1);
  CHECK(long_key.findings.list().front().message.size() < 100);
}

TEST_CASE("a file of nothing but nonsense ends soon, with all of it told") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += fmt::format("chanel{} = 1\n", i);
  const auto decoded = decode_text("clients/c-1.toml", text);
  CHECK(decoded.findings.list().size() == 20000);
  std::string list = "staff = [\"s-1\"";
  for (int i = 0; i < 300; ++i) list += fmt::format(",\"s-{}\"", i + 2);
  const auto long_list =
      decode_text("oncall/a.toml", "start = 2026-11-02T08:00:00\nturn = 7\n" + list + "]\n");
  CHECK(lines(long_list.findings) == "3:9 error shape 'staff' has 301 elements");
}

TEST_CASE("a good file cut off at every byte") {
  REQUIRE(lines(decode_text(session_path, session).findings) == "");
  for (std::size_t length = 0; length <= session.size(); ++length) {
    CAPTURE(length);
    check_survives(session.substr(0, length));
  }
}

TEST_CASE("a good file with one byte changed") {
  for (std::size_t i = 0; i < session.size(); ++i) {
    CAPTURE(i);
    for (const int mask : {0x01, 0x20, 0x80, 0xFF}) {
      std::string text(session);
      text[i] = static_cast<char>(text[i] ^ mask);
      check_survives(text);
    }
    std::string removed(session);
    removed.erase(i, 1);
    check_survives(removed);
    std::string doubled(session);
    doubled.insert(i, 1, session[i]);
    check_survives(doubled);
  }
}

TEST_CASE("what the disk could not read") {
  peer::domain::Records records;
  peer::base::Findings findings;
  peer::store::ReadResult result;
  peer::store::decode("clients/c-1.toml", result, records, findings);
  CHECK(findings.empty());  // missing: gone since the folder was listed
  CHECK(records.unreadable.empty());
  result.state = peer::store::ReadResult::State::unreadable;
  result.problem = {"is a symbolic link, not a file", "replace the link by the file"};
  peer::store::decode("clients/c-1.toml", result, records, findings);
  CHECK(lines(findings) == "0:0 error syntax is a symbolic link, not a file");
  CHECK(findings.list().front().help == "replace the link by the file");
  CHECK(records.unreadable.contains("clients/c-1.toml"));
  result.state = peer::store::ReadResult::State::read;
  result.bytes = "channel = \"email\"\n";
  peer::store::decode("clients/c-2.toml", result, records, findings);
  REQUIRE(records.clients.size() == 1);
}
