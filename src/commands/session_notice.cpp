// The list of people who must hear of a cancelled, moved or changed session, with their channels.
// SPDX-License-Identifier: MIT
#include "peer/commands/session_notice.hpp"

#include <fmt/format.h>

#include "peer/base/text.hpp"
#include "peer/commands/session_text.hpp"

namespace peer::commands {
namespace {

std::vector<std::string> people_to_tell(const domain::Session& session) {
  std::vector<std::string> people;
  for (const domain::Reply& reply : session.replies) {
    if (reply.answer && *reply.answer != domain::ReplyAnswer::no) people.push_back(reply.who);
  }
  return people;
}

}  // namespace

std::string whom_to_tell(workspace::Workspace& workspace, const domain::Session& session) {
  const std::vector<std::string> people = people_to_tell(session);
  if (people.empty()) return "nobody has been invited or has answered: nobody needs to be told";
  std::vector<std::string> words;
  for (const std::string& id : people) {
    const domain::Client* client = workspace.client(id);
    const bool known = client != nullptr && client->channel;
    const std::string channel =
        known ? fmt::format(" ({})", domain::word(*client->channel)) : std::string();
    words.push_back(name_of(workspace, id) + channel);
  }
  return fmt::format("tell {}: {}", counted(people.size(), "person", "people"),
                     base::join(words, ", "));
}

}  // namespace peer::commands
