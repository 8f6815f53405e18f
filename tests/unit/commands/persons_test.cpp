// New people: what is written about them, and who may be the same person.
// SPDX-License-Identifier: MIT
#include "persons.hpp"

#include <doctest/doctest.h>

#include "support/records.hpp"
#include "support/refusal.hpp"

using namespace peer;
using namespace peer::actions;
using commands::Arguments;
using commands::read_person;
using test::person;

TEST_SUITE("persons") {
  TEST_CASE("the same name, address or number, however it is written") {
    const domain::RecordList<domain::Person> people = {
        person("c-1", "alena rihova", "", ""), person("c-2", "Jan Novák", "A@EXAMPLE.ORG", ""),
        person("c-3", "Eva Dlouhá", "", "700 000 001"), person("c-4", "Petr Malý", "", ""),
        person("c-9", "Alena Říhová", "", "")};
    std::string found;
    for (const Likeness& other :
         alike(person("c-9", "Alena Říhová", "a@example.org", "+420700000001"), people)) {
      found += other.id.text() + ' ' + other.what + ';';
    }
    CHECK(found == "c-1 name;c-2 e-mail address;c-3 phone number;");
  }

  TEST_CASE("two people without an address are not alike") {
    CHECK(alike(person("c-1", "Jan", "", ""), {person("c-2", "Eva", "", "")}).empty());
  }

  TEST_CASE("a person from the command line") {
    Arguments arguments;
    arguments.add("NAME", " Alena Říhová ");
    arguments.add("--phone", "700 000 001");
    const store::Entries entries = person_entries(read_person(arguments));
    CHECK(store::spell_document(entries) == "name = \"Alena Říhová\"\nphone = \"+420700000001\"\n");
    arguments.add("--call", "\t");
    CHECK(test::refusal([&] { read_person(arguments); }).starts_with("2: the form of address"));
  }
}
