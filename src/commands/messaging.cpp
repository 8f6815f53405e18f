// The common part of announce, invite and remind; see messaging.hpp.
// SPDX-License-Identifier: MIT
#include "messaging.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "peer/base/ensure.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/send_plan.hpp"
#include "peer/delivery/send_words.hpp"
#include "peer/documents/messages.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using delivery::Action;
using delivery::Entry;
using delivery::Fate;
using delivery::Sent;
using workspace::Workspace;

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

// Nothing is handed over.
class NoTransport final : public delivery::Transport {
 public:
  delivery::HandOver hand_over(const delivery::Outgoing& /*outgoing*/) override {
    PEER_ENSURE(false, "what was told by hand is not sent");
    return {};
  }
};

void tell(Context& context, const std::vector<std::string>& lines) {
  for (const std::string& line : lines) context.tell(line);
}

std::vector<domain::PersonId> resolve_clients(Workspace& workspace,
                                              const std::vector<std::string>& clients) {
  std::vector<domain::PersonId> ids;
  for (const std::string& typed : clients) {
    const domain::PersonId id = workspace::resolve_client(workspace, typed);
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

void answer(Context& context, std::string_view command, const std::vector<Sent>& sent,
            const delivery::Seen& seen) {
  if (context.format != Format::text) return context.print(documents::fate_table(sent));
  if (!context.interactive && !seen.plan.is_again) return;
  const auto count = std::ranges::count(sent, Fate::sent, &Sent::fate);
  context.say(fmt::format("{} sent",
                          base::counted(static_cast<std::size_t>(count), "message", "messages")));
  if (seen.by_hand > 0) {
    context.say(fmt::format("{} by hand: 'peer {} --by-hand' shows them with the text to paste",
                            seen.by_hand, command));
  }
}

// What would be handed over, and nothing else.
base::ExitCode rehearse(Context& context, Workspace& workspace, const delivery::SendPlan& plan) {
  const delivery::Ledger ledger(workspace.records());
  const delivery::Composing composing{workspace.records(), ledger, workspace.zone(),
                                      workspace.now()};
  for (const Entry& entry : plan.entries) {
    if (entry.action != Action::send) continue;
    if (context.format == Format::json) {
      context.say("would send " + delivery::what(entry));
      continue;
    }
    std::string problem;
    const std::string token = delivery::new_token(workspace.now(), *context.environment.random);
    const delivery::Outgoing outgoing = delivery::compose(composing, entry, token, problem);
    if (problem.empty()) {
      context.out +=
          fmt::format("would send to {} by {}:\n\n{}\n", outgoing.recipient,
                      domain::word(outgoing.channel), base::printable(outgoing.bytes, true));
    } else {
      tell(context, {delivery::fate_line({entry, Fate::unsendable, problem})});
    }
  }
  return answered(context, workspace);
}

}  // namespace

void warn_of_templates(Context& context, const workspace::Workspace& workspace) {
  const std::vector<std::string>& known = delivery::template_files();
  for (const std::string& name : workspace.names("templates", ".txt")) {
    const std::string file = "templates/" + name;
    if (std::ranges::find(known, file) != known.end()) continue;
    const std::string hint = base::did_you_mean(file, known);
    context.warn(fmt::format("'{}' replaces no text{}{}", file, hint.empty() ? "" : "; ", hint));
  }
}

base::ExitCode answer_preview(Context& context, const workspace::Workspace& workspace,
                              const std::vector<Entry>& entries, const domain::PersonId& client) {
  warn_of_templates(context, workspace);
  std::vector<Entry> theirs;
  std::ranges::copy_if(entries, std::back_inserter(theirs),
                       [&](const Entry& entry) { return entry.client == client; });
  if (context.format != Format::text) {
    context.print(documents::plan_table(theirs, workspace.records()));
    return answered(context, workspace);
  }
  for (const Entry& entry : theirs) {
    if (!context.out.empty()) context.out += "\n";
    context.out += documents::preview_text(entry);
  }
  if (theirs.empty()) context.say("no session ahead to write about");
  return answered(context, workspace);
}

void put_into_outbox(Context& context, const workspace::Workspace& workspace,
                     const std::string& directory, const std::vector<delivery::OutboxFile>& files) {
  const std::string& data = workspace.environment().directory;
  if (context.dry_run) {
    delivery::check_outbox(directory, data);
    for (const delivery::OutboxFile& file : files) {
      context.note(fmt::format("would write '{}/{}'", base::printable(directory), file.name));
    }
    return;
  }
  delivery::write_outbox(directory, data, files);
  context.note(fmt::format("{} {} in '{}'", files.size(), files.size() == 1 ? "file" : "files",
                           base::printable(directory)));
}

base::ExitCode answer_by_hand(Context& context, const workspace::Workspace& workspace,
                              const std::vector<Entry>& entries, std::string_view command) {
  std::vector<Entry> by_hand;
  std::ranges::copy_if(entries, std::back_inserter(by_hand),
                       [](const Entry& entry) { return entry.action == Action::by_hand; });
  if (context.format != Format::text) {
    context.print(documents::plan_table(by_hand, workspace.records()));
    return answered(context, workspace);
  }
  if (by_hand.empty()) nothing_to_do(context, "nobody is to be written to by hand");
  for (const Entry& entry : by_hand) {
    context.out += documents::by_hand_text(entry, workspace.records(), command);
  }
  return answered(context, workspace);
}

base::ExitCode answer_plan(Context& context, const workspace::Workspace& workspace,
                           const Arguments& arguments, const std::vector<Entry>& entries,
                           std::string_view command) {
  if (const auto directory = arguments.get("--outbox")) {
    put_into_outbox(context, workspace, *directory, delivery::outbox_files(entries));
  }
  warn_of_templates(context, workspace);
  context.print(documents::plan_table(entries, workspace.records()));
  if (!entries.empty()) context.say(documents::plan_summary(entries, command));
  return answered(context, workspace);
}

base::ExitCode send(Context& context, std::string_view command, const delivery::Planner& planner) {
  delivery::Seen seen;
  delivery::Sending sending;
  sending.command = command;
  {
    Workspace workspace = context.open(workspace::Access::read);
    delivery::need_sender(workspace);
    delivery::need_program(workspace.program());
    warn_of_templates(context, workspace);
    sending.environment = workspace.environment();
    if (context.dry_run) return rehearse(context, workspace, planner(workspace));
  }
  sending.plan = [&](Workspace& workspace) {
    seen = delivery::look(workspace, planner(workspace));
    delivery::need_whole_ledger(workspace);
    return delivery::Work{.send = seen.plan.entries, .missed = seen.plan.missed};
  };
  ChosenTransport transport;
  sending.transport = std::ref(transport);
  const std::vector<Sent> sent = delivery::send_all(sending);
  context.changed_meanwhile = false;
  tell(context, delivery::problem_lines(seen));
  tell(context, delivery::fate_lines(sent));
  answer(context, command, sent, seen);
  const base::ExitCode code = delivery::exit_code(sent, seen);
  if (code != base::ExitCode::done && context.format == Format::json) {
    context.refuse({.error = "not everything was told"});
  }
  return code;
}

base::ExitCode send_again(Context& context, std::string_view command,
                          const std::vector<std::string>& clients) {
  std::vector<domain::PersonId> ids;
  {
    Workspace workspace = context.open(workspace::Access::read);
    delivery::need_sender(workspace);
    ids = resolve_clients(workspace, clients);
  }
  return send(context, command,
              [&](Workspace& workspace) { return delivery::plan_resending(workspace, ids); });
}

base::ExitCode record_done(Context& context, std::string_view command,
                           const delivery::Planner& planner,
                           const std::vector<std::string>& clients) {
  std::vector<domain::PersonId> ids;
  delivery::Sending sending;
  {
    Workspace workspace = context.open(workspace::Access::read);
    ids = resolve_clients(workspace, clients);
    sending.environment = workspace.environment();
    sending.command = command;
  }
  std::size_t settled = 0;
  const auto plan = [&](Workspace& workspace) {
    const std::vector<Entry> entries = planner(workspace).entries;
    delivery::need_whole_ledger(workspace);
    delivery::Work work = delivery::told_by_hand(workspace, entries, ids);
    settled = work.settled.size();
    return work;
  };
  if (context.dry_run) {
    Workspace workspace = context.open(workspace::Access::rehearse);
    for (const Entry& entry : plan(workspace).done)
      context.say("would record " + delivery::what(entry));
    return base::ExitCode::done;
  }
  sending.plan = plan;
  NoTransport transport;
  sending.transport = [&](const domain::Program&) -> delivery::Transport& { return transport; };
  const std::vector<Sent> done = delivery::send_all(sending);
  for (const Sent& one : done) context.say("recorded " + delivery::what(one.entry));
  context.written.more = {{"messages", render::table_to_node(documents::fate_table(done))}};
  if (settled > 0) {
    context.say(fmt::format("{} recorded as told",
                            base::counted(settled, "unknown message", "unknown messages")));
  }
  if (done.empty() && settled == 0) return nothing_to_do(context, "nothing waits for them");
  return base::ExitCode::done;
}

}  // namespace peer::commands
