// A workspace that looks back: records of a git revision, people and the moment of now.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <map>

#include "peer/base/failure.hpp"
#include "peer/workspace/names.hpp"
#include "peer/workspace/workspace.hpp"
#include "small_program.hpp"
#include "support/scratch_repository.hpp"

using namespace peer;
using test::ScratchRepository;
using test::SmallProgram;
using workspace::Access;
using workspace::Workspace;

namespace {

const std::string past_session = "sessions/2026/2026-11-16-group.toml";

// The small program in a repository, changed since its only commit.
struct Changed {
  Changed() {
    std::filesystem::copy(program.files.path(), repository.files.path(),
                          std::filesystem::copy_options::recursive);
    put(".gitignore", "people/\n.peer/\n");
    put("templates/invite.cs.txt", "then\n");
    hash = repository.commit();
    put("program.toml", "format = 2\nname = \"Nové mosty\"\n");
    put("clients/c-4.toml", "source = \"facebook\"\n");
    put("people/c-4.toml", "name = \"Nová Nina\"\n");
    put("people/c-1.toml", "name = \"Žofie Vdaná\"\n");
    put("templates/invite.cs.txt", "now\n");
    put("templates/remind.cs.txt", "now\n");
    put("sessions/2027/2027-01-04-group.toml", "activity = \"group\"\n");
    std::filesystem::remove(repository.files.path() + "/" + past_session);
    std::filesystem::remove(repository.files.path() + "/clients/c-2.toml");
    before = repository.all_of_it();
  }
  void put(const std::string& path, const std::string& text) const {
    repository.files.put(path, text);
  }
  workspace::Environment at(const std::string& revision) const {
    workspace::Environment environment = program.environment();
    environment.directory = repository.files.path();
    environment.revision = revision;
    return environment;
  }

  SmallProgram program;
  ScratchRepository repository;
  std::string hash;
  std::map<std::string, std::string> before;
};

std::string failure_of(const workspace::Environment& environment) {
  try {
    Workspace(environment, Access::read);
    return "none";
  } catch (const base::Failure& failure) {
    return fmt::format("{}: {}", static_cast<int>(failure.code()), failure.what());
  }
}

}  // namespace

