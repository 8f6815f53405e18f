// The common part of announce, invite and remind.
// SPDX-License-Identifier: MIT
#include "messages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using delivery::Action;
using delivery::Entry;
using delivery::Form;
using render::Node;
using render::NodeList;

const domain::Session& need_ahead(const workspace::Workspace& workspace, const std::string& id) {
  const domain::Session* session = workspace.records().session(id);
  if (session == nullptr) base::fail_usage(fmt::format("no session '{}'", id));
  const std::string why = delivery::not_ahead(workspace.records(), *session, workspace.now().local);
  if (!why.empty()) {
    base::fail_usage(fmt::format("nobody can be written to about '{}': {}", id, why),
                     "'peer session list' shows what is ahead");
  }
  return *session;
}

render::Table plan_table(const std::vector<Entry>& entries, const domain::Records& records) {
  render::Table table{.columns = {{"client", "client"},
                                  {"name", "name"},
                                  {"channel", "channel"},
                                  {"kind", ""},
                                  {"sessions", "sessions"},
                                  {"action", "what"},
                                  {"reason", "why not"},
                                  {"address", ""},
                                  {"subject", ""},
                                  {"text", ""}},
                      .rows = {},
                      .empty = "nobody to write to"};
  for (const Entry& entry : entries) {
    const domain::Person* person = records.person(entry.client);
    const bool is_skipped = entry.action == Action::skip;
    NodeList sessions;
    for (const std::string& id : entry.sessions) sessions.emplace_back(id);
    table.rows.push_back(
        {entry.client, person != nullptr && person->name ? Node(*person->name) : Node(),
         entry.channel ? Node(domain::word(*entry.channel)) : Node(), domain::word(entry.kind),
         std::move(sessions), delivery::action_word(entry.action),
         entry.reason ? Node(delivery::skip_word(*entry.reason)) : Node(),
         entry.address.empty() ? Node() : Node(entry.address),
         entry.message.subject.empty() ? Node() : Node(entry.message.subject),
         is_skipped ? Node() : Node(entry.message.body)});
  }
  return table;
}

std::string summary(const std::vector<Entry>& entries) {
  const auto count = [&](Action action) {
    return std::ranges::count_if(entries,
                                 [&](const Entry& entry) { return entry.action == action; });
  };
  return fmt::format("{} to send, {} by hand, {} skipped", count(Action::send),
                     count(Action::by_hand), count(Action::skip));
}

}  // namespace

delivery::Sessions load_sessions_ahead(workspace::Workspace& workspace,
                                       const std::vector<std::string>& words,
                                       delivery::Sessions (*standard)(const domain::Records&,
                                                                      domain::LocalTime)) {
  std::vector<std::string> ids;
  for (const std::string& typed : words) {
    ids.push_back(workspace::resolve_session(workspace, typed));
  }
  const domain::Policy& policy = workspace.program().policy;
  const std::int64_t window = std::max(policy.invite_window_days, policy.trip_window_days);
  workspace.load_clients();
  workspace.load_people();
  if (words.empty()) {
    workspace.load_sessions(workspace.today(), workspace.today() + static_cast<int>(window));
  }
  // An invitation may have gone out long ahead; how far back matters are looked for is settable.
  workspace.load_messages(workspace.today() - static_cast<int>(policy.horizon_days), std::nullopt);
  workspace.load_peace(workspace.today());
  if (words.empty()) return standard(workspace.records(), workspace.now().local);
  delivery::Sessions sessions;
  for (const std::string& id : ids) sessions.push_back(&need_ahead(workspace, id));
  delivery::in_order(sessions);
  return sessions;
}

delivery::Templates load_templates(workspace::Workspace& workspace, domain::MessageKind kind) {
  delivery::Templates templates;
  workspace::Broken broken;
  for (const Form form : {Form::letter, Form::line}) {
    if (form == Form::line && kind == domain::MessageKind::announce) continue;
    for (const std::string_view language : {"cs", "en"}) {
      const std::string file = delivery::template_file(kind, form, language);
      if (!workspace.exists(file)) continue;
      broken.texts[file] = workspace.need_text(file);
      templates.replace(kind, form, language, broken.texts[file], broken.findings);
    }
  }
  if (!broken.findings.empty()) throw broken;
  return templates;
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

base::ExitCode answer_plan(Context& context, const workspace::Workspace& workspace,
                           const Arguments& arguments, const std::vector<Entry>& entries) {
  if (const auto directory = arguments.get("--outbox")) {
    put_into_outbox(context, workspace, *directory, delivery::outbox_files(entries));
  }
  context.print(plan_table(entries, workspace.records()));
  if (!entries.empty()) context.say(summary(entries));
  return answered(context, workspace);
}

}  // namespace peer::commands
