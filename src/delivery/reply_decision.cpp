// What an answer by mail changes, or why it is not recorded: by ids only, since mail programs and
// cron run it, and their logs are nobody's business.
// SPDX-License-Identifier: MIT
#include "peer/delivery/reply_decision.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/ledger.hpp"
#include "peer/locale/language.hpp"
#include "peer/store/layout.hpp"
#include "peer/store/reply_line.hpp"
#include "reply_parts.hpp"

namespace peer::delivery {

using workspace::Workspace;

namespace {

[[noreturn]] void refuse_mail(const std::string& why) {
  throw base::Failure(base::ExitCode::findings, "not recorded: " + why);
}

// The ledger's message that was answered, and which of its sessions.
struct Asked {
  domain::Message message{};
  domain::PersonId client{};
  std::size_t position = 0;  // of the session in it, from 1; 0 when nobody can tell which
  domain::SessionId session{};

  std::string label() const {
    return session.empty() ? client.text() : fmt::format("{} for {}", client, session);
  }
};

// A newer message that cannot be read could change what is true now.
void need_readable_ledger(Workspace& workspace) {
  const auto& unreadable = workspace.records().unreadable;
  const auto found = unreadable.lower_bound("messages/");
  if (found == unreadable.end() || !found->starts_with("messages/")) return;
  const std::string path = *found;
  workspace.need_readable(path);
}

const domain::Message* find_message(const domain::Records& records, const std::string& token) {
  for (const domain::MessageRun& run : records.messages) {
    const auto found = std::ranges::find_if(
        run.messages, [&](const domain::Message& message) { return message.token.value == token; });
    if (found != run.messages.end()) return &*found;
  }
  return nullptr;
}

// Loads the ledger from the day of the token on.
Asked find_asked(Workspace& workspace, const TokenPlace& place) {
  const auto day = day_of_token(place.token);
  workspace.load_messages(day, day);
  const domain::Message* message = find_message(workspace.records(), place.token);
  if (message == nullptr) {
    need_readable_ledger(workspace);
    refuse_mail("no message of the ledger carries its token");
  }
  Asked asked{.message = *message};
  if (!message->to) refuse_mail("the message that it answers went to all");
  asked.client = *message->to;
  const auto& sessions = asked.message.sessions;
  asked.position = place.position.value_or(sessions.size() == 1 ? 1 : 0);
  if (asked.position > sessions.size()) {
    refuse_mail(
        fmt::format("{}: it answers a session that they were not written to about", asked.client));
  }
  if (asked.position > 0) asked.session = sessions[asked.position - 1].value_or({});
  workspace.load_messages(day, std::nullopt);
  need_readable_ledger(workspace);
  return asked;
}

void check_one_session(const Asked& asked, const MailedReply& reply) {
  if (!asked.session.empty()) return;
  refuse_mail(fmt::format(
      "{} answered {} to a message about {}: record each with 'peer reply SESSION {}=ANSWER'",
      asked.client, domain::word(*reply.answer),
      base::counted(asked.message.sessions.size(), "session", "sessions"), asked.client));
}

// A mail that was handed on and answered by somebody else answers nothing.
void check_sender(Workspace& workspace, const Asked& asked, const MailedReply& reply) {
  const domain::Person* person = workspace.person(asked.client);
  if (person == nullptr || !person->email) {
    workspace.need_readable(store::person_path(asked.client));
    refuse_mail(fmt::format("{}: people/ has no e-mail address to compare", asked.label()));
  }
  if (lower_case(*person->email) != lower_case(reply.from)) {
    refuse_mail(fmt::format("{}: it was answered from another address", asked.label()));
  }
}

// A "no" may be a yes in another language: it is what Czechs say for "well, yes".
void check_language(Workspace& workspace, const Asked& asked, const MailedReply& reply) {
  const domain::Client* client = workspace.client(asked.client);
  const std::string language =
      client != nullptr && client->language ? *client->language : workspace.program().language;
  const locale::Language& known = locale::known_language(language);
  if (known.grammar->doubtful_answer.empty() || reply.word != known.grammar->doubtful_answer) {
    return;
  }
  refuse_mail(fmt::format("{}: '{}' can be a yes in {}: ask, then 'peer reply {} {}=yes' or '=no'",
                          asked.label(), reply.word, known.name, asked.session, asked.client));
}

// An answer to what the session was before it changed says nothing about what it is. A message that
// failed told nothing, but an answer shows that this one did arrive.
void check_version(const Workspace& workspace, const domain::Session& session, const Asked& asked,
                   const MailedReply& reply) {
  const Ledger ledger(workspace.records());
  Telling newest{.message = &asked.message, .position = asked.position};
  const Telling* told = ledger.last_told(asked.client, asked.session);
  if (told != nullptr && told->version() > newest.version()) newest = *told;
  const bool is_word = reply.kind == MailedReply::Kind::word;
  const std::int64_t answered =
      is_word ? asked.message.version.value.value_or(1) : reply.sequence + 1;
  if (answered < newest.version()) {
    refuse_mail(
        fmt::format("{}: it answers what the session was before it changed", asked.label()));
  }
  const domain::Told* last = newest.told();
  if (last == nullptr) return;  // a file written by hand
  if (last->date.value != session.date.value || last->start.value != session.start.value) {
    refuse_mail(fmt::format("{}: the session is not when they were told", asked.label()));
  }
}

void check_planned(const domain::Session& session, const Asked& asked) {
  if (session.status.value_or(domain::SessionStatus::planned) != domain::SessionStatus::cancelled)
    return;
  refuse_mail(fmt::format("{}: the session is cancelled: tell them that it does not take place",
                          asked.label()));
}

const domain::Session& need_session(Workspace& workspace, const Asked& asked) {
  if (const domain::Session* session = workspace.session(asked.session)) return *session;
  if (domain::date_of_session_id(asked.session)) {
    workspace.need_readable(store::session_path(asked.session));
  }
  refuse_mail(fmt::format("{}: there is no such session", asked.label()));
}

// When it was answered, as far as the clock of whoever wrote it can be right: after the invitation
// and before now. With the moment of reading, two answers that wait together could not be told
// apart.
domain::Instant moment_of(const Workspace& workspace, const Asked& asked,
                          const MailedReply& reply) {
  if (!reply.moment) {
    refuse_mail(fmt::format("{}: it does not tell when it was written", asked.label()));
  }
  const domain::Instant& now = workspace.now();
  const std::int64_t claimed =
      asked.message.at ? asked.message.at->unix_seconds() : now.unix_seconds();
  const std::int64_t moment = std::max(*reply.moment, claimed);
  return moment >= now.unix_seconds() ? now : workspace.zone().at(moment);
}

}  // namespace

ReplyDecision decide_reply(Workspace& workspace, const MailedReply& reply) {
  if (!reply.token) refuse_mail(reply.why);
  const Asked asked = find_asked(workspace, *reply.token);
  if (reply.kind == MailedReply::Kind::none) {
    refuse_mail(fmt::format("{}: {}", asked.label(), reply.why));
  }
  check_one_session(asked, reply);
  check_sender(workspace, asked, reply);
  check_language(workspace, asked, reply);
  const domain::Session& session = need_session(workspace, asked);
  check_planned(session, asked);
  check_version(workspace, session, asked, reply);
  ReplyDecision decision{.session = &session};
  const domain::Instant at = moment_of(workspace, asked, reply);
  decision.told =
      fmt::format("{} {} for {}", asked.client, domain::word(*reply.answer), asked.session);
  const domain::Reply* recorded = session.reply_of(asked.client);
  if (recorded != nullptr && recorded->at && at < *recorded->at) {
    decision.told += " is older than what is recorded";
  } else if (recorded != nullptr && recorded->answer.value == reply.answer) {
    decision.told += " is recorded already";
  } else {
    decision.operations.push_back(store::set_reply(asked.client, *reply.answer, at));
  }
  return decision;
}

}  // namespace peer::delivery
