// Sends through the delivery layer and tells, by ids, what did not go as it should.
// SPDX-License-Identifier: MIT
#include "message/sending.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>

#include "message/messages.hpp"
#include "message/sending_words.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/ledger.hpp"
#include "peer/workspace/clone.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using delivery::Action;
using delivery::Entry;
using delivery::Fate;
using delivery::Sent;
using workspace::Workspace;

// What the planner found beside the messages; that of the last round counts.
struct Seen {
  SendPlan plan{};
  std::vector<std::string> broken{};   // lines on files that were left out
  std::vector<std::string> unknown{};  // lines on claims of earlier runs
  std::size_t by_hand = 0;
  std::size_t quiet = 0;  // messages that wait for the end of the quiet hours
};

std::vector<std::string> unknown_lines(const Workspace& workspace) {
  const delivery::Ledger ledger(workspace.records());
  std::vector<std::string> lines;
  for (const delivery::Telling& telling : ledger.unknown()) {
    if (!telling.message->to) continue;
    if (is_still_ahead(workspace, *telling.message)) lines.push_back(unknown_line(telling));
  }
  return lines;
}

Seen look(const Workspace& workspace, SendPlan plan) {
  Seen seen{std::move(plan), broken_lines(workspace)};
  if (!seen.plan.is_again) seen.unknown = unknown_lines(workspace);
  const bool is_quiet = !seen.plan.is_again &&
                        delivery::is_quiet(workspace.program().policy, workspace.now().local.time);
  for (Entry& entry : seen.plan.entries) {
    if (entry.action == Action::by_hand) ++seen.by_hand;
    if (!is_quiet || entry.action != Action::send || is_notice(entry)) continue;
    entry.action = Action::skip;
    ++seen.quiet;
  }
  return seen;
}

class ChosenTransport {
 public:
  delivery::Transport& operator()(const domain::Program& program) {
    if (!transport_) {
      transport_ =
          std::make_unique<delivery::ProgramTransport>(program, program.email.value_or(""));
    }
    return *transport_;
  }

 private:
  std::unique_ptr<delivery::ProgramTransport> transport_;
};

// Everybody who is to be called, and everybody whom an address is missing for.
void tell_plan(Context& context, const Seen& seen) {
  for (const std::string& line : seen.broken) tell(context, line);
  for (const Entry& entry : seen.plan.entries) {
    if (const std::string line = call_line(entry); !line.empty()) tell(context, line);
    if (entry.reason == delivery::SkipReason::no_address) tell(context, no_address_line(entry));
  }
  for (const std::string& line : seen.unknown) tell(context, line);
  if (seen.quiet > 0) {
    tell(context, fmt::format("{} for the end of the quiet hours (policy quiet-from-hour and "
                              "quiet-until-hour)",
                              base::counted(seen.quiet, "message waits", "messages wait")));
  }
}

// Many that share a fate and its cause are one line.
constexpr std::size_t most_lines = 10;

void tell_fates(Context& context, const std::vector<Sent>& sent) {
  std::map<std::pair<Fate, std::string>, std::vector<const Sent*>> groups;
  for (const Sent& one : sent) {
    if (one.fate != Fate::sent) groups[{one.fate, one.why}].push_back(&one);
  }
  for (const auto& [kind, group] : groups) {
    const bool is_alike = kind.first == Fate::waiting || kind.first == Fate::later;
    if (is_alike && group.size() > most_lines) {
      tell(context, many_line(kind.first, kind.second, group.size()));
      continue;
    }
    for (const Sent* one : group) {
      if (const std::string line = fate_line(*one); !line.empty()) tell(context, line);
    }
  }
}

base::ExitCode code_of(const std::vector<Sent>& sent) {
  const auto any = [&](std::initializer_list<Fate> fates) {
    return std::ranges::any_of(
        sent, [&](const Sent& one) { return std::ranges::find(fates, one.fate) != fates.end(); });
  };
  if (any({Fate::later, Fate::refused, Fate::unknown, Fate::waiting})) {
    return base::ExitCode::temporary;
  }
  return any({Fate::unsendable, Fate::forbidden}) ? base::ExitCode::findings : base::ExitCode::done;
}

render::Table fate_table(const std::vector<Sent>& sent) {
  render::Table table{.columns = {{"client", "client"},
                                  {"kind", "kind"},
                                  {"channel", "channel"},
                                  {"sessions", "sessions"},
                                  {"fate", "fate"},
                                  {"why", "why"}},
                      .rows = {},
                      .empty = "nothing to send"};
  for (const Sent& one : sent) {
    render::NodeList sessions;
    for (const domain::SessionId& id : one.entry.sessions) sessions.emplace_back(id);
    const auto channel = one.entry.channel;
    table.rows.push_back({one.entry.client, domain::word(one.entry.kind),
                          channel ? render::Node(domain::word(*channel)) : render::Node(),
                          std::move(sessions), fate_word(one.fate),
                          one.why.empty() ? render::Node() : render::Node(one.why)});
  }
  return table;
}

