// Answers as people write them, in Czech and English; and what is more than an answer.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "mails.hpp"

using namespace peer::test;

namespace {

// Without what all of them have in common.
std::string meaning(const std::string& text) {
  const std::string line = shown(word_mail(text));
  return line.substr(0, line.find(" token"));
}

const std::string doubtful = "word: what it says can mean two things";
const std::string no_answer = "word: it does not say yes, no or maybe";

}  // namespace

TEST_SUITE("words of answers") {
  TEST_CASE("answer and greeting alone are taken") {
    struct Case {
      const char* text;
      const char* expected;
    };
    const Case cases[] = {
        {"Ano, přijdu.\n", "word yes"},
        {"Dobrý den,\n\nano\n", "word yes 'ano'"},
        {"Bohužel ne\n", "word no 'ne'"},
        {"Dobrý den, bohužel ne.\n\nS pozdravem\nAlena\n", "word no 'ne'"},
        {"Přijdu ráda, děkuji za pozvání.\n", "word yes"},
        {"Ahoj, určitě dorazím :)\n", "word yes"},
        {"Tentokrát nemůžu, omlouvám se.\n", "word no 'nemuzu'"},
        {"Bohužel nemohu přijít.\n", "word no 'nemohu'"},
        {"Ne, děkuji.\n", "word no 'ne'"},
        {"Možná přijdu.\n", "word maybe"},
        {"Ještě nevím.\n", "word maybe 'jeste nevim'"},
        {"ANO!!!\n", "word yes 'ano'"},
        {"Jo\n", "word yes 'jo'"},
        {"Ano\n\nOdesláno z iPhonu\n", "word yes 'ano'"},
        {"Ano\n-- \nAlena Říhová\nLipová 12\n", "word yes 'ano'"},
        {"Yes, I will come.\n", "word yes"},
        {"Hi, I'm coming, see you there!\n", "word yes"},
        {"Sorry, I can't make it this time.\n", "word no"},
        {"Hello,\n\nno, thank you.\n\nBest regards\nAlena\n", "word no 'no'"},
        {"Not sure yet\n", "word maybe 'not sure yet'"},
        {"I might come\n", "word maybe"},
        {"Not coming, sorry\n", "word no"},
        {"Ano 🙂\n", "word yes 'ano'"},
        {"Ano\n\nDne po 16. 11. 2026 v 9:00 odesílatel Mosty <peers@example.org>\nnapsal:\n\n> Ne\n",
         "word yes 'ano'"},
        {"Yes\n\nOn Mon, Nov 16, 2026 at 9:00 AM Mosty <peers@example.org> wrote:\n> Help\n",
         "word yes 'yes'"},
        {"Ano\n\n-----Original Message-----\nFrom: Mosty\nSent: Monday\n\nHelp\n",
         "word yes 'ano'"},
    };
    for (const Case& one : cases) {
      CAPTURE(one.text);
      CHECK(meaning(one.text) == one.expected);
    }
  }

  TEST_CASE("what can mean two things is no answer") {
    for (const char* text : {"ano ne\n",           "Ano? Ne?\n",
                             "Ano.\nNe.\n",        "Asi ano\n",
                             "Nejspíš přijdu\n",   "Ano, pokud přijdu\n",
                             "Ne, přijdu\n",       "No přijdu\n",
                             "Možná ne\n",         "Nevím, jestli přijdu\n",
                             "Přijdu?\n",          "Dnes ne\n",
                             "Ano nebo ne\n",      "yes and no\n",
                             "Yes, if I can\n",    "Maybe not\n",
                             "Ano. Vlastně ne.\n", "1 ano, 2\n",
                             "1 ano, 1 ne\n",      "ano 1, 2 ne\n"}) {
      CAPTURE(text);
      CHECK(meaning(text) == doubtful);
    }
    for (const char* text : {"Děkuji za pozvání.\n", "Dobrý den\n", "Thanks!\n", "\n"}) {
      CAPTURE(text);
      CHECK(meaning(text) == no_answer);
    }
  }

  TEST_CASE("answers to several sessions have numbers") {
    CHECK(meaning("1 ano, 3 ne\n") == "word 1=yes 3=no");
    CHECK(meaning("Dobrý den,\n1. ano\n2. ne\n3: možná\n") == "word 1=yes 2=no 3=maybe");
    CHECK(meaning("1) přijdu\n2) nepřijdu\n") == "word 1=yes 2=no");
    CHECK(meaning("ano 1 a 3, ne 2\n") == "word 1=yes 2=no 3=yes");
    CHECK(meaning("1, 2 ano, 3 určitě ne\n") == "word 1=yes 2=yes 3=no");
    CHECK(meaning("První ano, druhé ne.\n") == "word 1=yes 2=no");
    CHECK(meaning("yes to 1 and 2, no to 3\n") == "word 1=yes 2=yes 3=no");
    CHECK(meaning("Obě ano\n") == "word yes to all 'ano'");
    CHECK(meaning("Ano na všechny\n") == "word yes to all 'ano'");
    CHECK(meaning("Yes to all of them\n") == "word yes to all 'yes'");
    CHECK(meaning("Yes. All the best\n") == "word yes 'yes'");
    CHECK(meaning("1 ano, 3 ne\n\nChci umřít\n") == "word 1=yes 3=no +");
  }

  TEST_CASE("a cry for help is never taken for an answer alone") {
    for (
        const char* text :
        {"Ano\n\nChci umřít\n",
         "Ne\nUž nemůžu dál.\n",
         "Ano. Pomozte mi prosím.\n",
         "Nepřijdu, mám toho dost\n",
         "Ano, ale bojím se\n",
         "Ne. Sbohem.\n",
         "Už nemůžu\n",
         "ne, všechno je zbytečné\n",
         "Možná. Nechci tu být.\n",
         "Děkuji vám za všechno.\n",
         "Dobrý den, je mi moc zle\n",
         "Ano, přijdu\n\n> Přijdete?\n\nNevím si rady\n",
         "Yes\n\nI want to die\n",
         "No. I can't go on.\n",
         "Help me\n",
         "Yes, please call me\n",
         "I can't do this anymore\n",
         "No, goodbye.\n",
         "Maybe. I have nobody left.\n",
         "I am so scared\n",
         "Ano :(\n",
         "Sorry for everything\n",
         "Skočím\n",
         "Ano\n\nOn Mon, Nov 16, 2026 Mosty <peers@example.org> wrote:\n> x\n\nvzala jsem prášky\n",
         "tabletky už mám\n",
         "😭\n",
         "Ano 🔪\n",
         "помогите\n"}) {
      CAPTURE(text);
      CHECK(meaning(text).ends_with(" +"));
    }
    CHECK(meaning("Ano\n\nChci umřít\n") == "word yes 'ano' +");
    CHECK(meaning("Yes\n\nI want to die\n") == "word yes 'yes' +");
    // Nobody can tell what they answer: a person reads it.
    CHECK(meaning("Ne\nUž nemůžu dál.\n") == "word no 'ne' +");
    CHECK(meaning("Ano\nNemůžu dál.\n") == doubtful + " +");
  }

  TEST_CASE("a subject of their own, HTML and a second text are words, too") {
    const auto with = [](const std::string& from, const std::string& to) {
      const std::string line = shown(replaced(word_mail("Ano\n"), from, to));
      return line.substr(0, line.find(" token"));
    };
    CHECK(with("Re: =?utf-8?q?Pozv=C3=A1nka?=", "Chci zmizet") == "word yes 'ano' +");
    CHECK(with("Re: =?utf-8?q?Pozv=C3=A1nka?=", "Odp: x") == "word yes 'ano'");
    CHECK(with("Re: =?utf-8?q?Pozv=C3=A1nka?=", "Ano") == "word yes 'ano'");
    const std::string mixed =
        "multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8";
    const auto second = [&](const std::string& part) {
      const std::string mail = replaced(
          replaced(word_mail("Ano\n"), "text/plain; charset=utf-8", mixed), "8bit\n\n", "8bit\n\n");
      const std::string line = shown(mail + "--b\n" + part + "\n--b--\n");
      return line.substr(0, line.find(" token"));
    };
    CHECK(second("Content-Type: text/plain\n\nPomoc") == "word yes 'ano' +");
    CHECK(second("Content-Type: text/html\n\n<p>Pomoc</p>") == "word yes 'ano' +");
    CHECK(second("Content-Type: image/jpeg\n\nxxxx") == "word yes 'ano'");
    const auto html = [&](const std::string& text) {
      const std::string line = shown(replaced(word_mail(text), "text/plain", "text/html"));
      return line.substr(0, line.find(" token"));
    };
    CHECK(html("<html><head><style>p { a: b }</style><title>x</title></head><body><div "
               "dir=\"auto\">Ano</div><!-- pomoc --><blockquote>Chci</blockquote></body></html>") ==
          "word yes 'ano'");
    CHECK(html("<p>Mo&#382;n&aacute;</p>") == "word maybe 'mozna'");
    CHECK(html("<p>Ano</p><p>Chci um&#x159;&iacute;t") == "word yes 'ano' +");
  }

  TEST_CASE("a wish for no more messages") {
    for (const char* text : {"unsubscribe\n", "Odhlásit\n", "STOP\n", "Už mi prosím nepište.\n"}) {
      CAPTURE(text);
      CHECK(meaning(text) == "wish");
    }
    CHECK(shown(replaced(
              replaced(word_mail(""), "Re: =?utf-8?q?Pozv=C3=A1nka?=", "unsubscribe " + token),
              "In-Reply-To: <" + token + "@example.org>\n", "")) ==
          "wish token of alena@example.org at 1794823200");
    CHECK(meaning("Už mi nepište, jinak si něco udělám\n") == no_answer + " +");
  }
}
