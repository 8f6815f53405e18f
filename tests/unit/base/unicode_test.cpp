// Folding, NFC, width and dictionary order.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "utf8.hpp"

using namespace peer::base;

TEST_CASE("the search key: no case, no diacritics, single spaces") {
  struct Row {
    const char* text;
    const char* key;
  };
  const Row rows[] = {
      {"", ""},
      {"Žofie", "zofie"},
      {"ŽOFIE  ŘÍHOVÁ", "zofie rihova"},
      {" \t Alena\n\nNováková ", "alena novakova"},
      {"  Plain  ASCII  ", "plain ascii"},
      {"Příliš žluťoučký kůň úpěl ďábelské ódy", "prilis zlutoucky kun upel dabelske ody"},
      {"Z\u030Cofie", "zofie"},  // decomposed
      {"Łukasz Żółć", "lukasz zolc"},
      {"Søren Ærø", "soren aero"},
      {"Đorđe", "dorde"},
      {"Straße", "strasse"},
      {"STRAẞE", "strasse"},
      {"Þór Ðröfn", "thor drofn"},
      {"Œuvre", "oeuvre"},
      {"İstanbul ılık", "istanbul ilik"},
      {"O’Brien", "o'brien"},
      {"Nováková–Malá", "novakova-mala"},
      {"Jan\u00A0Novák", "jan novak"},
      {"zero\u200Bwidth", "zerowidth"},
      {"Ελένη", "ελενη"},
      {"Юлия", "юлия"},
      {"\u0915\u0947", "\u0915\u0947"},  // a vowel sign is no diacritic
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(fold(row.text) == row.key);
    CHECK(fold(fold(row.text)) == row.key);
    CHECK(fold(nfc(row.text)) == row.key);
  }
}

TEST_CASE("the table of Latin letters says what the Unicode library says") {
  for (char32_t letter = 0; letter < 0x300; ++letter) {
    std::string text;
    append_utf8(text, letter);
    CAPTURE(text);
    // 漢 is in no table, and a text with it is looked up as a whole.
    CHECK(fold("a" + text + "b") + "漢" == fold("a" + text + "b漢"));
    CHECK(nfc(text) + "漢" == nfc(text + "漢"));
  }
}

TEST_CASE("of the Latin letters, these are capitals") {
  const std::string capitals =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆ"
      "ĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ";
  for (char32_t letter = 0; letter < 0x180; ++letter) {
    std::string text;
    append_utf8(text, letter);
    CAPTURE(text);
    CHECK(begins_with_capital(text) == (letter != 0 && capitals.find(text) != std::string::npos));
  }
}

TEST_CASE("characters beyond the first plane are folded and stored whole") {
  CHECK(fold("\U0001F44D\U00010400") == "\U0001F44D\U00010428");
  CHECK(nfc("\U0001F44D e\u0301") == "\U0001F44D é");
  CHECK(nfc("\U0001D15E") == "\U0001D157\U0001D165");
  CHECK(nfc("\uFB2C") == "\u05E9\u05BC\u05C1");  // grows to three times its units
  CHECK(fold("\u1F82") == "α");                  // and to four
}

TEST_CASE("a capital letter is one in any alphabet") {
  for (const char* text : {"Alena", "Žofie", "Ελένη", "Юлия", "ǅ"}) {
    CAPTURE(text);
    CHECK(begins_with_capital(text));
  }
  for (const char* text : {"", "alena", "žofie", "ελένη", "1", "@", "[", "漢", "\xFF"}) {
    CAPTURE(text);
    CHECK_FALSE(begins_with_capital(text));
  }
}

TEST_CASE("ill-formed text folds to something, and to the same thing each time") {
  CHECK_FALSE(fold("a\xFF\xC5").empty());
  CHECK(fold("a\xFF\xC5") == fold("A\xFF\xC5"));
}

