// A catalogue by itself, from bytes.
// SPDX-License-Identifier: MIT
#include "catalogue.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

#include "embedded.hpp"

using peer::locale::Catalogue;
using peer::locale::embedded_file;

TEST_CASE("a catalogue without bytes lacks every text") {
  const Catalogue none("xx", "");
  CHECK(none.find(nullptr, "held") == nullptr);
  CHECK(none.find(nullptr, "visit", 2) == nullptr);
}

TEST_CASE("a catalogue is the language of its bytes, however it is called") {
  const Catalogue czech("xx", embedded_file("cs.mo"));
  CHECK(czech.find(nullptr, "held") == std::string_view("konalo se"));
  CHECK(czech.find("how much", "by") == std::string_view("o kolik"));
  CHECK(czech.find("no such context", "by") == nullptr);
  CHECK(czech.find(nullptr, "visit", 3) == std::string_view("účasti"));
}

TEST_CASE("bytes that are no catalogue are refused, never read") {
  for (const std::string_view bytes :
       {std::string_view("no catalogue"), embedded_file("cs.mo").substr(0, 8),
        embedded_file("letter.cs.txt")}) {
    CHECK_THROWS_AS(Catalogue("xx", bytes), std::runtime_error);
  }
}
