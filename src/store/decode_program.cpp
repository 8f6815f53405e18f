// program.toml: the program itself.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "decode_kinds.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/id.hpp"
#include "peer/domain/zone.hpp"

namespace peer::store {

namespace {

constexpr std::size_t most_arguments = 50;

// A newer program wrote it: the rest of the file is not ours to judge.
bool is_newer(const DecodeInput& input, domain::Program& program) {
  const auto* value = input.root.get_as<std::int64_t>("format");
  if (value == nullptr || value->get() <= format_version) return false;
  program.format = value->get();
  input.source.report(range_of(*value),
                      fmt::format("this directory has format {}; this peer reads format {}",
                                  value->get(), format_version),
                      "install a newer peer");
  return true;
}

void read_format(Reader& reader, void* record) {
  const toml::node* node = reader.find("format");
  if (node == nullptr) return reader.report_missing("format");
  const auto* value = node->as_integer();
  if (value != nullptr && value->get() >= 1) {
    static_cast<domain::Program*>(record)->format = value->get();
    return;
  }
  reader.source().report(range_of(*node), "'format' must be a whole number from 1",
                         fmt::format("write format = {}", format_version));
}

void read_timezone(Reader& reader, void* record) {
  const toml::node* node = reader.find("timezone");
  if (node == nullptr) return;
  const auto zone = read_text(reader.source(), "timezone", *node, name_limit);
  if (!zone) return;
  const auto in_zone_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '-' || c == '_' || c == '/';
  };
  const bool is_named = zone->front() != '/' && std::ranges::all_of(*zone, in_zone_name);
  if (!is_named || !domain::Zone::find(std::string(*zone))) {
    reader.source().report(range_of(*node), fmt::format("'{}' is not a time zone", shown(*zone)),
                           "a name of the system's time zones: timezone = \"Europe/Prague\"");
    return;
  }
  static_cast<domain::Program*>(record)->timezone = *zone;
}

void read_threshold(Source& source, const domain::PolicyKey& known, const toml::node& node,
                    domain::Policy& policy) {
  if (std::holds_alternative<bool>(known.standard)) {
    if (const auto value = read_bool(source, known.key, node)) {
      domain::set_policy(policy, known.key, *value, range_of(node));
    }
    return;
  }
  const Bounds bounds{known.least, known.most};
  if (const auto value = read_integer(source, known.key, node, bounds)) {
    domain::set_policy(policy, known.key, *value, range_of(node));
  }
}

// The keys of [policy] are those of policy.def; an unknown one is never ignored.
void read_policy(Reader& reader, void* record) {
  auto& program = *static_cast<domain::Program*>(record);
  const toml::table* table = reader.table("policy");
  if (table == nullptr) return;
  Source& source = reader.source();
  const auto known_keys = domain::policy_keys();
  for (const auto& [key, node] : *table) {
    const auto found = std::ranges::find(known_keys, key.str(), &domain::PolicyKey::key);
    if (found != known_keys.end()) {
      read_threshold(source, *found, node, program.policy);
      continue;
    }
    std::vector<std::string> names;
    for (const domain::PolicyKey& known : known_keys) names.emplace_back(known.key);
    std::string help = source.suggest(key.str(), names);
    if (help.empty()) help = "'peer policy' lists the keys";
    source.report(range_of(key), fmt::format("unknown key '{}'", shown(key.str())),
                  std::move(help));
  }
}

// [rules] id = "error|warning|off"; `check` judges whether a rule of that id exists.
void read_rules(Reader& reader, void* record) {
  auto& program = *static_cast<domain::Program*>(record);
  const toml::table* table = reader.table("rules");
  if (table == nullptr) return;
  Source& source = reader.source();
  static const std::array<std::string, 3> words{"error", "warning", "off"};
  for (const auto& [key, node] : *table) {
    if (!domain::is_id(key.str())) {
      source.report(range_of(key), fmt::format("'{}' is not the id of a rule", shown(key.str())),
                    "'peer explain' lists the rules");
      continue;
    }
    const auto word = read_word(source, key.str(), node);
    if (!word) continue;
    const auto* found = std::ranges::find(words, *word);
    if (found == words.end()) {
      report_word(source, key.str(), node, *word, words);
      continue;
    }
    const auto severity = static_cast<base::Severity>(found - words.begin());
    program.rules.emplace(key.str(),
                          domain::RuleSetting{{severity, range_of(node)}, range_of(key)});
  }
}

// A command as its arguments; the same one may stand there twice.
base::Field<std::vector<std::string>> read_command(Reader& reader, std::string_view key) {
  const toml::node* node = reader.find(key);
  if (node == nullptr) return {};
  base::Field<std::vector<std::string>> command{{}, range_of(*node)};
  const toml::array* array = node->as_array();
  if (array == nullptr || array->empty() || array->size() > most_arguments) {
    reader.source().report(range_of(*node),
                           fmt::format("'{}' must be a list of a program and its arguments", key),
                           fmt::format("write {} = [\"/usr/sbin/sendmail\"]", key));
    return command;
  }
  std::vector<std::string> arguments;
  for (const toml::node& element : *array) {
    const auto argument = read_text(reader.source(), key, element, place_limit);
    if (!argument) return command;  // never a command without one of its arguments
    arguments.emplace_back(*argument);
  }
  command.value = std::move(arguments);
  return command;
}

void read_sendmail(Reader& reader, void* record) {
  static_cast<domain::Program*>(record)->sendmail_in_file = read_command(reader, "sendmail");
}

void read_sms(Reader& reader, void* record) {
  static_cast<domain::Program*>(record)->sms_in_file = read_command(reader, "sms");
}

constexpr Special program_specials[] = {
    {"program", "format", read_format},       {"program", "timezone", read_timezone},
    {"program", "activity", read_activities}, {"program", "policy", read_policy},
    {"program", "rules", read_rules},         {"program", "funder", read_funder},
    {"program", "reasons", read_reasons},     {"program", "basis", read_basis},
    {"delivery", "sendmail", read_sendmail},  {"delivery", "sms", read_sms}};

}  // namespace

void decode_program(const DecodeInput& input, domain::Records& records) {
  if (is_newer(input, records.program)) {
    records.unreadable.emplace(input.source.path);
    return;
  }
  domain::Program program;
  program.file = input.source.path;
  Reader(input.root, input.source, first_line)
      .read(domain::program_record, &program, program_specials);
  records.program = std::move(program);
}

}  // namespace peer::store