TEST_CASE("NFC") {
  CHECK(nfc("plain") == "plain");
  CHECK(nfc("Z\u030Cofie R\u030Ci\u0301hova\u0301") == "Žofie Říhová");
  CHECK(nfc("Žofie") == "Žofie");
  CHECK(nfc("\u212B") == "\u00C5");
}

TEST_CASE("columns on a terminal") {
  struct Row {
    const char* text;
    std::size_t width;
  };
  const Row rows[] = {
      {"", 0},
      {"abc", 3},
      {"Žofie Říhová", 12},
      {"Z\u030Cofie", 5},                // combining mark
      {"„ano“ – …", 9},                  //
      {"├─ x", 4},                       // box drawing
      {"Ελένη Юлия", 10},                //
      {"漢字", 4},                       //
      {"ｱ", 1},                          // half-width
      {"Ａ", 2},                         // full-width
      {"한국", 4},                       //
      {"\u1112\u1161\u11AB", 2},         // the same in jamo: one cluster
      {"👍", 2},                          //
      {"👍🏽", 2},                   // with a skin tone
      {"👩‍👩‍👧‍👦", 2},  // joined with zero-width joiners
      {"🇨🇿", 2},                         // a flag is two letters
      {"❤", 1},                          // text
      {"❤️", 2},                     // emoji by variation selector
      {"1️⃣", 2},                    // keycap
      {"a👍b漢c", 7},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(display_width(row.text) == row.width);
  }
}

TEST_CASE("cutting and padding by columns, never inside a cluster") {
  CHECK(peer::base::truncate("abcdef", 6) == "abcdef");
  CHECK(peer::base::truncate("abcdef", 5) == "abcd…");
  CHECK(peer::base::truncate("abcdef", 1) == "…");
  CHECK(peer::base::truncate("abcdef", 0).empty());
  CHECK(peer::base::truncate("Říhová", 6) == "Říhová");
  CHECK(peer::base::truncate("Říhová", 4) == "Říh…");
  CHECK(peer::base::truncate("R\u030Ci\u0301hova\u0301", 3) == "R\u030Ci\u0301…");
  CHECK(peer::base::truncate("漢字漢", 4) == "漢…");
  CHECK(peer::base::truncate("a👩‍👩‍👧‍👦b", 3) == "a…");
  CHECK(peer::base::truncate("a👩‍👩‍👧‍👦b", 4) == "a👩‍👩‍👧‍👦b");
  CHECK(pad("Žo", 4) == "Žo  ");
  CHECK(pad("12", 4, true) == "  12");
  CHECK(pad("漢字", 3) == "漢…");
  CHECK(pad("漢字漢", 4) == "漢… ");
  CHECK(pad("", 2) == "  ");
  for (std::size_t columns = 0; columns < 12; ++columns) {
    CHECK(display_width(pad("a漢👍ž字bc", columns)) == columns);
  }
}

TEST_CASE("the order of a Czech dictionary") {
  std::vector<std::string> names{"Žofie", "Zdena", "Chval", "Hana",   "Ivan",  "Čeněk",
                                 "Cyril", "Dana",  "Řeha",  "Rudolf", "Šárka", "Samuel"};
  std::ranges::sort(names, [](const std::string& left, const std::string& right) {
    return collate_less("cs", left, right);
  });
  CHECK(names == std::vector<std::string>{"Cyril", "Čeněk", "Dana", "Hana", "Chval", "Ivan",
                                          "Rudolf", "Řeha", "Samuel", "Šárka", "Zdena", "Žofie"});
  CHECK(collate_less("en", "Chval", "Hana"));
  CHECK_FALSE(collate_less("cs", "Chval", "Hana"));
}

TEST_CASE("the order is strict and total, for an unknown language too") {
  CHECK_FALSE(collate_less("cs", "a", "a"));
  // A dictionary does not tell these apart; their bytes do.
  CHECK(collate_less("cs", "\u017D", "Z\u030C") != collate_less("cs", "Z\u030C", "\u017D"));
  CHECK(collate_less("no-such-language", "a", "b"));
  CHECK(collate_less("", "a", "B"));
}
