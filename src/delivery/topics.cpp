// What a command writes about, loaded: sessions, templates, plans; see topics.hpp.
// SPDX-License-Identifier: MIT
#include "peer/delivery/topics.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/failure.hpp"
#include "peer/delivery/ledger.hpp"
#include "peer/delivery/others.hpp"
#include "peer/locale/language.hpp"
#include "peer/workspace/names.hpp"
#include "reasons.hpp"

namespace peer::delivery {
namespace {

using domain::MessageKind;

constexpr int days_back = 62;  // twice the farthest move (notices.cpp)

const domain::Session& need_ahead(const workspace::Workspace& workspace,
                                  const domain::SessionId& id) {
  const domain::Session* session = workspace.records().session(id);
  if (session == nullptr) base::fail_usage(fmt::format("no session '{}'", id));
  const std::string why = not_ahead(workspace.records(), *session, workspace.now().local);
  if (!why.empty()) {
    base::fail_usage(fmt::format("nobody can be written to about '{}': {}", id, why),
                     "'peer session list' shows what is ahead");
  }
  return *session;
}

void load_kind(workspace::Workspace& workspace, domain::MessageKind kind, Templates& templates,
               workspace::Broken& broken) {
  for (const Form form : {Form::letter, Form::line}) {
    if (form == Form::line && kind == domain::MessageKind::announce) continue;
    for (const std::string& language : locale::language_codes()) {
      const std::string file = template_file(kind, form, language);
      if (!workspace.exists(file)) continue;
      broken.texts[file] = workspace.need_text(file);
      templates.replace(kind, form, language, broken.texts[file], broken.findings);
    }
  }
}

// Sessions that nobody announced as they now stand.
Sessions not_announced(const domain::Records& records, const Sessions& sessions) {
  const Ledger ledger(records);
  Sessions fresh;
  for (const domain::Session* session : sessions) {
    const Telling* told = ledger.announced(session->id);
    if (told == nullptr || !stands(*told, *session, true)) fresh.push_back(session);
  }
  return fresh;
}

// Notices go before what else is planned.
std::vector<Entry> with_notices(const workspace::Workspace& workspace, const Topics& topics,
                                const Templates& templates, std::vector<Entry> planned) {
  std::vector<Entry> entries =
      plan_notices(workspace.records(), templates, workspace.now().local, topics.notify);
  std::ranges::move(planned, std::back_inserter(entries));
  hold_back(workspace.records(), entries);
  return entries;
}

}  // namespace

Topics load_topics(workspace::Workspace& workspace, const std::vector<std::string>& words,
                   Sessions (*standard)(const domain::Records&, domain::LocalTime), bool notices) {
  workspace.load_local();
  std::vector<domain::SessionId> ids;
  for (const std::string& typed : words) {
    ids.push_back(workspace::resolve_session(workspace, typed));
  }
  const domain::Policy& policy = workspace.program().policy;
  const std::int64_t window = std::max(policy.invite_window_days, policy.trip_window_days);
  const int days = static_cast<int>(window + (notices ? policy.move_days : 0));
  const domain::Date today = workspace.today();
  workspace.load_clients();
  workspace.load_staff();
  workspace.load_people();
  // What was missed lies two weeks back; somebody may still wait for what was moved and is over.
  if (words.empty()) workspace.load_sessions(notices ? today - days_back : today, today + days);
  // An invitation may have gone out long ahead; how far back matters are looked for is settable.
  workspace.load_messages(today - static_cast<int>(policy.horizon_days), std::nullopt);
  workspace.load_inbox(std::nullopt);  // addresses that e-mail does not reach
  workspace.load_peace(today);
  const domain::Records& records = workspace.records();
  const domain::LocalTime now = workspace.now().local;
  Topics topics;
  topics.is_named = !words.empty();
  if (notices) topics.notify = sessions_to_notify_of(records, now);
  if (words.empty()) {
    topics.ahead = standard(records, now);
    return topics;
  }
  std::erase_if(topics.notify, [&](const domain::Session* session) {
    return std::ranges::find(ids, session->id) == ids.end();
  });
  for (const domain::SessionId& id : ids) {
    const domain::Session* session = records.session(id);
    const bool is_notice = session != nullptr && !is_of_others(records, *session) &&
                           !not_ahead(records, *session, now).empty() &&
                           std::ranges::find(topics.notify, session) != topics.notify.end();
    if (!is_notice) topics.ahead.push_back(&need_ahead(workspace, id));
  }
  in_order(topics.ahead);
  return topics;
}

Templates load_templates(workspace::Workspace& workspace,
                         const std::vector<domain::MessageKind>& kinds) {
  Templates templates;
  workspace::Broken broken;
  for (const domain::MessageKind kind : kinds) load_kind(workspace, kind, templates, broken);
  if (!broken.findings.empty()) throw broken;
  return templates;
}

std::vector<Entry> plan_invites(workspace::Workspace& workspace, const Topics& topics) {
  const Templates templates =
      load_templates(workspace, {MessageKind::invite, MessageKind::change, MessageKind::cancel});
  return with_notices(workspace, topics, templates,
                      plan_invitations(workspace.records(), templates, workspace.now().local,
                                       topics.ahead, topics.is_named));
}

std::vector<Entry> plan_reminds(workspace::Workspace& workspace, const Topics& topics) {
  const Templates templates =
      load_templates(workspace, {MessageKind::remind, MessageKind::change, MessageKind::cancel});
  return with_notices(
      workspace, topics, templates,
      plan_reminders(workspace.records(), templates, workspace.now().local, topics.ahead));
}

SendPlan plan_announcement(workspace::Workspace& workspace, const std::vector<std::string>& words,
                           std::string_view language) {
  const Templates templates = load_templates(workspace, {MessageKind::announce});
  const Topics topics = load_topics(workspace, words, sessions_to_invite_to, false);
  const Sessions sessions = not_announced(workspace.records(), topics.ahead);
  SendPlan plan;
  if (sessions.empty()) return plan;
  Entry entry;
  entry.channel = domain::Channel::email;
  entry.kind = MessageKind::announce;
  for (const domain::Session* session : sessions) entry.sessions.push_back(session->id);
  entry.first_day = *sessions.front()->date;
  entry.about = sessions;
  entry.action = Action::send;
  entry.address = *workspace.program().announce_to;
  entry.message = announcement(workspace.records(), templates, language, sessions);
  plan.entries.push_back(std::move(entry));
  hold_back(workspace.records(), plan.entries);
  return plan;
}

SendPlan plan_resending(workspace::Workspace& workspace,
                        const std::vector<domain::PersonId>& clients) {
  load_topics(workspace, {}, sessions_to_invite_to, true);
  const Templates templates = load_templates(workspace, {MessageKind::invite, MessageKind::remind,
                                                         MessageKind::change, MessageKind::cancel});
  SendPlan plan{.is_again = true};
  for (const domain::PersonId& client : clients) {
    for (Entry& entry : plan_again(workspace.records(), templates, workspace.now().local, client)) {
      plan.entries.push_back(std::move(entry));
    }
  }
  hold_back(workspace.records(), plan.entries);
  return plan;
}

}  // namespace peer::delivery
