// Reading a git revision: what stood there, in every kind of repository, and nothing touched.
// SPDX-License-Identifier: MIT
#include "peer/store/revision_disk.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "peer/base/failure.hpp"
#include "peer/store/real_disk.hpp"
#include "support/scratch_repository.hpp"

namespace {

using namespace peer::store;
using peer::base::ExitCode;
using peer::test::ScratchRepository;
using peer::test::TemporaryDirectory;
using peer::test::Variable;
using State = ReadResult::State;
using Names = std::vector<std::string>;

std::string bytes(const Disk& disk, const std::string& path) {
  const ReadResult result = disk.read(path);
  CHECK(result.permissions == 0);
  return result.state == State::read ? result.bytes : "(" + result.problem.reason + ")";
}

// "exit code: message / help" of what opening the revision fails with.
std::string failure_of(const std::string& directory, const std::string& revision) {
  try {
    const RevisionDisk disk(directory, revision);
    return "opened " + disk.info().hash;
  } catch (const peer::base::Failure& failure) {
    return std::to_string(static_cast<int>(failure.code())) + ": " + failure.what() + " / " +
           failure.hint();
  }
}

const std::string unknown_help =
    " / a revision is a commit, a tag or a branch, such as HEAD~1; 'git log --oneline' shows them";

std::string unknown(const std::string& word) {
  return "2: there is no revision '" + word + "' in the repository of the data directory" +
         unknown_help;
}

// A repository with two commits and an edit that is in none of them.
struct Edited {
  Edited(const std::vector<std::string>& options = {}) : repository(options) {
    put("program.toml", "format = 1\n");
    put("sessions/2026/2026-11-23-group.toml", "old\n");
    put("clients/c-1.toml", "one\n");
    first = repository.commit();
    repository.git({"tag", "-a", "-m", "A year", "v2026"});
    put("sessions/2026/2026-11-23-group.toml", "new\n");
    put("clients/c-2.toml", "two\n");
    std::filesystem::remove(repository.files.path() + "/clients/c-1.toml");
    second = repository.commit();
    put("sessions/2026/2026-11-23-group.toml", "edited\n");
    put("clients/c-3.toml", "three\n");
  }

  void put(const std::string& path, const std::string& text) const {
    repository.files.put(path, text);
  }
  const std::string& path() const { return repository.files.path(); }

  ScratchRepository repository;
  std::string first;
  std::string second;
};

}  // namespace