TEST_SUITE("revision") {
  TEST_CASE("the records are those of the revision, people and the moment those of now") {
    const Changed changed;
    Workspace workspace(changed.at("HEAD"), Access::read);
    REQUIRE(workspace.revision());
    CHECK(workspace.revision()->hash == changed.hash);
    CHECK(domain::format(workspace.revision()->committed) == "2026-11-03T10:00:00+01:00");
    CHECK(domain::format(workspace.now()) == "2026-11-23T18:00:00+01:00");
    CHECK(workspace.program().name == "Mosty");
    CHECK(workspace.exists("clients/c-2.toml"));
    CHECK(workspace.exists("people/c-4.toml"));
    CHECK_FALSE(workspace.exists("clients/c-4.toml"));
    CHECK(workspace.ids("clients") == std::vector<std::string>{"c-1", "c-2", "c-3"});
    CHECK(workspace.names("templates", ".txt") == std::vector<std::string>{"invite.cs.txt"});
    CHECK(workspace.need_text("templates/invite.cs.txt") == "then\n");
    CHECK(workspace.need_text("templates/remind.cs.txt").empty());
    CHECK(workspace.people_known());
    CHECK(workspace.person(domain::PersonId("c-1"))->name.value == "Žofie Vdaná");
    CHECK(workspace.client(domain::PersonId("c-2")) != nullptr);
    CHECK(workspace.client(domain::PersonId("c-4")) == nullptr);
    CHECK(workspace.need_session(domain::SessionId("2026-11-16-group")).marks.size() == 1);
    CHECK(workspace.text_of(past_session).starts_with("activity = \"group\""));
    CHECK(workspace::resolve_client(workspace, "vdana") == "c-1");
    CHECK(workspace::resolve_client(workspace, "Jana") == "c-2");
    CHECK_THROWS_AS(workspace::resolve_client(workspace, "Nina"), base::Failure);
    CHECK(workspace::resolve_session(workspace, "last/group") == "2026-11-23-group");
    workspace.load_all();
    CHECK(workspace.records().sessions.size() == 3);
    CHECK(workspace.records().clients.size() == 3);
    CHECK(workspace.records().people.size() == 7);
    CHECK(workspace.records().exposed.empty());
    CHECK_FALSE(workspace.findings().has_errors());
    CHECK_FALSE(workspace.changed_meanwhile());
    CHECK(changed.repository.all_of_it() == changed.before);
  }

  TEST_CASE("without a revision the files are read as they stand, and git is not asked") {
    const Changed changed;
    const test::Variable path("PATH", "/nonexistent");
    workspace::Environment environment = changed.at("HEAD");
    CHECK(failure_of(environment) == "3: git is not there, and it is what reads a revision");
    environment.revision.reset();
    Workspace workspace(environment, Access::read);
    CHECK_FALSE(workspace.revision());
    CHECK(workspace.program().name == "Nové mosty");
    CHECK(workspace.client(domain::PersonId("c-4")) != nullptr);
  }

  TEST_CASE("a journal and the generation of now have no say in the records") {
    const Changed changed;
    Workspace workspace(changed.at("HEAD"), Access::read);
    changed.put(".peer/generation", "another\n");
    CHECK_FALSE(workspace.changed_meanwhile());
  }

  TEST_CASE("revisions before the data directory, of a newer format, broken") {
    const Changed changed;
    changed.repository.git({"checkout", "--quiet", "--orphan", "older"});
    changed.repository.git({"rm", "--quiet", "-r", "-f", "--cached", "."});
    changed.repository.git({"commit", "--quiet", "--allow-empty", "-m", "nothing yet"});
    CHECK(failure_of(changed.at("older")) ==
          "3: at the revision older there was no data directory here: it has no program.toml");
    CHECK(failure_of(changed.at("none")) ==
          "2: there is no revision 'none' in the repository of the data directory");
    changed.put("program.toml", "format = 3\nname = \"Mosty\"\n");
    changed.repository.commit();
    changed.put("program.toml", "format = 3\nname = \"Mosty\"\n");
    CHECK(failure_of(changed.at("older")) ==
          "3: this directory has format 3, this peer knows formats up to 2: install a newer peer");
    changed.put("program.toml", "format = 2\nname =\n");
    changed.repository.commit();
    try {
      Workspace(changed.at("older"), Access::read);
      CHECK_MESSAGE(false, "opened");
    } catch (const workspace::Broken& broken) {
      REQUIRE(broken.findings.list().size() == 1);
      CHECK(broken.findings.list().front().file == "program.toml");
      CHECK(broken.texts.at("program.toml") == "format = 2\nname =\n");
    }
  }

  TEST_CASE("many files of a revision, by two threads") {
    const SmallProgram program;
    const ScratchRepository repository;
    std::map<std::string, std::string> texts;
    texts["program.toml"] = program.files.get("program.toml");
    for (int i = 0; i < 5000; ++i) {
      const std::string id =
          fmt::format("2026-11-{:02}t{:02}{:02}-c-1", 1 + i % 28, i / 28 % 24, i / 28 / 24);
      texts["contacts/2026/" + id + ".toml"] = fmt::format(
          "client = \"c-1\"\nat = 2026-11-{:02}T{:02}:{:02}:00+01:00\nby = \"s-ada\"\n"
          "channel = \"phone\"\ndirection = \"in\"\npurpose = \"support\"\n"
          "outcome = \"reached\"\n",
          1 + i % 28, i / 28 % 24, i / 28 / 24);
    }
    repository.import(texts);
    workspace::Environment environment = program.environment();
    environment.directory = repository.files.path();
    environment.revision = "main";
    Workspace workspace(environment, Access::read);
    workspace.load_contacts(std::nullopt, std::nullopt);
    CHECK(workspace.records().contacts.size() == 5000);
    CHECK(workspace.records().unreadable.empty());
  }
}
