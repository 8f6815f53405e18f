// What reading a git revision must not do: write, run what the repository names, ask the network,
// or fetch what nobody reads. SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <thread>

#include "peer/base/failure.hpp"
#include "peer/domain/time.hpp"
#include "peer/store/revision_disk.hpp"
#include "support/scratch_repository.hpp"

namespace {

using namespace peer::store;
using peer::test::ScratchRepository;
using peer::test::TemporaryDirectory;
using peer::test::Variable;
using State = ReadResult::State;

void make_program(const std::string& path, const std::string& script) {
  std::ofstream(path) << "#!/bin/sh\n" << script << "\n";
  std::filesystem::permissions(path, std::filesystem::perms::owner_all);
}

// A git that writes down its arguments and its input.
struct WatchedGit {
  WatchedGit() {
    std::filesystem::create_directories(folder.path() + "/bin");
    make_program(folder.path() + "/bin/git",
                 fmt::format("printf '%s\\n' \"$*\" >>'{0}/calls'\n"
                             "tee -a '{0}/input' | PATH='{1}' git \"$@\"",
                             folder.path(), real));
  }
  std::vector<std::string> lines(const std::string& name) const {
    std::istringstream text(folder.get(name));
    std::vector<std::string> all;
    for (std::string line; std::getline(text, line);) all.push_back(line);
    return all;
  }

  std::string real = std::getenv("PATH");  // before it is changed: else the watcher calls itself
  TemporaryDirectory folder;
  Variable path{"PATH", folder.path() + "/bin:" + real};
};

// A session a week for ten years, each with text of its own.
std::vector<std::string> put_ten_years(const ScratchRepository& repository) {
  std::vector<std::string> paths;
  std::map<std::string, std::string> texts;
  const peer::domain::Date first = *peer::domain::parse_iso_date("2017-01-02");
  for (int week = 0; week < 520; ++week) {
    const std::string day = peer::domain::format(first + 7 * week);
    paths.push_back("sessions/" + day.substr(0, 4) + "/" + day + "-group.toml");
    texts[paths.back()] = "date = " + day + "\n";
  }
  repository.import(texts);
  return paths;
}

}  // namespace

