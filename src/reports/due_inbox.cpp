// Mails that wait for a person: what somebody wrote, then answers, wishes, bounces (design §5).
// SPDX-License-Identifier: MIT
#include "due_parts.hpp"
#include "peer/domain/rota.hpp"

namespace peer::reports {
namespace {

using domain::InboxKind;
using domain::InboxMail;

// Somebody has recorded what they answered since.
bool is_answered(const domain::Records& records, const InboxMail& mail) {
  if (mail.kind.value != InboxKind::answer || !mail.client || !mail.session) return false;
  const domain::Session* session = records.session(*mail.session);
  const domain::Reply* reply = session != nullptr ? session->reply_of(*mail.client) : nullptr;
  return reply != nullptr && reply->at && *reply->at >= *mail.at;
}

}  // namespace

void add_inbox(DueList& list) {
  for (const InboxMail& mail : list.records.inbox) {
    if (!mail.waits() || *mail.at > list.now || is_answered(list.records, mail)) continue;
    DueMatter matter;
    const bool is_unread = mail.kind.value == InboxKind::unread;
    matter.kind = is_unread ? DueKind::unread : DueKind::mail;
    matter.subject = mail.id.text();
    matter.due = mail.at->local.date;
    matter.owners = list.coordinators();
    if (is_unread) {
      const domain::PersonId worker = domain::Rota(list.records, list.zone).at(list.now).staff;
      if (!worker.empty()) matter.owners = list.owners(std::vector<domain::PersonId>{worker});
    }
    matter.client = mail.client.value_or({});
    matter.session = mail.session.value_or({});
    matter.detail = domain::word(*mail.kind);
    matter.source = source_at(mail.file, mail.kind.at);
    list.add(std::move(matter));
  }
}

}  // namespace peer::reports
