// Names in their cases and spellings, addresses, numbers, accounts; and what is none of them.
// SPDX-License-Identifier: MIT
#include "peer/domain/naming.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace peer::domain;
using What = Naming::What;

Person somebody(std::string_view id, std::string_view name) {
  Person made;
  made.id = PersonId(id);
  made.name.value = std::string(name);
  return made;
}

RecordList<Person> sample() {
  RecordList<Person> people;
  Person alena = somebody("c-1", "Mgr. Alena Říhová");
  alena.email.value = "alena@example.org";
  alena.phone.value = "+420 700 000 001";
  alena.messenger.value = "https://m.me/alenka.r";
  alena.facebook.value = "https://www.facebook.com/profile.php?id=100012345";
  people.push_back(alena);
  people.push_back(somebody("c-2", "Petr Havránek"));
  people.push_back(somebody("c-3", "Eliška Zelenková"));
  people.push_back(somebody("c-4", "Jan Svoboda"));
  people.push_back(somebody("c-5", "Jana Tajná"));
  people.push_back(somebody("c-6", "Jiří Černý"));
  people.push_back(somebody("c-7", "Zdenek Nemec"));
  return people;
}

std::string who(std::string_view text, const std::vector<std::string>& let_through = {}) {
  const RecordList<Person> people = sample();
  const std::vector<Naming> found = Namings(people, let_through).find(text);
  return found.empty() ? "" : found.front().id.text();
}

What what(std::string_view text) {
  const RecordList<Person> people = sample();
  return Namings(people).find(text).front().what;
}

}  // namespace

TEST_CASE("a surname is found in every case, large and small, with and without diacritics") {
  for (const std::string_view text :
       {"u Zelenkové doma", "u zelenkové doma", "u zelenkove doma", "ZELENKOVÁ", "k Zelenkovým",
        "Zelenkovi přijdou", "se Zelenkovou", "(Zelenková)", "Zelenková-Malá"}) {
    CAPTURE(text);
    CHECK(who(text) == "c-3");
  }
  for (const std::string_view text : {"bez Havránka", "s havránkem", "Havránkovi", "havrankovi",
                                      "byt Havránkových", "Havránkova maminka", "Havránkové"}) {
    CAPTURE(text);
    CHECK(who(text) == "c-2");
  }
  CHECK(who("zavolat Nemcovi") == "c-7");
}

TEST_CASE("a first name is found in its cases, the vocative too") {
  for (const std::string_view text : {"dort pro Alenu", "aleno", "Aleně", "s alenou", "Alenina"}) {
    CAPTURE(text);
    CHECK(who(text) == "c-1");
  }
  for (const std::string_view text : {"Petře, přijď", "u Petra", "Petrovi", "petrem"}) {
    CAPTURE(text);
    CHECK(who(text) == "c-2");
  }
  for (const std::string_view text : {"Elišce", "s Eliškou", "eliščina ne, Eliška ano"}) {
    CAPTURE(text);
    CHECK(who(text) == "c-3");
  }
  CHECK(who("u Jiřího") == "c-6");
}

TEST_CASE("a whole name tells most, in any order, also in one word") {
  for (const std::string_view text :
       {"Alena Říhová", "Říhová, Alena: ill", "alena rihova", "AlenaŘíhová", "alenarihova",
        "rihova.alena", "alena_rihova", "rihovaalena@jinde.cz"}) {
    CAPTURE(text);
    CHECK(who(text) == "c-1");
    CHECK(what(text) == What::name);
  }
  CHECK(who("uAleny") == "c-1");
}

TEST_CASE("an ordinary word counts when it is written as a name") {
  CHECK(who("náměstí Svobody") == "c-4");
  CHECK(who("zavolat Svobodovi") == "c-4");
  for (const std::string_view text : {"svoboda slova", "Svoboda slova", "tajná schránka",
                                      "černý čaj", "Černý čaj", "Černý Most", "na Černém Mostě"}) {
    CAPTURE(text);
    CHECK(who(text).empty());
  }
  CHECK(who("u Černého") == "c-6");
  CHECK(who("náměstí Svobody", {"Svobody"}).empty());
  CHECK(who("náměstí Svobody", {"svoboda"}).empty());
  CHECK(who("náměstí Svobody, u Petra", {"Svobody"}) == "c-2");
}

TEST_CASE("what a street, a town or a saint is called is nobody") {
  for (const std::string_view text :
       {"Zelenkova 5", "Havránkova ulice", "Petrovo náměstí", "Petrovy Vary", "ulice Petra Bezruče",
        "park Aleny Kohnové", "sv. Petra a Pavla", "kostel svatého Jiří", "kavárna Alena",
        "Jan 15, ten o'clock", "náměstí Jiřího z Poděbrad", "Petřín", "Petrov"}) {
    CAPTURE(text);
    CHECK(who(text).empty());
  }
}

TEST_CASE("addresses are found however they are written") {
  for (const std::string_view text :
       {"write to Alena@Example.org.", "mailto:alena@example.org", "<alena@example.org>",
        "alena(at)example.org", "alena (at) example (dot) org", "alena [at] example.org",
        "alena zavináč example tečka org"}) {
    CAPTURE(text);
    CHECK(who(text) == "c-1");
    CHECK(what(text) == What::email);
  }
  CHECK(who("write to info@example.org").empty());
}

TEST_CASE("numbers and accounts are found however they are written") {
  for (const std::string_view text :
       {"call 700000001", "call +420700000001!", "700 000 001", "00420 700-000-001",
        "tel:+420-700-000-001", "700\u00a0000\u00a0001", "(700) 000/001", "420700000001"}) {
    CAPTURE(text);
    CHECK(who(text) == "c-1");
    CHECK(what(text) == What::phone);
  }
  for (const std::string_view text :
       {"see alenka.r", "@alenka.r", "m.me/alenka.r", "https://m.me/alenka.r?ref=1",
        "facebook.com/profile.php?id=100012345", "https://facebook.com/alenka.r/"}) {
    CAPTURE(text);
    CHECK(who(text) == "c-1");
    CHECK(what(text) == What::account);
  }
  CHECK(who("call 700 000 002, 20 27 01 01").empty());
}

TEST_CASE("an id is no name: a surname or a whole name in it is found") {
  const RecordList<Person> people = sample();
  const Namings namings(people);
  for (const std::string_view id :
       {"jana-tajna", "tajna-jana", "janatajna", "c-rihova", "zelenkova", "c-havranek2"}) {
    CAPTURE(id);
    CHECK(namings.find_in_id(id).has_value());
  }
  for (const std::string_view id : {"c-7k3f", "alena", "c-jana", "s-petr", "club-friday"}) {
    CAPTURE(id);
    CHECK_FALSE(namings.find_in_id(id).has_value());
  }
}
