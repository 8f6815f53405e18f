// bit_rot EXAMPLE FILE: every byte of a record flipped, deleted and doubled, and the record cut at
// every byte. Decoding, all rules and edits of what still can be read never end in a signal, an
// exception, a bug or a hang.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>

#include "peer/base/failure.hpp"
#include "peer/rules/rule.hpp"
#include "peer/store/decode.hpp"
#include "peer/store/edit.hpp"
#include "peer/store/real_disk.hpp"

namespace {

using namespace peer;  // NOLINT(google-build-using-namespace): a test

constexpr unsigned longest_seconds = 10;  // for one damaged file, also under sanitizers
constexpr std::array<unsigned char, 5> masks{0x01, 0x10, 0x20, 0x80, 0xFF};
constexpr std::size_t every_nth_with_the_rest = 97;

// What is under way, for the signal handler.
std::array<char, 200> now_at{};

extern "C" void report(int number) {
  constexpr std::string_view words = "bad: a signal or a hang at ";
  bool told = ::write(2, words.data(), words.size()) > 0;
  told = ::write(2, now_at.data(), std::string_view(now_at.data()).size()) > 0 && told;
  ::_exit(told ? 128 + number : 1);
}

struct Tally {
  std::size_t damaged = 0;
  std::size_t readable = 0;  // TOML still
  std::size_t silent = 0;    // and no finding of the decoder
  std::size_t edits = 0;
  std::size_t bad = 0;
};

bool has_syntax_finding(const base::Findings& findings) {
  for (const base::Finding& finding : findings.list()) {
    if (finding.rule == "syntax") return true;
  }
  return false;
}

// The other records of the example.
void load(const store::RealDisk& disk, const std::string& folder, std::string_view except,
          domain::Records& records) {
  base::Findings findings;
  for (const std::string& name : disk.list(folder, "")) {
    const std::string path = folder.empty() ? name : folder + "/" + name;
    if (name.find('.') == std::string::npos) {
      load(disk, path, except, records);
    } else if (path != except) {
      store::decode(path, disk.read(path), records, findings);
    }
  }
}

class Rot {
 public:
  Rot(std::string path, domain::Records rest) : path_(std::move(path)), rest_(std::move(rest)) {}

  void judge(std::string_view damage, std::size_t at, const std::string& bytes) {
    const auto end =
        fmt::format_to_n(now_at.data(), now_at.size() - 1, "{} {} at byte {}\n", path_, damage, at);
    *end.out = '\0';
    ::alarm(longest_seconds);
    ++tally.damaged;
    try {
      decode_and_check(bytes);
    } catch (const std::exception& error) {
      ++tally.bad;
      fmt::print(stderr, "bad: {}: {}", error.what(), now_at.data());
    }
    ::alarm(0);
  }

  Tally tally;

 private:
  void decode_and_check(const std::string& bytes) {
    domain::Records records;
    if (tally.damaged % every_nth_with_the_rest == 0) records = rest_;
    base::Findings findings;
    store::decode(path_, bytes, records, findings);
    records.sort();
    rules::run_all_rules(records);
    tally.silent += findings.empty() ? 1U : 0U;
    if (has_syntax_finding(findings)) return;
    ++tally.readable;
    edit(bytes, operations_[tally.damaged % operations_.size()]);
  }

  void edit(const std::string& bytes, const store::Operation& operation) {
    try {
      const store::Operation operations[] = {operation};
      store::edit_document(bytes, operations);
      ++tally.edits;
    } catch (const base::Failure& failure) {
      if (failure.code() == base::ExitCode::bug) throw;
    }
  }

  std::string path_;
  domain::Records rest_;
  // One for each damaged file, in turn.
  std::array<store::Operation, 5> operations_{
      store::set({"name"}, "x"), store::set_sorted({"attendance", "c-zzzz"}, "present"),
      store::append({"spell"}, {{"from", 1}}), store::remove({"start"}),
      store::remove({"intake", std::size_t{0}})};
};

void damage_all(const std::string& bytes, Rot& rot) {
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    for (const unsigned char mask : masks) {
      std::string flipped = bytes;
      flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ mask);
      rot.judge(fmt::format("flipped by {:#04x}", mask), at, flipped);
    }
    rot.judge("deleted", at, bytes.substr(0, at) + bytes.substr(at + 1));
    rot.judge("doubled", at, bytes.substr(0, at + 1) + bytes.substr(at));
    rot.judge("cut", at, bytes.substr(0, at));
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGALRM}) {
    std::signal(number, report);
  }
  try {
    const store::RealDisk disk(argv[1]);
    const store::ReadResult file = disk.read(argv[2]);
    domain::Records rest;
    load(disk, "", argv[2], rest);
    Rot rot(argv[2], rest);
    damage_all(file.bytes, rot);
    const Tally& tally = rot.tally;
    fmt::print(
        "{}: {} bytes, {} damaged files, {} still TOML, {} without a finding, {} edits, {} bad\n",
        argv[2], file.bytes.size(), tally.damaged, tally.readable, tally.silent, tally.edits,
        tally.bad);
    return tally.bad == 0 && tally.damaged > 0 && tally.edits > 0 ? 0 : 1;
  } catch (const std::exception& error) {
    fmt::print(stderr, "bad: {}\n", error.what());
    return 1;
  }
}
