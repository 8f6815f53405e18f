// The common part of announce, invite and remind.
// SPDX-License-Identifier: MIT
#include "message/messages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "message/sending_words.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/language.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands {
namespace {

using delivery::Action;
using delivery::Entry;
using delivery::Form;
using render::Node;
using render::NodeList;

const domain::Session& need_ahead(const workspace::Workspace& workspace,
                                  const domain::SessionId& id) {
  const domain::Session* session = workspace.records().session(id);
  if (session == nullptr) base::fail_usage(fmt::format("no session '{}'", id));
  const std::string why = delivery::not_ahead(workspace.records(), *session, workspace.now().local);
  if (!why.empty()) {
    base::fail_usage(fmt::format("nobody can be written to about '{}': {}", id, why),
                     "'peer session list' shows what is ahead");
  }
  return *session;
}

// Why they are left out, or why they are written to.
Node reason_of(const Entry& entry) {
  if (entry.reason) return delivery::skip_word(*entry.reason);
  return entry.cause ? Node(delivery::cause_word(*entry.cause)) : Node();
}

render::Table plan_table(const std::vector<Entry>& entries, const domain::Records& records) {
  const bool has_notices = std::ranges::any_of(entries, is_notice);
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

std::string summary(const std::vector<Entry>& entries, std::string_view command) {
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

void load_kind(workspace::Workspace& workspace, domain::MessageKind kind,
               delivery::Templates& templates, workspace::Broken& broken) {
  for (const Form form : {Form::letter, Form::line}) {
    if (form == Form::line && kind == domain::MessageKind::announce) continue;
    for (const std::string& language : domain::languages()) {
      const std::string file = delivery::template_file(kind, form, language);
      if (!workspace.exists(file)) continue;
      broken.texts[file] = workspace.need_text(file);
      templates.replace(kind, form, language, broken.texts[file], broken.findings);
    }
  }
}

}  // namespace

Topics load_topics(workspace::Workspace& workspace, const std::vector<std::string>& words,
                   delivery::Sessions (*standard)(const domain::Records&, domain::LocalTime),
                   bool notices) {
  std::vector<domain::SessionId> ids;
  for (const std::string& typed : words) {
    ids.push_back(workspace::resolve_session(workspace, typed));
  }
  const domain::Policy& policy = workspace.program().policy;
  const std::int64_t window = std::max(policy.invite_window_days, policy.trip_window_days);
  const int days = static_cast<int>(window + (notices ? policy.move_days : 0));
  const domain::Date today = workspace.today();
  workspace.load_clients();
  workspace.load_people();
  // What was missed lies two weeks back at most.
  if (words.empty()) workspace.load_sessions(notices ? today - 14 : today, today + days);
  // An invitation may have gone out long ahead; how far back matters are looked for is settable.
  workspace.load_messages(today - static_cast<int>(policy.horizon_days), std::nullopt);
  workspace.load_peace(today);
  const domain::Records& records = workspace.records();
  const domain::LocalTime now = workspace.now().local;
  Topics topics;
  topics.is_named = !words.empty();
  if (notices) topics.notify = delivery::sessions_to_notify_of(records, now);
  if (words.empty()) {
    topics.ahead = standard(records, now);
    return topics;
  }
  std::erase_if(topics.notify, [&](const domain::Session* session) {
    return std::ranges::find(ids, session->id) == ids.end();
  });
  for (const domain::SessionId& id : ids) {
    const domain::Session* session = records.session(id);
    const bool is_notice = session != nullptr &&
                           session->status.value == domain::SessionStatus::cancelled &&
                           std::ranges::find(topics.notify, session) != topics.notify.end();
    if (!is_notice) topics.ahead.push_back(&need_ahead(workspace, id));
  }
  delivery::in_order(topics.ahead);
  return topics;
}

delivery::Templates load_templates(workspace::Workspace& workspace,
                                   const std::vector<domain::MessageKind>& kinds) {
  delivery::Templates templates;
  workspace::Broken broken;
  for (const domain::MessageKind kind : kinds) load_kind(workspace, kind, templates, broken);
  if (!broken.findings.empty()) throw broken;
  return templates;
}

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
    context.print(plan_table(theirs, workspace.records()));
    return answered(context, workspace);
  }
  for (const Entry& entry : theirs) {
    if (!context.out.empty()) context.out += "\n";
    context.out += preview_text(entry);
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
    context.print(plan_table(by_hand, workspace.records()));
    return answered(context, workspace);
  }
  if (by_hand.empty()) nothing_to_do(context, "nobody is to be written to by hand");
  for (const Entry& entry : by_hand) {
    const std::string channel(entry.channel ? domain::word(*entry.channel) : "phone");
    context.out +=
        base::printable(fmt::format("{} ({}), {}{}\n\n{}\n\nthen: peer {} --done {}\n\n",
                                    workspace.records().name_of(entry.client), entry.client,
                                    channel, entry.address.empty() ? "" : " " + entry.address,
                                    entry.message.body, command, entry.client),
                        true);
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
  context.print(plan_table(entries, workspace.records()));
  if (!entries.empty()) context.say(summary(entries, command));
  return answered(context, workspace);
}

}  // namespace peer::commands
