// Which revision of which repository is meant: words that name none, and every kind of repository.
// SPDX-License-Identifier: MIT
#include <map>
#include <set>
#include <sstream>

#include "revision_support.hpp"

namespace {

using namespace peer::store;
using namespace peer::test;

}  // namespace

TEST_SUITE("revision name") {
  TEST_CASE("words that name no commit") {
    const Edited edited;
    edited.repository.git({"tag", "blob", "HEAD:program.toml"});
    edited.repository.git({"tag", "tree", "HEAD^{tree}"});
    const std::string marker = edited.path() + "/marker";
    for (const std::string& word : std::vector<std::string>{"",
                                                            "nothing",
                                                            "-h",
                                                            "--all",
                                                            "--output=" + marker,
                                                            ":program.toml",
                                                            ":/a commit",
                                                            ":0:program.toml",
                                                            "HEAD:program.toml",
                                                            "HEAD:",
                                                            "^HEAD",
                                                            "HEAD..main",
                                                            "HEAD...main",
                                                            "HEAD main",
                                                            "HEAD^@",
                                                            "HEAD^!",
                                                            "HEAD^-",
                                                            "blob",
                                                            "tree",
                                                            "HEAD~9",
                                                            "HEAD^2",
                                                            "@{-1}",
                                                            "../HEAD",
                                                            "refs/../HEAD",
                                                            "HEAD^{/none}",
                                                            "$(touch marker)",
                                                            "`touch marker`",
                                                            "; touch marker"}) {
      CHECK(failure_of(edited.path(), word) == unknown(word));
    }
    CHECK(failure_of(edited.path(), "HEAD\nmain") == unknown("HEAD\\u{A}main"));
    CHECK(failure_of(edited.path(), "HEAD\x1b[31m") == unknown("HEAD\\u{1B}[31m"));
    CHECK(failure_of(edited.path(), "\xff\xfe") == unknown("\\x{FF}\\x{FE}"));
    CHECK(failure_of(edited.path(), std::string("HEAD\0main", 9)) == unknown("HEAD\\u{0}main"));
    CHECK(failure_of(edited.path(), std::string(200'000, 'a')).starts_with("2: there is no rev"));
    CHECK(failure_of(edited.path(), std::string(200'000, 'a')).size() < 300);
    CHECK(failure_of(edited.path(), std::string(40, 'a')) == unknown(std::string(40, 'a')));
    CHECK_FALSE(std::filesystem::exists(marker));
  }

  TEST_CASE("digits that begin several commits") {
    const ScratchRepository repository;
    std::string commits;
    for (int i = 0; i < 1500; ++i) {
      commits +=
          "commit refs/heads/main\ncommitter Ada <ada@example.org> 1795453200 +0100\n"
          "data 4\n" +
          std::to_string(1000 + i) + "\n";
    }
    repository.git({"fast-import", "--quiet"}, commits);
    std::string shared;
    std::set<std::string> seen;
    std::istringstream hashes(repository.git({"rev-list", "main"}));
    for (std::string hash; std::getline(hashes, hash);) {
      if (!seen.insert(hash.substr(0, 4)).second) shared = hash.substr(0, 4);
    }
    REQUIRE(shared.size() == 4);
    CHECK(failure_of(repository.files.path(), shared) ==
          "2: '" + shared + "' could be several revisions / write more of its digits");
  }

  TEST_CASE("no repository, no commit, no work tree, no git") {
    const TemporaryDirectory alone;
    const Variable ceiling("GIT_CEILING_DIRECTORIES", alone.path() + ":/tmp");
    CHECK(failure_of(alone.path(), "HEAD") ==
          "3: '" + alone.path() +
              "' lies in no git repository, so it has no revisions / only what "
              "was committed can be looked at later: 'git init' begins a repository");
    const ScratchRepository empty;
    CHECK(failure_of(empty.files.path(), "HEAD") == unknown("HEAD"));
    const ScratchRepository bare({"--bare"});
    CHECK(failure_of(bare.files.path(), "HEAD") ==
          "3: '" + bare.files.path() +
              "' lies in no work tree of a git repository / name the data directory of a clone "
              "that is no bare repository");
    const Edited edited;
    CHECK(failure_of(edited.path() + "/.git", "HEAD").starts_with("3: "));
    edited.repository.git({"config", "core.worktree", bare.files.path()});
    CHECK(failure_of(edited.path(), "HEAD").starts_with("3: "));
    const Variable path("PATH", alone.path());
    CHECK(failure_of(edited.path(), "HEAD") ==
          "3: git is not there, and it is what reads a revision / install git, or look at the "
          "files as they stand, without a revision");
  }

  TEST_CASE("the environment leads to no other repository") {
    const Edited edited;
    const ScratchRepository other;
    other.files.put("program.toml", "the other\n");
    other.commit();
    const std::string git = other.files.path() + "/.git";
    const std::string log = other.files.path() + "/trace";
    for (const auto& [name, value] :
         std::map<std::string, std::string>{{"GIT_DIR", git},
                                            {"GIT_WORK_TREE", other.files.path()},
                                            {"GIT_INDEX_FILE", git + "/index"},
                                            {"GIT_OBJECT_DIRECTORY", git + "/objects"},
                                            {"GIT_ALTERNATE_OBJECT_DIRECTORIES", git + "/objects"},
                                            {"GIT_COMMON_DIR", git},
                                            {"GIT_NAMESPACE", "other"},
                                            {"GIT_PREFIX", "other/"},
                                            {"GIT_SHALLOW_FILE", git + "/HEAD"},
                                            {"GIT_GRAFT_FILE", git + "/HEAD"},
                                            {"GIT_REPLACE_REF_BASE", "refs/heads"},
                                            {"GIT_CONFIG_PARAMETERS", "'core.bare=true'"},
                                            {"GIT_CONFIG_COUNT", "x"},
                                            {"GIT_TRACE", log},
                                            {"GIT_TRACE2_EVENT", log},
                                            {"GIT_LITERAL_PATHSPECS", "0"},
                                            {"LC_ALL", "cs_CZ.UTF-8"}}) {
      CAPTURE(name);
      const Variable variable(name, value);
      const RevisionDisk disk(edited.path(), "HEAD~1");
      CHECK(disk.info().hash == edited.first);
      CHECK(bytes(disk, "sessions/2026/2026-11-23-group.toml") == "old\n");
    }
    CHECK_FALSE(std::filesystem::exists(log));
  }

  TEST_CASE("packed, with long hashes, shallow, a second work tree") {
    const Edited edited;
    edited.repository.git({"gc", "--quiet", "--aggressive"});
    CHECK(bytes(RevisionDisk(edited.path(), "HEAD~1"), "clients/c-1.toml") == "one\n");

    const Edited sha256({"--object-format=sha256"});
    const RevisionDisk disk(sha256.path(), "HEAD~1");
    CHECK(disk.info().hash.size() == 64);
    disk.expect({"clients/c-1.toml", "program.toml"});
    CHECK(bytes(disk, "clients/c-1.toml") == "one\n");

    const TemporaryDirectory copies;
    edited.repository.git(
        {"clone", "--quiet", "--depth=1", "file://" + edited.path(), copies.path() + "/shallow"});
    CHECK(bytes(RevisionDisk(copies.path() + "/shallow", "HEAD"), "clients/c-2.toml") == "two\n");
    CHECK(failure_of(copies.path() + "/shallow", "HEAD~1") ==
          unknown("HEAD~1") +
              "; this clone is shallow: 'git fetch --unshallow' brings the older ones");

    edited.repository.git({"worktree", "add", "--quiet", copies.path() + "/second", "v2026"});
    CHECK(RevisionDisk(copies.path() + "/second", "HEAD").info().hash == edited.first);
  }
}
