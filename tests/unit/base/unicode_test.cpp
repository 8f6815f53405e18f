// Folding, NFC, width and dictionary order.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "peer/base/text.hpp"

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
