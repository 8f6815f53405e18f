// `set ID KEY=VALUE…`: one table of keys a command, from which parsing, did-you-mean and the help
// text follow.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/commands/context.hpp"
#include "peer/store/edit.hpp"

namespace peer::commands {

enum class Home { record, person };  // which file holds the key: the record's own, or people/

// What a reader gets: the key, the text after the sign, and what `today` means in a date.
struct Typed {
  std::string_view key;
  std::string_view text;
  domain::Date today;
};

struct SetKey {
  std::string_view key;
  Home home = Home::record;
  store::Value (*read)(const Typed& typed);
  bool required = false;  // cannot be removed
};

// A key of the file that another command writes, since more than the key changes.
struct OwnedKey {
  std::string_view key;
  std::string_view command;
};

struct Setting {
  std::string key;
  Home home = Home::record;
  store::Operation operation;
  std::string told;  // "channel = sms", "email removed"
};

// Failure(usage) for an unknown key, a key twice, a bad value.
std::vector<Setting> read_settings(std::span<const SetKey> keys, std::span<const OwnedKey> owned,
                                   std::span<const std::string> words, domain::Date today);

// The keys for help texts and errors: "name, call, email".
std::string key_list(std::span<const SetKey> keys);

// Edits the record's file and the one in people/ (which is made when `name` is among the settings),
// and answers with what was set.
base::ExitCode commit_settings(Context& context, workspace::Workspace& workspace,
                               const domain::PersonId& id, const std::string& file,
                               const std::vector<Setting>& settings);

// Readers for the tables.
store::Value text_value(const Typed& typed);  // ≤ 120 characters
store::Value wish_value(const Typed& typed);
store::Value name_value(const Typed& typed);
store::Value email_value(const Typed& typed);
store::Value phone_value(const Typed& typed);
store::Value language_value(const Typed& typed);
store::Value yes_no_value(const Typed& typed);
store::Value ids_value(const Typed& typed);  // a,b
store::Value date_value(const Typed& typed);
store::Value applied_value(const Typed& typed);  // a day until today
store::Value days_value(const Typed& typed);     // 1–1000
store::Value channel_value(const Typed& typed);
store::Value channels_value(const Typed& typed);  // a,b
store::Value invitations_value(const Typed& typed);
store::Value role_value(const Typed& typed);
// done, done:DATE, due:DATE
store::Value course_value(const Typed& typed);

}  // namespace peer::commands
