// What a person types: names without diacritics, numbers, days, next and last.
// SPDX-License-Identifier: MIT
#include "peer/workspace/names.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "peer/base/failure.hpp"
#include "peer/domain/identity.hpp"
#include "small_program.hpp"

using namespace peer;
using test::SmallProgram;
using workspace::Access;
using workspace::Workspace;

namespace {

// The id, or the message of the refusal.
template <class Resolve>
std::string outcome(Resolve resolve, Workspace& workspace, std::string_view words) {
  try {
    return resolve(workspace, words).text();
  } catch (const base::Failure& failure) {
    CHECK(failure.code() == base::ExitCode::usage);
    return std::string(failure.what()) + " | " + failure.hint();
  }
}

}  // namespace

TEST_SUITE("names") {
  TEST_CASE("clients by id, name, word, number") {
    const SmallProgram program;
    Workspace workspace(program.environment(), Access::read);
    struct Case {
      std::string_view words;
      std::string_view expected;
    };
    for (const Case& c : {
             Case{"c-1", "c-1"},
             Case{"Žofie Nováková", "c-1"},
             Case{"zofie", "c-1"},
             Case{"ŽOF", "c-1"},
             Case{"novakova", "c-1"},
             Case{"jana nova", "c-2"},
             Case{"nova jana", "c-2"},
             Case{"+420 700 000 003", "c-3"},
             Case{"700000003", "c-3"},
             Case{"jan",
                  "'jan' could be 2 people | use the id:\n  c-2  Jana Nová\n  c-3  Jan Novák"},
             Case{"nova",
                  "'nova' could be 3 people | use the id:\n  c-1  Žofie Nováková\n"
                  "  c-2  Jana Nová\n  c-3  Jan Novák"},
             Case{"zofei", "there is no client 'zofei' | did you mean 'Žofie'?"},
             Case{"s-ada", "there is no client 's-ada' | 'peer client list --all' shows them"},
             Case{"  ", "an empty name names nobody | "},
         }) {
      CAPTURE(c.words);
      CHECK(outcome(workspace::resolve_client, workspace, c.words) == c.expected);
    }
  }

  TEST_CASE("an exact id wins over a name and never reads people/") {
    const SmallProgram program;
    program.files.put("people/c-3.toml", "name = \"c-1\"\n");
    program.files.put("people/c-2.toml", "not toml");
    Workspace workspace(program.environment(), Access::read);
    CHECK(workspace::resolve_client(workspace, "c-1") == "c-1");
    CHECK(workspace.findings().empty());
  }

  TEST_CASE("without people/ everything works by id and the answer says why a name does not") {
    const SmallProgram program;
    std::filesystem::remove_all(program.files.path() + "/people");
    Workspace workspace(program.environment(), Access::read);
    CHECK(workspace::resolve_client(workspace, "c-2") == "c-2");
    CHECK(outcome(workspace::resolve_client, workspace, "Jana") ==
          "there is no client 'Jana' | 'peer client list --all' shows them; names are in people/, "
          "which is not here");
  }

  TEST_CASE("sessions by id, day, today, next, last and activity") {
    const SmallProgram program;
    program.files.put("sessions/2026/2026-11-28-trip.toml",
                      "activity = \"trip\"\ndate = 2026-11-28\nstart = 09:00:00\nend = 17:00:00\n"
                      "status = \"planned\"\n");
    // A moved session keeps its id: it takes place on Tuesday, not on Monday.
    program.files.put("sessions/2026/2026-12-07-group.toml",
                      "activity = \"group\"\ndate = 2026-12-08\nstart = 18:00:00\n"
                      "end = 20:30:00\nstatus = \"planned\"\n[[moved]]\nfrom = 2026-12-07\n"
                      "until = 2026-12-08\nreason = \"place\"\n");
    Workspace workspace(program.environment(), Access::read);
    struct Case {
      std::string_view words;
      std::string_view expected;
    };
    for (const Case& c : {
             Case{"2026-11-23-group", "2026-11-23-group"},
             Case{"2026-11-23", "2026-11-23-group"},
             Case{"today", "2026-11-23-group"},
             Case{"next", "2026-11-23-group"},
             Case{"next/trip", "2026-11-28-trip"},
             Case{"last", "2026-11-23-group"},
             Case{"+7d", "2026-11-30-group"},
             Case{"saturday", "2026-11-28-trip"},
             Case{"2026-12-08/group", "2026-12-07-group"},
             Case{"2026-11-24",
                  "there is no session on Tuesday 2026-11-24 | 'peer session list "
                  "--from 2026-11-17' shows those around it"},
             Case{"next/grup",
                  "there is no activity 'grup' | did you mean 'group'?\nactivities "
                  "are: group, trip"},
             Case{"2026-11-23-grup",
                  "there is no session '2026-11-23-grup' | did you mean '2026-11-23-group'?"},
             Case{"soon",
                  "there is no session 'soon' | a session is named by its id, a date, "
                  "'today', 'next' or 'last', each with /ACTIVITY if needed"},
         }) {
      CAPTURE(c.words);
      CHECK(outcome(workspace::resolve_session, workspace, c.words) == c.expected);
    }
  }

  TEST_CASE("phone numbers") {
    CHECK(domain::normal_phone("+420 700 000 001") == "+420700000001");
    CHECK(domain::normal_phone("700-000-001") == "+420700000001");
    CHECK(domain::normal_phone("0049 30 1234567") == "+49301234567");
    for (const char* bad :
         {"", "12345", "+", "+0420", "abc", "7000000012", "+420700x", "++420700000001"}) {
      CAPTURE(bad);
      CHECK_FALSE(domain::normal_phone(bad));
    }
  }

  TEST_CASE("addresses") {
    for (const char* good :
         {"a@example.org", "jan.novak+x@mail.example.org", "o'neil@example.org"}) {
      CAPTURE(good);
      CHECK(workspace::is_email(good));
    }
    for (const char* bad :
         {"", "a", "@example.org", "a@", "a@b", "-oQ@example.org", "a b@example.org",
          "a@@example.org", "a@example..org", "a@-x.org", "<a@example.org>",
          "a@example.org,b@example.org", "a@example.org\nBcc: b@example.org", "ž@example.org",
          "|sh@example.org", "a..b@example.org", "a@x-.org"}) {
      CAPTURE(bad);
      CHECK_FALSE(workspace::is_email(bad));
    }
  }
}
