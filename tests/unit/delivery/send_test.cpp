// A run that sends, with a transport that does what the test says and looks at the files meanwhile.
// SPDX-License-Identifier: MIT
#include "peer/delivery/send.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

#include "peer/base/failure.hpp"
#include "sample.hpp"
#include "support/temporary_directory.hpp"

using peer::delivery::Fate;
using peer::delivery::HandOver;
using peer::delivery::Outgoing;
using peer::delivery::Sending;
using peer::delivery::Sent;
using peer::delivery::Work;
using peer::workspace::Workspace;
using Result = HandOver::Result;

namespace {

namespace fs = std::filesystem;

// The sample with `count` clients c-001 … and a session in a week's time, on a real disk.
class World {
 public:
  explicit World(int count) {
    for (const auto& [path, text] : peer::test::sample()) {
      if (path != "clients/c-1.toml" && path != "people/c-1.toml") put(path, text);
    }
    // A repository whose local settings name what sends.
    put(".git/HEAD", "ref: refs/heads/main\n");
    put(".git/objects/.keep", "");
    put(".git/refs/.keep", "");
    put(".git/config", "[peer]\n\tsendmail = /usr/sbin/sendmail\n\tsms = /usr/bin/sms\n");
    put("sessions/2026/2026-11-23-group.toml", peer::test::evening_text("group", "2026-11-23"));
    put("staff/s-ema.toml", peer::test::worker_text("consultant", "2026-01-01"));
    for (int i = 1; i <= count; ++i) {
      const std::string id = fmt::format("c-{:03}", i);
      put("clients/" + id + ".toml", peer::test::member("channel = \"email\"\n"));
      put("people/" + id + ".toml",
          fmt::format("name = \"Alena\"\nemail = \"{}@example.org\"\n", id));
    }
  }

  void put(const std::string& path, const std::string& text) { directory_.put(path, text); }

  // All of messages/, one file after the other.
  std::string ledger() const {
    std::string text;
    const fs::path folder = fs::path(directory_.path()) / "messages";
    if (!fs::exists(folder)) return text;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path());
      text += std::string(std::istreambuf_iterator<char>(file), {});
    }
    return text;
  }

  std::size_t count_in_ledger(const std::string& part) const {
    const std::string text = ledger();
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
      ++count;
    }
    return count;
  }

  peer::workspace::Environment environment() {
    peer::workspace::Environment environment;
    environment.directory = directory_.path();
    environment.command = "invite";
    environment.clock = &clock_;
    environment.random = &random_;
    environment.now_word = "2026-11-16T09:00";
    return environment;
  }

 private:
  peer::test::TemporaryDirectory directory_;
  peer::base::SystemClock clock_;
  peer::base::SystemRandom random_;
};

class Transport final : public peer::delivery::Transport {
 public:
  std::function<Result(std::size_t number, const Outgoing&)> act =
      [](std::size_t, const Outgoing&) { return Result::sent; };
  std::vector<std::string> handed_over;
  bool times_out = false;

  HandOver hand_over(const Outgoing& outgoing) override {
    handed_over.push_back(outgoing.recipient);
    return {act(handed_over.size(), outgoing), times_out, "why"};
  }
};

Work plan_all(Workspace& workspace) {
  workspace.load_local();
  workspace.load_clients();
  workspace.load_people();
  workspace.load_sessions(std::nullopt, std::nullopt);
  workspace.load_messages(std::nullopt, std::nullopt);
  workspace.load_peace(workspace.today());
  const peer::domain::LocalTime now = workspace.now().local;
  return {.send = peer::delivery::plan_invitations(
              workspace.records(), peer::delivery::Templates(), now,
              peer::delivery::sessions_to_invite_to(workspace.records(), now))};
}

std::vector<Sent> send(World& world, Transport& transport) {
  Sending sending;
  sending.environment = world.environment();
  sending.command = "invite";
  sending.plan = plan_all;
  sending.transport = [&](const peer::domain::Program&) -> peer::delivery::Transport& {
    return transport;
  };
  return peer::delivery::send_all(sending);
}

std::size_t count(const std::vector<Sent>& sent, Fate fate) {
  return static_cast<std::size_t>(std::ranges::count(sent, fate, &Sent::fate));
}

}  // namespace

TEST_CASE("every message is claimed before it is handed over, in batches") {
  World world(60);
  Transport transport;
  transport.act = [&](std::size_t number, const Outgoing&) {
    // The claims of this batch are on the disk, the outcomes of the batches before it too.
    const std::size_t batch = (number - 1) / 25;
    CHECK(world.count_in_ledger("[[message]]") == std::min<std::size_t>(60, 25 * (batch + 1)));
    CHECK(world.count_in_ledger("[[outcome]]") == 25 * batch);
    return Result::sent;
  };
  const auto sent = send(world, transport);
  CHECK(count(sent, Fate::sent) == 60);
  CHECK(world.count_in_ledger("state = \"sent\"") == 60);
  Transport again;
  CHECK(send(world, again).empty());
  CHECK(again.handed_over.empty());
}

