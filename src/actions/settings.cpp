// KEY=VALUE words as edits of files; see settings.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/settings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/confidential.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/store/layout.hpp"

namespace peer::actions {

namespace {

using domain::FieldInfo;
using domain::FieldKind;

// A key of people/ may be another command's: what a client hopes for is set of clients only.
bool is_settable(const Settable& settable, const FieldInfo& field) {
  return field.set && (field.written_by.empty() || field.written_by == settable.command);
}

struct Found {
  const FieldInfo* field = nullptr;
  bool in_people = false;
};

Found find_in(const Settable& settable, std::string_view typed) {
  if (const FieldInfo* field = domain::find_field(*settable.record, typed)) return {field, false};
  if (!settable.also_people) return {};
  return {domain::find_field(domain::person_record, typed), true};
}

[[noreturn]] void refuse_elsewhere(std::string_view key, std::string_view command) {
  base::fail_usage(fmt::format("'{}' is not changed by set", key), fmt::format("use: {}", command));
}

Found find_key(const Settable& settable, const std::string& typed) {
  const Found found = find_in(settable, typed);
  if (found.field != nullptr) {
    if (is_settable(settable, *found.field)) return found;
    refuse_elsewhere(typed, found.field->written_by);
  }
  for (const Elsewhere& elsewhere : settable.elsewhere) {
    if (elsewhere.word == typed) refuse_elsewhere(typed, elsewhere.command);
  }
  if (const std::string_view why = domain::why_confidential(typed); !why.empty()) {
    base::fail_usage(fmt::format("'{}' has no place in the files: {}", base::printable(typed), why),
                     "'peer explain confidential' says more");
  }
  std::vector<std::string> keys;
  for (const FieldInfo* field : settable_fields(settable)) keys.emplace_back(field->key);
  refuse_word("key that can be set", typed, keys);
}

std::string read_word_of(const FieldInfo& field, std::string_view typed) {
  const std::vector<std::string> words = field.words();
  if (auto word = domain::meant_word(typed, words)) return *word;
  refuse_word(fmt::format("word for {}", field.key), typed, words);
}

std::string read_element(const FieldInfo& field, std::string_view typed) {
  if (field.words != nullptr) return read_word_of(field, typed);
  if (field.kind == FieldKind::texts) return read_text(field.key, typed, field.limit.most);
  return read_id(fmt::format("id in {}", field.key), typed);
}

store::Value read_typed(const Settable& settable, const FieldInfo& field, std::string_view typed,
                        domain::Date today) {
  for (const OwnReader& reader : settable.readers) {
    if (reader.key == field.key) return reader.read(field.key, typed, today);
  }
  return read_value(field, typed, today);
}

// What a record says now; nullopt: nothing.
std::optional<store::Value> value_of(const domain::Cell& cell) {
  return std::visit(
      [](const auto& value) -> std::optional<store::Value> {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::monostate>) {
          return std::nullopt;
        } else {
          return store::Value(value);
        }
      },
      cell.value);
}

std::optional<store::Value> value_of(const FieldInfo& field, const void* record) {
  if (field.get != nullptr) return value_of(field.get(record));
  store::Array list;
  for (std::size_t i = 0; i < field.count(record); ++i) {
    if (const auto value = value_of(field.element(record, i))) list.push_back(*value);
  }
  if (list.empty()) return std::nullopt;
  return list;
}

}  // namespace

std::vector<const FieldInfo*> settable_fields(const Settable& settable) {
  std::vector<const FieldInfo*> fields;
  const auto add = [&](const domain::RecordInfo& record) {
    for (const FieldInfo& field : record.fields) {
      if (is_settable(settable, field)) fields.push_back(&field);
    }
  };
  add(*settable.record);
  if (settable.also_people) add(domain::person_record);
  return fields;
}

store::Value read_value(const FieldInfo& field, std::string_view typed, domain::Date today) {
  switch (field.kind) {
    case FieldKind::flag:
      return read_yes_no(field.key, typed);
    case FieldKind::number:
      return read_number(field.key, typed, field.bounds.least, field.bounds.most);
    case FieldKind::word:
      return read_word_of(field, typed);
    case FieldKind::language:
      return read_language(typed);
    case FieldKind::id:
      return read_id(field.key, typed);
    case FieldKind::email:
      return read_email(typed);
    case FieldKind::phone:
      return read_phone(typed);
    case FieldKind::date:
      if (!field.past.empty()) return read_past_day(field.past, typed, today);
      return domain::parse_date_word(typed, today);
    case FieldKind::time:
      return domain::parse_time_word(typed);
    case FieldKind::texts:
    case FieldKind::words:
    case FieldKind::ids: {
      store::Array list;
      for (const std::string& part : read_commas(field.key, typed)) {
        list.emplace_back(read_element(field, part));
      }
      return list;
    }
    default:
      return read_text(field.key, typed, field.limit.typed());
  }
}

std::vector<Setting> read_settings(const Settable& settable, std::span<const std::string> words,
                                   domain::Date today) {
  std::vector<Setting> settings;
  for (const Assignment& typed : read_assignments(words)) {
    const auto [field, in_people] = find_key(settable, typed.key);
    Setting setting{typed.key, field, in_people};
    if (typed.value.empty()) {
      if (field->need == domain::Need::required) {
        base::fail_usage(fmt::format("'{}' cannot be removed", typed.key),
                         fmt::format("give a value: {}=…", typed.key));
      }
      setting.operation = store::remove({setting.key});
      setting.told = setting.key + " removed";
    } else {
      setting.operation =
          store::set({setting.key}, read_typed(settable, *field, typed.value, today));
      setting.told = fmt::format("{} = {}", setting.key, base::printable(typed.value));
    }
    settings.push_back(std::move(setting));
  }
  return settings;
}

bool is_so(const Setting& setting, const void* record) {
  const std::optional<store::Value> now = value_of(*setting.field, record);
  if (!setting.sets() || !now) return setting.sets() == now.has_value();
  return store::spell(*now) == store::spell(setting.operation.value);
}

std::string told(const std::vector<Setting>& settings) {
  std::vector<std::string> words;
  for (const Setting& setting : settings) words.push_back(setting.told);
  return base::join(words, ", ");
}

void propose_settings(const workspace::Workspace& workspace, workspace::Proposal& proposal,
                      const domain::PersonId& id, const std::string& file,
                      const std::vector<Setting>& settings) {
  std::vector<store::Operation> own;
  std::vector<store::Operation> in_people;
  store::Entries fresh;
  for (const Setting& setting : settings) {
    (setting.in_people ? in_people : own).push_back(setting.operation);
    if (setting.in_people && setting.sets()) {
      fresh.emplace_back(setting.key, setting.operation.value);
    }
  }
  if (!own.empty()) proposal.edit(file, std::move(own));
  if (in_people.empty()) return;
  // Where a name lies follows from the layout: nobody writes one outside people/.
  const std::string path = store::person_path(id);
  if (workspace.exists(path)) return proposal.edit(path, std::move(in_people));
  const bool named = std::ranges::any_of(fresh, [](const auto& e) { return e.first == "name"; });
  if (!named) {
    workspace.need_people();
    base::fail_usage(fmt::format("there is no {} that tells who '{}' is", path, id),
                     workspace.people_known()
                         ? "set the name too: name=…"
                         : "people/ is a repository of its own and is not here; work by id, or "
                           "set the name too: name=…");
  }
  proposal.create(path, std::move(fresh));
}

}  // namespace peer::actions
