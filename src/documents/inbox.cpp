// Tells of mails by who wrote them and why they wait; see inbox.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/inbox.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "peer/actions/session_text.hpp"
#include "peer/render/record_node.hpp"

namespace peer::documents {

using domain::InboxKind;
using domain::InboxMail;
using domain::InboxReason;
using workspace::Workspace;

namespace {

std::string client_named(Workspace& workspace, const InboxMail& mail) {
  return mail.client ? actions::name_of(workspace, *mail.client) : "nobody knows who";
}

std::string session_named(Workspace& workspace, const InboxMail& mail) {
  return mail.session ? actions::session_on_day(workspace, *mail.session) : "";
}

std::string answer_told(Workspace& workspace, const InboxMail& mail) {
  const std::string session = session_named(workspace, mail);
  return fmt::format("{} answered {}{}", client_named(workspace, mail),
                     mail.answer ? domain::word(*mail.answer) : "something",
                     session.empty() ? "" : " to " + session);
}

std::string because(const InboxMail& mail) {
  return mail.reason ? ": " + reason_told(*mail.reason) : "";
}

}  // namespace

std::string reason_told(InboxReason reason) {
  switch (reason) {
    case InboxReason::own_words:
      return "it says more than an answer";
    case InboxReason::several_sessions:
      return "to a message about several sessions, ask which";
    case InboxReason::unclear:
      return "it can mean two things, ask";
    case InboxReason::other_message:
      return "it names no message of ours";
    case InboxReason::changed:
      return "the session has changed since";
    case InboxReason::cancelled:
      return "the session is cancelled, tell them";
    case InboxReason::no_session:
      return "there is no such session";
    case InboxReason::no_date:
      return "it does not tell when it was written";
    case InboxReason::rule:
      return "a rule does not allow it";
    case InboxReason::another_time:
      return "another time is proposed";
    case InboxReason::another_address:
      return "it came from another address";
    case InboxReason::forged:
      return "the mail server says that it is forged";
    case InboxReason::stranger:
      return "it is of nobody who is known";
    case InboxReason::no_more:
      return "they wish for no more messages";
    case InboxReason::undelivered:
      return "it could not be delivered";
    case InboxReason::guests:
      return "they would bring guests";
    case InboxReason::automatic:
      return "an automatic reply";
    case InboxReason::attachment:
      return "something is attached";
    case InboxReason::empty:
      return "it says no answer";
    case InboxReason::unreadable:
      return "no program can read it";
    case InboxReason::too_large:
      return "it is too large";
  }
  return {};
}

std::string mail_told(Workspace& workspace, const InboxMail& mail) {
  const std::string who = client_named(workspace, mail);
  switch (mail.kind.value.value_or(InboxKind::unknown)) {
    case InboxKind::unread: {
      const std::string whose = mail.client ? "a mail of " + who : "a mail, " + who + " wrote it";
      return fmt::format("read {}{}", whose, because(mail));
    }
    case InboxKind::answer:
      return answer_told(workspace, mail) + because(mail);
    case InboxKind::wish:
      return fmt::format("{} wishes for no more messages; none are sent", who);
    case InboxKind::bounce:
      return fmt::format("e-mail does not reach {}; none is sent until the address is set anew",
                         who);
    case InboxKind::guests:
      return fmt::format("{} would bring guests{}; members only", who,
                         mail.session ? " to " + session_named(workspace, mail) : "");
    case InboxKind::note:
      return fmt::format("a mail of {}{}", who, because(mail));
    case InboxKind::unknown:
      break;
  }
  return fmt::format("a mail{}{}", mail.client ? " about " + who : "", because(mail));
}

std::string mail_step(const InboxMail& mail) {
  const std::string client = mail.client ? mail.client->text() : "CLIENT";
  switch (mail.kind.value.value_or(InboxKind::unknown)) {
    case InboxKind::answer:
      return fmt::format("peer reply {} {}=ANSWER", mail.session ? mail.session->text() : "SESSION",
                         client);
    case InboxKind::bounce:
      return fmt::format("peer client set {} email=ADDRESS", client);
    case InboxKind::wish:
      return fmt::format("peer client show {}", client);
    default:
      return {};
  }
}

std::vector<const InboxMail*> mails_in_order(const domain::Records& records, bool settled) {
  std::vector<const InboxMail*> mails;
  for (const InboxMail& mail : records.inbox) {
    if (settled || mail.waits()) mails.push_back(&mail);
  }
  std::ranges::sort(mails, [](const InboxMail* left, const InboxMail* right) {
    const auto rank = [](const InboxMail& mail) {
      return std::make_tuple(!mail.waits(), mail.kind.value != InboxKind::unread,
                             mail.at->unix_seconds(), mail.id);
    };
    return rank(*left) < rank(*right);
  });
  return mails;
}

render::Table inbox_table(Workspace& workspace, const std::vector<const InboxMail*>& mails) {
  render::Table table{.columns = {{"mail", "mail"},
                                  {"at", "at"},
                                  {"kind", "kind"},
                                  {"reason", "reason"},
                                  {"client", "client"},
                                  {"session", "session"},
                                  {"answer", "answer"},
                                  {"message-id", "message-id"},
                                  {"settled", "settled"},
                                  {"what", "what"}},
                      .rows = {},
                      .empty = "no mail waits"};
  for (const InboxMail* mail : mails) {
    table.rows.push_back(
        {mail->id, domain::format(*mail->at), render::node_of(mail->kind),
         render::node_of(mail->reason), render::node_of(mail->client),
         render::node_of(mail->session), render::node_of(mail->answer), render::node_of(mail->mail),
         mail->settled ? render::Node(domain::format(*mail->settled)) : render::Node(),
         mail_told(workspace, *mail)});
  }
  return table;
}

}  // namespace peer::documents
