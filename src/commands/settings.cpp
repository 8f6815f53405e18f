// KEY=VALUE words as edits of files; see settings.hpp.
// SPDX-License-Identifier: MIT
#include "peer/commands/settings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/persons.hpp"
#include "peer/commands/session_input.hpp"
#include "peer/domain/confidential.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/store/layout.hpp"

namespace peer::commands {

namespace {

std::vector<std::string> words_of(std::span<const SetKey> keys) {
  std::vector<std::string> words;
  for (const SetKey& key : keys) words.emplace_back(key.key);
  return words;
}

const SetKey& find_key(std::span<const SetKey> keys, std::span<const OwnedKey> owned,
                       const std::string& typed) {
  const auto found =
      std::ranges::find_if(keys, [&](const SetKey& key) { return key.key == typed; });
  if (found != keys.end()) return *found;
  for (const OwnedKey& key : owned) {
    if (key.key != typed) continue;
    base::fail_usage(fmt::format("'{}' is not changed by set", typed),
                     fmt::format("use: {}", key.command));
  }
  if (const std::string_view why = domain::why_confidential(typed); !why.empty()) {
    base::fail_usage(fmt::format("'{}' has no place in the files: {}", base::printable(typed), why),
                     "'peer explain confidential' says more");
  }
  actions::refuse_word("key that can be set", typed, words_of(keys));
}

// Where the text lies follows from the layout: nobody writes a name outside people/.
void propose_person(workspace::Workspace& workspace, workspace::Proposal& proposal,
                    const domain::PersonId& id, const std::vector<Setting>& settings) {
  const std::string path = store::person_path(id);
  std::vector<store::Operation> operations;
  store::Entries fresh;
  for (const Setting& setting : settings) {
    if (setting.home != Home::person) continue;
    operations.push_back(setting.operation);
    if (setting.operation.kind == store::Operation::Kind::set) {
      fresh.emplace_back(setting.key, setting.operation.value);
    }
  }
  if (operations.empty()) return;
  if (workspace.exists(path)) {
    proposal.edit(path, std::move(operations));
    return;
  }
  const bool named = std::ranges::any_of(fresh, [](const auto& e) { return e.first == "name"; });
  if (!named) {
    base::fail_usage(fmt::format("there is no {} that tells who '{}' is", path, id),
                     workspace.people_known()
                         ? "set the name too: name=…"
                         : "people/ is a repository of its own and is not here; work by id, or "
                           "set the name too: name=…");
  }
  proposal.create(path, std::move(fresh));
}

}  // namespace

std::vector<Setting> read_settings(std::span<const SetKey> keys, std::span<const OwnedKey> owned,
                                   std::span<const std::string> words, domain::Date today) {
  std::vector<Setting> settings;
  for (const actions::Assignment& typed : actions::read_assignments(words)) {
    const SetKey& key = find_key(keys, owned, typed.key);
    Setting setting{std::string(key.key), key.home, {}, {}};
    if (typed.value.empty()) {
      if (key.required) {
        base::fail_usage(fmt::format("'{}' cannot be removed", key.key),
                         fmt::format("give a value: {}=…", key.key));
      }
      setting.operation = store::remove({setting.key});
      setting.told = setting.key + " removed";
    } else {
      setting.operation = store::set({setting.key}, key.read({key.key, typed.value, today}));
      setting.told = fmt::format("{} = {}", setting.key, base::printable(typed.value));
    }
    settings.push_back(std::move(setting));
  }
  return settings;
}

std::string key_list(std::span<const SetKey> keys) {
  return base::join(words_of(keys), ", ");
}

base::ExitCode commit_settings(Context& context, workspace::Workspace& workspace,
                               const domain::PersonId& id, const std::string& file,
                               const std::vector<Setting>& settings) {
  workspace::Proposal proposal;
  std::vector<store::Operation> operations;
  std::vector<std::string> told;
  for (const Setting& setting : settings) {
    if (setting.home == Home::record) operations.push_back(setting.operation);
    told.push_back(setting.told);
  }
  if (!operations.empty()) proposal.edit(file, std::move(operations));
  propose_person(workspace, proposal, id, settings);
  return commit(context, workspace, proposal, workspace::Nature::plan,
                fmt::format("{}  {}", introduce(workspace, id), base::join(told, ", ")));
}

store::Value text_value(const Typed& typed) {
  return actions::read_text(typed.key, typed.text, actions::longest_reason);
}

store::Value wish_value(const Typed& typed) {
  return actions::read_text(typed.key, typed.text, actions::longest_wish);
}

store::Value name_value(const Typed& typed) {
  return actions::read_text(typed.key, typed.text, actions::longest_name);
}

store::Value email_value(const Typed& typed) {
  return actions::read_email(typed.text);
}

store::Value phone_value(const Typed& typed) {
  return actions::read_phone(typed.text);
}

store::Value language_value(const Typed& typed) {
  return actions::read_language(typed.text);
}

store::Value yes_no_value(const Typed& typed) {
  return actions::read_yes_no(typed.key, typed.text);
}

store::Value ids_value(const Typed& typed) {
  store::Array ids;
  for (const std::string& part : actions::read_commas(typed.key, typed.text)) {
    ids.emplace_back(actions::read_id(fmt::format("id in {}", typed.key), part));
  }
  return ids;
}

store::Value date_value(const Typed& typed) {
  return domain::parse_date_word(typed.text, typed.today);
}

store::Value applied_value(const Typed& typed) {
  return actions::read_past_day("got in touch", typed.text, typed.today);
}

store::Value days_value(const Typed& typed) {
  return whole_number(typed.key, typed.text, 1, 1000);
}

store::Value channel_value(const Typed& typed) {
  return domain::word(actions::read_word<domain::Channel>("channel", typed.text));
}

store::Value channels_value(const Typed& typed) {
  store::Array channels;
  for (const std::string& part : actions::read_commas(typed.key, typed.text)) {
    channels.emplace_back(channel_value({typed.key, part, typed.today}));
  }
  return channels;
}

store::Value invitations_value(const Typed& typed) {
  return domain::word(
      actions::read_word<domain::Invitations>(fmt::format("word for {}", typed.key), typed.text));
}

store::Value role_value(const Typed& typed) {
  return domain::word(actions::read_word<domain::Role>("role", typed.text));
}

store::Value course_value(const Typed& typed) {
  if (typed.text == "done") return store::Entries{{"done", true}};
  for (const char* word : {"done", "due"}) {
    const std::string prefix = std::string(word) + ':';
    if (!typed.text.starts_with(prefix)) continue;
    return store::Entries{
        {word, domain::parse_date_word(typed.text.substr(prefix.size()), typed.today)}};
  }
  base::fail_usage(fmt::format("'{}' is no state of the course", base::printable(typed.text)),
                   "write done, done:DATE or due:DATE");
}

}  // namespace peer::commands
