// What a run that sends has to know before it begins; see send_plan.hpp.
// SPDX-License-Identifier: MIT
#include "peer/delivery/send_plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "peer/base/text.hpp"
#include "peer/delivery/ledger.hpp"
#include "peer/delivery/send_words.hpp"

namespace peer::delivery {
namespace {

using workspace::Workspace;

// Is there still something to tell about a session of this message?
bool is_still_ahead(const Workspace& workspace, const domain::Message& message) {
  return std::ranges::any_of(message.sessions, [&](const auto& id) {
    const domain::Session* session = id ? workspace.records().session(*id) : nullptr;
    return session != nullptr && session->date && session->start &&
           domain::LocalTime{*session->date, *session->start} > workspace.now().local;
  });
}

// One line for each broken file, without its text: a line of people/ would show a name or an
// address to whoever reads cron's mail.
std::vector<std::string> broken_lines(const Workspace& workspace) {
  std::set<std::string> files;
  for (const base::Finding& finding : workspace.findings().list()) {
    if (finding.severity == base::Severity::error) files.insert(finding.file);
  }
  std::vector<std::string> lines;
  for (const std::string& file : files) {
    lines.push_back(fmt::format(
        "'{}' cannot be read as it is, and was left out; 'peer check {}' tells why", file, file));
  }
  return lines;
}

std::vector<std::string> unknown_lines(const Workspace& workspace) {
  const Ledger ledger(workspace.records());
  std::vector<std::string> lines;
  for (const Telling& telling : ledger.unknown()) {
    if (!telling.message->to) continue;
    if (is_still_ahead(workspace, *telling.message)) lines.push_back(unknown_line(telling));
  }
  return lines;
}

// The entry as the ledger should have it once somebody told it by hand.
Entry as_told_by_hand(Entry entry) {
  if (entry.channel.value_or(domain::Channel::none) == domain::Channel::none) {
    entry.channel = domain::Channel::phone;
  }
  return entry;
}

}  // namespace

void need_program(const domain::Program& program) {
  if (program.sendmail_in_file || program.sms_in_file) {
    base::fail(
        "program.toml names a program to run in [delivery], and nothing that git brings is run",
        "name it for this computer: peer git install --sendmail PROGRAM; then remove the key");
  }
  if (!program.sendmail.empty() || !program.sms.empty()) return;
  base::fail("no program to send with is named on this computer",
             "name it: peer git install --sendmail /usr/sbin/sendmail");
}

void need_sender(Workspace& workspace) {
  workspace.need_people();
  const auto& sender = workspace.program().sender.value;
  if (!sender) {
    base::fail("program.toml names no clone that sends",
               "write sender = \"office\" under [delivery], and on the computer that sends: peer "
               "git install --as office");
  }
  const std::optional<std::string>& name = workspace.load_local().clone;
  if (name == sender) return;
  base::fail(fmt::format("'{}' sends, and this clone {}", *sender,
                         name ? fmt::format("is '{}'", *name) : "has no name"),
             fmt::format("send from '{}'; if this clone is the one, name it: peer git install --as "
                         "{}",
                         *sender, *sender));
}

void need_whole_ledger(const Workspace& workspace) {
  workspace::Broken broken;
  for (const base::Finding& finding : workspace.findings().list()) {
    if (finding.severity != base::Severity::error || !finding.file.starts_with("messages/")) {
      continue;
    }
    broken.texts[finding.file] = workspace.text_of(finding.file);
    broken.findings.add(finding);
  }
  if (!broken.findings.empty()) throw broken;
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

std::vector<std::string> problem_lines(const Seen& seen) {
  std::vector<std::string> lines = seen.broken;
  for (const Entry& entry : seen.plan.entries) {
    if (std::string line = call_line(entry); !line.empty()) lines.push_back(std::move(line));
    if (entry.reason == SkipReason::no_address) lines.push_back(no_address_line(entry));
    if (entry.reason == SkipReason::names_another) lines.push_back(held_back_line(entry));
  }
  lines.insert(lines.end(), seen.unknown.begin(), seen.unknown.end());
  if (seen.quiet > 0) {
    lines.push_back(
        fmt::format("{} for the end of the quiet hours (policy quiet-from-hour and "
                    "quiet-until-hour)",
                    base::counted(seen.quiet, "message waits", "messages wait")));
  }
  return lines;
}

base::ExitCode exit_code(const std::vector<Sent>& sent, const Seen& seen) {
  const auto any = [&](std::initializer_list<Fate> fates) {
    return std::ranges::any_of(
        sent, [&](const Sent& one) { return std::ranges::find(fates, one.fate) != fates.end(); });
  };
  if (any({Fate::later, Fate::refused, Fate::unknown, Fate::waiting})) {
    return base::ExitCode::temporary;
  }
  const bool held_back = std::ranges::any_of(seen.plan.entries, [](const Entry& entry) {
    return entry.reason == SkipReason::names_another;
  });
  if (held_back || any({Fate::unsendable, Fate::forbidden})) return base::ExitCode::findings;
  if (seen.quiet > 0) return base::ExitCode::temporary;
  return seen.broken.empty() ? base::ExitCode::done : base::ExitCode::findings;
}

// What waits for these people by hand, and what is unknown. Only when there is neither, what could
// be sent: somebody told them before the next run did.
Work told_by_hand(const Workspace& workspace, const std::vector<Entry>& entries,
                  const std::vector<domain::PersonId>& clients) {
  Work work;
  const Ledger ledger(workspace.records());
  for (const domain::PersonId& client : clients) {
    const std::size_t before = work.done.size() + work.settled.size();
    const auto record = [&](Action action) {
      for (const Entry& entry : entries) {
        if (entry.client != client || entry.action != action) continue;
        work.done.push_back(as_told_by_hand(entry));
      }
    };
    record(Action::by_hand);
    for (const Telling& telling : ledger.unknown()) {
      if (telling.message->to.value != client) continue;
      if (!is_still_ahead(workspace, *telling.message)) continue;
      work.settled.push_back({telling.run->file, telling.number, domain::MessageState::done});
    }
    if (work.done.size() + work.settled.size() == before) record(Action::send);
  }
  return work;
}

}  // namespace peer::delivery
