// Mails that nobody sends by accident: whatever they hold, the answer is none or the right one, in
// little time and memory.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <ctime>

#include "mails.hpp"

using namespace peer::test;

namespace {

std::string repeated(const std::string& text, std::size_t times) {
  std::string result;
  result.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

const std::string head = "From: alena@example.org\nMIME-Version: 1.0\nContent-Type: ";

// `count` containers, one within the other, and a calendar in the innermost.
std::string nested(int count) {
  std::string mail = head + "multipart/mixed; boundary=b0\n\n";
  for (int i = 1; i < count; ++i) {
    mail += "--b" + std::to_string(i - 1) + "\nContent-Type: multipart/mixed; boundary=b" +
            std::to_string(i) + "\n\n";
  }
  return mail + "--b" + std::to_string(count - 1) + "\nContent-Type: text/calendar\n\n" +
         calendar("REPLY", accepted());
}

const std::string yes = "calendar yes token.1 of alena@example.org at 1794826800";
const std::string many = "none: a mail of too many parts +";
const std::string of_alena = " of alena@example.org";

}  // namespace

TEST_SUITE("hostile mails") {
  TEST_CASE("nothing, garbage and what is no mail") {
    CHECK(shown(std::string()).starts_with("none: "));
    for (const std::string& bytes :
         {std::string("\n"), std::string("\r"), std::string("From "), std::string("From x\n"),
          std::string(":"), std::string("x"), std::string("\xff\xfe\xfd"), std::string(1000, '\n'),
          repeated("\r", 1000), std::string("--\n--\n"),
          std::string("Content-Type: multipart/mixed\n\n--\n"),
          std::string("Content-Type: multipart/mixed; boundary=\"\"\n\n--\n--\n"),
          std::string("Content-Type: message/rfc822\n\n"),
          std::string("Content-Type: ////;;;===\n\nano\n"),
          std::string("Content-Type: text/calendar; charset=\n\nBEGIN\n")}) {
      CAPTURE(bytes);
      CHECK(shown(bytes).starts_with("none: "));
    }
  }

  TEST_CASE("too large, and just not") {
    const std::string mail = word_mail("Ano\n");
    const std::string too_large =
        "none: a mail of more than 32 MiB + token of alena@example.org at "
        "1794823200";
    CHECK(shown(mail + std::string(40U << 20U, 'x')) == too_large);
    CHECK(shown(mail + std::string(10U << 20U, 'x')).starts_with("word yes 'ano' + token"));
    const std::size_t room = peer::delivery::largest_mail - mail.size();
    CHECK(shown(mail + std::string(room + 1, 'x')) == too_large);
    CHECK(shown(mail + std::string(room, 'x')).starts_with("word yes"));
  }

  TEST_CASE("a NUL byte anywhere") {
    const std::string mail = word_mail("Ano\n");
    for (const std::size_t at : {std::size_t{0}, std::size_t{8}, mail.size() / 2, mail.size()}) {
      std::string bytes = mail;
      bytes.insert(at, 1, '\0');
      CHECK(shown(bytes).starts_with("none: a mail with a NUL byte +"));
    }
  }

  TEST_CASE("parts within parts") {
    CHECK(shown(nested(1)) == yes);
    CHECK(shown(nested(10)) == yes);
    CHECK(shown(nested(11)) == "none: a mail with parts within parts +" + of_alena);
    CHECK(shown(nested(99)) == "none: a mail with parts within parts +" + of_alena);
    CHECK(shown(nested(101)) == many + of_alena);
    CHECK(shown(nested(15000)) == many + of_alena);
    CHECK(shown(head + "message/rfc822\n\n" +
                repeated("Content-Type: message/rfc822\n\n", 20000)) == many + of_alena);
    CHECK(shown(head + "message/rfc822\n\n" +
                repeated("Content-Type: Message\n\t/rfc822\n\n", 20000)) == many + of_alena);
    CHECK(shown(head + "multipart/digest; boundary=b\n\n" +
                repeated("--b\n\nContent-Type: MultiPart / digest; boundary=b\n\n", 20000)) ==
          many + of_alena);
  }

  TEST_CASE("thousands of parts and of headers") {
    const std::string mixed = head + "multipart/mixed; boundary=b\n\n";
    const std::string answer =
        "--b\nContent-Type: text/calendar\n\n" + calendar("REPLY", accepted());
    CHECK(shown(mixed + repeated("--b\n\n\n", 900) + answer) == yes);
    CHECK(shown(mixed + repeated("--b\n\n\n", 10000) + answer) == many + of_alena);
    CHECK(shown(repeated("X-A: b\n", 100000) + word_mail("Ano\n")) == many);
    CHECK(shown("X-A: " + std::string(500000, 'b') + "\n" + word_mail("Ano\n"))
              .starts_with("word yes"));
    CHECK(shown("References: " + repeated("<a@b> ", 100000) + "\n" + word_mail("Ano\n"))
              .starts_with("word yes"));
    CHECK(shown("To: " + repeated("a@b,", 100000) + "\n" +
                replaced(word_mail("Ano\n"), "To: peers@example.org\n", ""))
              .starts_with("word yes"));
  }

  TEST_CASE("calendars that are bombs") {
    const std::string unreadable =
        "none: a calendar that cannot be read of alena@example.org at 1794823200";
    CHECK(shown(calendar_mail(repeated("BEGIN:VEVENT\n", 50000))) == unreadable);
    CHECK(shown(calendar_mail(repeated("BE\n GIN:VEVENT\n", 10000))) == unreadable);
    CHECK(shown(calendar_mail(calendar("REPLY", repeated("BEGIN:VALARM\n", 3000)))) == unreadable);
    CHECK(shown(calendar_mail(
              calendar("REPLY", "X-A:" + std::string(200000, 'x') + "\n" + accepted()))) == yes);
    CHECK(shown(calendar_mail(calendar(
              "REPLY", "ATTENDEE" + repeated(";X-A=b", 999) + ":mailto:x@y\n" + accepted()))) ==
          "none: an answer of several people token.1 of alena@example.org at 1794826800");
    CHECK(shown(calendar_mail(
              calendar("REPLY", "RRULE:FREQ=SECONDLY;COUNT=999999999\nRDATE:99999999T999999Z\n" +
                                    accepted()))) == yes);
    CHECK(shown(calendar_mail(calendar(
                    "REPLY", replaced(accepted(), "SEQUENCE:0", "SEQUENCE:99999999999999999999"))))
              .starts_with("calendar yes"));
  }

  TEST_CASE("what GMime would read by recursion, and libical in the square of the time") {
    const std::string groups = repeated("a:", 300000);
    CHECK(shown("To: " + groups + "\n" + word_mail("Ano\n")) == many);
    CHECK(shown("FROM : " + groups + "\n\n") == many);
    CHECK(shown("Cc:\n" + repeated(" a:\n", 1000) + word_mail("Ano\n")) == many);
    CHECK(shown(head + "message/rfc822\n\nreply-to: " + groups + "\n\nano\n") == many + of_alena);
    CHECK(shown("To: " + repeated("a: b@c;,", 100) + "\n" + word_mail("Ano\n")) ==
          shown(word_mail("Ano\n")));
    const std::string unreadable =
        "none: a calendar that cannot be read of alena@example.org at 1794823200";
    for (const std::string& line : {"ATTENDEE" + repeated(";X-A=b", 20000) + ":mailto:x@y\n",
                                    "ATTENDEE" + repeated(";X-\n A=b", 2000) + ":mailto:x@y\n"}) {
      CHECK(shown(calendar_mail(calendar("REPLY", line + accepted()))) == unreadable);
    }
    // What libical never sees cannot cost the answer.
    for (const std::string& line : {"CATEGORIES:" + repeated("a,", 60000) + "\n",
                                    "EXDATE:" + repeated("20260101,", 20000) + "\n"}) {
      CHECK(shown(calendar_mail(calendar("REPLY", line + accepted()))) == yes);
    }
  }

  TEST_CASE("broken encodings") {
    const auto encoded = [](const std::string& encoding, const std::string& body) {
      return shown(replaced(word_mail(body), "8bit", encoding));
    };
    CHECK(encoded("base64", "YW5v\n****\nCg==\n").starts_with("word yes"));
    CHECK(encoded("base64", "YW5vC").starts_with("word yes"));
    CHECK(encoded("base64", "====").starts_with("word: it does not say"));
    CHECK(encoded("quoted-printable", "an=6\n").starts_with("word: what it says"));
    CHECK(encoded("quoted-printable", "ano=\n").starts_with("word yes"));
    CHECK(encoded("x-uuencode", "begin 644 a\n#86YO\n`\nend\n").starts_with("word yes"));
    CHECK(encoded("binary", "ano\n").starts_with("word yes"));
    CHECK(encoded("nonsense", "ano\n").starts_with("word yes"));
  }

  TEST_CASE("headers smuggled into headers and bodies") {
    const std::string id = "<" + token + "@example.org>";
    // Folded into another header, or after the end of the headers: no header.
    const std::string plain = replaced(word_mail("Ano\n"), "In-Reply-To: " + id + "\n", "");
    const std::string none =
        "word: an answer to no message of ours yes 'ano' + of "
        "alena@example.org at 1794823200";
    CHECK(shown(replaced(plain, "Subject: ", "Subject: x\n In-Reply-To: " + id + "\n ")) == none);
    CHECK(shown(plain + "\nIn-Reply-To: " + id + "\n") == none);
    CHECK(shown(replaced(
              plain, "Subject: ", "Subject: =?utf-8?q?x=0AIn-Reply-To:_" + id + "?= ")) == none);
    // A second From, however it is written.
    for (const char* from : {"FROM: jan@example.org\n", "From : jan@example.org\n",
                             "from:jan@example.org\n", "From:\n jan@example.org\n"}) {
      CAPTURE(from);
      CHECK(shown("X-A: b\n" + std::string(from) + word_mail("Ano\n")).starts_with("none: "));
    }
    // One whose name looks like another address.
    CHECK(shown(replaced(word_mail("Ano\n"), "From: Alena <alena@example.org>",
                         "From: \"alena@example.org\" <jan@example.org>")) ==
          "word yes 'ano' token of jan@example.org at 1794823200");
    CHECK(shown(replaced(word_mail("Ano\n"), "From: Alena <alena@example.org>",
                         "From: =?utf-8?q?alena=40example.org=3E?= <jan@example.org>")) ==
          "word yes 'ano' token of jan@example.org at 1794823200");
  }

  TEST_CASE("an attached mail does not speak for its bearer") {
    const std::string mail = head + "multipart/mixed; boundary=b\nIn-Reply-To: <" + token +
                             "@example.org>\n\n--b\nContent-Type: message/rfc822\n\n" +
                             word_mail("Ano\n") + "--b--\n";
    CHECK(shown(mail) == "none: a mail without a text token of alena@example.org");
    CHECK(shown(head + "message/rfc822\n\n" + calendar_mail(calendar("REPLY", accepted()))) == yes);
  }

  TEST_CASE("every cut and every changed byte of an answer is read to an end") {
    const std::string whole = calendar_mail(calendar("REPLY", accepted()));
    for (std::size_t i = 0; i < whole.size(); ++i) {
      static_cast<void>(shown(whole.substr(0, i)));
      std::string changed = whole;
      changed[i] = static_cast<char>(changed[i] ^ 0x15);
      const std::string answer = shown(changed);
      // A changed byte may spoil the answer, never turn it into another one.
      if (answer.starts_with("calendar")) CHECK(answer.starts_with("calendar yes "));
    }
  }

  TEST_CASE("the slowest of them takes little time") {
    const std::clock_t begin = std::clock();  // of the processor: others may be busy
    static_cast<void>(shown(repeated("m", 1U << 20U)));
    static_cast<void>(shown(repeated("message\n", 1U << 17U)));
    static_cast<void>(shown(repeated("From: a@b,\n", 1999)));
    static_cast<void>(shown(word_mail(repeated("x\n", 500000))));
    static_cast<void>(shown(word_mail(repeated("\n", 1000000))));
    static_cast<void>(shown("References: " + repeated("<", 1000000) + "\n\n"));
    static_cast<void>(shown("To: " + repeated("(", 1000000) + "\n\n"));
    static_cast<void>(shown("From: " + repeated("\"", 1000000) + "\n\n"));
    static_cast<void>(shown("Subject: " + repeated("=?utf-8?q?", 100000) + "\n\n"));
    static_cast<void>(shown("Content-Type: text/plain" + repeated(";a*0=b", 150000) + "\n\n"));
    CHECK((std::clock() - begin) / CLOCKS_PER_SEC < 20);
  }
}
