// program.toml: the program itself.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "decode_kinds.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/id.hpp"

namespace peer::store {

namespace {

constexpr std::size_t most_arguments = 50;
constexpr Bounds time_limit_bounds{1, 3600};  // seconds

// False when the rest of the file is not ours to judge: a newer program wrote it.
bool read_format(Reader& reader) {
  Source& source = reader.source();
  const toml::node* node = reader.find("format", Presence::required);
  if (node == nullptr) return true;
  const auto* value = node->as_integer();
  if (value == nullptr || value->get() < 1) {
    source.report(range_of(*node), "'format' must be a whole number from 1",
                  fmt::format("write format = {}", format_version));
    return true;
  }
  if (value->get() <= format_version) return true;
  source.report(range_of(*node),
                fmt::format("this directory has format {}; this peer reads format {}", value->get(),
                            format_version),
                "install a newer peer");
  return false;
}

void read_head(Reader& reader, domain::Program& program) {
  program.name = reader.text("name", name_limit, Presence::required).value_or("");
  program.language = read_language(reader, "language").value_or(program.language);
  base::Field<std::string> zone = reader.text("timezone", name_limit);
  const auto in_zone_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '-' || c == '_' || c == '/';
  };
  if (zone && (zone->front() == '/' || !std::ranges::all_of(*zone, in_zone_name))) {
    reader.source().report(zone.at, fmt::format("'{}' is not a time zone", shown(*zone)),
                           "a name like Europe/Prague");
    zone.value.reset();
  }
  program.timezone = zone.value_or(program.timezone);
  program.email = reader.text("email", name_limit);
  program.phone = reader.text("phone", name_limit);
  check_email(reader.source(), program.email);
  check_phone(reader.source(), program.phone);
}

void read_closures(Reader& record, domain::Program& program) {
  for (const toml::table* table : record.tables("closure")) {
    Reader reader(*table, record.source(), range_of(*table));
    domain::Closure closure;
    closure.at = reader.at();
    closure.from = reader.date("from", Presence::required);
    closure.until = reader.date("until", Presence::required);
    closure.reason = reader.text("reason", reason_limit, Presence::required);
    reader.finish();
    program.closures.push_back(std::move(closure));
  }
}

void read_calendar(Reader& record, domain::Program& program) {
  const toml::table* table = record.table("calendar");
  if (table == nullptr) return;
  Reader reader(*table, record.source(), range_of(*table));
  if (const toml::node* node = reader.find("holidays")) {
    const auto word = read_word(record.source(), "holidays", *node);
    if (word == "cz") {
      program.holidays = domain::HolidayCalendar::cz;
    } else if (word && word != "none") {
      report_word(record.source(), "holidays", *node, *word,
                  std::array<std::string, 2>{"cz", "none"});
    }
  }
  reader.finish();
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
void read_policy(Reader& record, domain::Program& program) {
  const toml::table* table = record.table("policy");
  if (table == nullptr) return;
  Source& source = record.source();
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
void read_rules(Reader& record, domain::Program& program) {
  const toml::table* table = record.table("rules");
  if (table == nullptr) return;
  Source& source = record.source();
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
std::vector<std::string> read_command(Reader& reader, std::string_view key) {
  std::vector<std::string> arguments;
  const toml::node* node = reader.find(key);
  if (node == nullptr) return arguments;
  const toml::array* array = node->as_array();
  if (array == nullptr || array->empty() || array->size() > most_arguments) {
    reader.source().report(range_of(*node),
                           fmt::format("'{}' must be a list of a program and its arguments", key),
                           fmt::format("write {} = [\"/usr/sbin/sendmail\"]", key));
    return arguments;
  }
  for (const toml::node& element : *array) {
    auto argument = read_text(reader.source(), key, element, place_limit);
    if (!argument) return {};  // never a command without one of its arguments
    arguments.push_back(std::move(*argument));
  }
  return arguments;
}

void read_delivery(Reader& record, domain::Program& program) {
  const toml::table* table = record.table("delivery");
  if (table == nullptr) return;
  Reader reader(*table, record.source(), range_of(*table));
  program.sender = reader.text("sender", name_limit);
  program.sendmail = read_command(reader, "sendmail");
  program.sms = read_command(reader, "sms");
  program.announce_to = reader.text("announce-to", name_limit);
  program.seconds_to_send = reader.integer("time-limit", time_limit_bounds).value_or(60);
  reader.finish();
}

}  // namespace

void decode_program(const DecodeInput& input, domain::Records& records) {
  Reader reader(input.root, input.source, first_line);
  domain::Program program;
  program.file = input.source.path;
  if (!read_format(reader)) {
    records.unreadable.emplace(input.source.path);
    return;
  }
  read_head(reader, program);
  read_activities(reader, program);
  read_closures(reader, program);
  read_calendar(reader, program);
  read_policy(reader, program);
  read_rules(reader, program);
  read_delivery(reader, program);
  read_funder(reader, program);
  reader.finish();
  records.program = std::move(program);
}

}  // namespace peer::store
