// The outbox: what its files say, who may read them, where it may lie.
// SPDX-License-Identifier: MIT
#include "peer/delivery/outbox.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "peer/base/failure.hpp"
#include "sample.hpp"
#include "support/temporary_directory.hpp"

using peer::base::ExitCode;
using peer::base::Failure;
using peer::delivery::announcement_file;
using peer::delivery::check_outbox;
using peer::delivery::Entry;
using peer::delivery::outbox_files;
using peer::delivery::OutboxFile;
using peer::delivery::write_outbox;
using peer::test::mode_of;
namespace fs = std::filesystem;

namespace {

// A folder of its own with a data directory in it.
struct Place {
  Place() { fs::create_directories(data / ".peer"); }

  peer::test::TemporaryDirectory folder;
  fs::path root = folder.path();
  fs::path data = root / "data";
};

std::string read(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

std::size_t file_count(const fs::path& path) {
  std::size_t count = 0;
  for ([[maybe_unused]] const auto& entry : fs::directory_iterator(path)) ++count;
  return count;
}

std::string refusal(const fs::path& directory, const fs::path& data) {
  try {
    check_outbox(directory.string(), data.string());
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

Entry email() {
  Entry entry;
  entry.client = peer::domain::PersonId("c-1");
  entry.channel = peer::domain::Channel::email;
  entry.sessions = {peer::domain::SessionId("2026-11-23-group"),
                    peer::domain::SessionId("2026-11-26-club")};
  entry.first_day = peer::test::day("2026-11-23");
  entry.action = peer::delivery::Action::send;
  entry.address = "alena@example.org";
  entry.message = {"Pozvánka", "Dobrý den"};
  return entry;
}

}  // namespace

TEST_CASE("a file a message, none for those left out") {
  Entry by_hand = email();
  by_hand.client = peer::domain::PersonId("c-2");
  by_hand.channel = peer::domain::Channel::messenger;
  by_hand.action = peer::delivery::Action::by_hand;
  by_hand.address = "";
  by_hand.message.subject = "";
  Entry skipped = email();
  skipped.action = peer::delivery::Action::skip;
  const auto files = outbox_files({email(), by_hand, skipped});
  REQUIRE(files.size() == 2);
  CHECK(files[0].name == "2026-11-23-c-1-invite.txt");
  CHECK(files[0].text ==
        "Channel: email\nTo: alena@example.org\nSubject: Pozvánka\n"
        "Sessions: 2026-11-23-group, 2026-11-26-club\n\nDobrý den\n");
  CHECK(files[1].name == "2026-11-23-c-2-invite.txt");
  CHECK(files[1].text ==
        "Channel: messenger\nTo: c-2\nSessions: 2026-11-23-group, 2026-11-26-club\n\nDobrý den\n");
}

TEST_CASE("an address cannot add a header") {
  Entry entry = email();
  entry.address = "a@example.org\nBcc: all@example.org";
  CHECK(outbox_files({entry}).front().text.find("\nBcc:") == std::string::npos);
}

TEST_CASE("written twice, the same files, for their owner only") {
  const Place place;
  const fs::path outbox = place.root / "out" / "deep";
  const mode_t before = ::umask(0);
  for (int i = 0; i < 2; ++i) {
    write_outbox(outbox.string() + "/", place.data.string(), outbox_files({email()}));
    CHECK(file_count(outbox) == 1);
    CHECK(read(outbox / "2026-11-23-c-1-invite.txt").ends_with("\n\nDobrý den\n"));
  }
  ::umask(before);
  CHECK(mode_of(outbox) == 0700);
  CHECK(mode_of(place.root / "out") == 0700);
  CHECK(mode_of(outbox / "2026-11-23-c-1-invite.txt") == 0600);
}

TEST_CASE("a link in the place of a file is replaced, not followed") {
  const Place place;
  const fs::path outbox = place.root / "out";
  const fs::path victim = place.root / "victim";
  fs::create_directory(outbox);
  std::ofstream(victim) << "untouched";
  fs::create_symlink(victim, outbox / "2026-11-23-c-1-invite.txt");
  fs::create_symlink(victim, outbox / ".2026-11-23-c-1-invite.txt.tmp");
  write_outbox(outbox.string(), place.data.string(), outbox_files({email()}));
  CHECK(read(victim) == "untouched");
  CHECK(mode_of(outbox / "2026-11-23-c-1-invite.txt") == 0600);
  CHECK(file_count(outbox) == 1);
}

TEST_CASE("a directory in the place of a file is a failure that leaves nothing behind") {
  const Place place;
  const fs::path outbox = place.root / "out";
  fs::create_directories(outbox / "2026-11-23-c-1-invite.txt");
  CHECK_THROWS_WITH_AS(write_outbox(outbox.string(), place.data.string(), outbox_files({email()})),
                       "cannot write '2026-11-23-c-1-invite.txt': Is a directory", Failure);
  CHECK(file_count(outbox) == 1);
}

TEST_CASE("where an outbox may lie") {
  const Place place;
  const fs::path link = place.root / "link";
  const fs::path file = place.root / "file";
  fs::create_directory_symlink(place.data, link);
  std::ofstream(file) << "x";
  const auto lies_in = [](const fs::path& path) {
    return "the outbox '" + path.string() + "' is in the data directory";
  };
  CHECK(refusal(place.data, place.data) == lies_in(place.data));
  CHECK(refusal(place.data / "outbox", place.data) == lies_in(place.data / "outbox"));
  CHECK(refusal(link / "x", place.data) == lies_in(link / "x"));
  CHECK(refusal(place.data / ".peer", place.data) == lies_in(place.data / ".peer"));
  CHECK(refusal(place.data / ".peer/../x", place.data) == lies_in(place.data / ".peer/../x"));
  CHECK(refusal(place.data / ".peer/outbox", place.data).empty());
  CHECK(refusal(place.root / "out", place.data).empty());
  CHECK(refusal(place.root / "data-2", place.data).empty());
  CHECK(refusal(file, place.data) == "the outbox '" + file.string() + "' is not a directory");
  CHECK(refusal(place.root, place.data).empty());
}

TEST_CASE("the file of an announcement") {
  const auto records = peer::test::records_of(
      peer::test::with(peer::test::sample(), {peer::test::evening("group", "2026-11-23")}));
  const OutboxFile file = announcement_file({"Co nás čeká", "text"}, {&records.sessions[0]});
  CHECK(file.name == "2026-11-23-announce.txt");
  CHECK(file.text ==
        "Channel: announcement\nSubject: Co nás čeká\nSessions: 2026-11-23-group\n\ntext\n");
}
