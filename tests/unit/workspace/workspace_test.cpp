// Loading by need, judging and committing a proposal.
// SPDX-License-Identifier: MIT
#include "peer/workspace/workspace.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "peer/base/failure.hpp"
#include "peer/store/edit.hpp"
#include "small_program.hpp"

using namespace peer;
using test::SmallProgram;
using workspace::Access;
using workspace::CommitResult;
using workspace::Nature;
using workspace::Proposal;
using workspace::Workspace;

namespace {

const std::string monday = "sessions/2026/2026-11-23-group.toml";

Proposal mark(const std::string& file, const std::string& who) {
  Proposal proposal;
  proposal.edit(
      file, {store::set({"status"}, "held"), store::set_sorted({"attendance", who}, "present")});
  return proposal;
}

std::string rules_of(const base::Findings& findings) {
  std::string ids;
  for (const base::Finding& finding : findings.list()) ids += finding.rule + " ";
  return ids;
}

}  // namespace

TEST_SUITE("workspace") {
  TEST_CASE("the moment is that of the program's zone") {
    const SmallProgram program;
    Workspace workspace(program.environment(), Access::read);
    CHECK(domain::format(workspace.now()) == "2026-11-23T18:00:00+01:00");
    workspace::Environment later = program.environment();
    later.today_word = "2027-07-01";
    CHECK(domain::format(Workspace(later, Access::read).now()) == "2027-07-01T12:00:00+02:00");
    later.now_word = "2027-01-01 08:30";
    CHECK(domain::format(Workspace(later, Access::read).now()) == "2027-01-01T08:30:00+01:00");
  }

  TEST_CASE("an exact id reads one file, whatever else is broken") {
    const SmallProgram program;
    program.files.put("clients/c-2.toml", "broken = [");
    Workspace workspace(program.environment(), Access::read);
    REQUIRE(workspace.client(domain::PersonId("c-1")) != nullptr);
    CHECK(workspace.records().clients.size() == 1);
    CHECK(workspace.findings().empty());
    CHECK(workspace.client(domain::PersonId("c-9")) == nullptr);
    CHECK(workspace.client(domain::PersonId("../program")) == nullptr);
    CHECK(workspace.client(domain::PersonId("c-2")) == nullptr);
    CHECK(workspace.findings().has_errors());
    CHECK_THROWS_AS(workspace.need_client(domain::PersonId("c-2")), workspace::Broken);
    CHECK_THROWS_WITH_AS(workspace.need_client(domain::PersonId("c-9")), "there is no client 'c-9'",
                         base::Failure);
  }

  TEST_CASE("reading writes nothing, not even the folder of the lock") {
    const SmallProgram program;
    Workspace workspace(program.environment(), Access::read);
    workspace.load_all();
    CHECK(workspace.records().sessions.size() == 3);
    CHECK_FALSE(program.files.has(".peer"));
  }

  TEST_CASE("a mark is one changed line, and the rest of the file stays") {
    const SmallProgram program;
    const std::string before = program.files.get(monday);
    Workspace workspace(program.environment(), Access::write);
    const CommitResult result = workspace.commit(mark(monday, "c-1"), {.nature = Nature::fact});
    CHECK_FALSE(result.refused);
    CHECK(rules_of(result.broken) == "");
    std::string expected = before;
    expected.replace(expected.find("planned"), 7, "held");
    CHECK(program.files.get(monday) == expected + "\n[attendance]\nc-1 = \"present\"\n");
  }

  TEST_CASE("a dry run shows the diff and writes nothing") {
    const SmallProgram program;
    const std::string before = program.files.get(monday);
    Workspace workspace(program.environment(), Access::write);
    const CommitResult result =
        workspace.commit(mark(monday, "c-1"), {.nature = Nature::fact, .dry_run = true});
    CHECK(result.diff.find("+c-1 = \"present\"") != std::string::npos);
    CHECK(program.files.get(monday) == before);
  }

  TEST_CASE(
      "a workspace of a dry run sees what a writer would, without a lock and without a trace") {
    const SmallProgram program;
    const std::string before = program.files.get(monday);
    {
      Workspace workspace(program.environment(), Access::rehearse);
      const CommitResult result =
          workspace.commit(mark(monday, "c-1"), {.nature = Nature::fact, .dry_run = true});
      CHECK(result.diff.find("+c-1 = \"present\"") != std::string::npos);
      CHECK_FALSE(workspace.changed_meanwhile());
    }
    CHECK(program.files.get(monday) == before);
    CHECK_FALSE(program.files.has(".peer"));
    const Workspace writer(program.environment(), Access::write);  // holds the lock
    Workspace workspace(program.environment(), Access::rehearse);
    CHECK_FALSE(workspace.commit(mark(monday, "c-2"), {.nature = Nature::fact, .dry_run = true})
                    .diff.empty());
  }

  TEST_CASE("records where nobody looks for them are told, other files are not") {
    const SmallProgram program;
    for (const char* path : {"sessions/2026-12-07-group.toml", "sessions/old/2020-01-06-group.toml",
                             "clients/old/c-7.toml", "sessions/README.md", "clients/notes.txt",
                             "people/pictures/a.jpg"}) {
      program.files.put(path, "x = 1\n");
    }
    Workspace workspace(program.environment(), Access::read);
    workspace.load_all();
    std::string told;
    for (const base::Finding& finding : workspace.findings().list()) {
      told += finding.file + ": " + finding.message + "\n";
    }
    CHECK(told ==
          "sessions/2026-12-07-group.toml: lies in no folder of a year, so it is not read\n"
          "clients/old/c-7.toml: lies in the folder 'clients/old', so it is not read\n"
          "sessions/old/2020-01-06-group.toml: lies in the folder 'sessions/old', so it is not "
          "read\n");
  }

  TEST_CASE("what is open to others is gathered when everything is loaded") {
    const SmallProgram program;
    const auto path_of = [&](const std::string& name) { return program.files.path() + "/" + name; };
    namespace fs = std::filesystem;
    for (const auto& entry : fs::recursive_directory_iterator(program.files.path())) {
      fs::permissions(entry, entry.is_directory() ? fs::perms::owner_all
                                                  : fs::perms::owner_read | fs::perms::owner_write);
    }
    fs::permissions(program.files.path(), fs::perms::owner_all);
    fs::permissions(path_of("people"), static_cast<fs::perms>(0750));
    fs::permissions(path_of("clients/c-2.toml"), static_cast<fs::perms>(0604));
    Workspace workspace(program.environment(), Access::read);
    workspace.load_clients();
    CHECK(workspace.records().exposed.empty());
    workspace.load_all();
    const auto& exposed = workspace.records().exposed;
    REQUIRE(exposed.size() == 2);
    CHECK(exposed[0].path == "clients/c-2.toml");
    CHECK(exposed[0].mode == 0604U);
    CHECK_FALSE(exposed[0].is_folder);
    CHECK(exposed[1].path == "people");
    CHECK(exposed[1].is_folder);

    // The same inside a private folder: nobody else gets there.
    const std::string inner = path_of("inner");
    fs::create_directory(inner);
    fs::copy(path_of("program.toml"), inner + "/program.toml");
    fs::permissions(inner, static_cast<fs::perms>(0755));
    workspace::Environment environment = program.environment();
    environment.directory = inner;
    Workspace sheltered(environment, Access::read);
    sheltered.load_all();
    CHECK(sheltered.records().exposed.empty());
  }

  TEST_CASE("a change that breaks a rule anew is refused and names the rule") {
    const SmallProgram program;
    program.files.put("clients/c-9.toml", "channel = \"sms\"\n");  // no intake
    const std::string before = program.files.get(monday);
    Workspace workspace(program.environment(), Access::write);
    const CommitResult result = workspace.commit(mark(monday, "c-9"), {.nature = Nature::fact});
    CHECK(result.refused);
    CHECK(rules_of(result.broken).find("intake-first") != std::string::npos);
    CHECK(program.files.get(monday) == before);
    CHECK(workspace.text_of(monday).find("c-9") != std::string::npos);
  }

  TEST_CASE("a fact with a reason is recorded, the reason stands in the record") {
    const SmallProgram program;
    program.files.put("clients/c-9.toml", "channel = \"sms\"\n");
    {
      Workspace workspace(program.environment(), Access::write);
      const CommitResult result =
          workspace.commit(mark(monday, "c-9"), {.nature = Nature::fact, .anyway = "happened"});
      CHECK_FALSE(result.refused);
      CHECK_FALSE(result.broken.empty());
      CHECK_FALSE(result.broken.has_errors());
    }
    const std::string after = program.files.get(monday);
    CHECK(
        after.find(
            "rule = \"intake-first\"\nsubject = \"c-9\"\nreason = \"happened\"\non = 2026-11-23\n") !=
        std::string::npos);
    Workspace workspace(program.environment(), Access::read);
    workspace.load_all();
    const base::Findings findings =
        rules::run_rule(*rules::find_rule("intake-first"), workspace.records());
    CHECK(rules_of(findings) == "intake-first ");
    CHECK(findings.list().front().anyway == "happened");
  }

  TEST_CASE("a plan with a reason is refused all the same") {
    const SmallProgram program;
    program.files.put("clients/c-9.toml", "channel = \"sms\"\n");
    Workspace workspace(program.environment(), Access::write);
    CHECK(workspace.commit(mark(monday, "c-9"), {.nature = Nature::plan, .anyway = "please"})
              .refused);
  }

  TEST_CASE("a mark before its day is no fact, with or without a reason") {
    const SmallProgram program;
    Workspace workspace(program.environment(), Access::write);
    const CommitResult result = workspace.commit(mark("sessions/2026/2026-11-30-group.toml", "c-1"),
                                                 {.nature = Nature::fact, .anyway = "sure"});
    CHECK(result.refused);
    CHECK(rules_of(result.broken) == "no-future-marks ");
  }

  TEST_CASE("an old violation does not block unrelated work and is counted") {
    const SmallProgram program;
    program.session("2026-11-23", "planned", "[replies]\nc-9 = \"yes\"\n");
    Workspace workspace(program.environment(), Access::write);
    const CommitResult result = workspace.commit(mark(monday, "c-1"), {.nature = Nature::fact});
    CHECK_FALSE(result.refused);
    CHECK(result.older == 1);
  }

  TEST_CASE("ending a spell looks at the sessions after it") {
    const SmallProgram program;
    program.session("2026-11-16", "held", "[attendance]\nc-1 = \"present\"\n");
    Workspace workspace(program.environment(), Access::write);
    Proposal proposal;
    proposal.edit("clients/c-1.toml",
                  {store::set({"spell", std::size_t{0}, "until"}, domain::Date{20760})});
    proposal.edit("clients/c-1.toml",
                  {store::set({"spell", std::size_t{0}, "reason"}, "own-decision")});
    const domain::Date early = *domain::make_date(2026, 11, 10);
    Proposal shorter;
    shorter.edit("clients/c-1.toml", {store::set({"spell", std::size_t{0}, "until"}, early)});
    const CommitResult result = workspace.commit(shorter, {.nature = Nature::fact});
    CHECK(result.refused);
    CHECK(rules_of(result.broken) == "members-only ");
  }

  TEST_CASE("a file that an editor changed meanwhile is not overwritten") {
    const SmallProgram program;
    Workspace workspace(program.environment(), Access::write);
    workspace.need_session(domain::SessionId("2026-11-23-group"));
    program.session("2026-11-23", "planned", "# a note from an editor\n");
    const std::string edited = program.files.get(monday);
    CHECK_THROWS_AS(workspace.commit(mark(monday, "c-1"), {.nature = Nature::fact}), base::Failure);
    CHECK(program.files.get(monday) == edited);
  }

  TEST_CASE("a broken program.toml ends every command but a tolerant one") {
    const SmallProgram program;
    program.files.put("program.toml", "format = \n");
    CHECK_THROWS_AS(Workspace(program.environment(), Access::read), workspace::Broken);
    Workspace workspace(program.environment(), Access::read, true);
    workspace.load_all();
    CHECK(workspace.records().clients.size() == 3);
  }

  TEST_CASE("fresh ids are those of the alphabet and free") {
    const SmallProgram program;
    Workspace workspace(program.environment(), Access::read);
    const std::string id = workspace.fresh_id("c-").text();
    CHECK(id.size() == 6);
    CHECK(id.starts_with("c-"));
    CHECK(id.find_first_of("ilou") == std::string::npos);
  }
}
