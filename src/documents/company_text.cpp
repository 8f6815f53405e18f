// Who comes with whom, and who is back again; see company_text.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/company_text.hpp"

#include <fmt/format.h>

#include "peer/actions/expected.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/answers.hpp"
#include "peer/domain/company.hpp"

namespace peer::documents {

namespace {

using domain::Client;
using domain::Date;
using domain::Records;
using domain::Session;
using render::NodeList;
using render::NodeObject;
using workspace::Workspace;

bool is_for_staff(const Records& records, const Session& session) {
  const domain::Activity* activity = records.program.activity(session.activity.value_or({}));
  return activity != nullptr && activity->kind && domain::is_for_staff(*activity->kind);
}

// Said no, or is no active member on that day.
bool stays_away(const Records& records, const Session& session, const domain::PersonId& id) {
  if (domain::standing_answer(session, id) == domain::ReplyAnswer::no) return true;
  const Client* client = records.client(id);
  return client == nullptr ||
         domain::status_on(*client, actions::date_of(session)) != domain::ClientStatus::active;
}

std::vector<Accompanied> companies_at(const Records& records, const Session& session,
                                      const std::set<domain::PersonId>& expected) {
  std::vector<Accompanied> companies;
  for (const domain::Company& company : domain::companies_on(records, actions::date_of(session))) {
    const domain::PersonId& newcomer = company.newcomer->id;
    if (!expected.contains(newcomer) && !expected.contains(company.companion)) continue;
    if (stays_away(records, session, newcomer)) continue;
    companies.push_back(
        {newcomer, company.companion, stays_away(records, session, company.companion)});
  }
  return companies;
}

}  // namespace

bool is_ahead(const Session& session, Date today) {
  return actions::status_of(session) == domain::SessionStatus::planned &&
         actions::date_of(session) >= today;
}

Ahead look_ahead(Workspace& workspace, const Session& session,
                 std::set<domain::PersonId> expected) {
  if (!is_ahead(session, workspace.today()) || is_for_staff(workspace.records(), session)) {
    return {};
  }
  const Date day = actions::date_of(session);
  workspace.load_clients();
  workspace.load_staff();
  workspace.load_sessions(day - static_cast<int>(workspace.program().policy.horizon_days), day);
  const Records& records = workspace.records();
  if (expected.empty()) expected = actions::answered_to_come(records, session);
  if (expected.empty()) expected = actions::open_to(records, session);
  return {companies_at(records, session, expected), domain::back_again(records, session)};
}

std::string company_line(Workspace& workspace, const Accompanied& accompanied) {
  return fmt::format("{} comes {} {}", actions::name_of(workspace, accompanied.newcomer),
                     accompanied.comes_without ? "without" : "with",
                     actions::name_of(workspace, accompanied.companion));
}

std::string back_again_names(Workspace& workspace, const Ahead& ahead) {
  std::vector<std::string> names;
  for (const domain::PersonId& id : ahead.back_again)
    names.push_back(actions::name_of(workspace, id));
  return base::join(names, ", ");
}

NodeList companies_node(Workspace& workspace, const Ahead& ahead) {
  NodeList list;
  for (const Accompanied& accompanied : ahead.companies) {
    list.emplace_back(
        NodeObject{{"client", accompanied.newcomer},
                   {"name", actions::name_of(workspace, accompanied.newcomer)},
                   {"companion", accompanied.companion},
                   {"companion-name", actions::name_of(workspace, accompanied.companion)},
                   {"comes-without", accompanied.comes_without}});
  }
  return list;
}

NodeList back_again_node(Workspace& workspace, const Ahead& ahead) {
  NodeList list;
  for (const domain::PersonId& id : ahead.back_again) {
    list.emplace_back(NodeObject{{"client", id}, {"name", actions::name_of(workspace, id)}});
  }
  return list;
}

}  // namespace peer::documents
