// Looking up records, activities, titles and closures.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include <string>
#include <vector>

#include "support/records.hpp"

using namespace peer::domain;
using namespace peer::test;

TEST_CASE("records are found by id after sorting") {
  Records records;
  for (const char* id : {"c-3", "c-1", "c-2"}) records.clients.push_back(with_id<Client>(id));
  for (const char* id : {"s-2", "s-1"}) records.staff.push_back(with_id<Staff>(id));
  for (const char* id : {"2026-12-07-group", "2026-11-23-group"}) {
    records.sessions.push_back(with_id<Session>(id));
  }
  records.people.push_back(person("c-2", "Žofie Malá"));
  records.people.push_back(with_id<Person>("c-1"));
  records.contacts = {with_id<Contact>("b"), with_id<Contact>("a")};
  records.messages = {with_id<MessageRun>("b"), with_id<MessageRun>("a")};
  records.on_call = {with_id<OnCall>("b"), with_id<OnCall>("a")};
  records.sort();
  CHECK(records.client(PersonId("c-1")) == &records.clients[0]);
  CHECK(records.client(PersonId("c-3")) == &records.clients[2]);
  CHECK(records.client(PersonId("c-0")) == nullptr);
  CHECK(records.client(PersonId("c-4")) == nullptr);
  CHECK(records.worker(PersonId("s-1")) == &records.staff[0]);
  CHECK(records.worker(PersonId("c-1")) == nullptr);
  CHECK(records.session(SessionId("2026-11-23-group")) == &records.sessions[0]);
  CHECK(records.person(PersonId("c-2"))->name.value == "Žofie Malá");
  CHECK(records.contacts.front().id == "a");
  CHECK(records.messages.front().id == "a");
  CHECK(records.on_call.front().id == "a");
}

TEST_CASE("an index finds what a search finds, until the records change") {
  Records records;
  for (int i = 0; i < 300; ++i) {
    records.clients.push_back(with_id<Client>("c-" + std::to_string(i % 290)));
  }
  records.sort();
  std::vector<const Client*> found;
  for (int i = 0; i < 400; ++i) found.push_back(records.client(PersonId("c-" + std::to_string(i))));
  records.index();
  for (int i = 0; i < 400; ++i) {
    CHECK(records.client(PersonId("c-" + std::to_string(i))) == found[static_cast<std::size_t>(i)]);
  }
  CHECK(records.worker(PersonId("c-1")) == nullptr);  // of no records at all
  const Records copy = records;
  const auto number =
      std::ranges::find(records.clients, PersonId("c-1"), &Client::id) - records.clients.begin();
  CHECK(copy.client(PersonId("c-1")) == &copy.clients[static_cast<std::size_t>(number)]);
  records.clients.push_back(with_id<Client>("c-999"));
  CHECK(records.client(PersonId("c-999")) == &records.clients.back());
  records.sort();
  CHECK(records.client(PersonId("c-999")) == &records.clients.back());
}

TEST_CASE("a name, or the id where people/ does not know one") {
  Records records;
  records.people.push_back(with_id<Person>("c-1"));
  records.people.push_back(person("c-2", "Žofie Malá"));
  CHECK(records.name_of(PersonId("c-2")) == "Žofie Malá");
  CHECK(records.name_of(PersonId("c-1")) == "c-1");
  CHECK(records.name_of(PersonId("c-9")) == "c-9");
}

TEST_CASE("an activity's title: in the language, else in any, else the id") {
  Activity activity = with_id<Activity>("group");
  CHECK(activity.title_in("cs") == "group");
  activity.title = {{"cs", "Podpůrná skupina"}, {"en", "Support group"}};
  CHECK(activity.title_in("en") == "Support group");
  CHECK(activity.title_in("de") == "Podpůrná skupina");
}

TEST_CASE("activities and closures of the program") {
  Program program;
  program.activities = {with_id<Activity>("trip"), with_id<Activity>("group")};
  CHECK(program.activity(ActivityId("group")) == &program.activities[1]);
  CHECK(program.activity(ActivityId("club")) == nullptr);
  program.closures.resize(2);  // the first has no days: a finding of shape, no closure
  program.closures[1].from = field(day("2026-12-27"));
  program.closures[1].until = field(day("2026-12-31"));
  CHECK(program.closure_on(day("2026-12-26")) == nullptr);
  CHECK(program.closure_on(day("2026-12-27")) == &program.closures[1]);
  CHECK(program.closure_on(day("2026-12-31")) == &program.closures[1]);
  CHECK(program.closure_on(day("2027-01-01")) == nullptr);
}
