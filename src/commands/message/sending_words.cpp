// Puts fates into words, and finds what is still open.
// SPDX-License-Identifier: MIT
#include "message/sending_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "message/messages.hpp"
#include "peer/base/text.hpp"

namespace peer::commands {
namespace {

using delivery::Action;
using delivery::Entry;
using delivery::Fate;
using domain::MessageKind;
using workspace::Workspace;

std::string_view noun(MessageKind kind) {
  switch (kind) {
    case MessageKind::invite:
      return "invitation";
    case MessageKind::remind:
      return "reminder";
    case MessageKind::change:
      return "notice of change";
    case MessageKind::cancel:
      return "cancellation";
    case MessageKind::announce:
      return "announcement";
  }
  return "message";
}

std::string what(MessageKind kind, const domain::PersonId& client, const std::string& sessions) {
  if (client.empty()) return fmt::format("the {} of {}", noun(kind), sessions);
  return fmt::format("the {} of {} for {}", noun(kind), sessions, client);
}

// The command whose option settles a message of this kind.
std::string_view command_for(MessageKind kind) {
  return kind == MessageKind::remind ? "remind" : "invite";
}

}  // namespace

bool is_notice(const Entry& entry) {
  return entry.kind == MessageKind::change || entry.kind == MessageKind::cancel;
}

std::string_view fate_word(Fate fate) {
  switch (fate) {
    case Fate::sent:
      return "sent";
    case Fate::later:
      return "later";
    case Fate::refused:
      return "refused";
    case Fate::unknown:
      return "unknown";
    case Fate::unsendable:
      return "unsendable";
    case Fate::forbidden:
      return "forbidden";
    case Fate::waiting:
      return "waiting";
    case Fate::recorded:
      return "recorded";
  }
  return "?";
}

std::string what(const Entry& entry) {
  return what(entry.kind, entry.client, base::join(domain::texts_of(entry.sessions), ", "));
}

std::string fate_line(const delivery::Sent& sent) {
  const std::string name = what(sent.entry);
  switch (sent.fate) {
    case Fate::sent:
      return {};
    case Fate::later:
      return fmt::format("{} was not handed over: {}; the next run tries again", name, sent.why);
    case Fate::refused:
      return fmt::format("{} was refused: {}; mend the address, the next run tries again", name,
                         sent.why);
    case Fate::unknown:
      return fmt::format(
          "nobody knows whether {} went out: the program {}; ask, then 'peer {} --done {}' or "
          "'peer invite --resend {}'",
          name, sent.why, command_for(sent.entry.kind), sent.entry.client, sent.entry.client);
    case Fate::unsendable:
      return fmt::format("{} cannot be sent: {}", name, sent.why);
    case Fate::forbidden:
      return fmt::format("{} is forbidden by the rule '{}'", name, sent.why);
    case Fate::waiting:
      return fmt::format("{} waits for the next run: {}", name, sent.why);
    case Fate::recorded:
      return fmt::format("{} was missed: it has begun", name);
  }
  return {};
}

std::string many_line(Fate fate, std::string_view why, std::size_t count) {
  if (fate == Fate::waiting) {
    return fmt::format("{} messages wait for the next run: {}", count, why);
  }
  return fmt::format("{} messages were not handed over: {}; the next run tries again", count, why);
}

std::string call_line(const Entry& entry) {
  if (!is_notice(entry) || entry.action != Action::by_hand) return {};
  return fmt::format("{} must be told now: {} {}; then 'peer invite --done {}'", entry.client,
                     base::join(domain::texts_of(entry.sessions), ", "),
                     entry.kind == MessageKind::cancel ? "does not take place" : "has changed",
                     entry.client);
}

std::string no_address_line(const Entry& entry) {
  return fmt::format("{} cannot be sent: no address for the channel '{}' is known", what(entry),
                     entry.channel ? domain::word(*entry.channel) : "none");
}

std::string unknown_line(const delivery::Telling& telling) {
  std::vector<std::string> sessions;
  for (const auto& id : telling.message->sessions) sessions.push_back(id.value_or({}).text());
  const domain::PersonId& client = *telling.message->to;
  return fmt::format(
      "nobody knows whether {} went out (claimed {}); ask, then 'peer {} --done {}' or 'peer "
      "invite --resend {}'",
      what(telling.kind(), client, base::join(sessions, ", ")),
      domain::format(telling.message->at->local), command_for(telling.kind()), client, client);
}

void tell(Context& context, std::string_view line) {
  context.err += "peer: " + base::printable(line) + "\n";
}

bool is_still_ahead(const Workspace& workspace, const domain::Message& message) {
  return std::ranges::any_of(message.sessions, [&](const auto& id) {
    const domain::Session* session = id ? workspace.records().session(*id) : nullptr;
    return session != nullptr && session->date && session->start &&
           domain::LocalTime{*session->date, *session->start} > workspace.now().local;
  });
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

Entry as_told_by_hand(Entry entry) {
  if (entry.channel.value_or(domain::Channel::none) == domain::Channel::none) {
    entry.channel = domain::Channel::phone;
  }
  return entry;
}

SendPlan plan_again(Workspace& workspace, const std::vector<domain::PersonId>& clients) {
  load_topics(workspace, {}, delivery::sessions_to_invite_to, true);
  const delivery::Templates templates = load_templates(
      workspace,
      {MessageKind::invite, MessageKind::remind, MessageKind::change, MessageKind::cancel});
  SendPlan plan{.is_again = true};
  for (const domain::PersonId& client : clients) {
    for (Entry& entry :
         delivery::plan_again(workspace.records(), templates, workspace.now().local, client)) {
      plan.entries.push_back(std::move(entry));
    }
  }
  return plan;
}

}  // namespace peer::commands
