// Recovery: from a kill at any step, with files that changed since, from a damaged journal.
// SPDX-License-Identifier: MIT
#include <cerrno>
#include <cstdlib>

#include "failing_calls.hpp"
#include "journal.hpp"
#include "transaction_support.hpp"

using namespace peer::store;  // NOLINT(google-build-using-namespace): the subject of this file
using namespace peer::test;   // NOLINT(google-build-using-namespace): its cases
using peer::test::FailingCalls;
using std::chrono::milliseconds;

// A disk that fails to read a file for a moment does not make it somebody else's: nothing is set
// aside, the journal waits.
TEST_CASE("a kill or an error at any step of a recovery is recovered from") {
  for (const bool is_error : {false, true}) {
    const std::string ending = is_error ? ":error" : "";
    for (int step = 1;; ++step) {
      REQUIRE(step < 200);
      const TemporaryDirectory directory;
      lay_out(directory, three);
      REQUIRE(commit_with_fault(directory, three, "place:2") == 9);  // the journal stands
      const int status = in_child([&] {
        const std::string fault = "any:" + std::to_string(step) + ending;
        setenv("PEER_FAILPOINT", fault.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
        const RealDisk disk(directory.path());
        recover(disk, Lock::take(disk, "test"));
      });
      CAPTURE(step);
      CHECK(seen(directory, three) == Outcome::new_state);
      const RealDisk disk(directory.path());
      CHECK(recover(disk, Lock::take(disk, "test")).empty());
      CHECK(outcome(directory, three) == Outcome::new_state);
      CHECK(leftovers(directory).empty());
      if (status == 0) {
        CHECK(step > 5);
        break;
      }
      REQUIRE(status == (is_error ? 3 : 9));
    }
  }
}

TEST_CASE("recovery leaves alone what an editor changed since and sets its own text aside") {
  const TemporaryDirectory directory;
  lay_out(directory, three);
  REQUIRE(commit_with_fault(directory, three, "place:2") == 9);
  directory.put("program.toml", "edited\n");
  directory.put("clients/c-1.toml", "edited too\n");
  directory.put("program.toml.peer-aside", "of another day\n");
  const RealDisk disk(directory.path());
  CHECK(pending_files(disk).size() == 1);
  const std::vector<std::string> notices = recover(disk, Lock::take(disk, "test"));
  CHECK(notices ==
        std::vector<std::string>{
            "'program.toml' was changed while a command was unfinished: it stays, and what the "
            "command meant to write is in 'program.toml.peer-aside-2'",
            "'clients/c-1.toml' was to be removed by an unfinished command, but was changed since: "
            "it stays"});
  CHECK(directory.read("program.toml") == "edited\n");
  CHECK(directory.read("clients/c-1.toml") == "edited too\n");
  CHECK(directory.read("program.toml.peer-aside-2") == "new p\n");
  CHECK(directory.read("sessions/2027/s.toml") == "new s\n");
  CHECK(!directory.read(".peer/journal"));
}

TEST_CASE("a damaged journal was never committed and is kept; a newer one is refused") {
  const std::string whole = encode_journal(three);
  CHECK(decode_journal(whole).state == Journal::State::committed);
  CHECK(decode_journal(whole).changes.size() == 3);
  CHECK(decode_journal(whole).changes[2].after == std::nullopt);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CHECK(decode_journal(whole.substr(0, size)).state == Journal::State::damaged);
  }
  for (std::size_t at = 14; at < whole.size(); ++at) {  // behind the version
    std::string flipped = whole;
    flipped[at] = static_cast<char>(flipped[at] ^ 1);
    CAPTURE(at);
    CHECK(decode_journal(flipped).state == Journal::State::damaged);
  }
  const TemporaryDirectory directory;
  lay_out(directory, three);
  directory.put(".peer/journal", whole.substr(0, 40));
  const RealDisk disk(directory.path());
  CHECK(pending_files(disk).empty());
  CHECK(recover(disk, Lock::take(disk, "test")).size() == 1);
  CHECK(outcome(directory, three) == Outcome::old_state);
  CHECK(directory.read(".peer/journal.damaged") == whole.substr(0, 40));
  directory.put(".peer/journal", "peer-journal 3\n");
  CHECK(failure_of([&] { recover(disk, Lock::take(disk, "test")); }) ==
        "an unfinished command of a newer peer waits in '.peer/journal'");
}

TEST_CASE("a hundred texts that were set aside are enough") {
  const TemporaryDirectory directory;
  directory.put("p", "edited\n");
  for (int number = 1; number < 100; ++number) {
    directory.put(number == 1 ? "p.peer-aside" : "p.peer-aside-" + std::to_string(number), "x");
  }
  directory.put(".peer/journal", encode_journal({{"p", "old", "new"}}));
  const RealDisk disk(directory.path());
  CHECK(whole_failure_of([&] { recover(disk, Lock::take(disk, "test")); }) ==
        "too many texts of 'p' are set aside|compare them and delete those that are not needed");
  directory.put("p.peer-aside-7", "new");
  CHECK(recover(disk, Lock::take(disk, "test")).at(0).ends_with("in 'p.peer-aside-7'"));
}

TEST_CASE("a damaged journal that cannot be set aside is said, and stays") {
  const TemporaryDirectory directory;
  directory.put(".peer/journal", "half");
  const RealDisk disk(directory.path());
  {
    const FailingCalls failing({"renameat", EIO, 1, true, {}});
    CHECK(failure_of([&] { recover(disk, Lock::take(disk, "test")); }) ==
          "cannot set the damaged '.peer/journal' aside: Input/output error");
  }
  CHECK(directory.read(".peer/journal") == "half");
  CHECK(recover(disk, Lock::take(disk, "test")).size() == 1);
}
