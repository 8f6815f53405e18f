// KEY=VALUE words as edits, by the tables of fields (domain/fields.hpp): what can be set, how a
// value is read, which command changes what set does not. A new key that says `set` in its table
// can be set without a word here. SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/fields.hpp"
#include "peer/store/edit.hpp"
#include "peer/workspace/workspace.hpp"

namespace peer::actions {

// A value that has a form of its own when it is typed: course=done:DATE.
struct OwnReader {
  std::string_view key;
  store::Value (*read)(std::string_view key, std::string_view typed, domain::Date today);
};

// A word that is no key of the file, and what is to be done instead.
struct Elsewhere {
  std::string_view word;
  std::string_view command;
};

// What one set command sets.
struct Settable {
  std::string_view command{};
  const domain::RecordInfo* record = nullptr;
  bool also_people = false;  // the keys of people/ too
  std::span<const OwnReader> readers{};
  std::span<const Elsewhere> elsewhere{};
};

// Its keys, in the order of the tables: for help, completion and did-you-mean.
std::vector<const domain::FieldInfo*> settable_fields(const Settable& settable);

struct Setting {
  std::string key;
  const domain::FieldInfo* field = nullptr;
  bool in_people = false;  // the file: people/, or the record's own
  store::Operation operation{};
  std::string told{};  // "channel = sms", "email removed"

  bool sets() const { return operation.kind == store::Operation::Kind::set; }
};

// Failure(usage) for an unknown key, a key twice, a bad value, a required key without a value. Ids
// are not looked up.
std::vector<Setting> read_settings(const Settable& settable, std::span<const std::string> words,
                                   domain::Date today);

// One typed value by its field: `today` is what the word means in a day.
store::Value read_value(const domain::FieldInfo& field, std::string_view typed, domain::Date today);

// Whether the record says so already. Not for tables.
bool is_so(const Setting& setting, const void* record);

// "channel = sms, email removed"
std::string told(const std::vector<Setting>& settings);

// Edits the record's file and the one in people/, which is made when `name` is among the settings.
// Failure(usage) when it is not and there is none.
void propose_settings(const workspace::Workspace& workspace, workspace::Proposal& proposal,
                      const domain::PersonId& id, const std::string& file,
                      const std::vector<Setting>& settings);

}  // namespace peer::actions
