// Agreeing and ending the company of an older member; see companionship.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/companionship.hpp"

#include <fmt/format.h>

#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"

namespace peer::actions {

namespace {

using domain::Client;
using domain::Companion;
using domain::Date;
using domain::Records;
using domain::with_weekday;

void require_member(const Client& client, Date agreed) {
  if (domain::in_spell(client, agreed)) return;
  refuse(fmt::format("'{}' is not a member on {}", client.id, with_weekday(agreed)),
         "an older member accompanies a newcomer, and both are members when they agree");
}

void require_older(const Client& newcomer, const Client& older, Date agreed) {
  if (newcomer.id == older.id) {
    refuse(fmt::format("'{}' cannot accompany themselves", newcomer.id),
           "name the older member who comes with them");
  }
  require_member(newcomer, agreed);
  require_member(older, agreed);
  if (domain::is_older_member(older, newcomer)) return;
  refuse(fmt::format("'{}' has not been a member longer than '{}'", older.id, newcomer.id),
         fmt::format("the newcomer stands first: peer client companion {} {} --agreed DATE",
                     older.id, newcomer.id));
}

// An agreement that is not over on that day, also one that begins later.
const Companion* lasting_on(const Records& records, const Client& newcomer, Date day) {
  for (const Companion& agreement : newcomer.companions) {
    if (!agreement.client || !agreement.agreed) continue;
    const std::optional<Date> last = domain::last_day_of(records, newcomer, agreement);
    if (!last || *last > day) return &agreement;
  }
  return nullptr;
}

}  // namespace

void load_companions(workspace::Workspace& workspace, const Client& newcomer) {
  for (const Companion& agreement : newcomer.companions) {
    if (agreement.client) workspace.client(*agreement.client);
  }
}

const Client& need_older(workspace::Workspace& workspace, const domain::PersonId& id) {
  if (workspace.worker(id) != nullptr) {
    refuse(fmt::format("'{}' works here", id), "a companion is an older member");
  }
  return workspace.need_client(id);
}

Decision agree_company(const Records& records, const Client& newcomer, const Client& older,
                       Date agreed, Date today) {
  if (agreed > today) {
    base::fail_usage(fmt::format("nobody can have agreed on {} yet", with_weekday(agreed)),
                     "give the day on which both had agreed");
  }
  require_older(newcomer, older, agreed);
  if (const Companion* other = lasting_on(records, newcomer, agreed)) {
    const std::string known = fmt::format("'{}' accompanies '{}' since {}", *other->client,
                                          newcomer.id, with_weekday(*other->agreed));
    if (*other->client == older.id && *other->agreed <= agreed) return {{}, known + " already"};
    refuse(known, fmt::format("end that first: peer client companion {} --stop", newcomer.id));
  }
  return {{store::append({"companion"}, {{"client", older.id}, {"agreed", agreed}})}, {}};
}

Decision end_company(const Records& records, const Client& newcomer, Date last_day) {
  const Companion* running = lasting_on(records, newcomer, last_day);
  if (running == nullptr) {
    return {{},
            fmt::format("nobody accompanies '{}' after {}", newcomer.id, with_weekday(last_day))};
  }
  if (*running->agreed > last_day) {
    refuse(fmt::format("the arrangement with '{}' was agreed on {}, after the last day {}",
                       *running->client, with_weekday(*running->agreed), with_weekday(last_day)),
           "give a later --on");
  }
  const auto number = static_cast<std::size_t>(running - newcomer.companions.data());
  return {{store::set({std::string("companion"), number, std::string("until")}, last_day)},
          fmt::format("comes with '{}' until {}", *running->client, with_weekday(last_day))};
}

}  // namespace peer::actions