TEST_CASE("what becomes of each stands in the ledger; what is unknown has no outcome") {
  World world(5);
  Transport transport;
  transport.act = [](std::size_t number, const Outgoing&) {
    const Result results[] = {Result::sent, Result::later, Result::refused, Result::unknown,
                              Result::sent};
    return results[number - 1];
  };
  const auto sent = send(world, transport);
  REQUIRE(sent.size() == 5);
  CHECK(sent[1].fate == Fate::later);
  CHECK(sent[2].fate == Fate::refused);
  CHECK(sent[3].fate == Fate::unknown);
  CHECK(world.count_in_ledger("state = \"sent\"") == 2);
  CHECK(world.count_in_ledger("state = \"failed\"") == 2);
  CHECK(world.count_in_ledger("of = 4") == 0);
  // The next run tries what certainly did not go out, and nothing else.
  Transport next;
  CHECK(count(send(world, next), Fate::sent) == 2);
  CHECK(next.handed_over == std::vector<std::string>{"c-002@example.org", "c-003@example.org"});
}

TEST_CASE("a program that cannot be started, or that hangs thrice, is not tried for everybody") {
  World world(30);
  Transport transport;
  transport.act = [](std::size_t, const Outgoing&) { return Result::unavailable; };
  CHECK(count(send(world, transport), Fate::waiting) == 29);
  CHECK(transport.handed_over.size() == 1);
  CHECK(world.count_in_ledger("state = \"failed\"") == 25);  // the claimed ones
  Transport hanging;
  hanging.times_out = true;
  hanging.act = [](std::size_t, const Outgoing&) { return Result::unknown; };
  const auto sent = send(world, hanging);
  CHECK(count(sent, Fate::unknown) == 3);
  CHECK(count(sent, Fate::waiting) == 27);
  Transport working;
  CHECK(count(send(world, working), Fate::sent) == 27);
}

TEST_CASE("mail that does not work keeps no SMS back") {
  World world(2);
  world.put("clients/c-003.toml", peer::test::member("channel = \"sms\"\n"));
  world.put("people/c-003.toml", "name = \"A\"\nphone = \"+420 700 000 003\"\n");
  Transport transport;
  transport.act = [](std::size_t, const Outgoing& outgoing) {
    return outgoing.channel == peer::domain::Channel::sms ? Result::sent : Result::unavailable;
  };
  const auto sent = send(world, transport);
  CHECK(count(sent, Fate::sent) == 1);
  CHECK(count(sent, Fate::waiting) == 1);
  CHECK(transport.handed_over == std::vector<std::string>{"c-001@example.org", "+420700000003"});
}

TEST_CASE("a record that changes during a run is seen before the next batch") {
  World world(60);
  Transport transport;
  transport.act = [&](std::size_t number, const Outgoing&) {
    if (number == 10) {
      world.put("clients/c-050.toml",
                peer::test::member("channel = \"email\"\ninvitations = \"none\"\n"));
    }
    return Result::sent;
  };
  const auto sent = send(world, transport);
  CHECK(count(sent, Fate::sent) == 59);
  CHECK(std::ranges::count(transport.handed_over, "c-050@example.org") == 0);
  CHECK(world.count_in_ledger("to = \"c-050\"") == 0);
  CHECK(world.count_in_ledger("state = \"sent\"") == 59);
}

TEST_CASE("somebody asks for peace during a run") {
  World world(40);
  Transport transport;
  transport.act = [&](std::size_t number, const Outgoing&) {
    if (number == 3) {
      world.put("contacts/2026/2026-11-16t0800-c-040.toml",
                "client = \"c-040\"\nat = 2026-11-16T08:00:00+01:00\nby = \"s-ada\"\n"
                "direction = \"in\"\npurpose = \"admin\"\noutcome = \"asked-not-to\"\n");
    }
    return Result::sent;
  };
  send(world, transport);
  CHECK(std::ranges::count(transport.handed_over, "c-040@example.org") == 0);
  CHECK(transport.handed_over.size() == 39);
}

TEST_CASE("a signal ends the run between two messages") {
  World world(30);
  Transport transport;
  transport.act = [&](std::size_t number, const Outgoing&) {
    if (number == 5) std::raise(SIGTERM);
    return Result::sent;
  };
  const auto sent = send(world, transport);
  CHECK(count(sent, Fate::sent) == 5);
  CHECK(count(sent, Fate::waiting) == 25);
  CHECK(world.count_in_ledger("state = \"sent\"") == 5);
  Transport next;
  CHECK(count(send(world, next), Fate::sent) == 25);
}

TEST_CASE("an address that no program may get stops nobody else") {
  World world(3);
  world.put("people/c-002.toml", "name = \"A\"\nemail = \"bára@example.org\"\n");
  Transport transport;
  const auto sent = send(world, transport);
  CHECK(count(sent, Fate::sent) == 2);
  CHECK(world.count_in_ledger("to = \"c-002\"") == 0);
}

TEST_CASE("a ledger file that somebody else writes to meanwhile is not written over") {
  World world(30);
  Transport transport;
  transport.act = [&](std::size_t number, const Outgoing&) {
    if (number == 2) {
      for (const auto& entry :
           fs::recursive_directory_iterator(world.environment().directory + "/messages")) {
        if (entry.is_regular_file()) std::ofstream(entry.path(), std::ios::app) << "# mine\n";
      }
    }
    return Result::sent;
  };
  CHECK_THROWS_AS(send(world, transport), peer::base::Failure);
  CHECK(world.count_in_ledger("# mine") == 1);
  // What was handed over is claimed, so that nobody is written to again.
  Transport next;
  CHECK(count(send(world, next), Fate::sent) == 5);
}
