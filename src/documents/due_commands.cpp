// What is typed to settle each kind of matter.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/documents/due_matters.hpp"
#include "peer/domain/caller.hpp"
#include "peer/domain/words.hpp"

namespace peer::documents {
namespace {

using reports::DueKind;
using reports::DueMatter;
using workspace::Workspace;

std::string supervision_command(const Workspace& workspace, const DueMatter& matter) {
  const auto kind = matter.worker.empty() ? domain::ActivityKind::team_supervision
                                          : domain::ActivityKind::supervision;
  for (const domain::Activity& activity : workspace.program().activities) {
    if (activity.kind.value != kind) continue;
    return matter.worker.empty() ? fmt::format("peer session plan {} --on DATE", activity.id)
                                 : fmt::format("peer session plan {} --on DATE --staff {}",
                                               activity.id, matter.worker);
  }
  return fmt::format("add an activity with kind = \"{}\" to program.toml", domain::word(kind));
}

std::string silence_command(const DueMatter& matter) {
  return fmt::format("peer contact record {} --purpose outreach --outcome {}", matter.client,
                     matter.detail == "team-decision" ? "left-in-peace" : "OUTCOME");
}

std::string rota_command(const DueMatter& matter) {
  if (matter.subject.starts_with("open")) {
    return "peer oncall set STAFF,STAFF --from DATE --turn 7";
  }
  std::string begin = matter.subject.substr(0, 15);  // 2026-11-30t0800
  begin.replace(10, 1, "T").insert(13, ":");
  return fmt::format("peer oncall set STAFF --from {} --until TIME --reason REASON", begin);
}

std::string interview_command(const DueMatter& matter) {
  return matter.detail == "booking" ? fmt::format("peer intake book {} --at TIME", matter.client)
                                    : fmt::format("peer intake record {}", matter.client);
}

std::string command_of_people(const DueMatter& matter) {
  switch (matter.kind) {
    case DueKind::unread:
    case DueKind::mail:
      if (matter.detail == "bounce") {
        return fmt::format("peer client set {} email=ADDRESS", matter.client);
      }
      return fmt::format("peer inbox settle {}", matter.subject);
    case DueKind::crisis:
      return fmt::format("peer contact set {} referral=TO:STATE follow-up=STAFF:DATE",
                         matter.contact);
    case DueKind::follow_up:
      if (domain::is_unknown(matter.client)) {
        return fmt::format("peer contact done {}", matter.contact);
      }
      return fmt::format("peer contact record {} --outcome OUTCOME", matter.client);
    case DueKind::referral:
      return fmt::format("peer contact set {} referral={}:STATE", matter.contact,
                         matter.detail.substr(0, matter.detail.find(' ')));
    case DueKind::silence:
      return silence_command(matter);
    case DueKind::notice:
      return matter.detail == "by-hand" ? fmt::format("peer remind --done {}", matter.client)
                                        : "peer remind --send";
    case DueKind::message:
      return matter.detail == "unknown" ? fmt::format("peer invite --resend {}", matter.client)
                                        : "peer invite --send";
    case DueKind::interview:
      return interview_command(matter);
    case DueKind::waiting:
      return fmt::format("peer client offer {}", matter.client);
    case DueKind::review:
      return fmt::format("peer intake record {}", matter.client);
    case DueKind::consent:
      return fmt::format("peer client consent {} {}=STATE", matter.client, matter.detail);
    default:
      return {};
  }
}

std::string command_of_sessions(const Workspace& workspace, const DueMatter& matter) {
  const auto ahead = static_cast<int>(workspace.program().policy.due_days);
  switch (matter.kind) {
    case DueKind::unmarked:
      return fmt::format("peer attendance mark {} PERSON…", matter.session);
    case DueKind::staff:
      return fmt::format("peer session set {} staff=ID,ID", matter.session);
    case DueKind::place:
      return fmt::format("peer session set {} place=PLACE", matter.session);
    case DueKind::wording:
      return fmt::format("peer session set {} {}=TEXT", matter.session, matter.detail);
    case DueKind::holiday:
      return fmt::format("peer session plan {} --on {} --holiday keep --reason REASON",
                         matter.detail, domain::format(*matter.due));
    case DueKind::planning:
      return fmt::format("peer session plan {} --from {} --until {}", matter.detail,
                         domain::format(*matter.due), domain::format(workspace.today() + ahead));
    default:
      return {};
  }
}

}  // namespace

std::string settled_by(const Workspace& workspace, const DueMatter& matter) {
  switch (matter.kind) {
    case DueKind::rota:
      return rota_command(matter);
    case DueKind::task:
      return fmt::format("peer task done {}", matter.subject);
    case DueKind::supervision:
      return supervision_command(workspace, matter);
    case DueKind::course:
      return fmt::format("peer staff set {} course=done:DATE", matter.worker);
    case DueKind::stability:
      return fmt::format("peer staff confirm {}", matter.worker);
    default:
      break;
  }
  std::string command = command_of_people(matter);
  return command.empty() ? command_of_sessions(workspace, matter) : command;
}

}  // namespace peer::documents
