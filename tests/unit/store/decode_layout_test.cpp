// Which file holds which record: paths from ids and back.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "peer/store/layout.hpp"

using namespace peer::store;

TEST_CASE("paths from ids") {
  CHECK(program_path() == "program.toml");
  CHECK(client_path("c-7k3f") == "clients/c-7k3f.toml");
  CHECK(staff_path("s-ada") == "staff/s-ada.toml");
  CHECK(person_path("c-7k3f") == "people/c-7k3f.toml");
  CHECK(session_path("2026-11-23-group") == "sessions/2026/2026-11-23-group.toml");
  CHECK(contact_path("2026-11-23t2110-c-7k3f") == "contacts/2026/2026-11-23t2110-c-7k3f.toml");
  CHECK(messages_path("2026-11-16-k2x9") == "messages/2026/2026-11-16-k2x9.toml");
  CHECK(inbox_path("2026-11-20-k2x9") == "inbox/2026/2026-11-20-k2x9.toml");
  CHECK(on_call_path("2026-11-02") == "oncall/2026-11-02.toml");
  CHECK(stem("clients/c-1.toml") == "c-1");
  CHECK(stem("c-1") == "c-1");
}

TEST_CASE("records from paths") {
  struct Case {
    const char* path;
    FileKind kind;
    const char* id;
    const char* year;
  };
  const Case cases[] = {
      {"program.toml", FileKind::program, "", ""},
      {"clients/c-1.toml", FileKind::client, "c-1", ""},
      {"staff/s-1.toml", FileKind::staff, "s-1", ""},
      {"people/c-1.toml", FileKind::person, "c-1", ""},
      {"oncall/2026-11-02.toml", FileKind::on_call, "2026-11-02", ""},
      {"sessions/2026/2026-11-23-group.toml", FileKind::session, "2026-11-23-group", "2026"},
      {"contacts/2026/x.toml", FileKind::contact, "x", "2026"},
      {"messages/2026/x.toml", FileKind::messages, "x", "2026"},
      {"inbox/2026/x.toml", FileKind::inbox, "x", "2026"},
      // What is wrong with these names is told when they are decoded.
      {"clients/Alena.toml", FileKind::client, "Alena", ""},
      {"sessions/old/2026-11-23-group.toml", FileKind::session, "2026-11-23-group", "old"}};
  for (const Case& each : cases) {
    CAPTURE(each.path);
    const auto name = file_name(each.path);
    REQUIRE(name);
    CHECK(name->kind == each.kind);
    CHECK(name->id == each.id);
    CHECK(name->year == each.year);
  }
}

TEST_CASE("files that are no records") {
  for (const char* path :
       {"", "clients", "clients/", "clients/.toml", "clients/.c-1.toml", "clients/c-1.toml~",
        "clients/c-1.txt", "clients/old/c-1.toml", "sessions/2026-11-23-group.toml",
        "sessions/2026/11/x.toml", "templates/invite.cs.txt", ".peer/lock", "README.md",
        "other/x.toml", "x/program.toml", "c-1.toml", "/clients/c-1.toml"}) {
    CAPTURE(path);
    CHECK_FALSE(file_name(path));
  }
}
