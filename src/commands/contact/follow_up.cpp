// The end of a follow-up: done or dropped, once.
// SPDX-License-Identifier: MIT
#include "contact/follow_up.hpp"

#include <fmt/format.h>

#include "peer/actions/contact_settling.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/caller.hpp"

namespace peer::commands {

base::ExitCode end_follow_up(Context& context, workspace::Workspace& workspace,
                             const actions::NamedFollowUp& named, std::string_view key,
                             const store::Value& value, const std::string& told) {
  const std::string name = actions::name_of_follow_up(named.where);
  const domain::FollowUp& promise = named.promise;
  if (promise.done || promise.dropped) {
    const std::string end = promise.done ? "done on " + domain::with_weekday(*promise.done)
                                         : "dropped: " + base::printable(*promise.dropped);
    const bool is_same = key == "done" ? promise.done.value.has_value() : !promise.done;
    if (is_same)
      return nothing_to_do(context, fmt::format("the follow-up of '{}' is {}", name, end));
    actions::refuse(fmt::format("the follow-up of '{}' is {}", name, end),
                    "if that is wrong, correct it in " + std::string(named.where.source.file));
  }
  workspace::Proposal proposal;
  actions::settle(proposal, named.where, key, value);
  const domain::PersonId by = promise.by.value_or(domain::PersonId("?"));
  const std::string due = domain::with_weekday(promise.due.value_or(domain::Date{}));
  const std::string who = domain::is_unknown(named.where.client)
                              ? std::string("a caller who is not known")
                              : actions::name_of(workspace, named.where.client);
  const std::string done = fmt::format("{}  {}\n  the follow-up by {}, due on {}: {}", name, who,
                                       actions::name_of(workspace, by), due, told);
  return commit(context, workspace, proposal, workspace::Nature::fact, done);
}

}  // namespace peer::commands
