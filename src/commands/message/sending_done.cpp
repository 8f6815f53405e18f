// Records what somebody told by hand.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "message/sending.hpp"
#include "message/sending_words.hpp"
#include "peer/base/ensure.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/ledger.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using delivery::Action;
using delivery::Entry;
using delivery::Sent;
using workspace::Workspace;

// Nothing is handed over.
class NoTransport final : public delivery::Transport {
 public:
  delivery::HandOver hand_over(const delivery::Outgoing& /*outgoing*/) override {
    PEER_ENSURE(false, "what was told by hand is not sent");
    return {};
  }
};

// What waits for these people by hand, and what is unknown. Only when there is neither, what could
// be sent: somebody told them before the next run did.
delivery::Work told_by_hand(const Workspace& workspace, const std::vector<Entry>& entries,
                            const std::vector<domain::PersonId>& clients) {
  delivery::Work work;
  const delivery::Ledger ledger(workspace.records());
  for (const domain::PersonId& client : clients) {
    const std::size_t before = work.done.size() + work.settled.size();
    const auto record = [&](Action action) {
      for (const Entry& entry : entries) {
        if (entry.client != client || entry.action != action) continue;
        work.done.push_back(as_told_by_hand(entry));
      }
    };
    record(Action::by_hand);
    for (const delivery::Telling& telling : ledger.unknown()) {
      if (telling.message->to.value != client) continue;
      if (!is_still_ahead(workspace, *telling.message)) continue;
      work.settled.push_back({telling.run->file, telling.number, domain::MessageState::done});
    }
    if (work.done.size() + work.settled.size() == before) record(Action::send);
  }
  return work;
}

}  // namespace

base::ExitCode record_done(Context& context, std::string_view command, const Planner& planner,
                           const std::vector<std::string>& clients) {
  std::vector<domain::PersonId> ids;
  delivery::Sending sending;
  {
    Workspace workspace = context.open(workspace::Access::read);
    for (const std::string& typed : clients) {
      const domain::PersonId id = workspace::resolve_client(workspace, typed);
      if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    }
    sending.environment = workspace.environment();
    sending.command = command;
  }
  std::size_t settled = 0;
  const auto plan = [&](Workspace& workspace) {
    const std::vector<Entry> entries = planner(workspace).entries;
    need_whole_ledger(workspace);
    delivery::Work work = told_by_hand(workspace, entries, ids);
    settled = work.settled.size();
    return work;
  };
  if (context.dry_run) {
    Workspace workspace = context.open(workspace::Access::rehearse);
    for (const Entry& entry : plan(workspace).done) context.say("would record " + what(entry));
    return base::ExitCode::done;
  }
  sending.plan = plan;
  NoTransport transport;
  sending.transport = [&](const domain::Program&) -> delivery::Transport& { return transport; };
  const std::vector<Sent> done = delivery::send_all(sending);
  for (const Sent& one : done) context.say("recorded " + what(one.entry));
  if (settled > 0) {
    context.say(fmt::format("{} recorded as told",
                            base::counted(settled, "unknown message", "unknown messages")));
  }
  if (done.empty() && settled == 0) return nothing_to_do(context, "nothing waits for them");
  return base::ExitCode::done;
}

}  // namespace peer::commands