TEST_SUITE("revision") {
  TEST_CASE("a revision is what stood there, whatever was committed or edited since") {
    const Edited edited;
    const RevisionDisk disk(edited.path(), "v2026");
    CHECK(disk.info().hash == edited.first);
    CHECK(peer::domain::format(disk.info().committed) == "2026-11-03T10:00:00+01:00");
    CHECK(disk.info().committed.offset_minutes == 60);
    CHECK(bytes(disk, "sessions/2026/2026-11-23-group.toml") == "old\n");
    CHECK(bytes(disk, "clients/c-1.toml") == "one\n");
    CHECK(disk.read("clients/c-2.toml").state == State::missing);
    CHECK(disk.read("clients/c-3.toml").state == State::missing);
    CHECK(disk.list("clients", ".toml") == Names{"c-1.toml"});
    CHECK(disk.list("sessions", "") == Names{"2026"});
    CHECK(disk.list("", "") == Names{"clients", "program.toml", "sessions"});
    CHECK(disk.list(".", "") == disk.list("", ""));
    CHECK(disk.list("contacts", "").empty());
    CHECK(disk.holds("clients/c-1.toml"));
    CHECK(disk.holds("clients"));
    CHECK_FALSE(disk.holds("clients/c-2.toml"));
    CHECK(disk.is_folder("sessions/2026"));
    CHECK_FALSE(disk.is_folder("program.toml"));
    for (const char* word : {"HEAD~1", "main^", "@~1", "main@{1}", "HEAD~1^{commit}"}) {
      CHECK_MESSAGE(RevisionDisk(edited.path(), word).info().hash == edited.first, word);
    }
    const RevisionDisk by_digits(edited.path(), edited.first.substr(0, 10));
    CHECK(by_digits.info().hash == edited.first);
    CHECK(RevisionDisk(edited.path(), "HEAD").info().hash == edited.second);
    CHECK(bytes(RevisionDisk(edited.path(), "HEAD"), "clients/c-2.toml") == "two\n");
  }

  TEST_CASE("a file is read twice, and in any order beside the expected") {
    const Edited edited;
    const RevisionDisk disk(edited.path(), "HEAD");
    disk.expect({"clients/c-1.toml", "clients/c-2.toml", "program.toml", "clients"});
    CHECK(bytes(disk, "program.toml") == "format = 1\n");
    CHECK(bytes(disk, "sessions/2026/2026-11-23-group.toml") == "new\n");
    CHECK(bytes(disk, "clients/c-2.toml") == "two\n");
    CHECK(bytes(disk, "clients/c-2.toml") == "two\n");
    CHECK(disk.read("clients/c-1.toml").state == State::missing);
    disk.expect({"clients/c-2.toml"});
    disk.expect({"clients/c-2.toml", "program.toml"});
    CHECK(bytes(disk, "clients/c-2.toml") == "two\n");
  }

  TEST_CASE("a data directory below the top of its repository, and others beside it") {
    const ScratchRepository repository;
    const std::string inner = "our records/mosty [1]";
    repository.files.put("program.toml", "the other\n");
    repository.files.put("our records/mosty 1/program.toml", "another\n");
    repository.files.put(inner + "/program.toml", "ours\n");
    repository.files.put(inner + "/clients/c-1.toml", "one\n");
    repository.commit();
    const RevisionDisk disk(repository.files.path() + "/" + inner, "HEAD");
    CHECK(bytes(disk, "program.toml") == "ours\n");
    CHECK(disk.list("", "") == Names{"clients", "program.toml"});
    CHECK(bytes(disk, "../program.toml") == "(leads out of the data directory)");
    // A folder that git does not know stands in no revision.
    repository.files.put("new/program.toml", "new\n");
    const RevisionDisk none(repository.files.path() + "/new", "HEAD");
    CHECK(none.list("", "").empty());
    CHECK(none.read("program.toml").state == State::missing);
  }

  TEST_CASE("names of every kind; those that begin with a dot are left out") {
    const ScratchRepository repository;
    const Names names = {" a.toml", "a\nb.toml", "a\tb.toml", "a\"b.toml",
                         "a.toml",  "a-b.toml",  "a0.toml",   "č.toml"};
    for (const std::string& name : names) {
      repository.files.put("clients/" + name, name);
      repository.files.put("clients/" + name.substr(0, name.size() - 5) + "/x.toml", "x");
    }
    repository.files.put("clients/.hidden.toml", "x");
    repository.files.put(".gitignore", ".peer/\n");
    repository.commit();
    const RevisionDisk disk(repository.files.path(), "HEAD");
    const RealDisk real(repository.files.path());
    for (const std::string& name : names) CHECK(bytes(disk, "clients/" + name) == name);
    CHECK(disk.list("clients", ".toml") == real.list("clients", ".toml"));
    CHECK(disk.list("clients", "") == real.list("clients", ""));
    CHECK(disk.list("", "") == Names{"clients"});
    CHECK(disk.list("clients", "").size() == 16);
  }

  TEST_CASE("what is no file is called what the real disk calls it") {
    const ScratchRepository repository;
    const TemporaryDirectory& files = repository.files;
    files.put("clients/c-1.toml", "one\n");
    files.put("clients/large.toml", std::string(largest_file + 1, '#'));
    files.put("clients/just.toml", std::string(largest_file, '#'));
    files.put("staff", "no folder\n");
    std::filesystem::create_symlink("c-1.toml", files.path() + "/clients/link.toml");
    std::filesystem::create_symlink("clients", files.path() + "/oncall");
    repository.commit();
    const RevisionDisk disk(files.path(), "HEAD");
    const RealDisk real(files.path());
    for (const char* path :
         {"clients/link.toml", "oncall", "oncall/c-1.toml", "clients/large.toml", "clients",
          "staff/s-1.toml", "../program.toml", "/etc/passwd", "a//b", "", "clients/./c-1.toml"}) {
      CAPTURE(path);
      const ReadResult then = disk.read(path);
      const ReadResult now = real.read(path);
      CHECK(then.state == State::unreadable);
      CHECK(then.problem.reason == now.problem.reason);
      CHECK(then.problem.help == now.problem.help);
      CHECK_FALSE(then.problem.is_unknown);
    }
    CHECK(bytes(disk, "clients/just.toml").size() == largest_file);
    CHECK(disk.list("clients", "") == real.list("clients", ""));
    for (const char* folder : {"oncall", "oncall/x", "staff", "staff/x", "..", "/etc"}) {
      CAPTURE(folder);
      std::string then;
      std::string now;
      try {
        disk.list(folder, "");
      } catch (const peer::base::Failure& failure) {
        then = failure.what();
      }
      try {
        real.list(folder, "");
      } catch (const peer::base::Failure& failure) {
        now = failure.what();
      }
      CHECK(then.starts_with("cannot list the folder"));
      CHECK(then == now);
    }
    CHECK(disk.list("clients/none", "").empty());
  }

  TEST_CASE("a repository of its own is none of the revision") {
    const Edited inner;
    const ScratchRepository repository;
    repository.files.put("program.toml", "format = 1\n");
    repository.git({"-c", "advice.addEmbeddedRepo=false", "submodule", "--quiet", "add",
                    inner.path(), "clients"});
    repository.commit();
    const RevisionDisk disk(repository.files.path(), "HEAD");
    CHECK(bytes(disk, "clients") == "(is a folder, not a file)");
    CHECK(bytes(disk, "clients/c-2.toml") == "(lies in something that is not a folder)");
    CHECK_THROWS_WITH_AS(
        disk.list("clients", ".toml"),
        "cannot list the folder 'clients': it is not a folder of the data directory",
        peer::base::Failure);
    CHECK(disk.list("", "") == Names{"clients", "program.toml"});
  }

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

  TEST_CASE("objects that are broken or not there are no empty files") {
    const Edited edited;
    const auto object = [&](const std::string& name) {
      const std::string id = edited.repository.git({"rev-parse", name});
      return edited.path() + "/.git/objects/" + id.substr(0, 2) + "/" + id.substr(2);
    };
    std::filesystem::remove(object("HEAD:clients/c-2.toml"));
    const RevisionDisk disk(edited.path(), "HEAD");
    disk.expect({"clients/c-2.toml", "program.toml"});
    const ReadResult missing = disk.read("clients/c-2.toml");
    CHECK(missing.state == State::unreadable);
    CHECK(missing.problem.reason == "is not in this clone of the repository");
    CHECK(missing.problem.is_unknown);
    CHECK(bytes(disk, "program.toml") == "format = 1\n");
    const std::string broken = object("HEAD:program.toml");
    std::filesystem::permissions(broken, std::filesystem::perms::owner_all);
    std::ofstream(broken, std::ios::binary) << "no zlib";
    const RevisionDisk again(edited.path(), "HEAD");
    try {
      CHECK(again.read("program.toml").state == State::unreadable);
    } catch (const peer::base::Failure& failure) {
      CHECK(failure.code() == ExitCode::failure);
      CHECK(std::string(failure.what()).starts_with("git cannot read the files of the revision: "));
    }
    std::filesystem::remove(object("HEAD^{tree}"));
    CHECK(failure_of(edited.path(), "HEAD").starts_with("3: git cannot list the files of the rev"));
  }

  TEST_CASE("dates of commits") {
    const Edited edited;
    const std::string tree = edited.repository.git({"rev-parse", "HEAD^{tree}"});
    const auto committed = [&](const std::string& when) {
      const std::string who = "Ada > 1 2 <ada@example.org> ";
      const std::string hash = edited.repository.git(
          {"hash-object", "-t", "commit", "-w", "--stdin", "--literally"},
          "tree " + tree + "\nauthor " + who + "5 +0000\ncommitter " + who + when + "\n\nx\n");
      try {
        return peer::domain::format(RevisionDisk(edited.path(), hash).info().committed);
      } catch (const peer::base::Failure& failure) {
        return std::string(failure.what()).substr(52);
      }
    };
    CHECK(committed("1795453200 +0100") == "2026-11-23T18:00:00+01:00");
    CHECK(committed("1795453200 -0330") == "2026-11-23T13:30:00-03:30");
    CHECK(committed("0 -0100") == "1969-12-31T23:00:00-01:00");
    CHECK(committed("1795453200 +9999") == "2026-11-23T17:00:00+00:00");
    CHECK(committed("1795453200 later") == "2026-11-23T17:00:00+00:00");
    CHECK(committed("99999999999999 +0000") == "has no date that can be read");
    CHECK(committed("-5 +0000") == "has no date that can be read");
    CHECK(committed("") == "has no date that can be read");
  }
}
