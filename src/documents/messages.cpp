// Plans and outcomes of messages as tables and texts; see messages.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/messages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "peer/delivery/outbox.hpp"
#include "peer/delivery/send_words.hpp"

namespace peer::documents {
namespace {

using delivery::Action;
using delivery::Entry;
using render::Node;
using render::NodeList;

// Why they are left out, or why they are written to.
Node reason_of(const Entry& entry) {
  if (entry.reason) return delivery::skip_word(*entry.reason);
  return entry.cause ? Node(delivery::cause_word(*entry.cause)) : Node();
}

}  // namespace

render::Table plan_table(const std::vector<Entry>& entries, const domain::Records& records) {
  const bool has_notices = std::ranges::any_of(entries, delivery::is_notice);
  render::Table table{.columns = {{"client", "client"},
                                  {"name", "name"},
                                  {"channel", "channel"},
                                  {"kind", has_notices ? "kind" : ""},
                                  {"sessions", "sessions"},
                                  {"action", "what"},
                                  {"reason", "why"},
                                  {"address", ""},
                                  {"subject", ""},
                                  {"text", ""}},
                      .rows = {},
                      .empty = "nobody to write to"};
  for (const Entry& entry : entries) {
    const domain::Person* person = records.person(entry.client);
    const bool is_skipped = entry.action == Action::skip;
    NodeList sessions;
    for (const domain::SessionId& id : entry.sessions) sessions.emplace_back(id);
    table.rows.push_back(
        {entry.client, person != nullptr && person->name ? Node(*person->name) : Node(),
         entry.channel ? Node(domain::word(*entry.channel)) : Node(), domain::word(entry.kind),
         std::move(sessions), delivery::action_word(entry.action), reason_of(entry),
         entry.address.empty() ? Node() : Node(entry.address),
         entry.message.subject.empty() ? Node() : Node(entry.message.subject),
         is_skipped ? Node() : Node(entry.message.body)});
  }
  return table;
}

std::string plan_summary(const std::vector<Entry>& entries, std::string_view command) {
  const auto count = [&](Action action) {
    return std::ranges::count_if(entries,
                                 [&](const Entry& entry) { return entry.action == action; });
  };
  std::string text = fmt::format("{} to send, {} by hand, {} skipped", count(Action::send),
                                 count(Action::by_hand), count(Action::skip));
  if (count(Action::by_hand) > 0) {
    text += fmt::format("\n'peer {} --by-hand' prints what to paste or to say", command);
  }
  return text;
}

std::string preview_text(const Entry& entry) {
  if (entry.reason) {
    return fmt::format("none for {}: {}\n", base::join(domain::texts_of(entry.sessions), ", "),
                       delivery::skip_word(*entry.reason));
  }
  std::string text;
  for (const delivery::OutboxFile& file : delivery::outbox_files({entry})) text += file.text;
  return base::printable(text, true);
}

render::Table fate_table(const std::vector<delivery::Sent>& sent) {
  render::Table table{.columns = {{"client", "client"},
                                  {"kind", "kind"},
                                  {"channel", "channel"},
                                  {"sessions", "sessions"},
                                  {"fate", "fate"},
                                  {"why", "why"}},
                      .rows = {},
                      .empty = "nothing to send"};
  for (const delivery::Sent& one : sent) {
    NodeList sessions;
    for (const domain::SessionId& id : one.entry.sessions) sessions.emplace_back(id);
    const auto channel = one.entry.channel;
    table.rows.push_back({one.entry.client, domain::word(one.entry.kind),
                          channel ? Node(domain::word(*channel)) : Node(), std::move(sessions),
                          delivery::fate_word(one.fate), one.why.empty() ? Node() : Node(one.why)});
  }
  return table;
}

std::string by_hand_text(const Entry& entry, const domain::Records& records,
                         std::string_view command) {
  const std::string channel(entry.channel ? domain::word(*entry.channel) : "phone");
  return base::printable(fmt::format("{} ({}), {}{}\n\n{}\n\nthen: peer {} --done {}\n\n",
                                     records.name_of(entry.client), entry.client, channel,
                                     entry.address.empty() ? "" : " " + entry.address,
                                     entry.message.body, command, entry.client),
                         true);
}

Node announcement_node(const delivery::Message& message, std::string_view language,
                       const delivery::Sessions& sessions) {
  NodeList ids;
  for (const domain::Session* session : sessions) ids.emplace_back(session->id);
  return render::NodeObject{{"language", language},
                            {"sessions", std::move(ids)},
                            {"subject", message.subject},
                            {"text", message.body}};
}

}  // namespace peer::documents
