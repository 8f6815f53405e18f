// The lines of a run that sends; see send_words.hpp.
// SPDX-License-Identifier: MIT
#include "peer/delivery/send_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "peer/base/text.hpp"

namespace peer::delivery {
namespace {

// Many that share a fate and its cause are one line.
constexpr std::size_t most_lines = 10;

using domain::MessageKind;

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

std::string many_line(Fate fate, std::string_view why, std::size_t count) {
  if (fate == Fate::waiting) {
    return fmt::format("{} messages wait for the next run: {}", count, why);
  }
  return fmt::format("{} messages were not handed over: {}; the next run tries again", count, why);
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

std::string fate_line(const Sent& sent) {
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

std::string held_back_line(const Entry& entry) {
  return fmt::format(
      "{} is held back: its text names '{}'; word it otherwise ('peer session set {} KEY=TEXT'), "
      "the next run sends it",
      what(entry), entry.named, entry.sessions.front());
}

std::string unknown_line(const Telling& telling) {
  std::vector<std::string> sessions;
  for (const auto& id : telling.message->sessions) sessions.push_back(id.value_or({}).text());
  const domain::PersonId& client = *telling.message->to;
  return fmt::format(
      "nobody knows whether {} went out (claimed {}); ask, then 'peer {} --done {}' or 'peer "
      "invite --resend {}'",
      what(telling.kind(), client, base::join(sessions, ", ")),
      domain::format(telling.message->at->local), command_for(telling.kind()), client, client);
}

std::vector<std::string> fate_lines(const std::vector<Sent>& sent) {
  std::map<std::pair<Fate, std::string>, std::vector<const Sent*>> groups;
  for (const Sent& one : sent) {
    if (one.fate != Fate::sent) groups[{one.fate, one.why}].push_back(&one);
  }
  std::vector<std::string> lines;
  for (const auto& [kind, group] : groups) {
    const bool is_alike = kind.first == Fate::waiting || kind.first == Fate::later;
    if (is_alike && group.size() > most_lines) {
      lines.push_back(many_line(kind.first, kind.second, group.size()));
      continue;
    }
    for (const Sent* one : group) {
      if (std::string line = fate_line(*one); !line.empty()) lines.push_back(std::move(line));
    }
  }
  return lines;
}

}  // namespace peer::delivery
