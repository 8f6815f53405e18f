// How often an ordinary text is taken for one that names somebody: at most one in a hundred, with
// the 200 commonest surnames and given names in people/.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "ordinary_texts.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/naming.hpp"

namespace {

using namespace peer;

domain::RecordList<domain::Person> common_people() {
  const auto surnames = base::split(test::common_surnames, ' ');
  const auto given = base::split(test::common_given_names, ' ');
  domain::RecordList<domain::Person> people;
  for (std::size_t i = 0; i < surnames.size(); ++i) {
    domain::Person person;
    person.id = domain::PersonId("c-" + std::to_string(i));
    person.name.value = given[i % given.size()] + " " + surnames[i];
    people.push_back(std::move(person));
  }
  return people;
}

std::vector<std::string> ordinary_texts() {
  std::vector<std::string> texts;
  for (const std::string_view list :
       {test::czech_places, test::czech_titles, test::english_texts}) {
    for (const std::string& text : base::split(list, '|')) texts.push_back(base::trim(text));
  }
  return texts;
}

}  // namespace

TEST_CASE("ordinary places, titles and tasks are let through") {
  const auto people = common_people();
  CHECK(people.size() >= 200);
  const domain::Namings namings(people);
  const std::vector<std::string> texts = ordinary_texts();
  CHECK(texts.size() >= 500);
  CHECK(std::set<std::string>(texts.begin(), texts.end()).size() >= 490);
  std::size_t alarms = 0;
  for (const std::string& text : texts) {
    const auto found = namings.find(text);
    if (found.empty()) continue;
    ++alarms;
    MESSAGE(text, ": ", found.front().word);
  }
  CHECK(alarms * 100 <= texts.size());
}

TEST_CASE("a text that names one of them is not") {
  const auto people = common_people();
  const domain::Namings namings(people);
  for (const std::string_view text :
       {"u Nováka doma", "zavolat paní Benešové", "byt u bartošové", "kučerova sestra přijede",
        "zeptat se Markéty", "Jelínkovi přijdou", "odvoz zařídí Sedláčkovi", "s Kristýnou",
        "uRihove", "schůzka s Horákovou", "zavolat Svobodovi", "u Malého v kuchyni"}) {
    CAPTURE(text);
    CHECK_FALSE(namings.find(text).empty());
  }
}