TEST_SUITE("revision") {
  TEST_CASE("only what is read is fetched, and all that is expected at once") {
    const ScratchRepository repository;
    const std::vector<std::string> paths = put_ten_years(repository);
    const WatchedGit watched;
    const RevisionDisk disk(repository.files.path(), "HEAD");
    CHECK(disk.list("sessions", "").size() == 10);
    CHECK(disk.list("sessions/2020", ".toml").size() == 52);
    CHECK(disk.holds(paths.front()));
    CHECK(watched.lines("input").empty());
    const std::vector<std::string> wanted(paths.begin() + 100, paths.begin() + 113);
    disk.expect(wanted);
    for (const std::string& path : wanted) CHECK(disk.read(path).state == State::read);
    const std::vector<std::string> asked = watched.lines("input");
    CHECK(asked.size() == 2 * wanted.size());  // once for the sizes, once for the bytes
    CHECK(std::set(asked.begin(), asked.end()).size() == wanted.size());
    CHECK(watched.lines("calls").size() == 6);
  }

  TEST_CASE("two threads read what is expected and what is not") {
    const ScratchRepository repository;
    const std::vector<std::string> paths = put_ten_years(repository);
    const RevisionDisk disk(repository.files.path(), "HEAD");
    disk.expect({paths.begin(), paths.begin() + 500});
    std::vector<std::string> texts(paths.size());
    const auto read_every_second = [&](std::size_t first) {
      for (std::size_t i = first; i < paths.size(); i += 2) texts[i] = disk.read(paths[i]).bytes;
    };
    std::thread second(read_every_second, 1);
    read_every_second(0);
    second.join();
    for (std::size_t i = 0; i < paths.size(); ++i) {
      REQUIRE(texts[i] == "date = " + paths[i].substr(14, 10) + "\n");
    }
  }

  TEST_CASE("more files than are fetched at once, in their order and against it") {
    const ScratchRepository repository;
    std::vector<std::string> paths;
    std::map<std::string, std::string> texts;
    for (int i = 0; i < 9000; ++i) {
      paths.push_back(fmt::format("contacts/2026/{:05}.toml", i));
      texts[paths.back()] = std::to_string(i);
    }
    repository.import(texts);
    const WatchedGit watched;
    const RevisionDisk disk(repository.files.path(), "HEAD");
    disk.expect(paths);
    for (std::size_t i = 0; i < paths.size(); ++i) {
      REQUIRE(disk.read(paths[i]).bytes == std::to_string(i));
    }
    CHECK(watched.lines("calls").size() == 4 + 3 * 2);
    disk.expect(paths);
    for (std::size_t i = paths.size(); i-- > 0;) {
      REQUIRE(disk.read(paths[i]).bytes == std::to_string(i));
    }
    CHECK(watched.lines("calls").size() == 4 + 6 * 2);
  }

  TEST_CASE("many large files are several answers") {
    const ScratchRepository repository;
    std::vector<std::string> paths;
    std::map<std::string, std::string> texts;
    for (int i = 0; i < 20; ++i) {
      paths.push_back(fmt::format("clients/{:02}.toml", i));
      texts[paths.back()] = std::string(largest_file - 1, static_cast<char>('a' + i));
    }
    repository.import(texts);
    const RevisionDisk disk(repository.files.path(), "HEAD");
    disk.expect(paths);
    for (int i = 0; i < 20; ++i) {
      const std::string& path = paths[static_cast<std::size_t>(i)];
      REQUIRE(disk.read(path).bytes == texts[path]);
    }
  }

  TEST_CASE("nothing is written, no program of the repository is run") {
    const ScratchRepository repository;
    repository.files.put("program.toml", "then\n");
    repository.files.put(".gitattributes", "* filter=evil diff=evil ident\n");
    const std::string first = repository.commit();
    repository.files.put("program.toml", "replaced\n");
    const std::string second = repository.commit();
    repository.git({"replace", first, second});
    const std::string marker = repository.files.path() + "/marker";
    const std::string evil = repository.files.path() + "/evil";
    make_program(evil, "touch '" + marker + "'");
    for (const char* hook : {"post-index-change", "reference-transaction", "post-checkout"}) {
      std::filesystem::create_directories(repository.files.path() + "/.git/hooks");
      make_program(repository.files.path() + "/.git/hooks/" + hook, "touch '" + marker + "'");
    }
    for (const char* key :
         {"core.fsmonitor", "core.pager", "pager.ls-tree", "pager.cat-file", "core.editor",
          "core.sshCommand", "core.alternateRefsCommand", "core.askPass", "filter.evil.smudge",
          "filter.evil.clean", "filter.evil.process", "diff.evil.textconv", "diff.external",
          "gpg.program", "credential.helper", "alias.cat-file", "alias.ls-tree",
          "alias.rev-parse"}) {
      repository.git({"config", key, evil});
    }
    repository.git({"config", "log.showSignature", "true"});
    repository.git({"config", "core.logAllRefUpdates", "always"});
    repository.files.put("program.toml", "edited, so that the index is stale\n");
    const auto before = repository.all_of_it();
    const RevisionDisk disk(repository.files.path(), first);
    disk.expect({"program.toml"});
    CHECK(disk.read("program.toml").bytes == "then\n");
    CHECK(disk.list("", ".toml").size() == 1);
    CHECK_FALSE(std::filesystem::exists(marker));
    CHECK(repository.all_of_it() == before);
  }

  TEST_CASE("what a partial clone lacks is not fetched") {
    const ScratchRepository whole;
    whole.files.put("program.toml", "then\n");
    whole.files.put("clients/c-1.toml", "one\n");
    whole.commit();
    whole.files.put("program.toml", "now\n");
    whole.commit();
    whole.git({"config", "uploadpack.allowFilter", "true"});
    whole.git({"config", "uploadpack.allowAnySHA1InWant", "true"});
    const TemporaryDirectory copies;
    const std::string partial = copies.path() + "/partial";
    whole.git({"clone", "--quiet", "--filter=blob:none", "file://" + whole.files.path(), partial});
    // The repository's own configuration would allow it.
    whole.git({"-C", partial, "config", "protocol.allow", "always"});
    whole.git({"-C", partial, "config", "protocol.file.allow", "always"});
    const Variable allowed("GIT_ALLOW_PROTOCOL", "file");
    const auto objects = [&] {
      return whole.git({"-C", partial, "rev-list", "--objects", "--all", "--missing=print"});
    };
    const std::string before = objects();
    REQUIRE(before.find("\n?") != std::string::npos);
    const RevisionDisk disk(partial, "HEAD~1");
    CHECK(disk.read("clients/c-1.toml").bytes == "one\n");
    disk.expect({"clients/c-1.toml", "program.toml"});
    try {
      const ReadResult result = disk.read("program.toml");  // newer versions of git go on
      CHECK(result.state == State::unreadable);
      CHECK(result.problem.reason == "is not in this clone of the repository");
    } catch (const peer::base::Failure& failure) {
      CHECK(failure.code() == peer::base::ExitCode::failure);
      CHECK(std::string(failure.what()) ==
            "git cannot read the files of the revision: this clone lacks a part of them");
    }
    CHECK(objects() == before);
  }
}
