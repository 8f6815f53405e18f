// The service phone at a moment; see on_call.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/on_call.hpp"

#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/render/card.hpp"

namespace peer::documents {

using render::Node;
using render::NodeObject;
using workspace::Workspace;

std::string name_and_id(Workspace& workspace, const domain::PersonId& id) {
  const std::string name = actions::name_of(workspace, id);
  return name == id ? id.text() : fmt::format("{} ({})", name, id);
}

namespace {

Node number_of(Workspace& workspace, const domain::PersonId& id) {
  const domain::Person* person = id.empty() ? nullptr : workspace.person(id);
  return person == nullptr ? Node() : render::node_of(person->phone);
}

}  // namespace

std::string phone_remedy(const domain::Rota& rota, const domain::Instant& moment,
                         const domain::Zone& zone) {
  const auto gaps = rota.gaps(moment, zone.at(moment.unix_seconds() + 1));
  if (gaps.empty()) return "";
  const domain::PersonId& worker = gaps.front().turn.staff;
  switch (gaps.front().kind) {
    case domain::RotaGap::nobody:
      return "";
    case domain::RotaGap::not_employed:
      return fmt::format(
          "'{}' is not employed then: peer oncall set STAFF --from now --reason REASON", worker);
    case domain::RotaGap::no_phone:
      return fmt::format("'{}' has no service phone: peer staff set {} service-phone=true", worker,
                         worker);
    case domain::RotaGap::no_backup:
      return "nobody who works here and has a service phone stands in: name somebody with --backup";
  }
  return "";
}

NodeObject phone_node(Workspace& workspace, const domain::Instant& moment,
                      const actions::WholeTurn& whole, const std::vector<domain::RotaGap>& faults) {
  const domain::Turn& turn = whole.turn;
  NodeObject card{{"at", domain::format(moment)}};
  card.emplace_back("staff", actions::id_node(turn.staff));
  card.emplace_back("name", actions::known_name(workspace, turn.staff));
  card.emplace_back("phone", number_of(workspace, turn.staff));
  card.emplace_back("backup", actions::id_node(turn.backup));
  card.emplace_back("backup-name", actions::known_name(workspace, turn.backup));
  card.emplace_back("backup-phone", number_of(workspace, turn.backup));
  card.emplace_back("from", whole.has_begin ? Node(domain::format(turn.from)) : Node());
  card.emplace_back("until", whole.has_end ? Node(domain::format(turn.until)) : Node());
  card.emplace_back("oncall", turn.source == nullptr ? Node() : Node(turn.source->id));
  card.emplace_back("file", turn.source == nullptr ? Node() : Node(turn.source->file));
  card.emplace_back("exception", turn.is_exception());
  card.emplace_back("reason",
                    turn.source == nullptr ? Node() : render::node_of(turn.source->reason));
  render::NodeList wrong;
  for (const domain::RotaGap fault : faults) wrong.emplace_back(actions::gap_word(fault));
  card.emplace_back("missing", std::move(wrong));
  return card;
}

NodeObject phone_card(Workspace& workspace, const actions::WholeTurn& whole) {
  const domain::Turn& turn = whole.turn;
  NodeObject card{{"number", number_of(workspace, turn.staff)}};
  if (!turn.backup.empty()) {
    card.emplace_back("backup", name_and_id(workspace, turn.backup));
    card.emplace_back("backup number", number_of(workspace, turn.backup));
  }
  card.emplace_back("since", whole.has_begin ? Node(actions::moment_text(turn.from)) : Node());
  card.emplace_back(turn.is_exception() ? "exception" : "rotation", turn.source->file);
  const auto& reason = turn.source->reason;
  card.emplace_back("reason", reason ? Node(actions::reason_text(workspace.program(),
                                                                 domain::rota_reasons, reason))
                                     : Node());
  return card;
}

}  // namespace peer::documents
