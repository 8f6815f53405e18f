// Reading a git revision: what stood there, of every kind, and what cannot be read.
// SPDX-License-Identifier: MIT
#include <fstream>

#include "peer/store/real_disk.hpp"
#include "revision_support.hpp"

namespace {

using namespace peer::store;
using namespace peer::test;
using peer::base::ExitCode;
using State = ReadResult::State;
using Names = std::vector<std::string>;

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
    CHECK(bytes(disk, "program.toml") == "format = 2\n");
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
    repository.files.put("program.toml", "format = 2\n");
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
    CHECK(bytes(disk, "program.toml") == "format = 2\n");
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
