// Journals that are kept for undo: written, read, forgotten; a fault at every step.
// SPDX-License-Identifier: MIT
#include "peer/store/undo.hpp"

#include <cstdlib>
#include <filesystem>

#include "transaction_support.hpp"

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using namespace peer::test;   // NOLINT(google-build-using-namespace): its cases

namespace {

const Changes with_people{{"clients/c-1.toml", "old c\n", "new c\n"},
                          {"people/c-1.toml", "old name\n", "new name\n"},
                          {"people/c-2.toml", std::nullopt, "new\n"}};

Keep keep_of(const std::string& command, const char* at = "2027-01-25T09:00:00+01:00") {
  return {.command = command,
          .at = *peer::domain::parse_instant(at),
          .by = "s-ada",
          .format = 2,
          .days = 7};
}

void commit_kept(const std::string& root, const Changes& changes, const Keep& keep) {
  const RealDisk disk(root);
  const Lock lock = Lock::take(disk, "test");
  recover(disk, lock);
  commit(disk, lock, changes, nullptr, &keep);
}

std::vector<UndoEntry> entries_in(const TemporaryDirectory& directory) {
  return undo_entries(RealDisk(directory.path()));
}

Changes turned(Changes changes) {
  for (FileChange& change : changes) std::swap(change.before, change.after);
  return changes;
}

}  // namespace

TEST_CASE("what a command changed is kept, names where people/ is") {
  const TemporaryDirectory directory;
  lay_out(directory, with_people);
  commit_kept(directory.path(), with_people, keep_of("client set"));
  CHECK(outcome(directory, with_people) == Outcome::new_state);
  CHECK(leftovers(directory).empty());
  CHECK(directory.get(".peer/undo/00000001").find("name") == std::string::npos);
  CHECK(directory.get("people/.peer/undo/00000001").find("old name\n") != std::string::npos);
  CHECK(directory.read("people/.peer/.gitignore") == "*\n");
  CHECK(mode_of(directory / ".peer/undo/00000001") == 0600U);
  CHECK(mode_of(directory / "people/.peer/undo/00000001") == 0600U);
  const std::vector<UndoEntry> entries = entries_in(directory);
  REQUIRE(entries.size() == 1);
  CHECK(entries[0].problem.empty());
  CHECK(entries[0].keep.command == "client set");
  CHECK(entries[0].keep.by == "s-ada");
  CHECK(entries[0].keep.format == 2);
  REQUIRE(entries[0].changes.size() == 3);
  CHECK(entries[0].changes[1].before == "old name\n");
  CHECK(entries[0].changes[2].before == std::nullopt);
}

TEST_CASE("a kill or an error at any step leaves the old or the new state, and no entry too many") {
  for (const Changes& changes : {one, three, with_people}) {
    for (const bool is_error : {false, true}) {
      for (int step = 1;; ++step) {
        REQUIRE(step < 300);
        const TemporaryDirectory directory;
        lay_out(directory, changes);
        std::filesystem::create_directories(directory / "people");
        const int status = in_child([&] {
          const std::string fault = "any:" + std::to_string(step) + (is_error ? ":error" : "");
          setenv("PEER_FAILPOINT", fault.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
          commit_kept(directory.path(), changes, keep_of("first"));
        });
        CAPTURE(step);
        const Outcome reader = seen(directory, changes);
        CHECK(reader != Outcome::mixed);
        commit_kept(directory.path(), {{"clients/c-9.toml", std::nullopt, "9\n"}}, keep_of("next"));
        CHECK(outcome(directory, changes) == reader);
        CHECK(leftovers(directory).empty());
        const std::vector<UndoEntry> entries = entries_in(directory);
        CHECK(entries.size() == (reader == Outcome::new_state ? 2U : 1U));
        for (const UndoEntry& entry : entries) CHECK(entry.problem.empty());
        const bool has_part = directory.has("people/.peer/undo/00000001");
        CHECK(has_part == (reader == Outcome::new_state && changes.size() == with_people.size() &&
                           changes[1].path.starts_with("people/")));
        if (status == 0) break;
      }
    }
  }
}

TEST_CASE("at most a hundred, none older than the days, and each as a whole") {
  const TemporaryDirectory directory;
  lay_out(directory, with_people);
  commit_kept(directory.path(), with_people, keep_of("old", "2027-01-10T09:00:00+01:00"));
  commit_kept(directory.path(), turned(with_people), keep_of("back", "2027-01-18T09:00:00+01:00"));
  CHECK(entries_in(directory).size() == 1);
  CHECK_FALSE(directory.has("people/.peer/undo/00000001"));
  CHECK(directory.has("people/.peer/undo/00000002"));
  for (int i = 0; i < 110; ++i) {
    const std::string path = "staff/s-" + std::to_string(i) + ".toml";
    commit_kept(directory.path(), {{path, std::nullopt, "x\n"}}, keep_of("more"));
  }
  const std::vector<UndoEntry> entries = entries_in(directory);
  CHECK(entries.size() == most_undo_entries);
  CHECK(entries.front().serial == 112);
  CHECK_FALSE(directory.has("people/.peer/undo/00000002"));
}

TEST_CASE("an entry that cannot be used says why") {
  const TemporaryDirectory directory;
  lay_out(directory, with_people);
  commit_kept(directory.path(), with_people, keep_of("first"));
  commit_kept(directory.path(), turned(with_people), keep_of("second"));
  const std::string whole = directory.get(".peer/undo/00000001");
  directory.put(".peer/undo/00000001", whole.substr(0, whole.size() / 2));
  CHECK(entries_in(directory).at(1).problem == "is damaged");
  directory.put(".peer/undo/00000001", "peer-journal 9\n");
  CHECK(entries_in(directory).at(1).problem == "was written by a newer peer");
  directory.put("people/.peer/undo/00000002", "other\n");
  CHECK(entries_in(directory).at(0).problem == "is damaged in what it changed in people/");
  std::filesystem::remove(directory / "people/.peer/undo/00000002");
  CHECK(entries_in(directory).at(0).problem ==
        "lacks what it changed in people/, which is not there");
}

TEST_CASE("a journal that waits for people/ says so") {
  const TemporaryDirectory directory;
  lay_out(directory, with_people);
  const int status = in_child([&] {
    // Two files that hide from git, the part, the journal, a file: amid the second one.
    setenv("PEER_FAILPOINT", "place:6", 1);  // NOLINT(concurrency-mt-unsafe)
    commit_kept(directory.path(), with_people, keep_of("first"));
  });
  REQUIRE(status == 9);
  std::filesystem::rename(directory / "people", directory / "closed");
  const RealDisk disk(directory.path());
  CHECK(failure_of([&] { recover(disk, Lock::take(disk, "test")); }) ==
        "an unfinished command waits in '.peer/journal' for what it changes in people/");
  std::filesystem::rename(directory / "closed", directory / "people");
  CHECK(recover(disk, Lock::take(disk, "test")).empty());
  CHECK(outcome(directory, with_people) == Outcome::new_state);
  CHECK(entries_in(directory).size() == 1);
}
