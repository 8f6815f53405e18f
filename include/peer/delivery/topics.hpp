// What announce, invite and remind write about: loads what a plan needs, and plans.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/delivery/plan.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::delivery {

struct Topics {
  Sessions ahead;         // to invite to or remind of
  Sessions notify;        // of which a change may have to be told
  bool is_named = false;  // they stood on the command line
};

// The sessions that were named, or else those of the default; loads whatever a plan needs.
// Failure(usage) for one that cannot be told about any more. With `notices`, one that is cancelled
// and was to begin later is a topic too.
Topics load_topics(workspace::Workspace& workspace, const std::vector<std::string>& words,
                   Sessions (*standard)(const domain::Records&, domain::LocalTime), bool notices);

// The texts of the directory over the built-in ones, for these kinds. Broken (exit 1) with all
// findings when one of them is no valid template: then nothing is sent.
Templates load_templates(workspace::Workspace& workspace,
                         const std::vector<domain::MessageKind>& kinds);

// Notices of changes, then invitations or reminders.
std::vector<Entry> plan_invites(workspace::Workspace& workspace, const Topics& topics);
std::vector<Entry> plan_reminds(workspace::Workspace& workspace, const Topics& topics);

struct SendPlan {
  std::vector<Entry> entries{};  // in the order of sending; skipped ones too
  std::vector<Entry> missed{};
  bool is_again = false;  // of --resend: what else is unknown is not told
};

// Loads into the workspace and plans.
using Planner = std::function<SendPlan(workspace::Workspace&)>;

// One message to the mailing list that program.toml names, about what it was not told of as it
// now stands.
SendPlan plan_announcement(workspace::Workspace& workspace, const std::vector<std::string>& words,
                           std::string_view language);

// What --resend sends.
SendPlan plan_resending(workspace::Workspace& workspace,
                        const std::vector<domain::PersonId>& clients);

}  // namespace peer::delivery
