// Settles mails of inbox/; see inbox.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/inbox.hpp"

#include <fmt/format.h>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/workspace/names.hpp"

namespace peer::actions {

using domain::InboxMail;

const InboxMail& resolve_mail(workspace::Workspace& workspace, const std::string& typed) {
  workspace.load_inbox(std::nullopt);
  for (const InboxMail& mail : workspace.records().inbox) {
    if (mail.id == typed) return mail;
  }
  const bool looks_like_id = typed.size() > 4 && base::is_digit(typed.front());
  if (looks_like_id) {
    base::fail_usage(fmt::format("no mail '{}' waits", base::printable(typed)),
                     "'peer inbox list' shows them");
  }
  const domain::PersonId client = workspace::resolve_client(workspace, typed);
  const InboxMail* found = nullptr;
  std::string ids;
  std::size_t count = 0;
  for (const InboxMail& mail : workspace.records().inbox) {
    if (!mail.waits() || mail.client.value != client) continue;
    found = &mail;
    ids += (count++ == 0 ? "" : ", ") + mail.id.text();
  }
  if (count == 0) {
    base::fail_usage(fmt::format("no mail of '{}' waits", client), "'peer inbox list' shows all");
  }
  if (count > 1) {
    base::fail_usage(fmt::format("{} mails of '{}' wait", count, client), "name one: " + ids);
  }
  return *found;
}

std::vector<store::Operation> settle_mail(const InboxMail& mail, const domain::Instant& now) {
  if (!mail.waits()) return {};
  return {store::set({"settled"}, now)};
}

void settle_bounces(workspace::Workspace& workspace, workspace::Proposal& proposal,
                    const domain::PersonId& client) {
  workspace.load_inbox(std::nullopt);
  for (const InboxMail& mail : workspace.records().inbox) {
    const bool is_theirs =
        mail.kind.value == domain::InboxKind::bounce && mail.client.value == client;
    if (is_theirs && mail.waits()) proposal.edit(mail.file, settle_mail(mail, workspace.now()));
  }
}

}  // namespace peer::actions
