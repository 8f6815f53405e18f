// The table of languages, and that each has all that belongs to one.
// SPDX-License-Identifier: MIT
#include "peer/locale/language.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "embedded.hpp"
#include "peer/locale/built_in.hpp"

using namespace std::string_view_literals;
namespace locale = peer::locale;

TEST_CASE("a language is known by its code; any other is English") {
  CHECK(locale::is_language("cs"));
  CHECK(locale::is_language("en"));
  CHECK_FALSE(locale::is_language("fr"));
  CHECK_FALSE(locale::is_language(""));
  CHECK(locale::known_code("cs") == "cs");
  CHECK(locale::known_code("fr") == "en");
  CHECK(locale::grammar_of("fr").last_of_list == "and");
  CHECK(std::ranges::equal(locale::language_codes(), std::vector<std::string>{"cs", "en"}));
}

TEST_CASE("every language but English has a catalogue") {
  for (const locale::Language& language : locale::languages()) {
    CHECK(locale::embedded_file(language.code + ".mo").empty() == (language.code == "en"));
  }
}

TEST_CASE("every language has every built-in text") {
  for (const locale::EmbeddedFile& file : locale::embedded_files()) {
    if (!file.name.ends_with(".en.txt")) continue;
    const std::string name(file.name.substr(0, file.name.size() - ".en.txt"sv.size()));
    for (const locale::Language& language : locale::languages()) {
      CHECK_FALSE(locale::embedded_file(name + "." + language.code + ".txt").empty());
    }
    CHECK(locale::built_in_template(name, "fr") == locale::built_in_template(name, "en"));
  }
}

TEST_CASE("a catalogue is read as it was built: no byte is lost") {
  const std::string_view bytes = locale::embedded_file("cs.mo");
  CHECK(bytes.substr(0, 4) == "\xde\x12\x04\x95"sv);
  CHECK(locale::embedded_file("no-such-file").empty());
}
