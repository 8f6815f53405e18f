// Each kind of matter in words.
// SPDX-License-Identifier: MIT
#include "peer/documents/due_matters.hpp"

#include <fmt/format.h>

#include "due_notices.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/documents/inbox.hpp"
#include "peer/domain/caller.hpp"
#include "peer/domain/words.hpp"

namespace peer::documents {
namespace {

using domain::Date;
using reports::DueKind;
using reports::DueMatter;
using workspace::Workspace;

std::string day_of(const DueMatter& matter) {
  return matter.due ? domain::with_weekday(*matter.due) : "";
}

std::string activity_named(const Workspace& workspace, const domain::ActivityId& id) {
  const domain::Activity* activity = workspace.program().activity(id);
  return activity == nullptr ? id.text() : activity->title_in(workspace.program().language);
}

std::string client_named(Workspace& workspace, const DueMatter& matter) {
  if (domain::is_unknown(matter.client)) return "a caller who is not known";
  return actions::name_of(workspace, matter.client);
}

const domain::Contact* contact_of(const Workspace& workspace, const DueMatter& matter) {
  for (const domain::Contact& contact : workspace.records().contacts) {
    if (contact.id == matter.contact) return &contact;
  }
  return nullptr;
}

std::string contact_day(const Workspace& workspace, const DueMatter& matter) {
  const domain::Contact* contact = contact_of(workspace, matter);
  return contact == nullptr ? "" : domain::with_weekday(contact->at->local.date);
}

std::string preferred_channel(Workspace& workspace, const DueMatter& matter) {
  const domain::Client* client = workspace.client(matter.client);
  if (client == nullptr || !client->channel || *client->channel == domain::Channel::none) {
    return "phone";
  }
  return std::string(domain::word(*client->channel));
}

std::string silence_told(Workspace& workspace, const DueMatter& matter) {
  // Sessions of longer ago were not looked at.
  const std::int64_t seen = workspace.program().policy.horizon_days;
  const std::string who =
      matter.days > seen
          ? fmt::format("{}: silent for more than {} days", client_named(workspace, matter), seen)
          : fmt::format("{}: silent for {}", client_named(workspace, matter),
                        base::counted(static_cast<std::size_t>(matter.days), "day", "days"));
  if (matter.detail == "preferred-channel") {
    return fmt::format("{}; ask how they are, by {}", who, preferred_channel(workspace, matter));
  }
  if (matter.detail == "other-channel") {
    return fmt::format("{}, no answer; try another way than {}", who,
                       preferred_channel(workspace, matter));
  }
  return who + ", no answer; decide as a team: go on, or leave in peace";
}

std::string rota_told(Workspace& workspace, const DueMatter& matter) {
  const std::string who = matter.worker.empty() ? "" : actions::name_of(workspace, matter.worker);
  const std::string since = "from " + day_of(matter);
  if (matter.detail == "not-employed") {
    return fmt::format("{} has the service phone {}, but is not employed then", who, since);
  }
  if (matter.detail == "no-phone") {
    return fmt::format("{} is on call {}, but has no service phone", who, since);
  }
  if (matter.detail == "no-backup") {
    return fmt::format("nobody stands in for the service phone {}", since);
  }
  return fmt::format("nobody has the service phone {}", since);
}

std::string interview_told(Workspace& workspace, const DueMatter& matter) {
  const std::string who = client_named(workspace, matter);
  if (matter.detail == "outcome") {
    return fmt::format("{}: the interview booked for {} has no outcome", who, day_of(matter));
  }
  if (matter.detail == "undecided") return fmt::format("{}: not decided since the interview", who);
  return matter.due ? fmt::format("{} has asked for an interview on {}", who, day_of(matter))
                    : fmt::format("{} waits for an interview", who);
}

std::string notice_told(Workspace& workspace, const DueMatter& matter) {
  const domain::Session* session = workspace.session(matter.session);
  const bool is_cancelled =
      session != nullptr && actions::status_of(*session) == domain::SessionStatus::cancelled;
  return fmt::format("{} does not know: {} {}", client_named(workspace, matter),
                     actions::session_on_day(workspace, matter.session),
                     is_cancelled ? "is cancelled" : "has changed");
}

std::string message_told(Workspace& workspace, const DueMatter& matter) {
  const std::string who = client_named(workspace, matter);
  return matter.detail == "unknown"
             ? fmt::format("{}: nobody knows whether the message of {} went out", who,
                           day_of(matter))
             : fmt::format("{}: the message of {} could not be sent", who, day_of(matter));
}

std::string supervision_told(Workspace& workspace, const DueMatter& matter) {
  const std::string month = matter.due ? domain::format(*matter.due).substr(0, 7) : "";
  if (matter.worker.empty()) return fmt::format("supervision of the team for {}", month);
  return fmt::format("individual supervision of {} for {}",
                     actions::name_of(workspace, matter.worker), month);
}

std::string mail_named(Workspace& workspace, const DueMatter& matter) {
  for (const domain::InboxMail& mail : workspace.records().inbox) {
    if (mail.id == matter.subject) return mail_told(workspace, mail);
  }
  return {};
}

std::string told_of_people(Workspace& workspace, const DueMatter& matter) {
  const std::string who = client_named(workspace, matter);
  switch (matter.kind) {
    case DueKind::unread:
    case DueKind::mail:
      return mail_named(workspace, matter);
    case DueKind::crisis:
      return fmt::format("a serious crisis of {} on {}: nothing decided about {}", who,
                         day_of(matter), matter.detail);
    case DueKind::follow_up:
      return matter.contact.empty()
                 ? fmt::format("ask how {} is, after {}", who,
                               actions::session_on_day(workspace, matter.session))
                 : fmt::format("ask how {} is, after the contact on {}", who,
                               contact_day(workspace, matter));
    case DueKind::referral:
      return fmt::format("{}: what became of the referral ({})", who, matter.detail);
    case DueKind::silence:
      return silence_told(workspace, matter);
    case DueKind::notice:
      return notice_told(workspace, matter);
    case DueKind::message:
      return message_told(workspace, matter);
    case DueKind::interview:
      return interview_told(workspace, matter);
    case DueKind::waiting:
      return matter.detail.empty()
                 ? fmt::format("{} waits for a place", who)
                 : fmt::format("{} waits for a place; the offer has expired", who);
    case DueKind::review:
      return fmt::format("{}: a member from before the records, never asked", who);
    case DueKind::consent:
      return fmt::format("{} was not asked about consent: {}", who, matter.detail);
    default:
      return {};
  }
}

std::string told_of_team(Workspace& workspace, const DueMatter& matter) {
  switch (matter.kind) {
    case DueKind::rota:
      return rota_told(workspace, matter);
    case DueKind::task:
      return matter.detail;
    case DueKind::supervision:
      return supervision_told(workspace, matter);
    case DueKind::course:
      return fmt::format("the course of {}", actions::name_of(workspace, matter.worker));
    case DueKind::stability:
      return fmt::format("confirm that {} is stabilized",
                         actions::name_of(workspace, matter.worker));
    default:
      return {};
  }
}

std::string told_of_sessions(Workspace& workspace, const DueMatter& matter) {
  switch (matter.kind) {
    case DueKind::unmarked:
      return fmt::format("who came: {}", actions::session_on_day(workspace, matter.session));
    case DueKind::staff:
      return fmt::format("{} has {} staff", actions::session_on_day(workspace, matter.session),
                         matter.detail);
    case DueKind::place:
      return fmt::format("{} has no place", actions::session_on_day(workspace, matter.session));
    case DueKind::wording:
      return fmt::format("{}: '{}' names {}; no message about it is sent",
                         actions::session_on_day(workspace, matter.session), matter.detail,
                         matter.client);
    case DueKind::holiday:
      return fmt::format("{} on {}, a public holiday: hold it or not",
                         activity_named(workspace, domain::ActivityId(matter.detail)),
                         day_of(matter));
    case DueKind::planning:
      return fmt::format("{} is not planned on {}",
                         activity_named(workspace, domain::ActivityId(matter.detail)),
                         day_of(matter));
    default:
      return {};
  }
}

}  // namespace

std::vector<reports::DueMatter> load_due(Workspace& workspace) {
  const reports::DueSpan span = reports::due_span(workspace.program().policy, workspace.today());
  workspace.load_clients();
  workspace.load_staff();
  workspace.load_people();
  workspace.load_on_call();
  workspace.load_inbox(std::nullopt);
  // All that is ahead: somebody may have answered, or been told, about a day that lies far away.
  workspace.load_sessions(span.from, std::nullopt);
  workspace.load_contacts(span.from, workspace.today());
  workspace.load_messages(span.from, workspace.today());
  const std::vector<domain::PersonId> silent =
      reports::silent_clients(workspace.records(), workspace.today());
  if (!silent.empty()) workspace.load_contacts_with({silent.begin(), silent.end()});
  std::vector<DueMatter> matters =
      reports::due(workspace.records(), workspace.now(), workspace.zone());
  for (DueMatter& notice : unsaid_notices(workspace)) matters.push_back(std::move(notice));
  reports::sort_matters(matters);
  return matters;
}

std::string told(Workspace& workspace, const DueMatter& matter) {
  for (const auto tell : {told_of_people, told_of_sessions, told_of_team}) {
    if (std::string text = tell(workspace, matter); !text.empty()) return text;
  }
  return matter.key();
}

}  // namespace peer::documents
