// `peer export --client`: the answer to a request of access.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "data/exporting.hpp"
#include "peer/base/text.hpp"
#include "peer/export/access_document.hpp"
#include "peer/export/folder.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"

namespace peer::commands {
namespace {

// What the person who answers the request has to know, and who asked must not.
void remark(Context& context, const workspace::Workspace& workspace, const domain::PersonId& id,
            const exports::AccessDocument& document) {
  const domain::Records& records = workspace.records();
  context.note(fmt::format(
      "looked through {} of clients and people, {}, {} and {} of messages; the rota and the files "
      "of staff hold nothing on clients",
      base::counted(records.clients.size() + records.people.size(), "file", "files"),
      base::counted(records.sessions.size(), "session", "sessions"),
      base::counted(records.contacts.size(), "contact", "contacts"),
      base::counted(records.messages.size(), "run", "runs")));
  for (const std::string& file : document.left_out) {
    context.warn(
        fmt::format("{}: a text that also names somebody else was left out; decide what "
                    "of it the person gets",
                    file));
  }
  for (const std::string& file : document.mentioned) {
    context.warn(
        fmt::format("{}: a text or comment names the person; look whether it belongs to "
                    "the answer",
                    file));
  }
  const domain::Person* person = records.person(id);
  if (person == nullptr) {
    context.warn(
        "people/ does not know the person: name, addresses and what they expect are not "
        "in the answer");
    return;
  }
  for (const actions::Likeness& other : actions::alike(*person, records.people)) {
    if (records.worker(other.id) == nullptr) continue;
    context.warn(
        fmt::format("the worker {} has the same {}; what is recorded of them as a worker "
                    "is not in the answer",
                    other.id, other.what));
  }
}

}  // namespace

base::ExitCode export_client(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const domain::PersonId id = workspace::resolve_client(workspace, arguments.need("--client"));
  workspace.load_all();
  need_all_readable(context, workspace);
  if (is_overtaken(context, workspace)) return base::ExitCode::done;
  const exports::AccessDocument document =
      exports::access_document(workspace.records(), id, workspace.today());
  const std::string text = render::to_json(document.node);
  if (const auto to = arguments.get("--output"); to && *to != "-") {
    const bool in_repository =
        exports::write_export_file(*to, workspace.environment().directory, text);
    context.say(fmt::format("written to {}", *to));
    warn_of_repository(context, in_repository);
  } else {
    context.out += text;
  }
  remark(context, workspace, id, document);
  return base::ExitCode::done;
}

}  // namespace peer::commands
