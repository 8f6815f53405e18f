// What marks changed, in words; see marks_text.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/marks_text.hpp"

#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/documents/contact_text.hpp"

namespace peer::documents {

using workspace::Workspace;

namespace {

std::string tell_follow_up(Workspace& workspace, const domain::Session& session,
                           const actions::MarkLine& line, const actions::MarkRequest& request) {
  if (line.follow_up == actions::MarkedFollowUp::untouched) return {};
  if (line.follow_up == actions::MarkedFollowUp::made) {
    return "\n    follow-up: " + tell_promise(workspace, *request.follow_up);
  }
  const std::string promise = tell_promise(workspace, *session.mark_of(line.who)->follow_up);
  if (line.follow_up == actions::MarkedFollowUp::taken_back) {
    return "\n    taken back: the follow-up by " + promise;
  }
  if (line.follow_up == actions::MarkedFollowUp::removed) {
    return "\n    removed with the mark: the follow-up by " + promise;
  }
  const bool is_open = session.mark_of(line.who)->follow_up->is_open();
  return fmt::format("\n    stays{}: the follow-up by {}", is_open ? ", since it has begun" : "",
                     promise);
}

}  // namespace

std::string marks_text(Workspace& workspace, const domain::Session& session,
                       const actions::MarkDecision& decision, const actions::MarkRequest& request) {
  std::string text =
      fmt::format("{} on {}", session.id, domain::with_weekday(actions::date_of(session)));
  if (decision.status != actions::status_of(session)) {
    text += fmt::format(", now {}", domain::word(decision.status));
  }
  if (request.nobody) text += "\n  nobody came";
  for (const actions::MarkLine& line : decision.lines) {
    const std::string_view status = line.status ? domain::word(*line.status) : "unmarked";
    text += fmt::format("\n  {} {}{}", base::pad(actions::name_of(workspace, line.who), 24), status,
                        line.changed ? "" : " (as before)");
    text += tell_follow_up(workspace, session, line, request);
  }
  if (request.ended) text += "\n  ended " + domain::format(*request.ended);
  return text;
}

}  // namespace peer::documents
