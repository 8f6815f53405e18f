// Answers by one plain word: the words, what they answer, and mails that no person wrote.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "mails.hpp"

using namespace peer::test;

namespace {

const std::string tail = " token of alena@example.org at 1794823200";
const std::string no_answer = "word: it does not say yes, no or maybe";
const std::string doubtful = "word: what it says can mean two things";
const std::string mozna_utf8 = "mo\xc5\xben\xc3\xa1";

std::string with(const std::string& from, const std::string& to) {
  const std::string mail = word_mail("Ano\n");
  REQUIRE(mail.find(from) != std::string::npos);
  return replaced(mail, from, to);
}

// The text in a charset and with a transfer encoding.
std::string encoded(const std::string& charset, const std::string& encoding,
                    const std::string& body) {
  return replaced(replaced(word_mail(body), "utf-8\n", charset + "\n"), "8bit", encoding);
}

}  // namespace

TEST_SUITE("answers by a word") {
  TEST_CASE("the first line is a word") {
    struct Case {
      std::string text;
      std::string expected;
    };
    const Case cases[] = {
        {"ano\n", "word yes 'ano'"},
        {"yes", "word yes 'yes'"},
        {"Ne.\n", "word no 'ne'"},
        {"NO!!\n", "word no 'no'"},
        {mozna_utf8 + ",\n", "word maybe 'mozna'"},
        {"mo\x7a\xcc\x8cna\xcc\x81\n", "word maybe 'mozna'"},  // decomposed, as an iPhone writes
        {"Mozna...\n", "word maybe 'mozna'"},
        {"maybe;\n", "word maybe 'maybe'"},
        {"MO\xc5\xbdN\xc3\x81\n", "word maybe 'mozna'"},
        {"\n\n  \t Ano \t\n\nAlena\n", "word yes 'ano'"},
        {"\xc2\xa0"
         "ano\xc2\xa0\n",
         "word yes 'ano'"},
        {"> Přijdete?\n>\n\nAno\n", "word yes 'ano'"},
        {std::string(100, ' ') + "\nano\n", "word yes 'ano'"},
        {"ano?\n", doubtful},
        {"ano ne\n", doubtful},
        {"ano\rne\n", doubtful},
        {"nejspíš ano\n", doubtful},
        {"anoo\n", no_answer + " +"},
        {"asi\nano\n", "word yes 'ano'"},
        {"> ano\n", no_answer},
        {".\n", no_answer},
        {"", no_answer},
        {"ano" + std::string(100, ' ') + "ne\n", doubtful},
        {"Dne 16. 11. 2026 v 9:00 Mosty napsal(a):\n> ne\nano\n", "word yes 'ano'"},
    };
    for (const Case& one : cases) {
      CAPTURE(one.text);
      CHECK(shown(word_mail(one.text)) == one.expected + tail);
      CHECK(shown(with_crlf(word_mail(one.text))) == one.expected + tail);
    }
  }

  TEST_CASE("every charset and encoding of Czech mail is read") {
    const std::string maybe = "word maybe 'mozna'" + tail;
    CHECK(shown(encoded("iso-8859-2", "8bit", "mo\xben\xe1\n")) == maybe);
    CHECK(shown(encoded("\"ISO-8859-2\"", "quoted-printable", "mo=BEn=E1=\n\n")) == maybe);
    CHECK(shown(encoded("windows-1250", "8bit", "mo\x9en\xe1\n")) == maybe);
    CHECK(shown(encoded("Windows-1250", "base64", "bW+e\nbuE=\n")) == maybe);
    CHECK(shown(encoded("UTF-8", "Quoted-Printable", "mo=C5=BEn=C3=A1\n")) == maybe);
    CHECK(shown(encoded("UTF-8", "base64", "bW/FvsOhCg==\n")) ==
          no_answer + " +" + tail);  // "možá"
    CHECK(shown(encoded("UTF-8", "base64", "bW/FvW7DoQo=\n")) == maybe);
    CHECK(shown(encoded("utf-16le", "base64", "YQBuAG8ACgA=\n")) == "word yes 'ano'" + tail);
    CHECK(shown(with("; charset=utf-8", "")) == "word yes 'ano'" + tail);
    CHECK(shown(with("Content-Type: text/plain; charset=utf-8\n", "")) == "word yes 'ano'" + tail);
    // Said wrong, or a charset of nobody here.
    CHECK(shown(encoded("utf-8", "8bit", "mo\xben\xe1\n")) == maybe);
    CHECK(shown(encoded("us-ascii", "8bit", "mo\x9en\xe1\n")) == maybe);
    CHECK(shown(encoded("iso-8859-2", "8bit", "mo\xc5\xben\xc3\xa1\n")) == maybe);
    CHECK(shown(encoded("iso-2022-cn-ext", "8bit", "ano\n")) == "word yes 'ano'" + tail);
    CHECK(shown(encoded("../../evil", "8bit", "ano\n")) == "word yes 'ano'" + tail);
    // A NUL inside.
    CHECK(shown(encoded("utf-8", "base64", "YW5vAG5lCg==\n")) == doubtful + tail);
    CHECK(shown(replaced(word_mail("mo\xben\xe1\n"), "; charset=utf-8", "")) == maybe);
  }

  TEST_CASE("the message that is answered is in In-Reply-To, else the last one in References") {
    const std::string yes = "word yes 'ano'" + tail;
    const std::string id = "<" + token + "@example.org>";
    const std::string other = "<20261109-zzzzzzzzzzzzzzzzzzzz@example.org>";
    const std::string header = "In-Reply-To: " + id;
    CHECK(shown(with(header, "References: <a@b> " + id)) == yes);
    CHECK(shown(with(header, "References: " + other + "\n\t" + id + " <a@b>")) == yes);
    CHECK(shown(with(header, "References: " + other + "\nIn-Reply-To: " + id)) == yes);
    CHECK(shown(with(header, "References: " + other + "\nIn-Reply-To: <x@y>")) ==
          replaced(yes, "token", "token 20261109-zzzzzzzzzzzzzzzzzzzz"));
    CHECK(shown(with(header, "In-Reply-To:\n <20261116-0123456789\n abcdefghjk@example.org>")) ==
          yes);
    CHECK(shown(with(header, "in-reply-to: \"Mosty\" " + id)) == yes);
    const std::string none =
        "word: an answer to no message of ours yes 'ano' of alena@example.org "
        "at 1794823200";
    for (const std::string& value :
         {std::string("X: y"), std::string("In-Reply-To: <x@y>"), std::string("In-Reply-To:"),
          "In-Reply-To: " + token + "@example.org", "In-Reply-To: <" + token + ".1@example.org>",
          std::string("In-Reply-To: <<<>>>"), "Subject2: " + id}) {
      CAPTURE(value);
      CHECK(shown(with(header, value)) == none);
    }
  }

  TEST_CASE("machines do not answer") {
    for (const char* header :
         {"Auto-Submitted: auto-replied", "auto-submitted: Auto-Generated",
          "Auto-Submitted: auto-replied (vacation); x=y", "Auto-Submitted: auto-notified",
          "Auto-Submitted: ", "Precedence: auto_reply", "X-Autoreply: yes",
          "X-Autorespond:", "X-Autogenerated: Reply", "X-Precedence: auto_reply",
          "Preference: auto_reply", "X-Mail-Autoreply: x", "X-POST-MessageClass: 9; Autoresponder",
          "Delivered-To: Autoresponder"}) {
      CAPTURE(header);
      CHECK(shown(std::string(header) + "\n" + word_mail("Ano\n")) ==
            "none: an automatic reply" + tail);
    }
    CHECK(shown(with("Re: =?utf-8?q?Pozv=C3=A1nka?=", "=?utf-8?q?Automatick=C3=A1_odpov?=")) ==
          "word yes 'ano' +" + tail);
    CHECK(shown(with("Re: =?utf-8?q?Pozv=C3=A1nka?=", "Out of Office: Re: x")) ==
          "none: an automatic reply" + tail);
    CHECK(shown("Auto-Submitted: no\n" + word_mail("Ano\n")) == "word yes 'ano'" + tail);
    CHECK(shown("Auto-Submitted: no (a person)\nPrecedence: bulk\n" + word_mail("Ano\n")) ==
          "word yes 'ano'" + tail);
    const std::string bounce = "none: a bounce or a receipt token";
    CHECK(shown("Return-Path: <>\n" + word_mail("Ano\n")) ==
          bounce + " of alena@example.org at 1794823200");
    CHECK(shown("Return-Path: <alena@example.org>\n" + word_mail("Ano\n")) ==
          "word yes 'ano'" + tail);
    CHECK(shown(with("Alena <alena@example.org>",
                     "Mail Delivery System <MAILER-DAEMON@mx.example.org>")) ==
          bounce + " of MAILER-DAEMON@mx.example.org at 1794823200");
    CHECK(shown(with("text/plain; charset=utf-8",
                     "multipart/report; report-type=delivery-status; boundary=b")) ==
          bounce + " of alena@example.org at 1794823200");
  }

  TEST_CASE("one person writes, in plain text") {
    CHECK(shown(with("Alena <alena@example.org>", "alena@example.org, jan@example.org")) ==
          "none: a mail that is not of one sender token at 1794823200");
    CHECK(shown(with("From: Alena <alena@example.org>\n", "")) ==
          "none: a mail that is not of one sender token at 1794823200");
    CHECK(shown(with("From: Alena <alena@example.org>\n",
                     "From: alena@example.org\nFrom: jan@example.org\n")) ==
          "none: a mail with a header too many +");
    CHECK(shown(with("text/plain", "text/html")) == "word yes 'ano'" + tail);
    CHECK(shown(with("text/plain", "image/png")) == "none: a mail without a text" + tail);
    CHECK(shown(with("text/plain; charset=utf-8",
                     "text/plain\nContent-Disposition: attachment; filename=a.txt")) ==
          "none: a mail without a text" + tail);
  }

  TEST_CASE("a line of an mbox before the mail does not matter, a missing Date is told") {
    CHECK(shown("From alena@example.org Mon Nov 16 11:00:00 2026\n" + word_mail("Ano\n")) ==
          "word yes 'ano'" + tail);
    CHECK(shown(with("Date: Mon, 16 Nov 2026 11:00:00 +0100\n", "")) ==
          "word yes 'ano' token of alena@example.org");
    CHECK(shown(with("Mon, 16 Nov 2026 11:00:00 +0100", "once upon a time")) ==
          "word yes 'ano' token of alena@example.org");
  }
}