void answer(Context& context, std::string_view command, const std::vector<Sent>& sent,
            const Seen& seen) {
  if (context.format != Format::text) return context.print(fate_table(sent));
  if (!context.interactive && !seen.plan.is_again) return;
  const auto count = std::ranges::count(sent, Fate::sent, &Sent::fate);
  context.say(fmt::format("{} sent",
                          base::counted(static_cast<std::size_t>(count), "message", "messages")));
  if (seen.by_hand > 0) {
    context.say(fmt::format("{} by hand: 'peer {} --by-hand' shows them with the text to paste",
                            seen.by_hand, command));
  }
}

delivery::Sending sending_for(const workspace::Environment& environment, std::string_view command) {
  delivery::Sending sending;
  sending.environment = environment;
  sending.command = command;
  return sending;
}

void need_program(const domain::Program& program) {
  if (!program.sendmail.empty() || !program.sms.empty()) return;
  base::fail("program.toml names no program to send with",
             "write sendmail = [\"/usr/sbin/sendmail\"] under [delivery]");
}

// What would be handed over, and nothing else.
base::ExitCode rehearse(Context& context, Workspace& workspace, const SendPlan& plan) {
  const delivery::Ledger ledger(workspace.records());
  const delivery::Composing composing{workspace.records(), ledger, workspace.zone(),
                                      workspace.now()};
  for (const Entry& entry : plan.entries) {
    if (entry.action != Action::send) continue;
    std::string problem;
    const std::string token = delivery::new_token(workspace.now(), *context.environment.random);
    const delivery::Outgoing outgoing = delivery::compose(composing, entry, token, problem);
    if (problem.empty()) {
      context.out +=
          fmt::format("would send to {} by {}:\n\n{}\n", outgoing.recipient,
                      domain::word(outgoing.channel), base::printable(outgoing.bytes, true));
    } else {
      tell(context, fate_line({entry, Fate::unsendable, problem}));
    }
  }
  return answered(context, workspace);
}

}  // namespace

void need_sender(const Workspace& workspace) {
  const auto& sender = workspace.program().sender.value;
  if (!sender) {
    base::fail("program.toml names no clone that sends",
               "write sender = \"office\" under [delivery], and on the computer that sends: peer "
               "git install --as office");
  }
  const auto name = workspace::clone_name(workspace.environment().directory);
  if (name == sender) return;
  base::fail(fmt::format("'{}' sends, and this clone {}", *sender,
                         name ? fmt::format("is '{}'", *name) : "has no name"),
             fmt::format("send from '{}'; if this clone is the one, name it: peer git install --as "
                         "{}",
                         *sender, *sender));
}

base::ExitCode send(Context& context, std::string_view command, const Planner& planner) {
  Seen seen;
  workspace::Environment environment;
  {
    Workspace workspace = context.open(workspace::Access::read);
    need_sender(workspace);
    need_program(workspace.program());
    warn_of_templates(context, workspace);
    environment = workspace.environment();
    if (context.dry_run) return rehearse(context, workspace, planner(workspace));
  }
  delivery::Sending sending = sending_for(environment, command);
  sending.plan = [&](Workspace& workspace) {
    seen = look(workspace, planner(workspace));
    need_whole_ledger(workspace);
    return delivery::Work{.send = seen.plan.entries, .missed = seen.plan.missed};
  };
  ChosenTransport transport;
  sending.transport = std::ref(transport);
  const std::vector<Sent> sent = delivery::send_all(sending);
  context.changed_meanwhile = false;
  tell_plan(context, seen);
  tell_fates(context, sent);
  answer(context, command, sent, seen);
  const base::ExitCode code = code_of(sent);
  if (code == base::ExitCode::done && seen.quiet > 0) return base::ExitCode::temporary;
  return code == base::ExitCode::done && !seen.broken.empty() ? base::ExitCode::findings : code;
}

base::ExitCode send_again(Context& context, std::string_view command,
                          const std::vector<std::string>& clients) {
  std::vector<domain::PersonId> ids;
  {
    Workspace workspace = context.open(workspace::Access::read);
    need_sender(workspace);
    for (const std::string& typed : clients) {
      const domain::PersonId id = workspace::resolve_client(workspace, typed);
      if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    }
  }
  return send(context, command, [&](Workspace& workspace) { return plan_again(workspace, ids); });
}

}  // namespace peer::commands
