// One run that sends: claims, hands over, records what became of it.
//
// lock of sending → (plan → judge → (claim a batch durably → hand it over → record the outcomes)…)…
// The lock of the records is held for a moment only, never while a mail program works; when a
// record that a batch rests on has changed since the plan, the rest is planned anew. Two runs at
// once on one machine therefore send once. What holds after a crash: every message that may have
// been handed over is claimed; a claim without an outcome is "unknown", shown by every later run
// and repeated only by
// --resend. SIGINT and SIGTERM end the run after the message at hand.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "peer/delivery/compose.hpp"
#include "peer/delivery/plan.hpp"
#include "peer/delivery/transport.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::delivery {

// A claim of an earlier run that is settled by hand.
struct Settled {
  std::string file{};      // messages/…
  std::size_t number = 0;  // of the message in it
  domain::MessageState state = domain::MessageState::done;
};

// What a run is to do. The entries point into the records of the workspace that made them.
struct Work {
  std::vector<Entry> send{};    // in this order; those by hand and skipped ones are left alone
  std::vector<Entry> done{};    // told by hand: recorded as done
  std::vector<Entry> missed{};  // recorded as missed
  std::vector<Settled> settled{};
};

enum class Fate {
  sent,
  later,       // the mail program says: try again later; the next run does
  refused,     // the mail program refuses it; the next run tries again
  unknown,     // nobody knows; only --resend repeats it
  unsendable,  // nothing can be composed for it (an address that is none)
  forbidden,   // a rule forbids it
  waiting,     // not tried: the mail program does not work, or the run was interrupted
  recorded     // of `done` and `missed`
};

struct Sent {
  Entry entry{};  // its `about` no longer points anywhere
  Fate fate = Fate::waiting;
  std::string why{};
};

struct Sending {
  workspace::Environment environment;
  std::string command;                              // "invite": shown to writers who wait
  std::function<Work(workspace::Workspace&)> plan;  // called again when records change
  std::function<Transport&(const domain::Program&)> transport;
};

// Throws Failure when another run does not end, or the ledger cannot be written; Broken as the plan
// does.
std::vector<Sent> send_all(const Sending& sending);

}  // namespace peer::delivery
